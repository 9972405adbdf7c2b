"""A strategy: one thing that a wise counsellor might have the person do, when it fits, and its words."""

from msgspec import Struct, field

from sameteam.model.review import Review
from sameteam.vocabulary import StepKind


class Fits(Struct, frozen=True, forbid_unknown_fields=True):
    """Names of conditions (planning/facts.py): every one of ``all``, one of ``any`` if there are, none of ``none``."""

    all: tuple[str, ...] = ()
    any: tuple[str, ...] = ()
    none: tuple[str, ...] = ()

    def names(self) -> tuple[str, ...]:
        """All conditions that are named."""
        return (*self.all, *self.any, *self.none)


class Line(Struct, frozen=True):
    """One line of words. ``when``: conditions that must hold (``not x``: must not). ``note``: when it fits."""

    text: str
    when: tuple[str, ...] = ()
    note: str = ""


class StrategyFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``strategy.toml`` as it stands. ``facts``: key paths that always speak for it. ``gap``: days after a talk."""

    kind: StepKind
    order: int
    method: tuple[str, ...]
    fits: Fits
    review: Review
    facts: tuple[str, ...] = ()
    gap: int = 1
    figures: tuple[str, ...] = ()


class Strategy(Struct, frozen=True):
    """Logic and words together. ``sections`` maps a section's name to its lines."""

    id: str
    logic: StrategyFile
    title: str
    sections: dict[str, tuple[Line, ...]]

    def lines(self, section: str) -> tuple[Line, ...]:
        """The lines of one section; none where it is missing."""
        return self.sections.get(section, ())


class Case(Struct, frozen=True, forbid_unknown_fields=True):
    """An example: a situation (only what differs from the plain one), and whether the strategy stands in its plan."""

    name: str
    fits: bool
    situation: dict[str, object] = field(default_factory=dict)
