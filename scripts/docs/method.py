"""docs/reference/method.md: the method row by row, and what carries each row."""

from docs.markdown import anchor, head
from sameteam.library.load import load_library
from sameteam.model.library import Library
from sameteam.model.method import Row

PARTS = {
    "stance": "The stance",
    "before": "Before the talk",
    "understand": "The talk: understand first",
    "answer": "The talk: answer honestly",
    "start": "Choosing and starting",
    "no": "When it stays a no",
    "published": "How this is published",
    "beyond": "Beyond the sources",
}
SOURCES = {"D": "dack", "C": "centore"}
OWN = "our own"


def heading(row: Row) -> str:
    """The heading of a row, which other pages point to."""
    return f"{row.id}: {row.title}"


def link(row_id: str, library: Library) -> str:
    """A link from another page of the reference to a row."""
    return f"[{row_id}](method.md#{anchor(heading(library.row(row_id)))})"


def page() -> str:
    """The whole page."""
    library = load_library()
    parts = list(dict.fromkeys([*PARTS, *(row.part for row in library.method)]))
    text = head("The method, row by row", "src/sameteam/content/method.toml and the items that name its rows")
    text += (
        "\nEvery row is something that the content or the behaviour has to carry."
        "\nA plan carries each row in a step, or says why it leaves it out.\n"
    )
    for part in parts:
        rows = [row for row in library.method if row.part == part]
        if rows:
            text += f"\n## {PARTS.get(part, part)}\n"
            text += "".join(_row(row, library) for row in rows)
    return text


def _row(row: Row, library: Library) -> str:
    text = f"\n### {heading(row)}\n\n{row.says}\n"
    if row.always:
        text += f"\nHolds in every plan: {row.always}\n"
    text += f"\nFrom: {_source(row, library)}.\n"
    carriers = [
        f"- {kind} [{name}](content.md#{anchor(name)}): {title}" for kind, name, title in library.carriers(row.id)
    ]
    return text + ("\nCarried by:\n\n" + "\n".join(carriers) + "\n" if carriers else "")


def _source(row: Row, library: Library) -> str:
    if row.source not in SOURCES:
        return OWN
    source = library.sources[SOURCES[row.source]]
    return f"{source.author}, “{source.title}”"
