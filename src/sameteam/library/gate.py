"""The words of the safety gate."""

from msgspec import Struct

from sameteam.errors import ContentError
from sameteam.library.reading import convert, read_sections, read_toml
from sameteam.model.gate import GateText
from sameteam.model.review import Review
from sameteam.vocabulary import AfterNo, GateQuestion

PAGES = (
    *("country", "screen", "screen: yes", "intro", "after no"),
    *("stop", "stop: crisis", "stop: not your fault", "stop: own behaviour", "stop: either way", "stop: at the end"),
    *("pause", "continue"),
)
"""The sections that the gate needs besides its questions."""


class _GateFile(Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    review: Review
    figures: tuple[str, ...] = ()


def load_gate() -> GateText:
    """``gate/gate.toml`` and ``gate/en.md``: every question of the vocabulary, and nothing that nobody reads."""
    logic = convert(read_toml("gate/gate.toml"), _GateFile, "gate/gate.toml")
    file = "gate/en.md"
    sections = read_sections(file)[1]
    wanted = [*PAGES]
    wanted += [f"question: {question.value}" for question in GateQuestion]
    wanted += [f"after no: {answer.value}" for answer in AfterNo]
    for name in wanted:
        if not sections.get(name):
            raise ContentError(file, name, "this section is needed")
    if unknown := sorted(sections.keys() - set(wanted)):
        raise ContentError(file, unknown[0], f"unknown section; allowed: {', '.join(wanted)}")
    return GateText(
        review=logic.review,
        version=logic.version,
        figures=logic.figures,
        questions={question: sections[f"question: {question.value}"][0] for question in GateQuestion},
        after_no={answer: sections[f"after no: {answer.value}"][0] for answer in AfterNo},
        pages={name: sections[name] for name in PAGES},
    )
