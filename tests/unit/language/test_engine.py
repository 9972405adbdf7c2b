from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.language.engine import Engine, compile_rules
from sameteam.language.phrases import PhraseError
from sameteam.model.review import Review
from sameteam.model.rule import Match, Rule, Say

REVIEW = Review("Same Team", "not yet reviewed by a counsellor", date(2026, 11, 24), ("labels-own",))
SETS = {"pay": ("afford", "pay for")}


def rule(name, *phrases, unless=(), silent=(), weight=0.6):
    return Rule(
        id=name,
        label=name.partition("/")[2],
        severity="note",
        scope="sentence",
        match=Match(phrases, unless, silent),
        say=Say("Short.", "Why."),
        review=REVIEW,
        bad=(),
        good=(),
        weight=weight,
    )


def marked(text, *rules):
    return [text[found.start : found.end] for found in Engine(rules, SETS).find(text)]


def test_a_mark_has_its_rule_and_its_place_in_code_points():
    text = "Hm 😢. We can’t afford it."
    (found,) = Engine([rule("reasons/cost", "can't @pay (it|that)", weight=0.8)], SETS).find(text)
    assert (found.rule, found.label, found.group, found.weight) == ("reasons/cost", "cost", "reasons", 0.8)
    assert text[found.start : found.end] == "can’t afford it"
    assert found.sentence == 1


def test_marks_come_in_the_order_of_the_text_whatever_the_order_of_the_rules():
    assert marked("one two three", rule("a/b", "three"), rule("a/a", "one")) == ["one", "three"]


def test_two_rules_may_mark_the_same_words():
    assert marked("one two", rule("a/b", "one two"), rule("a/a", "one two")) == ["one two", "one two"]


def test_nested_marks_of_one_rule_count_once_and_the_longest_counts():
    assert marked("never ever never", rule("a/a", "never ever", "ever", "never")) == ["never ever", "never"]


def test_a_match_never_crosses_the_end_of_a_sentence():
    assert marked("you always. win", rule("a/a", "you *3 win")) == []


def test_unless_silences_its_own_rule_in_its_own_sentence_only():
    one, other = rule("a/a", "divorce", unless=("no divorce",)), rule("a/b", "divorce")
    assert marked("no divorce", one, other) == ["divorce"]
    assert marked("No divorce. Divorce!", one) == ["Divorce"]


@pytest.mark.parametrize(
    ("context", "text"),
    [
        ("negated", "I do not hit you"),
        ("quoted", 'He wrote "hit" there'),
        ("others", "My sister is hit by him"),
        ("past", "When I was a kid dad hit us"),
    ],
)
def test_a_rule_is_silent_in_the_contexts_it_names_and_speaks_in_the_others(context, text):
    assert marked(text, rule("a/a", "hit", silent=(context,))) == []
    assert marked(text, rule("a/a", "hit")) == ["hit"]


def test_a_phrase_that_cannot_be_read_is_named_by_its_rule():
    with pytest.raises(PhraseError, match="reasons/cost: a bracket is not closed"):
        Engine([rule("reasons/cost", "(a|b")], SETS)
    with pytest.raises(PhraseError, match="reasons/cost"):
        Engine([rule("reasons/cost", "a", unless=("@nosuch",))], SETS)


def test_phrases_compiled_before_give_the_same():
    rules = [rule("a/a", "hit *2 you"), rule("a/b", "you", unless=("me",))]
    text = "I hit on you. You and me."
    assert Engine(rules, SETS, compile_rules(rules, SETS)).find(text) == Engine(rules, SETS).find(text)


@given(st.text(), st.text())
def test_any_text_is_read_and_every_mark_lies_in_it(before, after):
    text = f"{before} can't afford that {after}"
    engine = Engine([rule("a/a", "can't @pay (it|that)", silent=("negated", "quoted", "others", "past"))], SETS)
    found = engine.find(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert found == engine.find(text)


def test_several_threads_may_read_at_once():
    engine = Engine([rule("a/a", "(you|u) *3 (never|always)")], SETS)
    texts = [f"you {'so ' * (n % 5)}never {n}" for n in range(200)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(engine.find, texts)) == [engine.find(text) for text in texts]
