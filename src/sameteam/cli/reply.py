"""``sameteam reply [TEXT|-]``: what the partner said in, ways to answer out."""

import sys

import click

from sameteam.actions.make_reply import make_reply
from sameteam.cli.text_in import STANDARD_INPUT, read_text
from sameteam.library.load import load_library

STOPPED = 3


@click.command("reply")
@click.argument("words", metavar="[TEXT|-]", default=STANDARD_INPUT)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--rules-only", is_flag=True, help="Read with rules alone. There is no other reader yet.")
def reply_command(words: str, form: str, *, rules_only: bool) -> None:  # noqa: ARG001 -- rules are all there is so far
    """Find an answer to what your partner said: TEXT itself, or standard input."""
    text = read_text(STANDARD_INPUT) if words == STANDARD_INPUT else words
    library = load_library()
    reply = make_reply(text, library)
    from sameteam.cli.render.reply import reply_json, reply_text

    shown = reply_json(reply) if form == "json" else reply_text(reply, library, colour=sys.stdout.isatty())
    click.echo(shown, nl=False)
    if reply.safety:
        sys.exit(STOPPED)
