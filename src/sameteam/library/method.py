"""The rows of the method, in our own words."""

from msgspec import Struct

from sameteam.errors import ContentError
from sameteam.library.reading import convert, read_toml
from sameteam.model.method import Row
from sameteam.model.review import Review
from sameteam.vocabulary import ALWAYS_METHOD_IDS, METHOD_IDS


class _Rows(Struct, frozen=True, forbid_unknown_fields=True):
    review: Review
    row: tuple[Row, ...]


def load_method() -> tuple[Row, ...]:
    """``method.toml``: every row of the vocabulary, in its order."""
    file = "method.toml"
    rows = convert(read_toml(file), _Rows, file).row
    ids = tuple(row.id for row in rows)
    if ids != METHOD_IDS:
        raise ContentError(file, "row", f"the rows must be, in this order: {', '.join(METHOD_IDS)}")
    for row in rows:
        if bool(row.always) != (row.id in ALWAYS_METHOD_IDS):
            raise ContentError(file, f"{row.id}.always", "rows that hold always say why, and no others")
    return rows
