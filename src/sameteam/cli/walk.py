"""Walking a plan in the terminal, one step at a time, so that nobody meets nine hundred lines at once."""

from collections.abc import Callable

import click

from sameteam.cli.interview.terminal import Terminal
from sameteam.cli.render.text import Parts

NEXT = "\nEnter: the next step. A number: that step. a: all of them. q: leave it here.\n> "
LAST = "\nThat was the last step. A number: that step again. Enter: leave it here.\n> "
UNKNOWN = "Please press Enter, or type the number of a step, a or q."


def walk(terminal: Terminal, parts: Parts, show: Callable[[str], None]) -> None:
    """Show the first part, then each step when asked for, then the last part. Ctrl-D leaves, too.

    ``show`` prints text that is laid out already.
    """
    show(parts.first)
    steps = parts.steps
    at = 0
    try:
        while True:
            typed = terminal.ask(NEXT if at < len(steps) else LAST).lower()
            if typed == "q" or (not typed and at >= len(steps)):
                break
            if typed == "a":
                show("\n".join(steps[at:]))
                at = len(steps)
            elif not typed:
                show(steps[at])
                at += 1
            elif typed.isdecimal() and 1 <= int(typed) <= len(steps):
                at = int(typed)
                show(steps[at - 1])
            else:
                terminal.say(UNKNOWN)
    except click.Abort:
        terminal.gap()
    show(parts.last)
