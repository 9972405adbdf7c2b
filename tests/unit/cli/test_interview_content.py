import re
from pathlib import Path

import msgspec
import pytest

import sameteam.cli.interview
import sameteam.library.interview
from sameteam.cli.interview.asking import LINES
from sameteam.cli.interview.draft import CONDITIONS
from sameteam.cli.interview.options import matching
from sameteam.cli.interview.said_back import options_of
from sameteam.errors import ContentError
from sameteam.library.interview import CLOSED, SAYINGS, load_interview
from sameteam.library.load import load_library
from sameteam.library.phrases import load_fact_names
from sameteam.model.situation import About, History, Me, Now, Partner, Practical, Trouble
from sameteam.vocabulary import Answer, Reason, Way

WORDS = load_interview()
TABLES = {
    "about": About,
    "now": Now,
    "trouble": Trouble,
    "me": Me,
    "partner": Partner,
    "history": History,
    "practical": Practical,
}
CODE = "\n".join(path.read_text("utf-8") for path in Path(sameteam.cli.interview.__file__).parent.glob("*.py"))


def type_of(key):
    table, _, name = key.partition(".")
    return next(field.type for field in msgspec.structs.fields(TABLES[table]) if field.name == name)


def test_every_key_of_a_situation_is_asked_for_once():
    keys = [f"{table}.{field.name}" for table, kind in TABLES.items() for field in msgspec.structs.fields(kind)]
    assert sorted(question.key for question in WORDS.questions) == sorted(keys)


@pytest.mark.parametrize("question", WORDS.questions, ids=lambda question: question.key)
def test_a_closed_question_offers_just_what_the_situation_takes(question):
    offered = {name for name, _ in options_of(question, load_library())}
    if question.kind == "choice":
        left_out = {Way.NONE, Answer.NONE} if question.key in ("history.last_way", "history.last_answer") else set()
        assert offered == {member.value for member in type_of(question.key)} - left_out
    elif question.kind == "some":
        (kind, _) = type_of(question.key).__args__
        assert offered == {member.value for member in kind} - {Reason.EXPOSURE}
    elif question.kind == "yes_no":
        assert offered == {"yes", "no"}
    else:
        assert not offered


@pytest.mark.parametrize("question", WORDS.questions, ids=lambda question: question.key)
def test_every_offered_answer_is_understood_when_typed_in_full_or_by_its_number(question):
    options = options_of(question, load_library())
    for number, (name, label) in enumerate(options, start=1):
        assert matching(str(number), options) == (name,)
        assert matching(label, options) == (name,)


@pytest.mark.parametrize("question", WORDS.questions, ids=lambda question: question.key)
def test_every_question_is_a_question_with_a_reason_and_a_way_to_say_it_back(question):
    assert question.ask.endswith("?")
    assert re.search(r"[.?!]$", question.why)
    assert not re.search(r"[.?!]$", question.name)
    assert set(question.when) <= CONDITIONS.keys()
    for choice in question.choices:
        assert choice.told.endswith(".") or question.kind == "some"
    if question.kind not in CLOSED:
        assert "{answer}" in question.told
    assert not question.hint or question.hint.endswith(".")


def test_every_sentence_ends_as_one():
    for section, lines in WORDS.lines.items():
        if not section.startswith("group: "):
            for line in lines:
                assert re.search(r"[.?!:}]$", line), (section, line)


def test_every_section_is_said_somewhere_and_nothing_else_is_said():
    wanted = set(re.findall(r'"((?:tonight|walk|read back|stop|save|again|date): [a-z_ ]+)"', CODE))
    built = {name for name in SAYINGS if name.startswith("tonight: ")}  # these are put together from the mood
    assert set(SAYINGS) - built <= wanted
    assert wanted <= set(SAYINGS)


def test_the_moods_of_tonight_each_have_their_words():
    for mood in (*WORDS.parts["tonight: question"], "rather not say"):
        assert WORDS.parts[f"tonight: {mood}"]["tomorrow"].startswith("For tomorrow: ")


def test_what_takes_several_lines_says_how_to_end():
    for question in WORDS.questions:
        if question.kind in LINES:
            assert "empty line" in (question.hint or WORDS.line("walk: hint lines"))


def test_no_screen_of_the_interview_pushes():
    text = " ".join(
        [*(line for lines in WORDS.lines.values() for line in lines), *(one.why for one in WORDS.questions)]
    )
    assert not re.search(r"(?i)\b(reluctant|resistant|persuade|convince|win|score|simply|journey)\b", text)


def test_the_keys_have_names_wherever_the_plan_names_them():
    assert {question.key for question in WORDS.questions} >= {key for key in load_fact_names() if "." in key}


READ_SECTIONS = sameteam.library.interview.read_sections


@pytest.mark.parametrize(
    ("section", "lines", "problem"),
    [
        ("walk: intro", (), "is needed"),
        ("walk: outro", ("Goodbye.",), "nothing reads this"),
        ("ask: about.partner", ("What?", "- (why) So."), "is needed"),
        ("ask: about.partner", ("(why) So.", "(name) it", "(told) It."), "a paragraph is needed"),
        ("ask: about.partner", ("What?", "(why) So.", "(name) it", "(told) It.", "(yes) Yes"), "a closed question"),
        ("ask: now.moment", ("What?", "(why) So.", "(name) it"), "a closed question"),
    ],
)
def test_words_that_are_missing_or_too_many_are_refused_by_section(monkeypatch, section, lines, problem):
    def broken(file):
        title, sections = READ_SECTIONS(file)
        return title, {**sections, section: lines}

    monkeypatch.setattr(sameteam.library.interview, "read_sections", broken)
    with pytest.raises(ContentError, match=problem) as error:
        load_interview.__wrapped__()
    assert error.value.key == section
