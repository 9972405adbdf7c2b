"""Small line drawings for the kinds of steps, and the footpath between them: 24 units wide, in the text colour."""

from sameteam.cli.render.element import Html, element
from sameteam.vocabulary import StepKind

_LINES: dict[StepKind, tuple[str, ...]] = {
    # a seedling
    StepKind.PREPARE: ("M12 21v-9", "M12 12c0-4-3-6-7-6 0 4 3 6 7 6z", "M12 14c0-3 2-5 6-5 0 3-2 5-6 5z"),
    # a clock
    StepKind.MOMENT: ("M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z", "M12 8v4l3 2"),
    # an open ear: waves that come in
    StepKind.UNDERSTAND: (
        "M8 17c-2-2-3-4-3-6a7 7 0 0 1 14 0c0 4-4 4-4 7a3 3 0 0 1-5 2",
        "M9 11a3 3 0 0 1 6 0c0 2-2 2-2 4",
    ),
    # two cups
    StepKind.SPACE: (
        "M4 10h7v5a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3z",
        "M13 10h7v5a3 3 0 0 1-3 3h-1a3 3 0 0 1-3-3z",
        "M7 7V5M16 7V5",
    ),
    # words
    StepKind.ANSWER: ("M5 5h14v10H11l-4 4v-4H5z", "M9 10h6"),
    # an open hand, holding nothing back
    StepKind.OFFER: ("M4 14c3 0 4 3 8 3s6-3 8-5", "M4 18c3 2 12 3 16-4", "M12 5v7", "M9 9l3 3 3-3"),
    # a footprint
    StepKind.SMALL_STEP: ("M10 4c3 0 4 3 4 6s-1 4-1 6-1 4-3 4-3-2-3-4 1-3 1-5-2-7 2-7z", "M17 6v1M18 10v1"),
    # two who look at one page
    StepKind.CHOOSE: ("M12 7c-2-2-5-2-8-1v12c3-1 6-1 8 1 2-2 5-2 8-1V6c-3-1-6-1-8 1z", "M12 7v12"),
    # a door that stands open
    StepKind.START: ("M6 20V4h9v16", "M15 6l4 2v13l-4-1", "M4 20h8", "M12 12v1"),
    # the moon
    StepKind.REST: ("M19 14a8 8 0 1 1-9-10 6 6 0 0 0 9 10z",),
    # a heart
    StepKind.CLOSE: ("M12 20C6 16 4 12 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 3-2 7-8 11z",),
}

_ODD = "M20 0 C 20 55, 52 45, 52 100"
_EVEN = "M52 0 C 52 55, 20 45, 20 100"


def icon(kind: StepKind) -> Html:
    """The drawing of a kind of step. It only decorates: the words say everything."""
    lines = [element("path", d=line) for line in _LINES[kind]]
    return element("svg", *lines, viewBox="0 0 24 24", class_="icon", aria_hidden="true", focusable="false")


def footpath(number: int) -> Html:
    """The piece of path from one stone to the next; it swings from side to side."""
    return element(
        "svg",
        element("path", d=_ODD if number % 2 else _EVEN),
        viewBox="0 0 72 100",
        preserveAspectRatio="none",
        class_="footpath",
        aria_hidden="true",
        focusable="false",
    )
