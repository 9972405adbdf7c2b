"""``sameteam plan``: a situation in, from a file or step by step, and a plan, a pause or a stop out."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path

import click

from sameteam.actions.make_plan import PASSED, make_plan
from sameteam.actions.read_situation import read_situation_file
from sameteam.errors import InputError, StoppedForSafetyError
from sameteam.library.load import load_library
from sameteam.model.gate import GateResult
from sameteam.model.library import Library
from sameteam.model.plan import Pause, Plan, Stop

STOPPED = 3
FORMATS = ("text", "json", "ics", "html")
NO_TERMINAL = (
    "the safety questions come first, and they can only be asked on a terminal. Run this there; "
    "or, if you have gone through them, say --gate passed. Help: sameteam help-lines"
)
NO_FILE = "without a file the questions are asked on a terminal, and there is none; name a situation file"


@click.command("plan")
@click.argument("situation", type=click.Path(path_type=Path), required=False)
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="The day the plan begins; otherwise today.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option(
    "--gate",
    type=click.Choice(["ask", "passed"]),
    default="ask",
    show_default=True,
    help="Whether the safety questions are asked, or you have gone through them.",
)
@click.option("--rules-only", is_flag=True, help="Read with rules alone. There is no other reader yet.")
def plan_command(situation: Path | None, today: datetime | None, form: str, gate: str, *, rules_only: bool) -> None:  # noqa: ARG001 -- rules are all there is so far
    """Make a plan for the SITUATION file; without one, ask step by step."""
    day = today.date() if today else datetime.now(UTC).astimezone().date()
    if situation is None:
        if not _on_a_terminal():
            raise InputError("plan", "SITUATION", NO_FILE)
        from sameteam.cli.guided import guided

        sys.exit(guided(day, form, ask=gate == "ask"))
    told = read_situation_file(situation, day)
    library = load_library()
    outcome = make_plan(told, library, day)
    if gate == "ask":
        if not _on_a_terminal():
            raise StoppedForSafetyError(NO_TERMINAL)
        if not isinstance(outcome, Stop):
            outcome = make_plan(told, library, day, _asked(library))
    click.echo(rendered(outcome, form, day, library), nl=False)
    if isinstance(outcome, Stop):
        sys.exit(STOPPED)


def _on_a_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _asked(library: Library) -> GateResult:
    """The safety questions, on a screen of their own. Raises StoppedForSafetyError where the screen can be seen."""
    from sameteam.cli.interview.terminal import this_terminal
    from sameteam.cli.safety_questions import ask_gate, unseen

    with unseen():
        result = ask_gate(this_terminal(), library.gate)
    if result is None:
        raise StoppedForSafetyError(library.gate.pages["screen: yes"][0])
    if result == PASSED:
        from sameteam.cli.render.text import HELP_ALWAYS

        this_terminal().say(f"{library.gate.pages['continue'][0]} {HELP_ALWAYS}")
    return result


def rendered(outcome: Plan | Pause | Stop, form: str, day: date, library: Library) -> str:
    """What planning returned, in one of FORMATS; text has colour on a terminal."""
    if form == "json":
        from sameteam.cli.render.json import render_json

        return render_json(outcome)
    if form == "ics":
        from sameteam.cli.render.ics import render_ics

        return render_ics(outcome, day)
    from sameteam.cli.render.names import names_of

    names = names_of(library)
    if form == "html":
        from sameteam.cli.render.html import render_html

        return render_html(outcome, names)
    from sameteam.cli.render.text import render_text

    return render_text(outcome, names, colour=sys.stdout.isatty())
