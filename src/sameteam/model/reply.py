"""An answer to what a partner said: likely reasons as guesses, and ways to answer, ask on and wait."""

from msgspec import Struct

from sameteam.model.finding import SafetyMark
from sameteam.vocabulary import Reason, Stance


class ReasonHeard(Struct, frozen=True):
    """One likely reason. ``p`` from 0.1 to 0.9, one decimal; ``because``: the words that speak for it."""

    id: Reason
    p: float
    because: tuple[str, ...]


class Reply(Struct, frozen=True):
    """Ways to answer. Where something may be about safety, the four ways are empty. ``unread``: not in English."""

    reasons: tuple[ReasonHeard, ...]
    stance: Stance
    safety: tuple[SafetyMark, ...]
    reflect: tuple[str, ...]
    validate: tuple[str, ...]
    ask: tuple[str, ...]
    later: tuple[str, ...]
    avoid: tuple[str, ...]
    unread: bool = False
