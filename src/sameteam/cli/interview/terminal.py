"""Speaking with one person in a terminal: everything said fits the width and is harmless, everything typed is cleaned.

The reading and the writing are handed in, so that tests can be scripted and nothing here opens a device.
"""

import contextlib
import importlib
import os
import re
import shutil
import sys
from collections.abc import Callable, Collection, Sequence

import click

from sameteam.cli.interview.options import Option, matching, numbered
from sameteam.cli.render.safe import visible
from sameteam.cli.render.width import wrap

COLUMNS = 80
NARROWEST = 20
PROMPT = "> "
EXPLAIN = "?"

_STYLES = {"": "", "title": "\x1b[1m", "heading": "\x1b[1;36m", "label": "\x1b[36m"}
_PLAIN = "\x1b[0m"

_KEY_SEQUENCES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|O.|.)?")
"""What arrow keys and the like leave in a line where nothing reads them."""
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n?|\x85|\u2028|\u2029")

UNCLEAR = "That is not one of the answers. A number or a word from the list is enough."
NOT_ONE = "That could mean more than one of them. The number is the safest."
NOT_EMPTY = "This one needs an answer. A number or a word from the list is enough."
NOT_READ = "That could not be read. Please type it once more."


class Terminal:
    """One person at one terminal.

    ``read`` gets a prompt and returns one typed line, raising EOFError at the end of input; ``write`` gets one line
    without its line end, as ``click.echo`` does. Colour comes last, so that it can neither be typed nor counted.
    """

    def __init__(
        self, read: Callable[[str], str], write: Callable[[str], None], *, colour: bool, width: int = COLUMNS
    ) -> None:
        self._read, self._write = read, write
        self.colour, self.width = colour, max(width, NARROWEST)
        self._blank = True

    def say(self, text: str, indent: int = 0, style: str = "", first: str = "") -> None:
        """A paragraph, wrapped; ``first`` stands before its first line. Styles: title, heading, label."""
        start = _STYLES[style] if self.colour else ""
        for line in wrap(visible(text), self.width, " " * indent + first):
            self._write(f"{start}{line}{_PLAIN}" if start and line.strip() else line)
            self._blank = not line.strip()

    def gap(self) -> None:
        """One empty line, never two."""
        if not self._blank:
            self._write("")
            self._blank = True

    def ask(self, prompt: str = PROMPT, *, paragraphs: bool = False) -> str:
        """What the person types, without spaces around it and without anything that could steer a terminal.

        A pasted text may hold line ends: they are kept with ``paragraphs``, and spaces otherwise.
        Raises click.Abort at the end of input (Ctrl-D) and on Ctrl-C.
        """
        while True:
            try:
                typed = self._read(visible(prompt))
            except UnicodeDecodeError:
                self.say(NOT_READ)
                continue
            except (EOFError, KeyboardInterrupt) as error:
                self._blank = False
                self.gap()
                raise click.Abort from error
            self._blank = False
            return clean(typed, paragraphs=paragraphs)

    def choose(
        self,
        question: str,
        options: Sequence[Option],
        *,
        explain: str = "",
        hint: str = "",
        default: str | None = None,
        commands: Collection[str] = (),
    ) -> str:
        """One answer of a numbered list: the id of the option that was meant, by number, word or beginning.

        ``explain`` is said for ``?``. ``hint`` is one line below the list. Enter gives ``default``; where that is
        None, an answer is needed. A typed word of ``commands`` is given back as it is. Raises click.Abort.
        """
        self.show_list(question, options, hint)
        while True:
            typed = self.ask()
            if typed.casefold() in commands:
                return typed.casefold()
            if typed == EXPLAIN:
                if explain:
                    self.say(explain, indent=2)
                self.show_list(question, options, hint)
            elif not typed:
                if default is not None:
                    return default
                self.say(NOT_EMPTY)
            else:
                found = matching(typed, options)
                if len(found) == 1:
                    return found[0]
                self.say(NOT_ONE if found else UNCLEAR)

    def show_list(self, question: str, options: Sequence[Option], hint: str = "") -> None:
        """A question with its numbered answers, and a hint below them."""
        self.gap()
        self.say(question, style="title")
        for number, label in numbered(options):
            self.say(label, indent=2, first=number)
        if hint:
            self.say(hint, style="label")

    def yes(self, question: str, *, default: bool | None = None, hint: str = "") -> bool:
        """A yes or a no. Enter gives ``default``; where that is None, an answer is needed. Raises click.Abort."""
        given = None if default is None else ("yes" if default else "no")
        return self.choose(question, (("yes", "Yes"), ("no", "No")), default=given, hint=hint) == "yes"


def clean(typed: str, *, paragraphs: bool = False) -> str:
    """A typed line without key sequences, control characters and halves of characters; tabs become spaces."""
    text = _LINE_ENDS.sub("\n", _KEY_SEQUENCES.sub("", typed)).replace("\t", " ")
    text = _CONTROL.sub("", text)
    return text.strip() if paragraphs else text.replace("\n", " ").strip()


def this_terminal() -> Terminal:
    """The terminal that the program runs in. Nothing that is typed goes into a history."""
    with contextlib.suppress(ImportError):  # not every system has it; then lines cannot be edited, and all else works
        importlib.import_module("readline").set_auto_history(False)
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    columns = shutil.get_terminal_size((COLUMNS, 24)).columns
    return Terminal(input, click.echo, colour=colour, width=min(columns, COLUMNS))
