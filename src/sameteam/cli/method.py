"""``sameteam method [ID]``: the rows of the method, and the items that carry each."""

import sys

import click

from sameteam.cli.render.page import Page
from sameteam.errors import InputError
from sameteam.library.load import load_library
from sameteam.model.library import Library
from sameteam.model.method import Row

PARTS = {
    "stance": "The stance, which holds everywhere",
    "before": "Before the talk",
    "understand": "The talk: understand first",
    "answer": "The talk: answer honestly",
    "start": "Choosing and starting",
    "no": "When it stays a no",
    "published": "How such advice is published",
    "beyond": "Beyond the two sources",
}
SOURCES = {"D": "dack", "C": "centore"}
OWN = "our own addition"


@click.command("method")
@click.argument("row_id", metavar="[ID]", required=False)
def method_command(row_id: str | None) -> None:
    """The method row by row, or one row (such as C9a) with the items that carry it."""
    library = load_library()
    page = Page(colour=sys.stdout.isatty())
    if row_id is None:
        _all(page, library)
    else:
        rows = {row.id.lower(): row for row in library.method}
        row = rows.get(row_id.strip().lower())
        if row is None:
            allowed = ", ".join(known.id for known in library.method)
            raise InputError("method", "ID", f"'{row_id}' is no row of the method; allowed: {allowed}")
        _one(page, row, library)
    click.echo(page.text(), nl=False)


def _all(page: Page, library: Library) -> None:
    page.add("What this tool goes by. It rests on two counsellors' published advice, and on our own additions.")
    part = ""
    for row in library.method:
        if row.part != part:
            part = row.part
            page.heading(PARTS[part])
        page.add(row.title, first=f"{row.id:<5}", style="label")
    page.gap()
    page.add("More about one of them: sameteam method, and its id.")


def _one(page: Page, row: Row, library: Library) -> None:
    page.add(f"{row.title} ({row.id})", style="title")
    page.gap()
    page.add(row.says)
    if row.always:
        page.gap()
        page.add(row.always)
    page.heading("Where it comes from")
    source = library.sources[SOURCES[row.source]] if row.source in SOURCES else None
    page.add(
        f"{source.author}, “{source.title}” ({source.note}).".replace(" ().", ".")
        if source
        else f"{OWN[0].upper()}{OWN[1:]}."
    )
    carriers = list(library.carriers(row.id))
    page.heading("What carries it here")
    if carriers:
        page.items(tuple(f"{title} ({kind} {item})" for kind, item, title in carriers))
    else:
        page.add("It holds in everything that the tool does, and in no single item.")
