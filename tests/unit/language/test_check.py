from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.language.check import check
from sameteam.language.engine import Engine
from sameteam.model.review import Review
from sameteam.model.rule import Match, Rule, Say
from sameteam.vocabulary import Concern, SafetySignal, Strength

REVIEW = Review("Same Team", "not yet reviewed by a counsellor", date(2026, 11, 24), ("own",))
SOURCES = {"own": "Our own definitions"}


def rule(name, label, *phrases, severity="warning", weight=0.8, rewrite=("I miss us.",)):
    say = Say("A short line.", "A reason why.", "When quoting.")
    return Rule(name, label, severity, "sentence", Match(phrases), say, REVIEW, (), (), weight, rewrite)


RULES = [
    rule("blame/never", "blame", "you never *3 listen", "you never"),
    rule("blame/faint", "blame", "never", weight=0.4),
    rule("ultimatum/or", "ultimatum", "or i leave", severity="error", rewrite=()),
    rule("pressure/now", "pressure", "answer me now"),
    rule("autonomy/no-pressure", "autonomy", "no pressure", severity="praise", rewrite=()),
    rule("hope/us", "hope", "i still believe in us", severity="praise", rewrite=()),
    rule("safety/hit", "violence", "you hit me", severity="error", rewrite=()),
    rule("question_pile/three-questions", "question_pile", "why , what , how", severity="note"),
]
ENGINE = Engine(RULES, {})
BY_ID = {one.id: one for one in RULES}


def checked(text):
    return check(text, ENGINE, BY_ID, SOURCES)


def test_a_finding_says_where_why_and_what_one_could_say():
    text = "Hm 🙃 you never really listen, love."
    (finding,) = checked(text).findings
    assert text[finding.start : finding.end] == finding.text == "you never really listen"
    assert (finding.label, finding.severity) == (Concern.BLAME, "warning")
    assert (finding.short, finding.why, finding.ok_when) == ("A short line.", "A reason why.", "When quoting.")
    assert (finding.rewrites, finding.sources) == (("I miss us.",), ("Our own definitions",))


def test_one_finding_for_a_label_and_a_sentence_and_errors_first():
    findings = checked("You never listen. You never call. Come or I leave.").findings
    assert [one.rule for one in findings] == ["ultimatum/or", "blame/never", "blame/never"]


def test_a_strength_that_the_same_turn_takes_back_is_not_given():
    assert [one.label for one in checked("No pressure.").strengths] == [Strength.AUTONOMY]
    assert checked("No pressure. Answer me now.").strengths == ()
    assert [one.label for one in checked("I still believe in us. Answer me now.").strengths] == [Strength.HOPE]


def test_three_questions_over_several_sentences_are_a_pile():
    text = "Is it money? Is it me? Why won't you say?"
    (finding,) = checked(text).findings
    assert (finding.label, finding.text) == (Concern.QUESTION_PILE, text)
    assert checked("Is it money? Is it me?").findings == ()


def test_where_something_may_be_about_safety_no_rewording_is_given():
    found = checked("You hit me. You never listen.")
    assert [one.label for one in found.safety] == [SafetySignal.VIOLENCE]
    assert [one.rewrites for one in found.findings] == [()]


def test_another_language_is_left_alone_but_for_safety():
    found = checked("No me escuchas nunca y ya no sé qué hacer contigo.")
    assert found.unread
    assert (found.findings, found.strengths) == ((), ())


def test_each_sentence_has_its_labels():
    first, second = checked("You never listen. I still believe in us.").sentences
    assert (first.concerns, first.strengths) == ((Concern.BLAME,), ())
    assert (second.concerns, second.strengths) == ((), (Strength.HOPE,))


def fingerprints(text):
    return [one.fingerprint for one in checked(text).findings]


def test_a_fingerprint_moves_with_its_words_and_not_with_what_is_far_from_it():
    here = fingerprints("Well, love, you never listen to me, ever.")
    assert here == fingerprints("I had a long day. Well, love, you never listen to me, ever.")
    assert here != fingerprints("Well, love, you never listen to them, ever.")


@pytest.mark.parametrize(
    "text", ["you never \u200blisten", "e\u0301 you never listen", "You never\r\nlisten", "ＹＯＵ never"]
)
def test_odd_characters_keep_the_spans_exact(text):
    assert all(text[one.start : one.end] == one.text for one in checked(text).findings)


@given(st.text(alphabet=st.sampled_from("you never listen no pressure? now.\n 🙃\u200b")))
def test_spans_and_order_hold_for_any_text(text):
    found = checked(text)
    for one in (*found.findings, *found.strengths, *found.safety):
        assert text[one.start : one.end] == one.text
    ends = [(one.start, one.end) for one in found.sentences]
    assert ends == sorted(ends)


def test_a_very_long_text_is_checked():
    assert checked("you " * 50_000).findings == ()
