"""A rule of the language engine, as one file of the content holds it."""

from msgspec import Struct, field

from sameteam.model.review import Review


class Match(Struct, frozen=True, forbid_unknown_fields=True):
    """``phrases``: any of them marks. ``unless``: any of them in the same sentence silences. ``silent``: contexts
    out of ``negated quoted others past`` in which the rule stays silent.
    """

    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


class Say(Struct, frozen=True, forbid_unknown_fields=True):
    """What a finding tells: ``short`` one line, ``why`` at most two sentences, ``ok_when`` when it is fine to say."""

    short: str
    why: str
    ok_when: str = ""


class Bad(Struct, frozen=True, forbid_unknown_fields=True):
    """A text that must be marked, and exactly what is marked in it."""

    text: str
    span: str


class Rule(Struct, frozen=True, forbid_unknown_fields=True):
    """``label`` is an id of labels.md; ``weight`` the ``p`` of a guess (0.1 to 0.9)."""

    id: str
    label: str
    severity: str
    scope: str
    match: Match
    say: Say
    review: Review
    bad: tuple[Bad, ...]
    good: tuple[str, ...]
    weight: float = 0.6
    rewrite: tuple[str, ...] = field(default_factory=tuple)

    @property
    def group(self) -> str:
        """The folder the rule lives in: the part of its id before the slash."""
        return self.id.partition("/")[0]
