"""All content from its files, as one record. ``load`` is faster where the content was compiled."""

from sameteam.library.cards import load_cards
from sameteam.library.evidence import load_figures, load_sources
from sameteam.library.gate import load_gate
from sameteam.library.help import countries
from sameteam.library.method import load_method
from sameteam.library.phrases import load_conditions, load_fact_names, load_phrases, load_reviews
from sameteam.library.reasons import load_reasons, load_stances
from sameteam.library.rules import load_rules, load_sets
from sameteam.library.strategies import load_strategies
from sameteam.model.library import Library


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
        "fact_names": load_fact_names(),
        "reviews": load_reviews(),
    }
    return Library(**parts, digest=edition)  # type: ignore[arg-type]  # the parts carry their own types
