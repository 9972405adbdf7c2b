"""Places that help: lines for people who are afraid, for people who worry about what they do, and for a crisis."""

from datetime import date

from msgspec import Struct


class HelpLine(Struct, frozen=True, forbid_unknown_fields=True):
    """One place. ``purpose`` is one of ``emergency crisis victims own_behaviour children find_help``.

    ``phone``, ``text`` (SMS) and ``web`` are shown as they stand; ``""`` where unknown. ``sources`` are at least two
    for anything with a number that is not a country's emergency number.
    """

    purpose: str
    name: str
    for_whom: str
    phone: str = ""
    text: str = ""
    web: str = ""
    hours: str = ""
    checked: date | None = None
    sources: tuple[str, ...] = ()


class Country(Struct, frozen=True, forbid_unknown_fields=True):
    """The help of one country. ``absent``: sentences on what we could not confirm, and what to do instead."""

    code: str
    name: str
    lines: tuple[HelpLine, ...]
    absent: tuple[str, ...] = ()
