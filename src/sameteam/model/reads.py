"""What was read in free text: guesses about the partner's words, and safety signals anywhere."""

from msgspec import Struct

from sameteam.vocabulary import Reason, SafetySignal, Stance


class ReasonGuess(Struct, frozen=True):
    """One likely reason; ``p`` from 0.1 to 0.9 says how strongly the words speak for it."""

    id: Reason
    p: float


class SaidRead(Struct, frozen=True):
    """What was read in one thing that the partner said. ``hurtful``: an insult or a threat, never to be repeated;
    ``unread``: in a language that we do not read, so that nothing follows from it.
    """

    text: str
    reasons: tuple[ReasonGuess, ...]
    stance: Stance
    hurtful: bool = False
    unread: bool = False


class SignalFound(Struct, frozen=True):
    """A safety signal and the key path of the text it stands in. The text itself is not kept."""

    id: SafetySignal
    where: str


class Reads(Struct, frozen=True):
    """All reads of a situation, and the key paths of texts in a language that is not read."""

    said: tuple[SaidRead, ...] = ()
    signals: tuple[SignalFound, ...] = ()
    unread: tuple[str, ...] = ()
