"""Reading a text with the engine: likely reasons and the stance of what a partner said, and safety signals."""

from functools import reduce

from sameteam.language.engine import Engine, Found
from sameteam.model.reads import ReasonGuess, SaidRead
from sameteam.vocabulary import Reason, SafetySignal, Stance

MOST_P = 0.9
LEAST_CLEAR = 0.5
"""The weight from which a sign of a stance counts by itself."""
MOST_ASIDE = 20
"""Words in a remark that may be about something else altogether."""


def read_said(text: str, engine: Engine) -> SaidRead:
    """What one statement of the partner says: reasons with ``p``, the strongest first, and one stance.

    Several rules for one reason add up as independent signs do; ``p`` has one decimal and is at most 0.9.
    """
    return said_in(text, engine.find(text))


def said_in(text: str, found: tuple[Found, ...]) -> SaidRead:
    """The same, from what an engine has found in the text."""
    doubts: dict[Reason, float] = {}
    for one in found:
        if one.group == "reasons":
            reason = Reason(one.label)
            doubts[reason] = doubts.get(reason, 1.0) * (1 - one.weight)
    guesses = [ReasonGuess(reason, round(min(1 - doubt, MOST_P), 1)) for reason, doubt in doubts.items()]
    order = list(Reason)
    guesses.sort(key=lambda guess: (-guess.p, order.index(guess.id)))
    stance = _stance(text, found)
    hurtful = stance is Stance.HOSTILE or any(one.group == "safety" for one in found)
    return SaidRead(text, tuple(guesses), stance, hurtful)


def _stance(text: str, found: tuple[Found, ...]) -> Stance:
    """One stance: an insult or a threat outweighs all; then the answer that the words end in; then silence.

    Signs below ``LEAST_CLEAR`` (a negation, a "perhaps") count only where nothing clearer was found. Words with no sign
    at all are a bare objection where a reason stands in them or where they run on; a short remark about something else
    has changed the subject.
    """
    signs = tuple(one for one in found if one.group == "stances")
    if any(one.label == Stance.HOSTILE.value for one in signs):
        return Stance.HOSTILE
    reasoned = {one.sentence for one in found if one.group == "reasons"}
    signs = _outermost(tuple(one for one in signs if not _idle(one, reasoned)))
    clear = [one for one in signs if one.weight >= LEAST_CLEAR]
    answers = [one for one in clear if one.label != Stance.SILENT.value]
    if not clear:
        answers = [one for one in signs if one.weight < LEAST_CLEAR]
    if answers:
        return Stance(reduce(_turn, answers).label)
    objects = reasoned or any(one.group == "safety" for one in found) or len(text.split()) > MOST_ASIDE
    return Stance.NO if objects and not clear else Stance.SILENT


def _idle(sign: Found, reasoned: set[int]) -> bool:
    """Whether a sign says nothing because a reason stands in its sentence: everyday words, or a faint sign of a yes."""
    faint = sign.weight < LEAST_CLEAR and sign.label in (Stance.YES.value, Stance.OPEN.value)
    return sign.sentence in reasoned and (faint or sign.label == Stance.SILENT.value)


def _outermost(signs: tuple[Found, ...]) -> tuple[Found, ...]:
    """Without signs inside a longer one that weighs no less: "no" in "not a no", "go" in "I'd go if it were free"."""
    kept: list[Found] = []
    reach: dict[float, int] = {}
    for one in sorted(signs, key=lambda sign: (sign.start, -sign.end)):
        if all(weight < one.weight or end < one.end for weight, end in reach.items()):
            kept.append(one)
        reach[one.weight] = max(reach.get(one.weight, 0), one.end)
    return tuple(kept)


def _turn(so_far: Found, then: Found) -> Found:
    """Which of two signs of an answer holds, the second said after the first.

    The last word usually decides. But a no gives way to any later hedge; a weaker sign does not undo a stronger one
    ("I'll come, I just don't know if it helps"); and a condition binds a yes in its own sentence ("if it's free, I'll
    go").
    """
    if so_far.label == Stance.NO.value:
        return then
    if so_far.sentence == then.sentence and {so_far.label, then.label} == {Stance.OPEN.value, Stance.YES.value}:
        return so_far if so_far.label == Stance.OPEN.value else then
    return so_far if then.weight < so_far.weight else then


def read_safety(text: str, engine: Engine) -> tuple[SafetySignal, ...]:
    """The safety signals in a text, each once, in the vocabulary's order."""
    return signals_in(engine.find(text))


def signals_in(found: tuple[Found, ...]) -> tuple[SafetySignal, ...]:
    """The same, from what an engine has found in a text."""
    labels = {one.label for one in found if one.group == "safety"}
    return tuple(signal for signal in SafetySignal if signal.value in labels)
