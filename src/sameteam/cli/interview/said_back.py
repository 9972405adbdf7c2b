"""An answer in words again: short, for a hint; and as a sentence, for reading back."""

from collections.abc import Sequence
from datetime import date

from sameteam.cli.interview.amounts import MONTHS_OF_A_YEAR, said_length, said_sum, said_times
from sameteam.cli.interview.draft import CURRENCY, NAME, Draft, Value
from sameteam.cli.interview.options import Option
from sameteam.cli.interview.spoken import country_name, language_name
from sameteam.cli.render.dates import long_date
from sameteam.cli.render.names import within
from sameteam.language.clauses import safe_name
from sameteam.library.interview import CLOSED, Choice, Question, fill
from sameteam.model.library import Library
from sameteam.vocabulary import Reason

LONGEST = 90
"""Characters of a free text that are read back; the rest is kept, and not shown again."""


def slots(draft: Draft) -> dict[str, str]:
    """What enters the questions: the name, as a plan would say it."""
    return {"name": safe_name(str(draft.answers.get(NAME, "")))}


def choices_of(question: Question, library: Library) -> tuple[Choice, ...]:
    """The answers of a closed question. ``exposure`` is never offered: what is hidden is theirs (method row D2c)."""
    if question.choices_from != "reasons":
        return question.choices
    titles = ((reason.value, content.title) for reason, content in library.reasons.items() if reason != Reason.EXPOSURE)
    return tuple(Choice(name, title, within(title)) for name, title in titles)


def options_of(question: Question, library: Library) -> tuple[Option, ...]:
    """The answers of a closed question, as ids and labels."""
    return tuple((choice.id, choice.label) for choice in choices_of(question, library))


def short(text: str, most: int = LONGEST) -> str:
    """The beginning of a text on one line, up to a whole word."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return line[:most].rsplit(" ", 1)[0] + " …"


def listed(names: Sequence[str], last: str = "and") -> str:
    """Several names in a sentence."""
    return f"{', '.join(names[:-1])} {last} {names[-1]}" if len(names) > 1 else "".join(names)


def shown(question: Question, value: Value, draft: Draft, library: Library) -> str:
    """An answer in a few words."""
    if question.kind in CLOSED:
        return _chosen(question, value, library)
    spoken = draft.words.spoken
    match question.kind, value:
        case (("years" | "months"), float()):
            words = said_length(value * MONTHS_OF_A_YEAR if question.kind == "years" else value)
        case "count", int():
            words = said_times(value)
        case "date", date():
            words = long_date(value)
        case "money", float():
            currency = draft.currency_of_budget or str(draft.answers.get(CURRENCY, "")) if value else ""
            words = f"{said_sum(value)} {currency}".rstrip()
        case "country", str():
            words = country_name(value, spoken, library)
        case "languages", tuple():
            words = listed([language_name(letters, spoken) for letters in value])
        case _, tuple():
            words = ", ".join(f"“{short(text)}”" for text in value)
        case _:
            words = short(str(value))
    return words


def _chosen(question: Question, value: Value, library: Library) -> str:
    choices = {choice.id: choice for choice in choices_of(question, library)}
    if question.kind == "yes_no":
        return choices["yes" if value else "no"].label
    if isinstance(value, tuple):
        return listed([choices[name].told for name in value])
    return choices[str(value)].label


def told(question: Question, value: Value, draft: Draft, library: Library) -> str:
    """An answer as a plain sentence to the person."""
    known = slots(draft)
    if question.kind in ("choice", "yes_no"):
        wanted = value if question.kind == "choice" else ("yes" if value else "no")
        sentence = next(choice.told for choice in question.choices if choice.id == wanted)
    else:
        sentence = question.told
        known["answer"] = shown(question, value, draft, library)
        if known["answer"].rstrip("”")[-1:] in (".", "!", "?", "…"):
            sentence = sentence.removesuffix(".")
    sentence = fill(sentence, known)
    return sentence[:1].upper() + sentence[1:]
