"""A question card: ways to begin, and gentle open questions, for a theme or for the way it was asked before."""

from msgspec import Struct

from sameteam.model.review import Review


class CardFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``card.toml`` as it stands."""

    method: tuple[str, ...]
    review: Review


class Card(Struct, frozen=True):
    """``openers`` begin a first talk; ``questions`` are asked one at a time."""

    id: str
    logic: CardFile
    title: str
    openers: tuple[str, ...]
    questions: tuple[str, ...]
