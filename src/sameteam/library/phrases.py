"""Short texts of the plan that belong to no strategy: opening lines, notes, reasons for leaving something out."""

from msgspec import Struct

from sameteam.library.reading import convert, read_sections, read_toml
from sameteam.model.condition import ConditionWords


def load_phrases() -> dict[str, tuple[str, ...]]:
    """``frame/en.md``: section to lines."""
    return read_sections("frame/en.md")[1]


class _Conditions(Struct, frozen=True, forbid_unknown_fields=True):
    condition: dict[str, ConditionWords]


def load_conditions() -> dict[str, ConditionWords]:
    """``conditions.toml``: what the holding and the failing of each condition means to the person."""
    return convert(read_toml("conditions.toml"), _Conditions, "conditions.toml").condition


class _FactNames(Struct, frozen=True, forbid_unknown_fields=True):
    facts: dict[str, str]


def load_fact_names() -> dict[str, str]:
    """``facts.toml``: what each key path is called when it is named to the person."""
    return convert(read_toml("facts.toml"), _FactNames, "facts.toml").facts
