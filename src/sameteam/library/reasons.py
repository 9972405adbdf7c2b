"""Reasons and stances: how to meet what the partner says."""

import re

from msgspec import Struct

from sameteam.errors import ContentError
from sameteam.library.reading import convert, list_folder, read_sections, read_toml
from sameteam.model.reason import ReasonContent, ReasonFile, Variant
from sameteam.model.review import Review
from sameteam.model.stance import StanceContent
from sameteam.vocabulary import Reason, Stance

VARIED = ("reflect", "validate", "ask", "later")
PLAIN = ("behind", "avoid", "answer", "answer words")
VARIANTS_OF_A_REASON = 4
VARIANTS_OF_A_STANCE = 3

_APPROACH = re.compile(r"^\(([^)]+)\) (.+)$")


def _variants(file: str, section: str, lines: tuple[str, ...], least: int) -> tuple[Variant, ...]:
    if len(lines) < least:
        raise ContentError(file, section, f"at least {least} variants are needed, here are {len(lines)}")
    variants = []
    for number, line in enumerate(lines):
        found = _APPROACH.match(line)
        if not found:
            raise ContentError(file, f"{section}[{number}]", "begins with its approach in brackets: '- (feeling) …'")
        variants.append(Variant(approach=found[1], text=found[2]))
    if len({variant.approach for variant in variants}) < len(variants):
        raise ContentError(file, section, "each variant needs an approach of its own")
    return tuple(variants)


def _section(file: str, sections: dict[str, tuple[str, ...]], name: str) -> tuple[str, ...]:
    if not sections.get(name):
        raise ContentError(file, name, "this section is needed")
    return sections[name]


def _known(file: str, sections: dict[str, tuple[str, ...]], allowed: tuple[str, ...]) -> None:
    for name in sections:
        if name not in allowed:
            raise ContentError(file, name, f"unknown section; allowed: {', '.join(allowed)}")


def _nothing_else(folder: str, wanted: type[Reason | Stance]) -> None:
    """Refuse a folder that stands for no word of the vocabulary: it would never be read."""
    for name in list_folder(folder):
        if name not in set(wanted):
            raise ContentError(f"{folder}/{name}", "", "there is no such id in the vocabulary")


def load_reason(reason: Reason) -> ReasonContent:
    """One reason by its id."""
    base = f"reasons/{reason.value}"
    logic = convert(read_toml(f"{base}/reason.toml"), ReasonFile, f"{base}/reason.toml")
    file = f"{base}/en.md"
    title, sections = read_sections(file)
    _known(file, sections, (*VARIED, *PLAIN))
    varied = {name: _variants(file, name, _section(file, sections, name), VARIANTS_OF_A_REASON) for name in VARIED}
    plain = {name.replace(" ", "_"): _section(file, sections, name) for name in PLAIN}
    return ReasonContent(id=reason, logic=logic, title=title, **varied, **plain)  # type: ignore[arg-type]  # two mappings


def load_reasons() -> dict[Reason, ReasonContent]:
    """All reasons of the vocabulary; each must be there, and nothing else."""
    _nothing_else("reasons", Reason)
    return {reason: load_reason(reason) for reason in Reason}


class _StanceFile(Struct, frozen=True, forbid_unknown_fields=True):
    review: Review
    example: str


def load_stance(stance: Stance) -> StanceContent:
    """One stance by its id."""
    base = f"stances/{stance.value}"
    logic = convert(read_toml(f"{base}/stance.toml"), _StanceFile, f"{base}/stance.toml")
    file = f"{base}/en.md"
    title, sections = read_sections(file)
    _known(file, sections, VARIED)
    varied = {name: _variants(file, name, _section(file, sections, name), VARIANTS_OF_A_STANCE) for name in VARIED}
    return StanceContent(id=stance, title=title, review=logic.review, example=logic.example, **varied)


def load_stances() -> dict[Stance, StanceContent]:
    """All stances of the vocabulary; each must be there, and nothing else."""
    _nothing_else("stances", Stance)
    return {stance: load_stance(stance) for stance in Stance}
