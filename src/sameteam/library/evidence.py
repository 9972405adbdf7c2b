"""Sources and figures of the content."""

from typing import TypeVar

from msgspec import Struct

from sameteam.errors import ContentError
from sameteam.library.reading import convert, read_toml
from sameteam.model.evidence import Figure, Source
from sameteam.model.review import Review

Kind = TypeVar("Kind", Source, Figure)


class _Sources(Struct, frozen=True, forbid_unknown_fields=True):
    source: tuple[Source, ...]


class _Figures(Struct, frozen=True, forbid_unknown_fields=True):
    review: Review
    figure: tuple[Figure, ...]


def load_sources() -> dict[str, Source]:
    """``sources.toml`` by id."""
    file = "sources.toml"
    rows = convert(read_toml(file), _Sources, file).source
    return {row.id: row for row in _unique(rows, file)}


def load_figures() -> dict[str, Figure]:
    """``evidence.toml`` by id."""
    file = "evidence.toml"
    rows = convert(read_toml(file), _Figures, file).figure
    return {row.id: row for row in _unique(rows, file)}


def _unique(rows: tuple[Kind, ...], file: str) -> tuple[Kind, ...]:
    seen: set[str] = set()
    for row in rows:
        if row.id in seen:
            raise ContentError(file, row.id, "this id stands twice")
        seen.add(row.id)
    return rows
