"""From what was typed to the answer of a question, or the sentence that asks once more."""

import re
from collections.abc import Callable, Sequence
from datetime import date

from sameteam.actions.read_situation import LONGEST_NAME, LONGEST_TEXT
from sameteam.cli.interview.again import AgainError
from sameteam.cli.interview.amounts import read_count, read_months, read_sum, read_years
from sameteam.cli.interview.days import read_day
from sameteam.cli.interview.draft import FIRST_ASKED, LAST_ASKED, Draft, Value
from sameteam.cli.interview.options import Option, matching
from sameteam.cli.interview.said_back import options_of
from sameteam.cli.interview.spoken import currency_used_in, read_country, read_currency, read_languages
from sameteam.cli.render.dates import long_date
from sameteam.library.interview import Question
from sameteam.model.library import Library

_CHUNKS = re.compile(r" ?[,;/+&] ?| and ")


def read_answer(question: Question, typed: str, draft: Draft, today: date, library: Library) -> Value:
    """What was meant by one typed line. Raises AgainError. A sum puts its currency into the draft."""
    spoken = draft.words.spoken
    readers: dict[str, Callable[[str], Value]] = {
        "choice": lambda text: one_of(text, options_of(question, library)),
        "yes_no": lambda text: one_of(text, options_of(question, library)) == "yes",
        "some": lambda text: some_of(text, options_of(question, library)),
        "name": _name,
        "years": read_years,
        "months": read_months,
        "count": read_count,
        "date": lambda text: _day(question, text, draft, today),
        "money": lambda text: _sum(text, draft),
        "currency": lambda text: read_currency(text, _country(draft), spoken),
        "country": lambda text: read_country(text, spoken, library),
        "languages": lambda text: read_languages(text, spoken),
        "line": fitting,
    }
    return readers[question.kind](typed)


def one_of(typed: str, options: Sequence[Option]) -> str:
    """The id of the one answer that was meant. Raises AgainError."""
    found = matching(typed, options)
    if len(found) != 1:
        raise AgainError("again: more than one" if found else "again: one of")
    return found[0]


def some_of(typed: str, options: Sequence[Option]) -> tuple[str, ...]:
    """The ids of all answers that were meant, in the order of the list. Raises AgainError."""
    found: set[str] = set()
    for chunk in _CHUNKS.split(typed):
        if len(matching(chunk, options)) == 1:
            found.add(one_of(chunk, options))
        else:
            found.update(one_of(word, options) for word in chunk.split())
    if not found:
        raise AgainError("again: one of")
    return tuple(name for name, _ in options if name in found)


def fitting(text: str) -> str:
    """A free text that is not too long to be read. Raises AgainError."""
    if len(text) > LONGEST_TEXT:
        raise AgainError("again: too long")
    return text


def check_order(question: Question, day: Value | None, draft: Draft) -> None:
    """The first asking cannot lie after the last one. Raises AgainError."""
    last = draft.answers.get(LAST_ASKED)
    if question.key == FIRST_ASKED and isinstance(day, date) and isinstance(last, date) and day > last:
        raise AgainError("again: first after last", last=long_date(last))


def _name(typed: str) -> str:
    if not any(char.isalnum() for char in typed):
        raise AgainError("again: name missing")
    if len(typed) > LONGEST_NAME:
        raise AgainError("again: name too long")
    return typed


def _day(question: Question, typed: str, draft: Draft, today: date) -> date:
    day = read_day(typed, today)
    check_order(question, day, draft)
    return day


def _country(draft: Draft) -> str:
    return str(draft.answers.get("practical.country", ""))


def _sum(typed: str, draft: Draft) -> float:
    """An amount. Where its currency is not plain, the draft is left without one, and the next question asks for it."""
    amount, currency = read_sum(typed)
    try:
        draft.currency_of_budget = (
            read_currency(currency, _country(draft), draft.words.spoken)
            if currency
            else currency_used_in(_country(draft), draft.words.spoken)
        )
    except AgainError:
        draft.currency_of_budget = ""
    return amount
