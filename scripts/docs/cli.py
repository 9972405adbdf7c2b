"""docs/reference/cli.md: what every command says of itself."""

from collections.abc import Iterator

import click
from click.testing import CliRunner

from docs.markdown import fence, head
from sameteam.cli.main import commands

PROGRAM = "sameteam"
WIDTH = 80


def page() -> str:
    """The whole page."""
    text = head("The commands", "their own help")
    for path in _paths(commands, ()):
        text += f"\n## {' '.join((PROGRAM, *path))}\n\n{fence(_help(path), 'text')}\n"
    return text


def _paths(command: click.Command, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The command itself, then everything below it, by name."""
    yield path
    for name, below in sorted(getattr(command, "commands", {}).items()):
        if not below.hidden:
            yield from _paths(below, (*path, name))


def _help(path: tuple[str, ...]) -> str:
    shown = CliRunner().invoke(
        commands, [*path, "--help"], prog_name=PROGRAM, terminal_width=WIDTH, max_content_width=WIDTH
    )
    if shown.exit_code:
        message = f"{' '.join((PROGRAM, *path))} --help ended with {shown.exit_code}: {shown.output}"
        raise SystemExit(message)
    return shown.output
