"""Reading a text with the engine: likely reasons and the stance of what a partner said, and safety signals."""

from sameteam.language.engine import Engine, Found
from sameteam.model.reads import ReasonGuess, SaidRead
from sameteam.vocabulary import Reason, SafetySignal, Stance

MOST_P = 0.9
_PRECEDENCE = (Stance.HOSTILE, Stance.SILENT, Stance.YES, Stance.OPEN, Stance.UNSURE, Stance.NO)


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
    labels = {one.label for one in found if one.group == "stances"}
    for stance in _PRECEDENCE:
        if stance.value in labels:
            return stance
    return Stance.NO if any(char.isalnum() for char in text) else Stance.SILENT


def read_safety(text: str, engine: Engine) -> tuple[SafetySignal, ...]:
    """The safety signals in a text, each once, in the vocabulary's order."""
    labels = {one.label for one in engine.find(text) if one.group == "safety"}
    return tuple(signal for signal in SafetySignal if signal.value in labels)
