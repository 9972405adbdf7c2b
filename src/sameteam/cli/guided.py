"""The guided plan: tonight first, then the safety questions, the situation, and the plan, walked step by step."""

import sys
from datetime import date

import click

from sameteam.actions.make_plan import PASSED, make_plan
from sameteam.cli.interview.again import AgainError
from sameteam.cli.interview.ask_all import interview
from sameteam.cli.interview.spoken import read_country
from sameteam.cli.interview.terminal import Terminal, this_terminal
from sameteam.cli.interview.tonight import cut_off, tonight
from sameteam.cli.plan import STOPPED, rendered
from sameteam.cli.render.names import names_of
from sameteam.cli.render.text import HELP_ALWAYS, render_parts, render_text
from sameteam.cli.safety_questions import ask_gate, unseen
from sameteam.cli.walk import walk
from sameteam.library.interview import load_interview
from sameteam.library.load import load_library
from sameteam.model.gate import GateResult
from sameteam.model.library import Library
from sameteam.model.plan import Pause, Plan, Stop
from sameteam.safety.stop import stop_for_gate
from sameteam.vocabulary import GateOutcome

HOME = "US"


def guided(day: date, form: str, *, ask: bool) -> int:
    """From the first kind sentence to the plan; the exit status. ``ask``: whether the safety questions are asked."""
    terminal, library = this_terminal(), load_library()
    try:
        return _guided(terminal, library, day, form, ask=ask)
    except click.Abort:
        cut_off(terminal)
        return 0


def _guided(terminal: Terminal, library: Library, day: date, form: str, *, ask: bool) -> int:
    if not tonight(terminal, library):
        return 0
    country = _country(terminal, library)
    gate = _gate(terminal, library) if ask else PASSED
    if gate is None:
        return STOPPED
    if gate.outcome is GateOutcome.STOP:
        _show(stop_for_gate(gate, library.country(country), library.gate), terminal, library)
        return STOPPED
    short = gate.outcome is GateOutcome.PAUSE
    situation = interview(terminal, day, library, known={"practical.country": country}, short=short)
    if situation is None:
        return 0
    outcome = make_plan(situation, library, day, gate)
    if form == "text":
        _show(outcome, terminal, library)
    else:
        click.echo(rendered(outcome, form, day, library), nl=False)
    return STOPPED if isinstance(outcome, Stop) else 0


def _country(terminal: Terminal, library: Library) -> str:
    """Where the person lives, asked before the safety questions, so that help near them can be shown."""
    terminal.gap()
    terminal.say(library.gate.pages["country"][0], style="title")
    while True:
        typed = terminal.ask()
        if not typed:
            return HOME
        try:
            return read_country(typed, load_interview().spoken, library)
        except AgainError as error:
            terminal.say(load_interview().line(error.section))


def _gate(terminal: Terminal, library: Library) -> GateResult | None:
    """The safety questions; None where somebody could see the screen."""
    with unseen():
        gate = ask_gate(terminal, library.gate)
    terminal.gap()
    if gate is None:
        terminal.say(library.gate.pages["screen: yes"][0])
    elif gate.outcome is GateOutcome.CONTINUE:
        terminal.say(library.gate.pages["continue"][0])
        terminal.say(HELP_ALWAYS)
    return gate


def _show(outcome: Plan | Pause | Stop, terminal: Terminal, library: Library) -> None:
    """A stop or a pause whole, a plan step by step."""
    names = names_of(library)
    terminal.gap()
    if isinstance(outcome, Plan):
        parts = render_parts(outcome, names, terminal.width, colour=terminal.colour)
        walk(terminal, parts, lambda text: click.echo(f"\n{text}", nl=False))
    else:
        click.echo(render_text(outcome, names, terminal.width, colour=terminal.colour), nl=False)
    sys.stdout.flush()
