"""Sources and figures: what the content rests on, and how far each figure reaches (method row B10)."""

from msgspec import Struct


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that was read. ``note`` says how, for instance "abstract only"."""

    id: str
    title: str
    author: str = ""
    note: str = ""


class Figure(Struct, frozen=True, forbid_unknown_fields=True):
    """One figure. ``text`` is a sentence, ``limit`` another; they are printed together or not at all."""

    id: str
    text: str
    source: str
    limit: str
    use: str = ""
    country: str = ""
