import pytest

from sameteam.cli.interview.terminal import Terminal
from sameteam.cli.render.text import Parts
from sameteam.cli.walk import LAST, NEXT, UNKNOWN, walk

PARTS = Parts("the first part", ("step one", "step two", "step three"), "the last part")


def walked(*typed):
    waiting, said, shown = list(typed), [], []

    def read(_):
        if not waiting:
            raise EOFError
        return waiting.pop(0)

    walk(Terminal(read, said.append, colour=False), PARTS, shown.append)
    return shown, said


@pytest.mark.parametrize(
    ("typed", "steps"),
    [
        (["", "", "", ""], ["step one", "step two", "step three"]),
        (["q"], []),
        (["3", "q"], ["step three"]),
        (["", "1", "", "q"], ["step one", "step one", "step two"]),
        (["a", ""], ["step one\nstep two\nstep three"]),
        (["", "a", "q"], ["step one", "step two\nstep three"]),
        ([""], ["step one"]),
    ],
)
def test_a_plan_is_walked_as_it_is_asked_for_and_always_ends_with_its_last_part(typed, steps):
    shown, _ = walked(*typed)
    assert shown == [PARTS.first, *steps, PARTS.last]


@pytest.mark.parametrize("typed", ["4", "0", "x", "-1", "²"])
def test_what_is_not_understood_is_said_and_nothing_is_lost(typed):
    shown, said = walked(typed, "", "q")
    assert UNKNOWN in said
    assert "step one" in shown


def test_the_lines_that_ask_fit_a_terminal():
    assert all(len(line) <= 80 for text in (NEXT, LAST) for line in text.splitlines())
