"""Reading numbers as people type them: how often, how long, how much."""

import re

from sameteam.cli.interview.again import AgainError

DAYS_OF_A_MONTH = 30.4
MONTHS = {"day": 1 / DAYS_OF_A_MONTH, "week": 7 / DAYS_OF_A_MONTH, "month": 1.0, "year": 12.0}
"""How many months one of each lasts."""
MONTHS_OF_A_YEAR = 12
MOST_YEARS = 100
MOST_TIMES = 999

_SMALL = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_WORDS = {
    **{word: float(number) for number, word in enumerate(_SMALL)},
    "a": 1.0,
    "an": 1.0,
    "a couple of": 2.0,
    "a couple": 2.0,
    "half a": 0.5,
    "half an": 0.5,
    "a half": 0.5,
    "fifteen": 15.0,
    "eighteen": 18.0,
    "twenty": 20.0,
    "thirty": 30.0,
    "forty": 40.0,
    "fifty": 50.0,
}
_NEVER = frozenset({"never", "none", "no", "not yet", "not once", "zero", "not at all"})
_TIMES = {"once": 1, "twice": 2, "thrice": 3}

_NUMBER = r"(?:[0-9]{1,7}(?:[.,][0-9]{1,2})?(?: 1/2)?|1/2)"
_AMOUNT = rf"(?:{_NUMBER}|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
_HALF = r"(?P<{}> and (?:a half|1/2))?"
_LENGTH = re.compile(
    rf"(?P<number>{_AMOUNT}){_HALF.format('half')}"
    rf" ?(?P<unit>day|week|month|year|yr|mth|mo|wk|y|m)?s?\.?{_HALF.format('late')}"
)
_JOIN = re.compile(r",? and |, ?| ")
_ABOUT = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|over|more than|at least|maybe|perhaps)\b"
    r"|\b(?:for|some|some time|ca\.?|approx\.?|already|now)\b|[~≈]"
)
_UNITS = {"yr": "year", "y": "year", "mth": "month", "mo": "month", "m": "month", "wk": "week"}
_MONEY = re.compile(r"(?P<before>[^0-9]*?) ?(?P<number>[0-9][0-9., ]*) ?(?P<after>[^0-9]*)")
_PER_SESSION = re.compile(
    r"(?:/|\b(?:per|a|an|each|every|for a|for one)) ?(?:session|hour|visit|time|appointment)\b|\beach\b"
)
_GROUPED = re.compile(r"([0-9]{1,3}(?:[ ,.][0-9]{3})+)([.,][0-9]{1,2})?")
_SUM = re.compile(r"[0-9]{1,7}(?:[.,][0-9]{1,2})?")


def _plain(text: str) -> str:
    """Lower-cased, without "about" and the like, with one space between words."""
    text = _ABOUT.sub(" ", text.casefold().replace("½", " 1/2"))
    return " ".join(text.split()).strip(" .")


def _value(text: str) -> float:
    """A number that ``_AMOUNT`` found."""
    if text in _WORDS:
        return _WORDS[text]
    whole, _, half = text.rpartition("1/2")
    plain = whole.strip() if half == "" and text.endswith("1/2") else text
    return float(plain.replace(",", ".") or 0) + (0.5 if text.endswith("1/2") else 0.0)


def _parts(text: str) -> list[tuple[float, str]]:
    """Numbers with their units (``""`` where none was typed), in order; empty where the text is anything else."""
    text, at, found = _plain(text), 0, []
    while at < len(text):
        part = _LENGTH.match(text, at)
        if not part:
            return []
        half = 0.5 if part["half"] or part["late"] else 0.0
        unit = part["unit"] or ""
        found.append((_value(part["number"]) + half, _UNITS.get(unit, unit)))
        at = part.end()
        if at < len(text):
            join = _JOIN.match(text, at)
            if not join or join.end() == len(text):
                return []
            at = join.end()
    return found


def read_years(text: str) -> float:
    """How long two people have been together, in years: a plain number counts years. Raises AgainError."""
    parts = _parts(text)
    if len(parts) == 1 and not parts[0][1]:
        parts = [(parts[0][0], "year")]
    months = _months(parts)
    if months is None:
        raise AgainError("again: years")
    return round(months / MONTHS_OF_A_YEAR, 2)


def read_months(text: str) -> float:
    """How long something has been going on, in months; the unit must be said. Raises AgainError."""
    months = _months(_parts(text))
    if months is None:
        raise AgainError("again: months")
    return round(months, 1)


def _months(parts: list[tuple[float, str]]) -> float | None:
    if not parts or any(not unit for _, unit in parts):
        return None
    months = sum(number * MONTHS[unit] for number, unit in parts)
    return months if months <= MOST_YEARS * MONTHS_OF_A_YEAR else None


def read_count(text: str) -> int:
    """How many times something was done. Raises AgainError."""
    typed = _plain(text)
    if typed in _NEVER:
        return 0
    typed = re.sub(r" ?(?:times?|x)$", "", typed)
    if typed in _TIMES:
        return _TIMES[typed]
    if typed in _SMALL:
        return _SMALL.index(typed)
    if re.fullmatch(r"[0-9]{1,4}", typed) and int(typed) <= MOST_TIMES:
        return int(typed)
    raise AgainError("again: count")


def read_sum(text: str) -> tuple[float, str]:
    """An amount of money, and what was typed for its currency (``""`` where nothing was). Raises AgainError."""
    typed = " ".join(_PER_SESSION.sub(" ", _ABOUT.sub(" ", text)).split())
    if typed.casefold().strip(".") in ("nothing", "none", "free"):
        return 0.0, ""
    found = None if "-" in typed else _MONEY.fullmatch(typed)
    number = found["number"].strip(" .,") if found else ""
    if found is None or (found["before"].strip() and found["after"].strip(" .")):
        raise AgainError("again: money")
    if grouped := _GROUPED.fullmatch(number):
        number = re.sub(r"[ ,.]", "", grouped[1]) + (grouped[2] or "")
    if not _SUM.fullmatch(number):
        raise AgainError("again: money")
    return float(number.replace(",", ".")), (found["before"] or found["after"]).strip().rstrip(".")


def said_length(months: float) -> str:
    """A length of time in words: 18 -> "18 months", 24 -> "2 years", 114 -> "9 years and 6 months"."""
    whole = round(months)
    if whole < 1:
        weeks = max(round(months / MONTHS["week"]), 1) if months else 0
        return "no time yet" if not weeks else _counted(weeks, "week")
    years, rest = divmod(whole, MONTHS_OF_A_YEAR)
    if years == 0 or (years == 1 and rest):
        return _counted(whole, "month")
    return _counted(years, "year") + (f" and {_counted(rest, 'month')}" if rest else "")


def said_times(times: int) -> str:
    """How often, in words."""
    return ("never", "once", "twice")[times] if times <= 2 else f"{times} times"  # noqa: PLR2004 -- these have words


def said_sum(amount: float) -> str:
    """An amount as people write it."""
    return f"{amount:,.2f}".removesuffix(".00")


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"
