"""The words of a step: which lines stand here, and what enters their slots."""

import re
from collections.abc import Iterable, Mapping

from sameteam.language.clauses import as_clause, as_infinitive, as_noun_phrase, safe_name
from sameteam.model.plan import Words
from sameteam.model.strategy import Line
from sameteam.planning.conditions import holds
from sameteam.planning.facts import Facts

_SLOT = re.compile(r"\{([a-z]+)\}")

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
MONTHS_OF_A_YEAR = 12


def slots(facts: Facts) -> dict[str, str]:
    """What may stand in the slots, from the person's own text: the name, and short phrases that the grammar check
    accepts. A slot that cannot be filled is missing, and so is every line that needs it.
    """
    situation = facts.situation
    wishes = (as_noun_phrase(wish) for wish in situation.partner.wishes)
    found = {
        "name": safe_name(situation.about.partner),
        "part": as_clause(situation.me.part),
        "change": as_clause(situation.me.change_begun),
        "hope": as_infinitive(situation.me.hope),
        "wish": next((wish for wish in wishes if wish), ""),
        "since": since(situation.trouble.since_months),
        "budget": budget(situation.practical.budget_per_session, situation.practical.currency),
    }
    return {name: text for name, text in found.items() if text}


def since(months: float | None) -> str:
    """How long, in words: 18 -> "for about a year and a half". ``""`` where unknown or under a month."""
    if months is None or months < 1:
        return ""
    whole = round(months)
    if whole < MONTHS_OF_A_YEAR:
        return "for about a month" if whole == 1 else f"for about {_number(whole)} months"
    years, rest = divmod(whole, MONTHS_OF_A_YEAR)
    half = 4 <= rest <= 8  # noqa: PLR2004 -- a third to two thirds of a year is what people call a half
    if rest > 8:  # noqa: PLR2004 -- nearer to the next full year
        years += 1
    if years == 1:
        return "for about a year and a half" if half else "for about a year"
    return f"for about {_number(years)} and a half years" if half else f"for about {_number(years)} years"


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def budget(amount: float | None, currency: str) -> str:
    """An amount as people write it: 120.0, "USD" -> "120 USD"."""
    if amount is None:
        return ""
    return f"{amount:,.2f}".removesuffix(".00") + f" {currency}"


def fill(text: str, found: Mapping[str, str]) -> str:
    """The text with its slots filled; ``""`` if one of them is missing. What enters is never read for slots again."""
    if "{" not in text:
        return text
    names = _SLOT.findall(text)
    if any(name not in found for name in names):
        return ""
    return _SLOT.sub(lambda slot: found[slot[1]], text)


def _standing(lines: Iterable[Line], facts: Facts, found: Mapping[str, str]) -> Iterable[tuple[Line, str]]:
    for line in lines:
        if all(holds(name, facts) for name in line.when):
            text = fill(line.text, found)
            if text:
                yield line, text


def plain(lines: Iterable[Line], facts: Facts, found: Mapping[str, str]) -> tuple[str, ...]:
    """Lines to the reader that stand here, filled, each once."""
    return tuple(dict.fromkeys(text for _, text in _standing(lines, facts, found)))


def spoken(lines: Iterable[Line], facts: Facts, found: Mapping[str, str], most: int = 3) -> tuple[Words, ...]:
    """Words to say, at most ``most``: those made for this situation first, then those with the person's own phrases,
    then the plain ones, otherwise in the order of the file.
    """
    standing = list(_standing(lines, facts, found))
    standing.sort(key=lambda pair: (not pair[0].when, not _SLOT.search(pair[0].text.replace("{name}", ""))))
    return tuple(Words(text, line.note) for line, text in standing[:most])
