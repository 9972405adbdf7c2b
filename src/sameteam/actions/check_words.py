"""Check a person's own words, and label texts for those who read many."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from sameteam.language.check import check
from sameteam.language.reads import said_in, signals_in
from sameteam.language.tongue import reads_english
from sameteam.library.engine import Purpose, engine_of
from sameteam.model.finding import Checked
from sameteam.model.library import Library
from sameteam.vocabulary import Concern, Reason, SafetySignal, Stance, Strength

LEAST_P = 0.5
"""From here on a guess at a reason counts as a label."""


class WordingLabels(Struct, frozen=True):
    """The labels of one text that a person says to the partner (labels.md, sections 1, 2 and 4)."""

    concerns: tuple[Concern, ...]
    strengths: tuple[Strength, ...]
    safety: tuple[SafetySignal, ...]


class ReasonLabels(Struct, frozen=True):
    """The labels of one thing that a partner says (labels.md, sections 3 and 4)."""

    reasons: tuple[Reason, ...]
    stance: Stance
    safety: tuple[SafetySignal, ...]


def check_words(text: str, library: Library) -> Checked:
    """Everything found in a text, with honest rewordings; none of them where something may be about safety."""
    return next(_checked([text], library))


def _checked(texts: Iterable[str], library: Library) -> Iterator[Checked]:
    """One text after the other, what all of them need made once."""
    engine = engine_of(library, Purpose.OWN)
    rules = {rule.id: rule for rule in library.rules}
    sources = {name: source.title for name, source in library.sources.items()}
    for text in texts:
        yield check(text, engine, rules, sources)


def label_wording(texts: Iterable[str], library: Library) -> Iterator[WordingLabels]:
    """Labels for many texts, one after the other; memory does not grow with them."""
    for checked in _checked(texts, library):
        strengths = {one.label for one in checked.strengths}
        safety = {one.label for one in checked.safety}
        yield WordingLabels(
            checked.concerns,
            tuple(label for label in Strength if label in strengths),
            tuple(label for label in SafetySignal if label in safety),
        )


def label_reasons(texts: Iterable[str], library: Library) -> Iterator[ReasonLabels]:
    """Labels for many statements of partners; from one in another language nothing is guessed."""
    engine = engine_of(library, Purpose.SAID)
    for text in texts:
        found = engine.find(text)
        safety = signals_in(found)
        if not reads_english(text):
            yield ReasonLabels((), Stance.UNSURE, safety)
            continue
        said = said_in(text, found)
        reasons = {guess.id for guess in said.reasons if guess.p >= LEAST_P}
        yield ReasonLabels(tuple(reason for reason in Reason if reason in reasons), said.stance, safety)
