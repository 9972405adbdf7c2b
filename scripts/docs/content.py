"""docs/reference/content.md: every strategy, reason, stance, card and figure, with its conditions, rows and review."""

from collections.abc import Iterable

from docs.markdown import escape, head, reviewed, table
from docs.method import link
from sameteam.library.load import load_library
from sameteam.model.library import Library
from sameteam.model.review import NOT_REVIEWED, Review
from sameteam.model.strategy import Strategy


def page() -> str:
    """The whole page."""
    library = load_library()
    text = head("The content", "src/sameteam/content")
    text += f"\n{_not_reviewed(library)}\n"
    text += "\n## Strategies\n\nIn the order in which they stand in a plan.\n"
    text += "".join(_strategy(strategy, library) for strategy in library.strategies)
    text += "\n## Reasons\n\nThe heavier ones first: they are understood and answered first.\n"
    for reason in sorted(library.reasons.values(), key=lambda one: (-one.logic.weight, one.id.value)):
        facts = {"Weight": str(reason.logic.weight), "Rows": _rows(reason.logic.method, library)}
        text += _item(reason.id.value, reason.title, facts | _review(reason.logic.review))
    text += "\n## Stances\n\nHow to answer one kind of reply, whatever the reason behind it.\n"
    for stance in library.stances.values():
        text += _item(f"stance-{stance.id.value}", stance.title, _review(stance.review))
    text += "\n## Question cards\n"
    for card in sorted(library.cards.values(), key=lambda one: one.id):
        facts = {"Rows": _rows(card.logic.method, library)}
        text += _item(card.id, card.title, facts | _review(card.logic.review))
    return text + _figures(library) + _sources(library)


def _not_reviewed(library: Library) -> str:
    reviews = [
        *(strategy.logic.review for strategy in library.strategies),
        *(reason.logic.review for reason in library.reasons.values()),
        *(stance.review for stance in library.stances.values()),
        *(card.logic.review for card in library.cards.values()),
        *(rule.review for rule in library.rules),
    ]
    open_ones = sum(review.reviewer == NOT_REVIEWED for review in reviews)
    return (
        f"Not yet reviewed by a counsellor: {open_ones} of {len(reviews)} items "
        "(strategies, reasons, stances, cards and rules)."
    )


def _strategy(strategy: Strategy, library: Library) -> str:
    fits = strategy.logic.fits
    facts = {
        "Kind": strategy.logic.kind.value,
        "Order": str(strategy.logic.order),
        "Days after the talk before": str(strategy.logic.gap),
        "Stands where all of these hold": _names(fits.all),
        "and one of these": _names(fits.any),
        "and none of these": _names(fits.none),
        "Rows": _rows(strategy.logic.method, library),
        "Figures": _names(strategy.logic.figures),
    }
    return _item(strategy.id, strategy.title, facts | _review(strategy.logic.review))


def _item(name: str, title: str, facts: dict[str, str]) -> str:
    lines = [f"- {key}: {value}" for key, value in facts.items() if value]
    return f"\n### {name}\n\n**{escape(title)}**\n\n" + "\n".join(lines) + "\n"


def _review(review: Review) -> dict[str, str]:
    return {"Review": reviewed(review)}


def _names(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _rows(rows: Iterable[str], library: Library) -> str:
    return ", ".join(link(row, library) for row in rows)


def _figures(library: Library) -> str:
    rows = [
        [f"`{figure.id}`", escape(figure.text), escape(figure.source), escape(figure.limit)]
        for figure in library.figures.values()
    ]
    text = "\n## Figures\n\nA figure is printed with its source and its limit, or not at all.\n\n"
    return text + table(["Figure", "What it says", "Source", "Limit"], rows) + "\n"


def _sources(library: Library) -> str:
    rows = [
        [f"`{source.id}`", escape(source.title), escape(source.author), escape(source.note)]
        for source in library.sources.values()
    ]
    return "\n## Sources\n\n" + table(["Source", "Title", "By", "How it was read"], rows) + "\n"
