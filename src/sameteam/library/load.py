"""The whole library in one call: from the compiled file where it fits the content, else from the content itself."""

from functools import cache

from sameteam.library.cards import load_cards
from sameteam.library.compiled import compiled_library, digest
from sameteam.library.evidence import load_figures, load_sources
from sameteam.library.gate import load_gate
from sameteam.library.help import countries
from sameteam.library.method import load_method
from sameteam.library.phrases import load_conditions, load_phrases, load_reviews
from sameteam.library.reasons import load_reasons, load_stances
from sameteam.library.rules import load_rules, load_sets
from sameteam.library.strategies import load_strategies
from sameteam.model.library import Library


@cache
def load_library() -> Library:
    """All content as one record, loaded once in a process. Raises ContentError, with file and key, if it is wrong."""
    edition = digest()
    return compiled_library(edition) or load_content(edition)


def load_content(edition: str) -> Library:
    """All content, from its files. ``edition``: their digest. Raises ContentError."""
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
        "gate": load_gate(),
        "reviews": load_reviews(),
    }
    return Library(**parts, digest=edition)  # type: ignore[arg-type]  # the parts carry their own types
