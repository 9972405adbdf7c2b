"""Short texts of the plan that belong to no strategy: opening lines, notes, reasons for leaving something out."""

from msgspec import Struct

from sameteam.library.reading import convert, read_sections, read_toml
from sameteam.model.condition import ConditionWords
from sameteam.model.review import Review


def load_phrases() -> dict[str, tuple[str, ...]]:
    """``frame/en.md``: section to lines."""
    return read_sections("frame/en.md")[1]


class _Conditions(Struct, frozen=True, forbid_unknown_fields=True):
    review: Review
    condition: dict[str, ConditionWords]


def load_conditions() -> dict[str, ConditionWords]:
    """``conditions.toml``: what the holding and the failing of each condition means to the person."""
    return convert(read_toml("conditions.toml"), _Conditions, "conditions.toml").condition


class _Reviewed(Struct, frozen=True):
    review: Review


REVIEWED = ("conditions.toml", "evidence.toml", "frame/frame.toml", "gate/gate.toml", "method.toml")
"""Files whose texts belong to no single item; each says who wrote and who reviewed them."""


def load_reviews() -> dict[str, Review]:
    """The reviews of the files in REVIEWED."""
    return {file: convert(read_toml(file), _Reviewed, file).review for file in REVIEWED}


class _FactNames(Struct, frozen=True, forbid_unknown_fields=True):
    facts: dict[str, str]


def load_fact_names() -> dict[str, str]:
    """``facts.toml``: what each key path is called when it is named to the person."""
    return convert(read_toml("facts.toml"), _FactNames, "facts.toml").facts
