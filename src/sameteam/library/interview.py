"""The words and the order of the interview: ``interview/questions.toml``, ``en.md`` and ``names.toml``."""

import re
from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from sameteam.errors import ContentError
from sameteam.library.reading import convert, read_sections, read_toml
from sameteam.model.review import Review

WORDS = "interview/en.md"
ORDER = "interview/questions.toml"
NAMES = "interview/names.toml"

CLOSED = ("choice", "some", "yes_no")
OPEN = (
    *("name", "years", "months", "count", "date", "money", "currency"),
    *("line", "text", "remarks", "country", "languages"),
)

SAYINGS = (
    *("tonight: opening", "tonight: pause", "tonight: question", "tonight: go on", "tonight: stopped"),
    *("tonight: fight", "tonight: worn_out", "tonight: calm", "tonight: rather not say", "tonight: hint"),
    *("walk: intro", "walk: hint skip", "walk: hint keep", "walk: hint keep or clear", "walk: hint default"),
    *("walk: hint some", "walk: hint lines", "walk: hint written", "walk: hint written keep"),
    *("walk: first question", "walk: straight on", "walk: noticed"),
    *("read back: intro", "read back: open", "read back: question", "read back: unclear"),
    *("stop: question", "stop: too early", "stop: gone", "stop: cut off"),
    *("save: warning", "save: question", "save: where", "save: there already", "save: not written"),
    *("save: done", "save: not saved", "save: first line"),
    *("again: name too long", "again: name missing", "again: years", "again: months", "again: count"),
    *("again: date", "again: date unclear", "again: date ahead", "again: first after last"),
    *("again: money", "again: currency", "again: country", "again: languages"),
    *("again: one of", "again: more than one", "again: needed", "again: too long"),
    "date: understood",
)
"""The sections of ``en.md`` besides groups and questions: each is needed, and there is no other."""

_PART = re.compile(r"^\(([a-z_]+)\) (.+)$")


class Choice(Struct, frozen=True):
    """One answer to a closed question: how it is offered, and how it is said back."""

    id: str
    label: str
    told: str


class Question(Struct, frozen=True):
    """One question. ``name`` is what it asks for, as part of a sentence; ``told`` says the answer back."""

    key: str
    group: str
    kind: str
    needed: bool
    when: tuple[str, ...]
    choices_from: str
    ask: str
    why: str
    name: str
    told: str
    hint: str
    choices: tuple[Choice, ...]


class Group(Struct, frozen=True):
    """Questions that belong together. ``first``: asked in any case, also where a pause is called for."""

    id: str
    title: str
    first: bool


class Spoken(Struct, frozen=True):
    """What people type for countries, currencies and languages, by the letters that stand for it."""

    countries: Mapping[str, tuple[str, ...]]
    currencies: Mapping[str, tuple[str, ...]]
    used_in: Mapping[str, tuple[str, ...]]
    languages: Mapping[str, tuple[str, ...]]


class Interview(Struct, frozen=True):
    """Everything that the interview says. ``lines``: the paragraphs of a section; ``parts``: its named parts."""

    review: Review
    groups: tuple[Group, ...]
    questions: tuple[Question, ...]
    lines: Mapping[str, tuple[str, ...]]
    parts: Mapping[str, Mapping[str, str]]
    spoken: Spoken

    def line(self, section: str, **slots: str) -> str:
        """The first paragraph of a section with its slots filled. What enters is never read for slots again."""
        return fill(self.lines[section][0], slots)

    def question(self, key: str) -> Question:
        """One question by its key path. Raises KeyError for an unknown one."""
        for question in self.questions:
            if question.key == key:
                return question
        raise KeyError(key)


def fill(text: str, slots: Mapping[str, str]) -> str:
    """The text with ``{slots}`` replaced by what is known of them."""
    return re.sub(r"\{([a-z]+)\}", lambda slot: slots.get(slot[1], slot[0]), text)


class _Group(Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    first: bool = False


class _Question(Struct, frozen=True, forbid_unknown_fields=True):
    key: str
    group: str
    kind: str
    needed: bool = False
    when: tuple[str, ...] = ()
    choices_from: str = ""


class _Order(Struct, frozen=True, forbid_unknown_fields=True):
    review: Review
    group: tuple[_Group, ...]
    question: tuple[_Question, ...]


class _Spoken(Struct, frozen=True, forbid_unknown_fields=True):
    countries: dict[str, tuple[str, ...]]
    currencies: dict[str, tuple[str, ...]]
    used_in: dict[str, tuple[str, ...]]
    languages: dict[str, tuple[str, ...]]


@cache
def load_interview() -> Interview:
    """The whole interview, loaded once in a process. Raises ContentError, with file and section, if it is wrong."""
    order = convert(read_toml(ORDER), _Order, ORDER)
    sections = read_sections(WORDS)[1]
    wanted = [*SAYINGS, *(f"group: {group.id}" for group in order.group), *(f"ask: {q.key}" for q in order.question)]
    for name in wanted:
        if not sections.get(name):
            raise ContentError(WORDS, name, "this section is needed")
    if unknown := sorted(sections.keys() - set(wanted)):
        raise ContentError(WORDS, unknown[0], "nothing reads this section")
    lines, parts = _split(sections)
    spoken = convert(read_toml(NAMES), _Spoken, NAMES)
    return Interview(
        review=order.review,
        groups=tuple(Group(group.id, lines[f"group: {group.id}"][0], group.first) for group in order.group),
        questions=tuple(_question(one, order.group, lines, parts) for one in order.question),
        lines=lines,
        parts=parts,
        spoken=Spoken(spoken.countries, spoken.currencies, spoken.used_in, spoken.languages),
    )


def _split(
    sections: Mapping[str, tuple[str, ...]],
) -> tuple[dict[str, tuple[str, ...]], dict[str, dict[str, str]]]:
    """For each section its paragraphs, and its parts ``- (name) text`` by name."""
    lines: dict[str, tuple[str, ...]] = {}
    parts: dict[str, dict[str, str]] = {}
    for name, raw in sections.items():
        found = [(_PART.match(line), line) for line in raw]
        lines[name] = tuple(line for part, line in found if part is None)
        parts[name] = {part[1]: part[2] for part, _ in found if part is not None}
        if not lines[name]:
            raise ContentError(WORDS, name, "a paragraph is needed besides the parts in brackets")
    return lines, parts


def _question(
    logic: _Question,
    groups: tuple[_Group, ...],
    lines: Mapping[str, tuple[str, ...]],
    parts: Mapping[str, Mapping[str, str]],
) -> Question:
    section = f"ask: {logic.key}"
    given = dict(parts[section])
    for field, known in (("kind", (*CLOSED, *OPEN)), ("group", tuple(group.id for group in groups))):
        if getattr(logic, field) not in known:
            raise ContentError(ORDER, f"{logic.key}.{field}", f"allowed: {', '.join(known)}")
    needs_told = logic.kind not in ("choice", "yes_no")
    for part in ("name", "why", *(("told",) if needs_told else ())):
        if part not in given:
            raise ContentError(WORDS, section, f"the part ({part}) is needed")
    named = {part: given.pop(part, "") for part in ("name", "why", "told", "hint")}
    if bool(given) != (logic.kind in CLOSED and not logic.choices_from):
        raise ContentError(WORDS, section, "a closed question has answers in brackets, and no other has")
    choices = []
    for choice_id, text in given.items():
        label, _, told = text.partition(" | ")
        choices.append(Choice(choice_id, label.strip(), told.strip() or label.strip()))
    return Question(
        key=logic.key,
        group=logic.group,
        kind=logic.kind,
        needed=logic.needed,
        when=logic.when,
        choices_from=logic.choices_from,
        ask=lines[section][0],
        choices=tuple(choices),
        **named,
    )
