"""The command ``sameteam``: parse, call an action, print. Status 0 is fine, 2 wrong input, 3 stopped for safety."""

import sys

import click

from sameteam import __version__
from sameteam.cli.help_lines import help_lines_command
from sameteam.cli.method import method_command
from sameteam.cli.plan import plan_command
from sameteam.errors import InputError, StoppedForSafetyError

WRONG_INPUT = 2
STOPPED = 3


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="sameteam")
def commands() -> None:
    """From the first thought to a shared first appointment, or to a respected no."""


for command in (plan_command, method_command, help_lines_command):
    commands.add_command(command)


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
