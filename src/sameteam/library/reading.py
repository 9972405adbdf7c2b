"""Opening content files: TOML by a compiled parser, words from Markdown by headings.

Paths are relative to the content folder and use ``/``. Every error is a ContentError with file and key path.
"""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import tomli

from sameteam.errors import ContentError

T = TypeVar("T")
SCHEMA = 1

_CONTENT = Path(__file__).parent.parent / "content"


def content() -> Path:
    """The folder of the content."""
    return _CONTENT


def read_text(relative: str) -> str:
    """The text of one content file."""
    try:
        return (_CONTENT / relative).read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ContentError(relative, "", "this file is missing") from error
    except UnicodeDecodeError as error:
        raise ContentError(relative, "", "this file is not UTF-8") from error


def read_toml(relative: str) -> dict[str, Any]:
    """One TOML file as a mapping; its ``schema`` key, where there is one, must be 1 and is taken off."""
    try:
        data = tomli.loads(read_text(relative))
    except tomli.TOMLDecodeError as error:
        raise ContentError(relative, "", f"this is not TOML: {error}") from error
    if data.pop("schema", SCHEMA) != SCHEMA:
        raise ContentError(relative, "schema", "only 1 is known")
    return data


def list_folder(relative: str) -> list[str]:
    """The names in one content folder, sorted; hidden ones left out."""
    folder = _CONTENT / relative
    if not folder.is_dir():
        raise ContentError(relative, "", "this folder is missing")
    return sorted(entry.name for entry in folder.iterdir() if not entry.name.startswith((".", "_")))


def exists(relative: str) -> bool:
    """Whether the content holds such a file."""
    return (_CONTENT / relative).is_file()


def convert(data: Mapping[str, Any] | list[Any], kind: type[T], file: str) -> T:
    """A mapping as a frozen record; unknown keys, wrong types and unknown words are refused with their place."""
    try:
        return msgspec.convert(data, kind, builtin_types=(date,))
    except msgspec.ValidationError as error:
        key, problem = split_message(str(error))
        raise ContentError(file, key, problem) from error


def split_message(message: str) -> tuple[str, str]:
    """The key path and the problem out of a message of msgspec, which ends in " - at " and the path."""
    problem, _, place = message.partition(" - at `")
    return place.rstrip("`").removeprefix("$").removeprefix("."), problem


def _misplaced(level: int, words: str, title: str, sections: Mapping[str, object]) -> str:
    """What is wrong with a heading; ``""`` if nothing."""
    if level not in _LEVELS or (level == 1 and title):
        return "there is one title, and sections of the second level"
    return f"the section '{words.lower()}' stands twice" if level > 1 and words.lower() in sections else ""


_HEADING = re.compile(r"^(#+) (.+)$")
_LEVELS = (1, 2)


def read_sections(relative: str) -> tuple[str, dict[str, tuple[str, ...]]]:
    """An ``en.md``: its title, and for each second-level heading its lines.

    A list item is one line, and so is a paragraph; both may run over several lines of the file.
    """
    title, sections, name = "", dict[str, list[str]](), ""
    fresh = True
    for number, raw in enumerate(read_text(relative).splitlines(), start=1):
        line = raw.strip()
        if heading := _HEADING.match(raw):
            level, words = len(heading[1]), heading[2].strip()
            if problem := _misplaced(level, words, title, sections):
                raise ContentError(relative, f"line {number}", problem)
            if level == 1:
                title = words
            else:
                name = words.lower()
                sections[name] = []
            fresh = True
        elif not line:
            fresh = True
        elif not name:
            raise ContentError(relative, f"line {number}", "text must stand below a heading of the second level")
        elif line.startswith("- "):
            sections[name].append(line[2:].strip())
            fresh = False
        elif fresh:
            sections[name].append(line)
            fresh = False
        else:
            sections[name][-1] += " " + line
    if not title:
        raise ContentError(relative, "", "the title (a line that begins with '# ') is missing")
    return title, {key: tuple(lines) for key, lines in sections.items()}
