"""Small pieces of Markdown that the pages share."""

import re
from collections.abc import Iterable, Sequence

from sameteam.model.review import Review

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")


def head(title: str, source: str) -> str:
    """The top of a generated page. ``source``: what the page is written from."""
    return f"# {title}\n\n<!-- Written by `make docs` from {source}. Change that, and not this page. -->\n"


def escape(text: str) -> str:
    """Text that is shown as it stands, in a table as well."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def quoted(text: str) -> str:
    """Words that somebody says."""
    return f"“{escape(text)}”"


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; its cells are Markdown already."""
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def fence(text: str, kind: str) -> str:
    """A block of text as it stands."""
    marks = "`" * max(3, *(len(run) + 1 for run in re.findall(r"`{3,}", text)), 3)
    return f"{marks}{kind}\n{text.rstrip()}\n{marks}"


def anchor(heading: str) -> str:
    """The address of a heading on its page, as the usual viewers of Markdown make it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def reviewed(review: Review) -> str:
    """Who wrote and who reviewed an item, when, and on what it rests."""
    return f"{review.author}; {review.reviewer}; {review.date}; sources: {', '.join(review.sources)}"
