import click
import pytest

from sameteam.cli.interview.terminal import Terminal
from sameteam.cli.safety_questions import ask_gate
from sameteam.library.gate import load_gate
from sameteam.vocabulary import AfterNo, GateOutcome, GateQuestion

TEXT = load_gate()
NO, YES, RATHER_NOT, BACK = "2", "1", "3", "b"
ALL_NO = [NO] * len(GateQuestion)


def asked(*typed):
    waiting, written = list(typed), []

    def read(_):
        if not waiting:
            raise EOFError
        return waiting.pop(0)

    result = ask_gate(Terminal(read, written.append, colour=False), TEXT)
    return result, " ".join(" ".join(written).split())


def test_no_to_everything_goes_on():
    assert asked("no", *ALL_NO, "1")[0].outcome is GateOutcome.CONTINUE


def test_where_somebody_could_see_the_screen_nothing_is_asked():
    result, written = asked("yes")
    assert result is None
    assert TEXT.questions[GateQuestion.HUMILIATED] not in written


@pytest.mark.parametrize("at", range(1, len(GateQuestion)))
def test_each_question_is_asked_and_its_yes_stops(at):
    typed = [*ALL_NO]
    typed[at] = YES
    result, written = asked("not sure", *typed, "1")
    assert result.outcome is GateOutcome.STOP
    assert all(" ".join(question.split()) in written for question in TEXT.questions.values())


@pytest.mark.parametrize(("number", "answer"), list(enumerate(AfterNo, start=1)))
def test_the_last_question_counts(number, answer):
    outcome = asked("no", *ALL_NO, str(number))[0].outcome
    paused_or_stopped = {AfterNo.KEEP_ASKING: "pause", AfterNo.THEY_WOULD_LOSE: "stop", AfterNo.COULD_NOT_GO_ON: "stop"}
    assert outcome.value == paused_or_stopped.get(answer, "continue")


def test_going_back_takes_the_answer_back():
    assert asked("no", YES, BACK, *ALL_NO, "1")[0].outcome is GateOutcome.CONTINUE
    assert asked("no", BACK, *ALL_NO, BACK, NO, "1")[0].outcome is GateOutcome.CONTINUE


def test_leaving_in_the_middle_keeps_nothing():
    with pytest.raises(click.Abort):
        asked("no", YES)
