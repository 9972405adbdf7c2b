"""What was found in a person's own words. Offsets are code points of the text as it was given, half-open."""

from msgspec import Struct

from sameteam.vocabulary import Concern, SafetySignal, Strength


class Finding(Struct, frozen=True):
    """One place that may hurt the invitation: where, why, when it is fine, and honest rewordings.

    ``severity`` is ``error``, ``warning`` or ``note``. ``fingerprint`` stays the same while the marked words and two
    words on either side do, wherever they move.
    """

    rule: str
    label: Concern
    severity: str
    start: int
    end: int
    text: str
    short: str
    why: str
    ok_when: str
    rewrites: tuple[str, ...]
    sources: tuple[str, ...]
    fingerprint: str


class StrengthFound(Struct, frozen=True):
    """One place that helps, and a line that says so."""

    label: Strength
    start: int
    end: int
    text: str
    short: str


class SafetyMark(Struct, frozen=True):
    """One place that may be about safety."""

    label: SafetySignal
    start: int
    end: int
    text: str


class SentenceLabels(Struct, frozen=True):
    """One sentence, and the labels that stand in it."""

    start: int
    end: int
    concerns: tuple[Concern, ...]
    strengths: tuple[Strength, ...]


class Checked(Struct, frozen=True):
    """Everything found in a text. ``unread``: it is in a language that is not read, so only safety was listened for."""

    findings: tuple[Finding, ...]
    strengths: tuple[StrengthFound, ...]
    safety: tuple[SafetyMark, ...]
    sentences: tuple[SentenceLabels, ...]
    unread: bool = False

    @property
    def concerns(self) -> tuple[Concern, ...]:
        """Each concern once, in the vocabulary's order."""
        return tuple(label for label in Concern if any(one.label is label for one in self.findings))
