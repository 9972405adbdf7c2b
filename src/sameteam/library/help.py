"""Places that help, by country. A wrong number is worse than none, so this loader is the strictest of them."""

import re
from collections import Counter

from msgspec import structs

from sameteam.errors import ContentError
from sameteam.library.evidence import load_sources
from sameteam.library.reading import convert, list_folder, read_toml
from sameteam.model.help import MAY_BE_ABSENT, PURPOSES, Country, HelpLine

GENERAL = "ZZ"
GENERAL_FILE = "other.toml"
LEAST_SOURCES = 2

_CODE = re.compile(r"^[A-Z]{2}$")
_ADDRESS = re.compile(r"https?://(?:www\.)?(?P<host>[^/\s]+)(?:/(?P<owner>[^/\s]*))?", re.IGNORECASE)
_NUMBER = re.compile(r"\d(?:[ -]?\d){2,}")
_SHARED_HOSTS = ("github.com", "gitlab.com")  # one host, many houses: the owner counts


def countries() -> dict[str, Country]:
    """All countries by code; ``ZZ`` is the page for those we know nothing about.

    Raises ContentError, with the file and the key, for anything that could send a frightened person to a wrong place.
    """
    known = frozenset(load_sources())
    found: dict[str, Country] = {}
    for name in list_folder("help"):
        file = f"help/{name}"
        country = _country(file, known)
        if country.code in found:
            raise ContentError(file, "code", f"'{country.code}' stands in another file too; one file a country")
        _check_name(country.code, name, file)
        found[country.code] = country
    if GENERAL not in found:
        raise ContentError(f"help/{GENERAL_FILE}", "", "this file is missing: the page for every other country")
    return found


def _country(file: str, known_sources: frozenset[str]) -> Country:
    country = convert(read_toml(file), Country, file)
    _check_review(country, known_sources, file)
    for number, line in enumerate(country.lines):
        _check_line(line, country.code, file, f"lines[{number}]")
    _check_absent(country, file)
    _check_complete(country, file)
    shown = country.lines + _said_to_be_absent(country)
    return structs.replace(country, lines=tuple(sorted(shown, key=lambda line: PURPOSES.index(line.purpose))))


def _check_name(code: str, name: str, file: str) -> None:
    fitting = GENERAL_FILE if code == GENERAL else f"{code.lower()}.toml"
    if not _CODE.match(code) or name != fitting:
        allowed = f"two capital letters, and the same two, small, name the file ({GENERAL} stands in {GENERAL_FILE})"
        raise ContentError(file, "code", f"'{code}' does not fit: {allowed}")


def _check_review(country: Country, known_sources: frozenset[str], file: str) -> None:
    review = country.review
    for key, words in (("author", review.author), ("reviewer", review.reviewer)):
        if not words.strip():
            raise ContentError(file, f"review.{key}", "this must not be empty")
    if not review.sources:
        raise ContentError(file, "review.sources", "at least one id of sources.toml is needed")
    for source in review.sources:
        if source not in known_sources:
            raise ContentError(file, "review.sources", f"'{source}' is not an id of sources.toml")


def _check_line(line: HelpLine, code: str, file: str, key: str) -> None:
    if line.purpose not in PURPOSES:
        raise ContentError(file, f"{key}.purpose", f"'{line.purpose}' is unknown; allowed are {', '.join(PURPOSES)}")
    for field, words in (("name", line.name), ("for_whom", line.for_whom)):
        if not words.strip():
            raise ContentError(file, f"{key}.{field}", "this must not be empty")
    for field, words in (("for_whom", line.for_whom), ("hours", line.hours)):
        _check_no_number(words, file, f"{key}.{field}")
    if line.phone or line.text:
        _check_number(line, code, file, key)
    elif line.purpose == "emergency" and code != GENERAL:
        raise ContentError(file, f"{key}.phone", "the emergency number is needed; without it the country has no file")


def _check_number(line: HelpLine, code: str, file: str, key: str) -> None:
    if code == GENERAL:
        raise ContentError(file, key, "the general page has no numbers, for none is right everywhere")
    if line.checked is None:
        raise ContentError(file, f"{key}.checked", "a number needs the day on which it was checked, as 2026-11-24")
    for number, source in enumerate(line.sources):
        if not _ADDRESS.search(source):
            raise ContentError(file, f"{key}.sources[{number}]", "a title and an address with https:// are needed")
    if len({_house(source) for source in line.sources}) < LEAST_SOURCES:
        problem = f"a number needs at least {LEAST_SOURCES} sources of different houses, each with its address"
        raise ContentError(file, f"{key}.sources", problem)


def _house(source: str) -> str:
    """Whose page a source is: its host, or on a host of many houses the owner of the repository."""
    address = _ADDRESS.search(source)
    if not address:
        return ""
    host, owner = address["host"].lower(), (address["owner"] or "").lower()
    return f"{host}/{owner}" if host in _SHARED_HOSTS else host


def _check_no_number(words: str, file: str, key: str) -> None:
    if found := _NUMBER.search(words):
        raise ContentError(file, key, f"'{found[0]}' reads like a number; numbers stand in phone and text only")


def _check_absent(country: Country, file: str) -> None:
    present = {line.purpose for line in country.lines}
    times = Counter(absent.purpose for absent in country.absent)
    for number, absent in enumerate(country.absent):
        key = f"absent[{number}]"
        if absent.purpose not in MAY_BE_ABSENT:
            problem = f"'{absent.purpose}' cannot be absent; allowed are {', '.join(MAY_BE_ABSENT)}"
            raise ContentError(file, f"{key}.purpose", problem)
        if absent.purpose in present or times[absent.purpose] > 1:
            problem = f"'{absent.purpose}' stands in the file already; it is either a line or absent, and absent once"
            raise ContentError(file, f"{key}.purpose", problem)
        if not absent.text.strip():
            raise ContentError(file, f"{key}.text", "a sentence is needed: what is missing, and what to do instead")
        _check_no_number(absent.text, file, f"{key}.text")


def _check_complete(country: Country, file: str) -> None:
    given = {line.purpose for line in country.lines} | {absent.purpose for absent in country.absent}
    for purpose in PURPOSES:
        if purpose not in given:
            instead = ", or an [[absent]] that says what to do instead" if purpose in MAY_BE_ABSENT else ""
            raise ContentError(file, "lines", f"a line with the purpose '{purpose}' is needed{instead}")


def _said_to_be_absent(country: Country) -> tuple[HelpLine, ...]:
    """What we could not confirm, said where people look for it, so that no screen can leave it out."""
    return tuple(HelpLine(absent.purpose, MAY_BE_ABSENT[absent.purpose], absent.text) for absent in country.absent)
