"""Who wrote and who reviewed an item of the content, when, and on what it rests (method row D7)."""

from datetime import date

from msgspec import Struct

NOT_REVIEWED = "not yet reviewed by a counsellor"


class Review(Struct, frozen=True, forbid_unknown_fields=True):
    """``sources`` are ids of ``content/sources.toml``; ``reviewer`` is a name and profession, or NOT_REVIEWED."""

    author: str
    reviewer: str
    date: date
    sources: tuple[str, ...]
