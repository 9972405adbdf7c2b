"""Reading days as people type them: the day before the month, months by their English names, never a guess."""

import re
from datetime import date, timedelta

from sameteam.cli.interview.again import AgainError
from sameteam.cli.render.dates import DAYS, MONTHS

_WORDS = {
    "today": 0,
    "just now": 0,
    "tonight": 0,
    "this morning": 0,
    "this evening": 0,
    "yesterday": 1,
    "last night": 1,
}
_NUMBERS = ("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_UNITS = {"day": 1, "week": 7, "month": 30, "year": 365}
_CENTURY = 100
_YEARS_BACK = 8
"""How far a day without its year is looked for: the 29th of February may be eight years ago."""

_FILLING = re.compile(r"\b(?:about|around|roughly|maybe|perhaps|on|the|of|in|ca)\b|(?<=[0-9])(?:st|nd|rd|th)\b|[,~]")
_YEAR_FIRST = re.compile(r"([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})")
_FIGURES = re.compile(r"([0-9]{1,2}) ?([-./]) ?([0-9]{1,2})(?: ?[-./] ?([0-9]{4}|[0-9]{2})?)?")
_AGO = re.compile(rf"([0-9]{{1,3}}|{'|'.join(_NUMBERS)}) (day|week|month|year)s? ago")
_DAY_AND_MONTH = re.compile(r"([0-9]{1,2})[-. ]*([a-z]{3,9})\.?(?:[- ]*([0-9]{4}|[0-9]{2}))?")
_MONTH_AND_DAY = re.compile(r"([a-z]{3,9})\.?[- ]*([0-9]{1,2})(?:[- ]+([0-9]{4}|[0-9]{2}))?")


def read_day(text: str, today: date) -> date:
    """A day that has been. A day without a year is the last one of that name.

    Raises AgainError for what cannot be read, what could be two different days, and what is still to come.
    """
    typed = " ".join(_FILLING.sub(" ", text.casefold()).split()).strip(". ")
    found = _by_word(typed, today) or _by_figures(typed, today) or _by_name(typed, today)
    if found is None:
        raise AgainError("again: date")
    if found > today:
        raise AgainError("again: date ahead")
    return found


def plain_day(day: date) -> str:
    """``10 November 2026``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _by_word(typed: str, today: date) -> date | None:
    if typed in _WORDS:
        return today - timedelta(days=_WORDS[typed])
    if ago := _AGO.fullmatch(typed):
        count = int(ago[1]) if ago[1].isdigit() else max(_NUMBERS.index(ago[1]), 1)
        try:
            return today - timedelta(days=count * _UNITS[ago[2]])
        except OverflowError:
            return None
    name = typed.removeprefix("last ")
    for number, weekday in enumerate(DAYS):
        if name == weekday.casefold():
            return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    return None


def _by_figures(typed: str, today: date) -> date | None:
    if found := _YEAR_FIRST.fullmatch(typed):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    found = _FIGURES.fullmatch(typed)
    if not found:
        return None
    first, second, year = int(found[1]), int(found[3]), found[4]
    day_first = _dated(first, second, year, today)
    if found[2] == ".":
        return day_first
    month_first = _dated(second, first, year, today)
    if day_first and month_first and day_first != month_first:
        both = f"{plain_day(day_first)} or {plain_day(month_first)}"
        raise AgainError("again: date unclear", list=both)
    return day_first or month_first


def _by_name(typed: str, today: date) -> date | None:
    if found := _DAY_AND_MONTH.fullmatch(typed):
        number, name, year = found[1], found[2], found[3]
    elif found := _MONTH_AND_DAY.fullmatch(typed):
        name, number, year = found[1], found[2], found[3]
    else:
        return None
    months = [place for place, month in enumerate(MONTHS, start=1) if month.casefold().startswith(name)]
    return _dated(int(number), months[0], year, today) if len(months) == 1 else None


def _dated(number: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        full = int(year)
        return _day(full + today.year // _CENTURY * _CENTURY if full < _CENTURY else full, month, number)
    for back in range(_YEARS_BACK + 1):
        found = _day(today.year - back, month, number)
        if found and found <= today:
            return found
    return None


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
