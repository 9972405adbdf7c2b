"""Offering to keep the answers in a file: only after a yes and a name, never over another file without leave."""

import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from sameteam.actions.write_situation import situation_text
from sameteam.cli.interview.terminal import Terminal
from sameteam.errors import InputError
from sameteam.library.interview import Interview
from sameteam.model.situation import Situation

_PLAIN = re.compile(r"[\w./~][\w./~-]*")


class Save(Protocol):
    """Writes a text to a path and says which path that was (actions/write_situation.py)."""

    def __call__(self, path: Path, text: str, *, replace: bool = False) -> Path:
        """Raises FileExistsError without ``replace`` where there is a file, and InputError where it fails."""


def offer_to_save(terminal: Terminal, situation: Situation, words: Interview, save: Save, question: str) -> None:
    """Ask, warn, ask where, write. Everything but a plain yes and a name leaves it unsaved. Raises click.Abort."""
    terminal.gap()
    terminal.say(words.line("save: warning"))
    if not terminal.yes(words.line(question), default=False, hint=words.line("walk: hint default", answer="no")):
        terminal.say(words.line("save: not saved"))
        return
    text = situation_text(situation, (words.line("save: first line"),))
    _write(terminal, words, lambda path, *, replace: save(path, text, replace=replace))


def _write(terminal: Terminal, words: Interview, write: Callable[..., Path]) -> None:
    while True:
        terminal.gap()
        terminal.say(words.line("save: where"), style="title")
        typed = terminal.ask()
        if not typed or typed == "q":
            terminal.say(words.line("save: not saved"))
            return
        try:
            path = _written(terminal, words, Path(typed), write)
        except InputError as error:
            terminal.say(words.line("save: not written", why=error.problem))
            continue
        if path:
            terminal.say(words.line("save: done", path=str(path), typed=_as_typed(typed, path)))
            return


def _written(terminal: Terminal, words: Interview, path: Path, write: Callable[..., Path]) -> Path | None:
    """The path that was written; None where the person would rather not write over another file."""
    try:
        return write(path, replace=False)
    except FileExistsError:
        if not terminal.yes(
            words.line("save: there already"), default=False, hint=words.line("walk: hint default", answer="no")
        ):
            return None
        return write(path, replace=True)


def _as_typed(typed: str, path: Path) -> str:
    """How a shell takes the path: as it was typed where that is plain, else whole and in quotation marks."""
    return typed if _PLAIN.fullmatch(typed) else shlex.quote(str(path))
