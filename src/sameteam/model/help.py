"""Places that help: lines for people who are afraid, for people who worry about what they do, and for a crisis."""

from datetime import date

from msgspec import Struct

from sameteam.model.review import Review

PURPOSES = ("emergency", "victims", "own_behaviour", "crisis", "children", "find_help")
"""What a place is for, in the order in which help is shown."""

MAY_BE_ABSENT = {
    "victims": "If you are hurt, frightened or controlled",
    "own_behaviour": "If you worry about what you do yourself",
    "crisis": "If you think of not wanting to live",
    "children": "If a child is hurt or frightened",
}
"""The purposes for which a country may have no confirmed line, and what stands above the words that say so."""


class HelpLine(Struct, frozen=True, forbid_unknown_fields=True):
    """One place. ``purpose`` is one of PURPOSES.

    ``phone``, ``text`` (SMS) and ``web`` are shown as they stand; ``""`` where unknown. Whatever has a number has the
    day on which it was ``checked`` and at least two ``sources`` of different houses, each a title and an address.
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


class Absent(Struct, frozen=True, forbid_unknown_fields=True):
    """A line that we could not confirm: ``purpose`` is one of MAY_BE_ABSENT, ``text`` says what to do instead."""

    purpose: str
    text: str


class Country(Struct, frozen=True, forbid_unknown_fields=True):
    """The help of one country.

    ``lines`` are all that is shown, in the order of PURPOSES: the places, and a line without a number for whatever is
    ``absent``, so that no screen can leave it out.
    """

    code: str
    name: str
    review: Review
    lines: tuple[HelpLine, ...]
    absent: tuple[Absent, ...] = ()
