"""``sameteam help-lines [COUNTRY]``: who can help, by country, in a terminal."""

import sys

import click

from sameteam.cli.render.help_text import add_help
from sameteam.cli.render.page import Page
from sameteam.errors import InputError
from sameteam.library.load import load_library
from sameteam.model.library import Library
from sameteam.safety.stop import ordered

ELSEWHERE = "ZZ"


@click.command("help-lines")
@click.argument("country", required=False)
def help_lines_command(country: str | None) -> None:
    """Who can help in the COUNTRY with these two letters, such as US or GB; without one, which countries there are."""
    library = load_library()
    page = Page(colour=sys.stdout.isatty())
    code = ELSEWHERE if country is None else country.strip().upper()
    if len(code) != len(ELSEWHERE) or not (code.isascii() and code.isalpha()):
        raise InputError(
            "help-lines", "COUNTRY", f"'{country}' is not a country's two letters; allowed: {_codes(library)}"
        )
    found = library.country(code)
    add_help(page, ordered(found), title="Help" if found.code == ELSEWHERE else f"Help: {found.name}")
    if found.code == ELSEWHERE:
        page.gap()
        page.add(
            f"Countries that we have a page for: {_codes(library)}. To see one: sameteam help-lines, and its letters.",
            indent=2,
        )
    click.echo(page.text(), nl=False)


def _codes(library: Library) -> str:
    return ", ".join(sorted(code for code in library.countries if code != ELSEWHERE)) or "none yet"
