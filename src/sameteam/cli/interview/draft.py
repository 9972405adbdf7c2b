"""What was answered so far: which questions are still to come, and the situation that it makes."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sameteam.actions.read_situation import SCHEMA, check_situation
from sameteam.library.interview import Interview, Question
from sameteam.model.situation import Situation
from sameteam.vocabulary import Moment, OwnState, PartnerState

Value = str | float | int | bool | date | tuple[str, ...]
WHERE = "your answers"

BUDGET, CURRENCY, NAME = "practical.budget_per_session", "practical.currency", "about.partner"
FIRST_ASKED, LAST_ASKED = "history.first_asked", "history.last_asked"


class Draft:
    """The answers of one conversation, by key path, and which questions have been asked, in order.

    ``known``: answers that were given elsewhere, and are not asked for again. ``short``: only the first questions.
    ``answers`` keeps what was typed also where its question no longer applies; ``situation`` leaves that out.
    """

    def __init__(self, words: Interview, known: Mapping[str, Value] | None = None, *, short: bool = False) -> None:
        self.words, self.known, self.short = words, frozenset(known or {}), short
        self.answers: dict[str, Value] = dict(known or {})
        self.asked: list[str] = []
        self.currency_of_budget = ""

    def next(self) -> Question | None:
        """The first question that applies and was not asked yet."""
        return next((one for one in self.applying() if one.key not in (*self.asked, *self.known)), None)

    def applying(self) -> tuple[Question, ...]:
        """The questions that make sense after the answers so far; where a pause is called for, only the first ones."""
        short = self.pauses()
        first = {group.id for group in self.words.groups if group.first}
        return tuple(
            one
            for one in self.words.questions
            if (one.group in first or not short) and all(CONDITIONS[name](self) for name in one.when)
        )

    def settle(self) -> None:
        """Put a question back among those to come where a later answer no longer goes with its own."""
        if self.first_after_last() and FIRST_ASKED in self.asked:
            self.asked.remove(FIRST_ASKED)

    def first_after_last(self) -> bool:
        """Whether the first asking would lie after the last one."""
        first, last = self.answers.get(FIRST_ASKED), self.answers.get(LAST_ASKED)
        return isinstance(first, date) and isinstance(last, date) and first > last

    def pauses(self) -> bool:
        """Whether nothing should be filled in tonight: what planning takes for a pause (planning/decide.py)."""
        return (
            self.short
            or self.answers.get("now.moment") == Moment.IN_A_FIGHT
            or self.answers.get("now.you") == OwnState.EXHAUSTED
            or self.answers.get("now.partner") in (PartnerState.ILL, PartnerState.DRUNK)
        )

    def is_enough(self) -> bool:
        """Whether a plan can be made of it: every question that needs an answer, and always stands, has one."""
        return all(one.key in self.answers for one in self.words.questions if one.needed)

    def tells_more(self) -> bool:
        """Whether more than the first questions was answered here."""
        told = self.answers.keys() - self.known
        return any(not one.needed and one.key in told for one in self.words.questions)

    def situation(self, today: date) -> Situation:
        """The situation, checked as strictly as a file. Raises InputError, which can only be a fault of ours."""
        return check_situation(self._tables(), WHERE, today)

    def _tables(self) -> dict[str, Any]:
        data: dict[str, Any] = {"schema": SCHEMA}
        told = {one.key for one in self.words.questions if all(CONDITIONS[name](self) for name in one.when)}
        if self.first_after_last():
            told.discard(FIRST_ASKED)
        for key, value in self.answers.items():
            if key in told:
                table, _, name = key.partition(".")
                data.setdefault(table, {})[name] = list(value) if isinstance(value, tuple) else value
        if self.currency_of_budget and BUDGET in self.answers:
            data["practical"]["currency"] = self.currency_of_budget
        return data


def _times_asked(draft: Draft) -> int:
    times = draft.answers.get("history.times_asked", 0)
    return times if isinstance(times, int) else 0


CONDITIONS: Mapping[str, Callable[[Draft], bool]] = {
    "asked": lambda draft: _times_asked(draft) > 0,
    "asked_more_than_once": lambda draft: _times_asked(draft) > 1,
    "no_remarks": lambda draft: not draft.answers.get("partner.said"),
    "has_budget": lambda draft: bool(draft.answers.get(BUDGET)) and not draft.currency_of_budget,
}
"""When a question makes sense, by the names that ``interview/questions.toml`` uses."""
