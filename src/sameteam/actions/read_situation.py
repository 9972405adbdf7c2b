"""From the text of a situation file to a situation, strictly: what is wrong is named by file and key."""

import re
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import tomli

from sameteam.errors import InputError
from sameteam.library.reading import split_message
from sameteam.model.situation import Situation
from sameteam.vocabulary import Answer

SCHEMA = 1
LONGEST_TEXT = 50_000
LONGEST_NAME = 40
LARGEST_FILE = 2_000_000

_ALLOWED = re.compile(r"Invalid enum value '(.*)'", re.DOTALL)
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(.*)`")
_TYPES = re.compile(r"Expected `(.*)`, got `(.*)`")
_PLAIN = {
    "str": "a text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "date": "a day, such as 2026-11-10 without quotation marks",
    "datetime": "a day with a time",
    "array": "a list",
    "object": "a table",
}


def read_situation_file(path: Path, today: date) -> Situation:
    """A situation from a file. Raises InputError for anything that is wrong with it."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(str(path), "", f"this file cannot be read ({error.strerror})") from error
    if len(data) > LARGEST_FILE:
        raise InputError(str(path), "", f"this file is too large; at most {LARGEST_FILE} bytes are allowed")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(str(path), "", "this file is not UTF-8 text") from error
    return read_situation(text, str(path), today)


def read_situation(text: str, where: str, today: date) -> Situation:
    """A situation from TOML. ``where`` names the source in messages; no date may lie after ``today``."""
    if not text.strip():
        raise InputError(where, "", "this file is empty; it needs schema = 1, [about] and [now]")
    try:
        data = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        raise InputError(where, "", f"this is not TOML: {error}") from error
    return check_situation(data, where, today)


def check_situation(data: dict[str, Any], where: str, today: date) -> Situation:
    """A situation from tables and keys as a file has them, as strictly as from a file. Raises InputError."""
    if data.get("schema") != SCHEMA or isinstance(data["schema"], bool):
        raise InputError(where, "schema", "this must be 1, the only one that is known")
    try:
        situation = msgspec.convert(data, Situation, builtin_types=(date,))
    except msgspec.ValidationError as error:
        key, problem = _explained(*split_message(str(error)))
        raise InputError(where, key, problem) from error
    for key, problem in _problems(situation, today):
        raise InputError(where, key, problem)
    return situation


def _explained(key: str, problem: str) -> tuple[str, str]:
    """The key path and what is wrong there, in plain words, with what is allowed."""
    if found := _UNKNOWN.match(problem):
        known = ", ".join(one.name for one in msgspec.structs.fields(_kind(key)))
        return _below(key, found[1]), f"this key is unknown; allowed here: {known}"
    if found := _MISSING.match(problem):
        return _below(key, found[1]), "this key is needed"
    if found := _ALLOWED.match(problem):
        return key, f"'{found[1]}' is not allowed here; allowed: {', '.join(member.value for member in _kind(key))}"
    if found := _TYPES.match(problem):
        wanted, given = (_PLAIN.get(name.removesuffix(" | null"), name) for name in found.groups())
        return key, f"this must be {wanted}, and here stands {given}"
    return key, problem


def _below(key: str, name: str) -> str:
    return f"{key}.{name}" if key else name


def _kind(key: str) -> Any:  # noqa: ANN401 -- a type taken from an annotation
    """The type that belongs at a key path; of a list, that of its elements."""
    kind: Any = Situation
    for part in re.findall(r"[a-z_]+", re.sub(r"\[[^\]]*\]", "", key)):
        kind = _element(next(one.type for one in msgspec.structs.fields(kind) if one.name == part))
    return kind


def _element(kind: Any) -> Any:  # noqa: ANN401 -- a type taken from an annotation
    arguments = [one for one in getattr(kind, "__args__", ()) if one not in (type(None), Ellipsis)]
    return _element(arguments[0]) if arguments else kind


def _problems(situation: Situation, today: date) -> list[tuple[str, str]]:
    return [*_text_problems(situation), *_number_problems(situation), *_date_problems(situation, today)]


def _text_problems(situation: Situation) -> list[tuple[str, str]]:
    found = []
    name = situation.about.partner
    if not 1 <= len(name.strip()) <= len(name) <= LONGEST_NAME:
        found.append(("about.partner", f"a name of 1 to {LONGEST_NAME} characters is needed"))
    if any(unicodedata.category(char) in ("Cc", "Cs") for char in name):
        found.append(("about.partner", "a name may not hold control characters"))
    for key, text in situation.free_texts():
        if len(text) > LONGEST_TEXT:
            found.append((key, f"this text is too long; at most {LONGEST_TEXT} characters are allowed"))
    return found


def _number_problems(situation: Situation) -> list[tuple[str, str]]:
    numbers = {
        "about.years": situation.about.years,
        "trouble.since_months": situation.trouble.since_months,
        "history.times_asked": situation.history.times_asked,
        "practical.budget_per_session": situation.practical.budget_per_session,
    }
    found = [
        (key, "this must be a number of nought or more")
        for key, number in numbers.items()
        if number is not None and not 0 <= number < float("inf")
    ]
    history = situation.history
    if history.times_asked == 0 and history.last_answer is not Answer.NONE:
        found.append(("history.last_answer", "with times_asked = 0 this can only be none"))
    return found


def _date_problems(situation: Situation, today: date) -> list[tuple[str, str]]:
    history = situation.history
    dates = {"history.last_asked": history.last_asked, "history.first_asked": history.first_asked}
    dates |= {f"talks[{number}].on": talk.on for number, talk in enumerate(situation.talks) if talk.went != "planned"}
    found = [(key, f"this lies after {today}") for key, day in dates.items() if day is not None and day > today]
    if history.first_asked and history.last_asked and history.first_asked > history.last_asked:
        found.append(("history.first_asked", "this lies after last_asked"))
    return found
