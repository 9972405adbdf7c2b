"""The whole library in one call."""

import hashlib
from functools import cache

from sameteam.library.cards import load_cards
from sameteam.library.evidence import load_figures, load_sources
from sameteam.library.help import countries
from sameteam.library.method import load_method
from sameteam.library.phrases import load_conditions, load_phrases
from sameteam.library.reasons import load_reasons, load_stances
from sameteam.library.rules import load_rules, load_sets
from sameteam.library.strategies import load_strategies
from sameteam.model.library import Library


@cache
def load_library() -> Library:
    """All content as one record, loaded once in a process. Raises ContentError, with file and key, if it is wrong."""
    parts = {
        "strategies": load_strategies(),
        "reasons": load_reasons(),
        "stances": load_stances(),
        "cards": load_cards(),
        "conditions": load_conditions(),
        "method": load_method(),
        "sources": load_sources(),
        "figures": load_figures(),
        "phrases": load_phrases(),
        "rules": load_rules(),
        "sets": load_sets(),
        "countries": countries(),
    }
    return Library(**parts, digest=_digest(parts))  # type: ignore[arg-type]  # the parts carry their own types


def _digest(parts: dict[str, object]) -> str:
    """Names the edition: the records' own canonical text, hashed. Stable across machines."""
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]
