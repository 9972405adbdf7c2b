"""What the content promises beyond its form: who wrote it, what it rests on, that nothing of the method is forgotten.

The loaders refuse what cannot be read; this refuses what could be read and should not be published.
"""

import re
import sys
from collections.abc import Iterable, Iterator

from msgspec import Struct

from sameteam.errors import ContentError
from sameteam.library.gather import load_content
from sameteam.library.strategies import load_cases
from sameteam.model.library import Library
from sameteam.model.review import Review
from sameteam.model.strategy import Case
from sameteam.vocabulary import ALWAYS_METHOD_IDS

FIGURE = re.compile(r"\d[\d.,]*\s*(?:%|per ?cent|in \d|out of \d|dollars|euros|pounds)|[$£€]\s*\d")
LEAST_EXAMPLES = 3


class Item(Struct, frozen=True):
    """One item of the content: where it lies, its review, the figures it lists, and every text that it shows."""

    place: str
    review: Review
    figures: tuple[str, ...]
    texts: tuple[str, ...]


def items(library: Library) -> Iterator[Item]:
    """Every item that has a review."""
    for strategy in library.strategies:
        texts = tuple(line.text for lines in strategy.sections.values() for line in lines)
        yield Item(f"strategies/{strategy.id}", strategy.logic.review, strategy.logic.figures, texts)
    for reason in library.reasons.values():
        variants = (*reason.reflect, *reason.validate, *reason.ask, *reason.later)
        texts = (*reason.behind, *reason.avoid, *reason.answer, *reason.answer_words, *(one.text for one in variants))
        yield Item(f"reasons/{reason.id}", reason.logic.review, reason.logic.figures, texts)
    for stance in library.stances.values():
        variants = (*stance.reflect, *stance.validate, *stance.ask, *stance.later)
        yield Item(f"stances/{stance.id}", stance.review, (), tuple(one.text for one in variants))
    for card in library.cards.values():
        yield Item(f"cards/{card.id}", card.logic.review, (), (*card.openers, *card.questions))
    for rule in library.rules:
        yield Item(f"rules/{rule.id}", rule.review, (), (rule.say.short, rule.say.why, rule.say.ok_when))
    for code, country in library.countries.items():
        yield Item(f"help/{code}", country.review, (), ())
    gate = library.gate
    pages = (text for page in gate.pages.values() for text in page)
    yield Item("gate", gate.review, gate.figures, (*gate.questions.values(), *gate.after_no.values(), *pages))
    frame = tuple(text for lines in library.phrases.values() for text in lines)
    for file, review in library.reviews.items():
        yield Item(file, review, (), frame if file.startswith("frame") else ())


def problems(library: Library, cases: dict[str, tuple[Case, ...]]) -> Iterator[str]:
    """Everything that is wrong, each with its place. ``cases``: the examples of each strategy."""
    for item in items(library):
        yield from _item_problems(item, library)
    yield from _example_problems(library, cases)
    yield from _row_problems(library)
    for figure in library.figures.values():
        if not figure.limit.strip() or not figure.source.strip():
            yield f"evidence.toml: {figure.id}: a figure is printed with its source and its limit, and needs both"


def _example_problems(library: Library, cases: dict[str, tuple[Case, ...]]) -> Iterator[str]:
    for strategy in library.strategies:
        if {case.fits for case in cases.get(strategy.id, ())} != {True, False}:
            yield f"strategies/{strategy.id}/cases.toml: case: one case that fits and one that does not are needed"
    for rule in library.rules:
        if min(len(rule.bad), len(rule.good)) < LEAST_EXAMPLES:
            yield f"rules/{rule.id}: at least {LEAST_EXAMPLES} bad and {LEAST_EXAMPLES} good examples are needed"


def _row_problems(library: Library) -> Iterator[str]:
    for row in library.method:
        if row.id not in ALWAYS_METHOD_IDS and not any(library.carriers(row.id)):
            yield f"method.toml: {row.id}: no item carries this row"
        if row.explained_by and ("strategy", row.explained_by) not in {one[:2] for one in library.carriers(row.id)}:
            yield f"method.toml: {row.id}.explained_by: no strategy of this name carries this row"


def _item_problems(item: Item, library: Library) -> Iterable[str]:
    review = item.review
    if not review.author.strip() or not review.reviewer.strip():
        yield f"{item.place}: review: an author and a reviewer, or 'not yet reviewed by a counsellor', are needed"
    if not review.sources:
        yield f"{item.place}: review.sources: at least one source is needed"
    for source in review.sources:
        if source not in library.sources:
            yield f"{item.place}: review.sources: '{source}' is not in sources.toml"
    for figure in item.figures:
        if figure not in library.figures:
            yield f"{item.place}: figures: '{figure}' is not in evidence.toml"
    for text in item.texts:
        if FIGURE.search(text) and not item.figures:
            yield f"{item.place}: a figure stands in a text, and the item lists none under figures: {text}"


def main() -> int:
    """Print every problem with its place; the exit status is 1 where there is one."""
    try:
        library = load_content("check")
        found = list(problems(library, {strategy.id: load_cases(strategy.id) for strategy in library.strategies}))
    except ContentError as error:
        found = [str(error)]
    for line in found:
        print(line)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
