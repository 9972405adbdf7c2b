"""The rules of a library as an engine, built once in a process."""

from sameteam.errors import ContentError
from sameteam.language.engine import Engine
from sameteam.language.phrases import PhraseError
from sameteam.library.compiled import compiled_tries
from sameteam.model.library import Library

_ENGINES: dict[str, Engine] = {}
"""By the library's digest: the same content gives the same engine."""


def engine_of(library: Library) -> Engine:
    """The engine for a library's rules, from its compiled phrases where they lie here.

    Raises ContentError, naming the rule, for a phrase that cannot be read.
    """
    engine = _ENGINES.get(library.digest)
    if engine is None:
        try:
            engine = Engine(library.rules, library.sets, compiled_tries(library.digest))
        except PhraseError as error:
            raise ContentError("rules", "match.phrases", str(error)) from error
        _ENGINES[library.digest] = engine
    return engine
