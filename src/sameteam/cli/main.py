"""The command ``sameteam``: parse, call an action, print. Status 0 is fine, 2 wrong input, 3 stopped for safety."""

import importlib
import sys
from typing import cast

import click

from sameteam import __version__
from sameteam.errors import InputError, StoppedForSafetyError

WRONG_INPUT = 2
STOPPED = 3
COMMANDS = {
    "plan": "sameteam.cli.plan:plan_command",
    "check": "sameteam.cli.check:check_command",
    "reply": "sameteam.cli.reply:reply_command",
    "label": "sameteam.cli.label:label_command",
    "method": "sameteam.cli.method:method_command",
    "help-lines": "sameteam.cli.help_lines:help_lines_command",
}
"""Where each command lives. It is imported when it is called: the cold start is measured."""


class Commands(click.Group):
    """The commands of COMMANDS, each imported only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click calls it so
        """The names, in the order in which a newcomer needs them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- as above
        """The command of that name; None where there is none."""
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, _, name = place.partition(":")
        return cast("click.Command", getattr(importlib.import_module(module), name))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="sameteam")
def commands() -> None:
    """From the first thought to a shared first appointment, or to a respected no."""


def main() -> None:
    """Run the command; what a person got wrong ends in one clear line, never in a traceback."""
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8")
    try:
        commands(standalone_mode=True)
    except InputError as error:
        click.echo(f"sameteam: {error}", err=True)
        sys.exit(WRONG_INPUT)
    except StoppedForSafetyError as error:
        click.echo(f"sameteam: {error}", err=True)
        sys.exit(STOPPED)
