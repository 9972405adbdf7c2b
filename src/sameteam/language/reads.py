"""Reading a text with the engine: likely reasons and the stance of what a partner said, and safety signals."""

from functools import reduce

from sameteam.language.engine import Engine, Found
from sameteam.model.reads import ReasonGuess, SaidRead
from sameteam.vocabulary import Reason, SafetySignal, Stance

MOST_P = 0.9


def read_said(text: str, engine: Engine) -> SaidRead:
    """What one statement of the partner says: reasons with ``p``, the strongest first, and one stance.

    Several rules for one reason add up as independent signs do; ``p`` has one decimal and is at most 0.9.
    """
    found = engine.find(text)
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
    """One stance: an insult or a threat outweighs all; then what an answer ends in; then silence.

    A statement with words and no sign at all is a bare objection, and so a no.
    """
    signs = _outermost(tuple(one for one in found if one.group == "stances"))
    labels = {one.label for one in signs}
    if Stance.HOSTILE.value in labels:
        return Stance.HOSTILE
    answers = [one for one in signs if one.label != Stance.SILENT.value]
    if answers:
        return Stance(reduce(_turn, answers).label)
    if Stance.SILENT.value in labels:
        return Stance.SILENT
    return Stance.NO if any(char.isalnum() for char in text) else Stance.SILENT


def _outermost(signs: tuple[Found, ...]) -> tuple[Found, ...]:
    """Without signs inside a longer one: "no" in "not a no", "go" in "I'd go if it were free"."""
    kept: list[Found] = []
    for one in sorted(signs, key=lambda sign: (sign.start, -sign.end)):
        if not kept or one.end > kept[-1].end or (one.start, one.end) == (kept[-1].start, kept[-1].end):
            kept.append(one)
    return tuple(kept)


def _turn(so_far: Found, then: Found) -> Found:
    """Which of two signs of an answer holds, the second said after the first.

    The last word usually decides. But a no gives way to any later hedge; a weaker sign does not undo a stronger one ("I'll
    come, I just don't know if it helps"); and a condition binds the yes in its own sentence ("if it's free, I'll go").
    """
    if so_far.label == Stance.NO.value:
        return then
    bound = so_far.label == Stance.OPEN.value and then.label == Stance.YES.value and so_far.sentence == then.sentence
    return so_far if bound or then.weight < so_far.weight else then


def read_safety(text: str, engine: Engine) -> tuple[SafetySignal, ...]:
    """The safety signals in a text, each once, in the vocabulary's order."""
    labels = {one.label for one in engine.find(text) if one.group == "safety"}
    return tuple(signal for signal in SafetySignal if signal.value in labels)
