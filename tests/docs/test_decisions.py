"""Each decision names the check that guards it; the checks that no other test makes stand here."""

import re
from datetime import date
from pathlib import Path
from typing import get_args, get_type_hints

import msgspec
import pytest
import tomli

from sameteam.actions.make_plan import make_plan
from sameteam.actions.read_situation import read_situation_file
from sameteam.cli.render.names import names_of
from sameteam.cli.render.text import render_text
from sameteam.errors import ContentError
from sameteam.library import help as help_loader
from sameteam.library.load import load_library
from sameteam.model.gate import GateAnswers, GateResult
from sameteam.model.plan import Pause, Plan, Stop
from sameteam.model.situation import Situation
from sameteam.vocabulary import AfterNo, GateAnswer, GateOutcome, GateQuestion

ROOT = Path(__file__).resolve().parents[2]
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
CONTENT = ROOT / "src" / "sameteam" / "content"
WORDS = [*sorted(CONTENT.rglob("*.md")), *sorted((ROOT / "docs").rglob("*.md")), *sorted(ROOT.glob("*.md"))]
TODAY = date(2026, 11, 24)

PARTS = ["Context", "Options", "Choice", "The check that guards it"]
AMERICAN = re.compile(
    r"\b(?:counsel(?:or|ors|ing|ed)|behavior\w*|color\w*|favor\w*|honor\w*|neighbor\w*|center(?:s|ed)?|apologiz\w*"
    r"|realiz\w*|recogniz\w*|organiz\w*|practic(?:ed|ing)|mom|gotten|defense|gray)\b",
    re.IGNORECASE,
)
TITLES_AS_PUBLISHED = (
    "How to Convince Your Partner to Go to Couples Counseling",
    "10 ways to get your partner to couples counseling",
)

INVENTED_COUNTRY = """
code = "XX"
name = "Nowhere"

[review]
author = "Same Team"
reviewer = "not yet reviewed by a counsellor"
date = 2026-11-24
sources = ["hark"]

[[lines]]
purpose = "victims"
name = "An invented line"
for_whom = "For anyone who is afraid."
phone = "555 0100"
checked = 2026-11-20
sources = SOURCES
"""


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_has_its_four_parts(page):
    assert re.findall(r"^## (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE) == PARTS


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_names_checks_that_exist(page):
    guard = page.read_text(encoding="utf-8").partition(f"## {PARTS[-1]}")[2]
    files = re.findall(r"`(tests/[^`]+\.py)`", guard)
    contracts = re.findall(r'"([A-Z][^"]+)"', guard)
    assert files or contracts
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert [name for name in files if not (ROOT / name).is_file()] == []
    assert [name for name in contracts if f'name = "{name}"' not in settings] == []


def test_decisions_are_numbered_without_a_gap():
    assert [page.name[:4] for page in DECISIONS] == [f"{number:04}" for number in range(1, len(DECISIONS) + 1)]


def types_within(kind, seen):
    """Every type that a record can hold, however deep."""
    if kind in seen:
        return
    seen.add(kind)
    for argument in get_args(kind):
        types_within(argument, seen)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        for hint in get_type_hints(kind).values():
            types_within(hint, seen)


@pytest.mark.parametrize("record", [Situation, Plan, Pause, Stop])
def test_no_record_that_is_written_has_a_place_for_an_answer_of_the_gate(record):
    seen = set()
    types_within(record, seen)
    assert record in seen
    assert seen.isdisjoint({GateAnswers, GateResult, GateQuestion, GateAnswer, AfterNo, GateOutcome})


def test_a_stop_repeats_nothing_that_was_told():
    folder = ROOT / "docs" / "tutorials" / "10-not-safe-to-ask"
    told = read_situation_file(folder / "situation.toml", TODAY)
    library = load_library()
    outcome = make_plan(told, library, TODAY)
    assert isinstance(outcome, Stop)
    printed = render_text(outcome, names_of(library))
    assert [text for _, text in told.free_texts() if text in printed] == []


@pytest.mark.parametrize(
    ("sources", "refused_at"),
    [
        (["A page, https://example.org/a"], "lines[0].sources"),
        (["A page, https://www.example.org/a", "Its other page, https://example.org/b"], "lines[0].sources"),
        (["A page, https://example.org/a", "Another house, https://example.com/b"], "lines"),  # the rest is missing
    ],
)
def test_a_number_needs_two_sources_of_different_houses(monkeypatch, sources, refused_at):
    told = tomli.loads(INVENTED_COUNTRY.replace("SOURCES", str(sources).replace("'", '"')))
    monkeypatch.setattr(help_loader, "list_folder", lambda _: ["xx.toml"])
    monkeypatch.setattr(help_loader, "read_toml", lambda _: told)
    with pytest.raises(ContentError) as refused:
        help_loader.countries()
    assert refused.value.key == refused_at


@pytest.mark.parametrize("page", WORDS, ids=lambda page: str(page.relative_to(ROOT)))
def test_words_are_spelt_the_british_way(page):
    text = re.sub(r"`[^`\n]*`", "", page.read_text(encoding="utf-8"))
    for title in TITLES_AS_PUBLISHED:
        text = " ".join(text.split()).replace(title, "")
    assert AMERICAN.findall(text) == []


@pytest.mark.parametrize("kind", ["strategies", "reasons", "cards", "stances"])
def test_every_folder_of_words_has_its_english(kind):
    folders = [entry for entry in (CONTENT / kind).iterdir() if entry.is_dir()]
    assert folders
    assert [entry.name for entry in folders if not (entry / "en.md").is_file()] == []
