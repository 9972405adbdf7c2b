"""Asking one question, with a way back, a way out and an explanation; what was answered goes into the draft."""

from datetime import date
from enum import Enum

from sameteam.cli.interview.again import AgainError
from sameteam.cli.interview.answers import check_order, fitting, read_answer
from sameteam.cli.interview.draft import Draft
from sameteam.cli.interview.said_back import options_of, shown, slots
from sameteam.cli.interview.terminal import EXPLAIN, Terminal
from sameteam.cli.render.dates import long_date
from sameteam.library.interview import CLOSED, Question, fill
from sameteam.model.library import Library

BACK, QUIT, CLEAR = "b", "q", "-"
LINES = ("text", "remarks")
"""Kinds that take several lines."""
HOW = {"some": "walk: hint some", "text": "walk: hint lines", "remarks": "walk: hint lines"}
"""What is said on how to answer, where the question itself says nothing."""
HOME, HOME_CURRENCY = "US", "USD"
"""What a plan takes where nothing is said (model/situation.py)."""


class Move(Enum):
    """Where to go after a question."""

    ON = "on"
    BACK = "back"
    QUIT = "quit"


class Asker:
    """Asks the questions of one draft in one terminal."""

    def __init__(self, terminal: Terminal, draft: Draft, today: date, library: Library) -> None:
        self.terminal, self.draft, self.today, self.library = terminal, draft, today, library

    def ask(self, question: Question) -> Move:
        """One question, until it is answered or left open, or the person moves. Raises click.Abort."""
        self._show(question)
        while True:
            typed = self.terminal.ask(paragraphs=question.kind in LINES)
            if typed == EXPLAIN:
                self._explain(question)
                self._show(question)
                continue
            try:
                move = _command(question, typed) or self._left(question, typed)
                if move is None and question.kind in LINES:
                    move = self._lines(question, typed)
                if move is None:
                    self._keep(question, typed)
            except AgainError as error:
                self.terminal.say(self.draft.words.line(error.section, **error.slots))
            else:
                return move or Move.ON

    def _left(self, question: Question, typed: str) -> Move | None:
        """Enter keeps what is there or leaves the question open; - takes away what is there. None for anything else."""
        if typed == CLEAR and not question.needed:
            self.draft.answers.pop(question.key, None)
            return Move.ON
        if typed:
            return None
        if question.needed and question.key not in self.draft.answers:
            raise AgainError("again: name missing" if question.kind == "name" else "again: needed")
        check_order(question, self.draft.answers.get(question.key), self.draft)
        return Move.ON

    def _keep(self, question: Question, typed: str) -> None:
        value = read_answer(question, typed, self.draft, self.today, self.library)
        self.draft.answers[question.key] = value
        if isinstance(value, date):
            self.terminal.say(self.draft.words.line("date: understood", day=long_date(value)), indent=2)

    def _lines(self, question: Question, typed: str) -> Move:
        """Lines until an empty one. What was written is kept whichever way the person goes."""
        found: list[str] = []
        move = Move.ON
        while typed:
            lines = [line.strip() for line in typed.splitlines()] if question.kind == "remarks" else [typed]
            try:
                fitting("\n".join([*found, *lines]))
                found.extend(line for line in lines if line)
            except AgainError as error:
                self.terminal.say(self.draft.words.line(error.section))
            typed = self.terminal.ask(paragraphs=True)
            if typed == EXPLAIN:
                self._explain(question)
                typed = self.terminal.ask(paragraphs=True)
            if command := _command(question, typed):
                move, typed = command, ""
        if found:
            self.draft.answers[question.key] = tuple(found) if question.kind == "remarks" else "\n".join(found)
        return move

    def _explain(self, question: Question) -> None:
        self.terminal.say(fill(question.why, slots(self.draft)), indent=2)

    def _show(self, question: Question) -> None:
        title, hint = fill(question.ask, slots(self.draft)), self._hint(question)
        words, terminal = self.draft.words, self.terminal
        if question.kind in CLOSED:
            terminal.show_list(title, options_of(question, self.library))
        else:
            terminal.gap()
            terminal.say(title, style="title")
        if question.kind in LINES:
            self._show_written(question)
        if how := question.hint or HOW.get(question.kind, ""):
            terminal.say(question.hint or words.line(how), style="label")
        if hint:
            terminal.say(hint, style="label")

    def _show_written(self, question: Question) -> None:
        value = self.draft.answers.get(question.key)
        if value:
            self.terminal.say(self.draft.words.line("walk: hint written"))
            for text in value if isinstance(value, tuple) else (str(value),):
                self.terminal.say(text, indent=2)

    def _hint(self, question: Question) -> str:
        words, value = self.draft.words, self.draft.answers.get(question.key)
        if value is not None:
            if question.kind in LINES:
                return words.line("walk: hint written keep")
            section = "walk: hint keep" if question.needed else "walk: hint keep or clear"
            return words.line(section, answer=shown(question, value, self.draft, self.library))
        if question.kind == "country":
            return words.line("walk: hint default", answer=words.spoken.countries[HOME][-1])
        if question.kind == "currency":
            return words.line("walk: hint default", answer=HOME_CURRENCY)
        return "" if question.needed else words.line("walk: hint skip")


def _command(question: Question, typed: str) -> Move | None:
    """Back or quit, where that was typed. A partner may be called B or Q, so that a name takes them in small only."""
    word = typed if question.kind == "name" else typed.casefold()
    if word in (BACK, "back"):
        return Move.BACK
    return Move.QUIT if word == QUIT else None
