"""``sameteam check [FILE|-]``: a person's own words in, findings and strengths out."""

import sys

import click

from sameteam.actions.check_words import check_words
from sameteam.cli.text_in import STANDARD_INPUT, read_text
from sameteam.library.load import load_library
from sameteam.model.finding import Checked

STOPPED, FOUND = 3, 1
SEVERITIES = ("error", "warning", "note")


@click.command("check")
@click.argument("source", metavar="[FILE|-]", default=STANDARD_INPUT)
@click.option("--format", "form", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice(SEVERITIES),
    default="error",
    show_default=True,
    help="The severity from which the exit status is 1.",
)
@click.option("--rules-only", is_flag=True, help="Read with rules alone. There is no other reader yet.")
def check_command(source: str, form: str, fail_on: str, *, rules_only: bool) -> None:  # noqa: ARG001 -- rules are all there is so far
    """Check your own words in FILE, or on standard input, before you say or send them."""
    text = read_text(source)
    library = load_library()
    checked = check_words(text, library)
    click.echo(_rendered(checked, form, text, source), nl=False)
    if checked.safety:
        sys.exit(STOPPED)
    failing = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    if any(one.severity in failing for one in checked.findings):
        sys.exit(FOUND)


def _rendered(checked: Checked, form: str, text: str, source: str) -> str:
    from sameteam.cli.render.checked import checked_json, checked_sarif, checked_text

    if form == "json":
        return checked_json(checked)
    if form == "sarif":
        return checked_sarif(checked, text, source)
    return checked_text(checked, load_library(), colour=sys.stdout.isatty())
