"""Reasons and stances: how to meet what the partner says."""

import re

from msgspec import Struct

from sameteam.errors import ContentError
from sameteam.library.reading import convert, read_sections, read_toml
from sameteam.model.reason import ReasonContent, ReasonFile, Variant
from sameteam.model.review import Review
from sameteam.model.stance import StanceContent
from sameteam.vocabulary import Reason, Stance

VARIED = ("reflect", "validate", "ask", "later")
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


def load_reason(reason: Reason) -> ReasonContent:
    """One reason by its id."""
    base = f"reasons/{reason.value}"
    logic = convert(read_toml(f"{base}/reason.toml"), ReasonFile, f"{base}/reason.toml")
    file = f"{base}/en.md"
    title, sections = read_sections(file)
    varied = {name: _variants(file, name, _section(file, sections, name), VARIANTS_OF_A_REASON) for name in VARIED}
    plain = {
        name.replace(" ", "_"): _section(file, sections, name) for name in ("behind", "avoid", "answer", "answer words")
    }
    return ReasonContent(id=reason, logic=logic, title=title, **varied, **plain)  # type: ignore[arg-type]  # two mappings


def load_reasons() -> dict[Reason, ReasonContent]:
    """All reasons of the vocabulary; each must be there."""
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
    varied = {name: _variants(file, name, _section(file, sections, name), VARIANTS_OF_A_STANCE) for name in VARIED}
    return StanceContent(id=stance, title=title, review=logic.review, example=logic.example, **varied)


def load_stances() -> dict[Stance, StanceContent]:
    """All stances of the vocabulary; each must be there."""
    return {stance: load_stance(stance) for stance in Stance}
