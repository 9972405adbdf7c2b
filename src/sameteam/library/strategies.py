"""Strategies: logic from ``strategy.toml``, words from ``en.md``, examples from ``cases.toml``."""

import re
from typing import Any

from msgspec import Struct

from sameteam.errors import ContentError
from sameteam.library.reading import convert, exists, list_folder, read_sections, read_toml
from sameteam.model.strategy import Case, Line, Strategy, StrategyFile

FOLDER = "strategies"
SECTIONS = ("why", "do", "words", "listen for", "if it goes badly", "afterwards", "avoid")
NEEDED = ("why", "do")

_CONDITIONS = re.compile(r"^\[([a-z0-9_, ]+)\] ")


def parse_line(raw: str) -> Line:
    """One line of an ``en.md``: ``[conditions] text | note``."""
    when: tuple[str, ...] = ()
    if found := _CONDITIONS.match(raw):
        when = tuple(name.strip() for name in found[1].split(","))
        raw = raw[found.end() :]
    text, _, note = raw.partition(" | ")
    return Line(text=text.strip(), when=when, note=note.strip())


def load_strategy(name: str) -> Strategy:
    """One strategy by its folder's name."""
    base = f"{FOLDER}/{name}"
    logic = convert(read_toml(f"{base}/strategy.toml"), StrategyFile, f"{base}/strategy.toml")
    title, raw = read_sections(f"{base}/en.md")
    for section in raw:
        if section not in SECTIONS:
            raise ContentError(f"{base}/en.md", section, f"unknown section; allowed: {', '.join(SECTIONS)}")
    for section in NEEDED:
        if not raw.get(section):
            raise ContentError(f"{base}/en.md", section, "this section is needed")
    sections = {section: tuple(parse_line(line) for line in lines) for section, lines in raw.items()}
    return Strategy(id=name, logic=logic, title=title, sections=sections)


def load_strategies() -> tuple[Strategy, ...]:
    """All strategies, in the order in which they stand in a plan."""
    strategies = [load_strategy(name) for name in list_folder(FOLDER)]
    return tuple(sorted(strategies, key=lambda strategy: (strategy.logic.order, strategy.id)))


class _Cases(Struct, frozen=True, forbid_unknown_fields=True):
    case: tuple[Case, ...] = ()


def load_cases(name: str) -> tuple[Case, ...]:
    """The examples of one strategy; empty where it has no file yet (the content check refuses that)."""
    file = f"{FOLDER}/{name}/cases.toml"
    if not exists(file):
        return ()
    data: dict[str, Any] = read_toml(file)
    return convert(data, _Cases, file).case
