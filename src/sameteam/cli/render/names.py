"""What the renderings call things: names of reasons, rows and sources, taken from the library."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from sameteam.model.library import Library
from sameteam.model.plan import IfTheySay, Step
from sameteam.model.reads import SaidRead
from sameteam.vocabulary import TALK_KINDS, Reason, Stance, StepKind

KEPT_PRIVATE = "They may want some things kept private, and they may."
"""Said instead of the guess ``exposure``, which is never shown (method row D2c)."""


DESCRIBED = (Stance.SILENT, Stance.HOSTILE)
"""Stances whose example tells what they do, and quotes nothing: silence has no words, and insults need no example."""


class Names(Struct, frozen=True):
    """Titles by id. An id that has none is shown as it stands."""

    reasons: Mapping[str, str] = {}
    stances: Mapping[str, str] = {}
    rows: Mapping[str, str] = {}
    sources: Mapping[str, str] = {}
    figures: Mapping[str, str] = {}
    facts: Mapping[str, str] = {}


def names_of(library: Library) -> Names:
    """The names that the renderings need."""
    return Names(
        reasons={reason.value: content.title for reason, content in library.reasons.items()},
        stances={stance.value: content.title for stance, content in library.stances.items()},
        rows={row.id: row.title for row in library.method},
        sources={source_id: source.title for source_id, source in library.sources.items()},
        figures={figure_id: f"{figure.text} {figure.limit}" for figure_id, figure in library.figures.items()},
        facts=library.fact_names,
    )


def within(title: str) -> str:
    """A title as part of a sentence: ``The cost`` becomes ``the cost``."""
    first, _, rest = title.partition(" ")
    acronym = len(first) > 1 and first.isupper()
    return title if first in ("I", "I'm", "I've") or acronym else f"{first.lower()} {rest}".rstrip()


def guess_about(said: SaidRead, names: Names) -> str:
    """What may stand behind something the partner said, as a guess to check, without any number."""
    known = [within(names.reasons.get(guess.id.value, guess.id.value)) for guess in said.reasons]
    shown = [name for guess, name in zip(said.reasons, known, strict=True) if guess.id is not Reason.EXPOSURE]
    sentences = []
    if shown:
        listed = shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} or {shown[-1]}"
        sentences.append(f"This may be about {listed}, or about something else.")
    if any(guess.id is Reason.EXPOSURE for guess in said.reasons):
        sentences.append(KEPT_PRIVATE)
    return " ".join(sentences) or "We cannot tell what is behind this."


def reply_heading(reply: IfTheySay, names: Names) -> tuple[str, str]:
    """For one reply: the line above it, and the guess below that line (``""`` where there is none to show)."""
    guess = ""
    if reply.reason is Reason.EXPOSURE:
        guess = KEPT_PRIVATE
    elif reply.reason is not None:
        guess = (
            f"This may be about {within(names.reasons.get(reply.reason.value, reply.reason.value))}. Ask, don't tell."
        )
    if reply.stance in DESCRIBED and reply.example:
        return f"If {within(reply.example)}".rstrip("."), ""
    if reply.example:
        return f"If they say something like \u201c{reply.example}\u201d", guess
    if reply.stance is not None:
        return f"If this is how they answer: {within(names.stances.get(reply.stance.value, reply.stance.value))}", ""
    return "If they say something like this", guess


def replies_in_order(reply: IfTheySay) -> tuple[tuple[str, str], ...]:
    """The four things to do with a reply, each with its label; those without words left out."""
    return tuple(
        (label, words)
        for label, words in (
            ("Say back what you heard", reply.reflect),
            ("Let the feeling be", reply.validate),
            ("Ask", reply.ask),
            ("Another day", reply.later),
        )
        if words
    )


def rests_on(step: Step, names: Names) -> str:
    """Which of the person's answers called for a step, in words; ``""`` where none has a name."""
    known = dict.fromkeys(names.facts[path] for path in step.because if path in names.facts)
    return ", ".join(known)


BEFORE, TALKS, STAYS_A_NO = "Before you say anything", "The talks, one by one", "If it stays a no"
QUIET = "A quiet time"


def stretches(steps: Sequence[Step]) -> tuple[str, ...]:
    """For each step, the stretch of the path that it stands on."""
    talks = [number for number, step in enumerate(steps) if step.kind in TALK_KINDS]
    first = talks[0] if talks else len(steps)
    before = BEFORE if talks else QUIET
    return tuple(
        STAYS_A_NO if step.kind is StepKind.CLOSE and talks else before if number < first else TALKS
        for number, step in enumerate(steps)
    )


def figures_of(step: Step, names: Names) -> tuple[str, ...]:
    """The figures of a step as sentences, each with its limit."""
    return tuple(names.figures.get(figure, figure) for figure in step.figures)
