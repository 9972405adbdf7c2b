"""Answer what a partner said: what may stand behind it, and words to reflect, validate, ask and wait with."""

from collections.abc import Mapping

from sameteam.language.engine import Found
from sameteam.language.reads import said_in
from sameteam.language.tongue import reads_english
from sameteam.library.engine import Purpose, engine_of
from sameteam.model.finding import SafetyMark
from sameteam.model.library import Library
from sameteam.model.reason import ReasonContent
from sameteam.model.reply import ReasonHeard, Reply
from sameteam.model.stance import StanceContent
from sameteam.vocabulary import Reason, SafetySignal, Stance

MOST_REASONS = 3
"""Guesses that are answered: more would be an interrogation."""
REASONS_COUNT = frozenset({Stance.NO, Stance.UNSURE, Stance.OPEN, Stance.SILENT})
"""Stances in which a reason is answered: after a yes nothing is persuaded, and after insults nothing is asked."""


def make_reply(text: str, library: Library) -> Reply:
    """Ways to answer a statement. ``exposure`` is never shown as a guess. Raises nothing for any text."""
    found = engine_of(library, Purpose.SAID).find(text)
    safety = _safety(text, found)
    if not reads_english(text):
        return Reply((), Stance.UNSURE, safety, (), (), (), (), (), unread=True)
    said = said_in(text, found)
    because = _because(text, found)
    heard = tuple(
        ReasonHeard(guess.id, guess.p, because.get(guess.id, ()))
        for guess in said.reasons
        if guess.id is not Reason.EXPOSURE
    )
    stance = library.stances[said.stance]
    reasons = [library.reasons[one.id] for one in heard[:MOST_REASONS]] if said.stance in REASONS_COUNT else []
    avoid = tuple(dict.fromkeys(line for reason in reasons for line in reason.avoid[:2]))
    if safety:
        return Reply(heard, said.stance, safety, (), (), (), (), avoid)
    return Reply(
        heard,
        said.stance,
        safety,
        reflect=_ways("reflect", reasons, stance),
        validate=_ways("validate", reasons, stance),
        ask=_ways("ask", reasons, stance),
        later=_ways("later", reasons, stance),
        avoid=avoid,
    )


def _ways(name: str, reasons: list[ReasonContent], stance: StanceContent) -> tuple[str, ...]:
    """Two ways for each reason, three where there is one; the stance's own where no reason is answered."""
    if not reasons:
        return tuple(variant.text for variant in getattr(stance, name))
    each = 3 if len(reasons) == 1 else 2
    return tuple(variant.text for reason in reasons for variant in getattr(reason, name)[:each])


def _because(text: str, marks: tuple[Found, ...]) -> Mapping[Reason, tuple[str, ...]]:
    found: dict[Reason, list[str]] = {}
    for one in marks:
        if one.group == "reasons":
            found.setdefault(Reason(one.label), []).append(text[one.start : one.end])
    return {reason: tuple(dict.fromkeys(words)) for reason, words in found.items()}


def _safety(text: str, found: tuple[Found, ...]) -> tuple[SafetyMark, ...]:
    return tuple(
        SafetyMark(SafetySignal(one.label), one.start, one.end, text[one.start : one.end])
        for one in found
        if one.group == "safety"
    )
