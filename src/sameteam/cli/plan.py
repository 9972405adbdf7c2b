"""``sameteam plan``: a situation file in, a plan, a pause or a stop out."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path

import click

from sameteam.actions.make_plan import make_plan
from sameteam.actions.read_situation import read_situation_file
from sameteam.errors import StoppedForSafetyError
from sameteam.library.load import load_library
from sameteam.library.phrases import load_fact_names
from sameteam.model.library import Library
from sameteam.model.plan import Pause, Plan, Stop

STOPPED = 3
FORMATS = ("text", "json", "ics", "html")
ASK_FIRST = (
    "the safety questions come first, and they cannot be asked here yet. "
    "If you have gone through them, or nothing at home makes you afraid, say --gate passed."
)


@click.command("plan")
@click.argument("situation", type=click.Path(path_type=Path))
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="The day the plan begins; otherwise today.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("--gate", type=click.Choice(["ask", "passed"]), default="ask", show_default=True)
@click.option("--rules-only", is_flag=True, help="Read with rules alone. There is no other reader yet.")
def plan_command(situation: Path, today: datetime | None, form: str, gate: str, *, rules_only: bool) -> None:  # noqa: ARG001 -- rules are all there is so far
    """Make a plan for the SITUATION file."""
    day = today.date() if today else datetime.now(UTC).astimezone().date()
    told = read_situation_file(situation, day)
    library = load_library()
    outcome = make_plan(told, library, day)
    if gate == "ask" and not isinstance(outcome, Stop):
        raise StoppedForSafetyError(ASK_FIRST)
    click.echo(_rendered(outcome, form, day, library), nl=False)
    if isinstance(outcome, Stop):
        sys.exit(STOPPED)


def _rendered(outcome: Plan | Pause | Stop, form: str, day: date, library: Library) -> str:
    if form == "json":
        from sameteam.cli.render.json import render_json

        return render_json(outcome)
    if form == "ics":
        from sameteam.cli.render.ics import render_ics

        return render_ics(outcome, day)
    from sameteam.cli.render.names import names_of

    names = names_of(library, load_fact_names())
    if form == "html":
        from sameteam.cli.render.html import render_html

        return render_html(outcome, names)
    from sameteam.cli.render.text import render_text

    return render_text(outcome, names, colour=sys.stdout.isatty())
