"""The rules of a library as engines, each built once in a process: one for the partner's words, one for one's own."""

from enum import StrEnum

from sameteam.errors import ContentError
from sameteam.language.engine import Engine, Tries, compile_rules
from sameteam.language.phrases import PhraseError
from sameteam.library.compiled import compiled_tries
from sameteam.model.library import Library
from sameteam.model.rule import Rule


class Purpose(StrEnum):
    """Whose words are read: what the partner said about counselling, or what one says to the partner."""

    SAID = "said"
    OWN = "own"


SAID_GROUPS = frozenset({"reasons", "stances", "safety"})
SAFETY_GROUP = "safety"

_ENGINES: dict[tuple[str, Purpose], Engine] = {}
"""By the library's digest: the same content gives the same engine."""


def rules_for(library: Library, purpose: Purpose) -> tuple[Rule, ...]:
    """The rules that read for a purpose; those for safety read everything."""
    if purpose is Purpose.SAID:
        return tuple(rule for rule in library.rules if rule.group in SAID_GROUPS)
    return tuple(rule for rule in library.rules if rule.group not in SAID_GROUPS or rule.group == SAFETY_GROUP)


def compile_library(library: Library) -> dict[str, Tries]:
    """The phrases of all rules, by purpose. Raises ContentError, naming the rule, for one that cannot be read."""
    return {purpose.value: _compiled(library, purpose) for purpose in Purpose}


def _compiled(library: Library, purpose: Purpose) -> Tries:
    try:
        return compile_rules(rules_for(library, purpose), library.sets)
    except PhraseError as error:
        raise ContentError("rules", "match.phrases", str(error)) from error


def engine_of(library: Library, purpose: Purpose = Purpose.SAID) -> Engine:
    """The engine for a purpose, from its compiled phrases where they lie here. Raises ContentError as above."""
    engine = _ENGINES.get((library.digest, purpose))
    if engine is None:
        tries = compiled_tries(library.digest, purpose.value) or _compiled(library, purpose)
        engine = _ENGINES[library.digest, purpose] = Engine(rules_for(library, purpose), library.sets, tries)
    return engine
