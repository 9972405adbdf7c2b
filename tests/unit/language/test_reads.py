import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.language.engine import Engine
from sameteam.language.reads import read_safety, read_said
from sameteam.library.rules import load_rules, load_sets
from sameteam.model.rule import Rule
from sameteam.vocabulary import Reason, SafetySignal, Stance


def rule(name, label, phrase, weight):
    review = {"author": "Same Team", "reviewer": "nobody", "date": "2026-11-24", "sources": []}
    data = {
        "id": name,
        "label": label,
        "severity": "note",
        "scope": "sentence",
        "weight": weight,
        "match": {"phrases": [phrase]},
        "say": {"short": "", "why": ""},
        "review": review,
        "bad": [],
        "good": [],
    }
    return msgspec.convert(data, Rule)


SMALL = Engine(
    [
        rule("stances/yes", "yes", "i'll come", 0.8),
        rule("stances/open", "open", "if it's free", 0.7),
        rule("stances/unsure", "unsure", "i don't know", 0.5),
        rule("stances/silent", "silent", "pass the salt", 0.5),
        rule("stances/no", "no", "(no|never)", 0.7),
        rule("stances/not-a-no", "unsure", "not a no", 0.7),
        rule("stances/hostile", "hostile", "you cow", 0.8),
        rule("stances/weak-no", "no", "not", 0.3),
        rule("reasons/cost", "cost", "too dear", 0.6),
        rule("reasons/cost-again", "cost", "price", 0.6),
        rule("reasons/time", "time", "busy", 0.5),
        rule("safety/hit", "violence", "i'll hit you", 0.9),
    ],
    {},
)
WHOLE = Engine(load_rules(), load_sets())


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("I'll come.", "yes"),
        ("No. Never. All right, I'll come.", "yes"),
        ("I'll come. I don't know if it helps.", "yes"),
        ("I don't know. I'll come.", "yes"),
        ("I'll come if it's free.", "open"),
        ("If it's free, I'll come.", "open"),
        ("If it's free. Fine, I'll come.", "yes"),
        ("I don't know. No.", "no"),
        ("No. I don't know.", "unsure"),
        ("It's not a no.", "unsure"),
        ("Pass the salt.", "silent"),
        ("No. Pass the salt.", "no"),
        ("Not that. Pass the salt.", "silent"),
        ("It's not for us.", "no"),
        ("I'll come, you cow.", "hostile"),
        ("It's too dear.", "no"),
        ("It's too dear, pass the salt.", "no"),
        ("It's too dear. Pass the salt.", "silent"),
        ("Tea?", "silent"),
        ("…", "silent"),
        ("", "silent"),
    ],
)
def test_a_statement_has_the_stance_that_its_words_end_in(text, stance):
    assert read_said(text, SMALL).stance == stance


def test_a_long_statement_without_any_sign_is_a_bare_objection():
    assert read_said("we went round and round " * 5, SMALL).stance is Stance.NO


def test_two_signs_of_one_reason_add_up_and_the_stronger_reason_comes_first():
    reasons = read_said("I'm busy, the price is too dear.", SMALL).reasons
    assert [(guess.id, guess.p) for guess in reasons] == [(Reason.COST, 0.8), (Reason.TIME, 0.5)]


@pytest.mark.parametrize(("text", "hurtful"), [("You cow.", True), ("I'll hit you.", True), ("No.", False)])
def test_an_insult_or_a_threat_is_marked_as_hurtful(text, hurtful):
    assert read_said(text, SMALL).hurtful is hurtful


def test_a_safety_signal_is_named_once():
    assert read_safety("I'll hit you, I'll hit you.", SMALL) == (SafetySignal.VIOLENCE,)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Over my dead body. And yet, for the boys, I'll go.", "yes"),
        ("We can't afford it, and I'd go on my own terms only if it was free.", "open"),
        ("I was going to say never, and now I don't know.", "unsure"),
        ("Is there any milk left?", "silent"),
        ("*shrugs*", "silent"),
        ("Those counsellors are bloody frauds.", "no"),
        ("You're a pathetic excuse for a husband.", "hostile"),
        ("Sure, because that worked so well for my brother.", "no"),
    ],
)
def test_the_rules_of_the_content_are_read_together(text, stance):
    assert read_said(text, WHOLE).stance == stance


@given(st.text(max_size=200))
def test_any_text_has_one_stance_and_guesses_from_a_tenth_to_nine_tenths(text):
    said = read_said(text, WHOLE)
    assert said.stance in Stance
    assert all(0.1 <= guess.p <= 0.9 for guess in said.reasons)
