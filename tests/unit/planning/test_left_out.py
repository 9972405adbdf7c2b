import pytest

from sameteam.library.load import load_library
from sameteam.planning.left_out import left_out, left_out_of_a_pause
from sameteam.planning.steps import build, choose
from sameteam.vocabulary import ALWAYS_METHOD_IDS, METHOD_IDS, Answer, Moment, OwnLeaning, Reason
from situations import asked, facts, talk

LIBRARY = load_library()
KNOWN = [
    facts(),
    facts(now={"moment": Moment.TENSE}, partner={"reasons": (Reason.COST, Reason.NO_HOPE)}),
    asked(1, last_answer=Answer.NO),
    asked(3, last_answer=Answer.NO),
    asked(1, last_answer=Answer.YES),
    asked(1, last_answer=Answer.HOSTILE),
    facts(me={"leaning": OwnLeaning.OUT}),
    facts(partner={"reasons": (Reason.TOO_ANGRY,)}),
    facts(partner={"reasons": (Reason.EXPOSURE, Reason.TOO_ANGRY)}),
    facts(talks=[talk(3, answer=Answer.OPEN)]),
]


@pytest.mark.parametrize("known", KNOWN)
def test_every_row_stands_in_a_step_or_is_left_out_with_a_reason_and_never_both(known):
    steps = build(choose(known, LIBRARY), known, LIBRARY)
    carried = {row for step in steps for row in step.method}
    rows = left_out(steps, known, LIBRARY)
    named = [row.method for row in rows]
    assert len(named) == len(set(named))
    assert carried | set(named) == set(METHOD_IDS)
    assert carried & set(named) <= set(ALWAYS_METHOD_IDS)
    assert all(row.because and row.why.endswith(".") for row in rows)


@pytest.mark.parametrize("known", KNOWN)
def test_rows_that_always_hold_stand_there_once_with_always(known):
    rows = left_out(build(choose(known, LIBRARY), known, LIBRARY), known, LIBRARY)
    always = [row.method for row in rows if row.because == ("always",)]
    assert tuple(sorted(always)) == tuple(sorted(ALWAYS_METHOD_IDS))


def test_a_pause_says_for_each_row_that_it_waits_and_why():
    rows = left_out_of_a_pause((), ("now.you",), LIBRARY)
    assert {row.method for row in rows} == set(METHOD_IDS)
    assert {row.because for row in rows} == {("always",), ("now.you",)}
    assert all(row.why.endswith(".") for row in rows)


def test_a_row_is_left_out_for_what_the_person_told():
    known = asked(3, last_answer=Answer.NO)
    rows = {row.method: row for row in left_out(build(choose(known, LIBRARY), known, LIBRARY), known, LIBRARY)}
    assert "history.last_answer" in rows["D2a"].because
