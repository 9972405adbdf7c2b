"""Countries, currencies and languages: from what people type to the letters that stand for it, and back."""

import re
from collections.abc import Mapping

from sameteam.cli.interview.again import AgainError
from sameteam.library.interview import Spoken
from sameteam.model.library import Library

_DOLLARS = frozenset({"$", "dollar", "dollars"})
_SEPARATORS = re.compile(r" ?(?:[,;/&+]|\band\b) ?")
_COUNTRY, _CURRENCY, _LANGUAGE = (re.compile(rf"[A-Za-z]{{{size}}}") for size in ("2", "3", "2,3"))


def _key(text: str) -> str:
    return " ".join(text.split()).strip(" .").casefold().removeprefix("the ")


def _found(text: str, table: Mapping[str, tuple[str, ...]]) -> str:
    """The letters for a name, or for the beginning of just one name; ``""`` where it is not known."""
    wanted = _key(text)
    for letters, names in table.items():
        if wanted == letters.casefold() or any(wanted == _key(name) for name in names):
            return letters
    beginning = {letters for letters, names in table.items() if any(_key(name).startswith(wanted) for name in names)}
    return beginning.pop() if len(beginning) == 1 and len(wanted) > 2 else ""  # noqa: PLR2004 -- two letters are no name


def read_country(text: str, spoken: Spoken, library: Library) -> str:
    """The two letters of a country. Raises AgainError."""
    ours = {code: (country.name,) for code, country in library.countries.items() if code != "ZZ"}
    if found := _found(text, {**ours, **spoken.countries}):
        return found
    if _COUNTRY.fullmatch(text.strip()) and text.strip().upper() != "ZZ":
        return text.strip().upper()
    raise AgainError("again: country")


def country_name(code: str, spoken: Spoken, library: Library) -> str:
    """What a country is called."""
    if code in spoken.countries:
        return spoken.countries[code][0]
    return library.countries[code].name if code in library.countries else code


def read_currency(text: str, country: str, spoken: Spoken) -> str:
    """The three letters of a currency; a plain dollar is the country's own. Raises AgainError."""
    own = currency_used_in(country, spoken)
    if _key(text) in _DOLLARS and own.endswith("D"):
        return own
    if found := _found(text, spoken.currencies):
        return found
    if _CURRENCY.fullmatch(text.strip()):
        return text.strip().upper()
    raise AgainError("again: currency")


def currency_used_in(country: str, spoken: Spoken) -> str:
    """The currency of a country; ``""`` where we do not know it."""
    return next((code for code, countries in spoken.used_in.items() if country in countries), "")


def read_languages(text: str, spoken: Spoken) -> tuple[str, ...]:
    """The letters of each language that was named. Raises AgainError."""
    names = [name for name in _SEPARATORS.split(" ".join(text.split())) if name]
    found: list[str] = []
    for name in names:
        letters = _found(name, spoken.languages)
        several = (letters,) if letters else _by_words(name, spoken)
        if not several:
            raise AgainError("again: languages")
        found.extend(several)
    if not found:
        raise AgainError("again: languages")
    return tuple(dict.fromkeys(found))


def _by_words(name: str, spoken: Spoken) -> tuple[str, ...]:
    """Several names with only spaces between them, or letters that we do not know ourselves."""
    words = name.split()
    if len(words) == 1:
        return (name.strip().lower(),) if _LANGUAGE.fullmatch(name.strip()) else ()
    each = tuple(_found(word, spoken.languages) for word in words)
    return each if all(each) else ()


def language_name(letters: str, spoken: Spoken) -> str:
    """What a language is called."""
    return spoken.languages[letters][0] if letters in spoken.languages else letters
