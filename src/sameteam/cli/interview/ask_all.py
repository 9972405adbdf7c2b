"""The interview: one question after the other, a short reading back, and then the situation."""

from collections.abc import Mapping
from datetime import date

from sameteam.actions.make_plan import read_texts
from sameteam.actions.write_situation import save_text
from sameteam.cli.interview.asking import Asker, Move
from sameteam.cli.interview.draft import Draft, Value
from sameteam.cli.interview.read_back import read_back
from sameteam.cli.interview.saving import Save, offer_to_save
from sameteam.cli.interview.terminal import Terminal
from sameteam.library.engine import engine_of
from sameteam.library.interview import Question, load_interview
from sameteam.model.library import Library
from sameteam.model.situation import Situation

FREE = ("name", "line", "text", "remarks")
"""Kinds in which a person may write that someone is in danger."""


def interview(
    terminal: Terminal,
    today: date,
    library: Library,
    *,
    save: Save = save_text,
    known: Mapping[str, Value] | None = None,
    short: bool = False,
) -> Situation | None:
    """Everything after the safety questions, up to the plan. None where the person stopped.

    ``save`` writes the file, if one is wanted. ``known``: answers by key path that were given before, such as the
    country; they are not asked for again, and can be changed at the end. ``short``: only the few questions without
    which there is nothing to plan, for a pause. Where a free text tells of danger, the questions end there, nothing is
    offered to be saved, and planning stops on the situation. Raises click.Abort at the end of input; nothing is
    written then.
    """
    draft = Draft(load_interview(), known, short=short)
    return _Conversation(terminal, draft, today, library, save).run()


class _Conversation:
    """One run through the questions."""

    def __init__(self, terminal: Terminal, draft: Draft, today: date, library: Library, save: Save) -> None:
        self.terminal, self.draft, self.today, self.library, self.save = terminal, draft, today, library, save
        self.words = draft.words
        self.asker = Asker(terminal, draft, today, library)
        self.group = ""
        self.unread = False

    def run(self) -> Situation | None:
        """Ask until nothing is left to ask, or the person stops."""
        self._say("walk: intro")
        engine_of(
            self.library
        )  # building it takes a moment; it passes while the person reads and types the first answer
        while True:
            if self._in_danger():
                self._say("walk: noticed")
                return self.draft.situation(self.today)
            question = self.draft.next()
            move = self._ended() if question is None else self._in_turn(question)
            if move is Move.QUIT:
                self._stopped()
                return None
            if move is Move.ON and question is None:
                return self.draft.situation(self.today)

    def _say(self, section: str) -> None:
        for paragraph in self.words.lines[section]:
            self.terminal.gap()
            self.terminal.say(paragraph)

    def _head(self, question: Question) -> None:
        """The heading of a group, where a new one begins."""
        if question.group != self.group:
            self.group = question.group
            title = next(group.title for group in self.words.groups if group.id == question.group)
            self.terminal.gap()
            self.terminal.say(title, style="heading")

    def _ask(self, question: Question) -> Move:
        move = self.asker.ask(question)
        self.unread = self.unread or question.kind in FREE
        self.draft.settle()
        return move

    def _in_turn(self, question: Question) -> Move:
        """The next question; going back takes up the one before it."""
        self._head(question)
        move = self._ask(question)
        if move is Move.ON:
            self.draft.asked.append(question.key)
            self.draft.settle()
        elif move is Move.BACK:
            self._go_back()
        return move

    def _go_back(self) -> None:
        if self.draft.asked:
            self.draft.asked.pop()
        else:
            self._say("walk: first question")

    def _ended(self) -> Move:
        """Nothing is left to ask. ON: the plan may be made; BACK: there is more to ask after all."""
        self.group = ""
        if self.draft.pauses():
            self._say("walk: straight on")
            if self.draft.tells_more():
                self._offer("save: question")
            return Move.ON
        chosen = read_back(self.terminal, self.draft, self.library)
        if isinstance(chosen, Question):
            return Move.QUIT if self._ask(chosen) is Move.QUIT else Move.BACK
        if chosen is Move.BACK:
            self._go_back()
        elif chosen is Move.ON:
            self._offer("save: question")
        return chosen

    def _in_danger(self) -> bool:
        """Whether a free text tells of danger; read only when there is something new to read."""
        if not self.unread or not self.draft.is_enough():
            return False
        self.unread = False
        return bool(read_texts(self.draft.situation(self.today), engine_of(self.library)).signals)

    def _stopped(self) -> None:
        """The person stops. What tells of danger is never offered to be saved."""
        if not self.draft.is_enough():
            self._say("stop: too early")
        elif not self._in_danger():
            self._offer("stop: question")
        self._say("stop: gone")

    def _offer(self, question: str) -> None:
        offer_to_save(self.terminal, self.draft.situation(self.today), self.words, self.save, question)
