import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import people
from sameteam.cli.render.page import COLUMNS
from sameteam.cli.render.text import render_text
from sameteam.cli.render.width import display_width

OUTCOMES = [people.PLAN, people.PAUSE, people.GATE_PAUSE, people.STOP]


def shown(outcome, **options):
    return render_text(outcome, people.NAMES, **options)


def spoiled(text):
    """Alex's plan with a text in every place that can hold one."""
    reply = msgspec.structs.replace(people.LISTEN_FIRST.if_they_say[0], reflect=text, example=text)
    words = tuple(msgspec.structs.replace(one, text=text, note=text) for one in people.LISTEN_FIRST.words)
    step = msgspec.structs.replace(
        people.LISTEN_FIRST,
        **dict.fromkeys(("title", "why", "reviewed"), text),
        **dict.fromkeys(("do", "avoid", "listen_for", "afterwards", "if_it_goes_badly", "figures", "sources"), (text,)),
        words=words,
        if_they_say=(reply,),
    )
    said = msgspec.structs.replace(people.PLAN.reads[0], text=text)
    left = tuple(msgspec.structs.replace(row, why=text) for row in people.PLAN.left_out)
    line = msgspec.structs.replace(people.HELP[1], name=text, for_whom=text, hours=text, phone=text)
    return msgspec.structs.replace(
        people.PLAN, first_line=text, notes=(text,), steps=(step, step), reads=(said,), left_out=left, help=(line,)
    )


@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_asked(outcome, width):
    assert all(display_width(line) <= width for line in shown(outcome, width=width).split("\n"))


@given(st.text() | st.text(st.characters(categories=["So", "Lo", "Mn"]), max_size=200))
def test_eighty_columns_are_never_exceeded_whatever_was_typed(text):
    lines = shown(spoiled(text)).split("\n")
    assert max(map(display_width, lines)) <= COLUMNS


@pytest.mark.parametrize("text", ["\x1b[2J\x1b]0;x\x07", "\u202egnol\u202c", "\x00\x08\x7f", "a\u2028b"])
def test_nothing_that_was_typed_steers_the_terminal(text):
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", shown(spoiled(text)))


def test_markup_is_text():
    assert "<b>bold</b> & {part}" in shown(spoiled("<b>bold</b> & {part}"))


def test_emoji_and_other_scripts_stay():
    assert "😢 小明 דנה" in shown(spoiled("😢 小明 דנה"))


def test_a_plan_opens_with_its_first_line_and_every_step_has_its_day_and_words():
    text = shown(people.PLAN)
    assert " ".join(text.split()).startswith(people.PLAN.first_line)
    assert "Friday 27 November 2026, or later" in text
    assert "“What would worry you most about it?”" in text
    for step in people.PLAN.steps:
        assert text.count(step.title) == 2


def test_what_hurts_is_not_repeated_and_no_guess_has_a_number():
    text = shown(people.PLAN)
    assert "useless idiot" not in text
    assert "Something hurtful was said." in text
    assert "0.8" not in text
    assert "%" not in text
    assert "something hidden" not in text.lower()


def test_rows_that_always_hold_are_left_out_and_rows_with_one_reason_stand_together():
    text = shown(people.PLAN)
    assert "This holds always." not in text
    assert text.count("It is too early for this.") == 1


def test_help_comes_first_where_the_pause_is_for_safety_and_last_otherwise():
    assert shown(people.GATE_PAUSE).index("555 0100") < shown(people.GATE_PAUSE).index(people.STEPS[0].title)
    assert shown(people.PAUSE).index("555 0100") > shown(people.PAUSE).index(people.STEPS[0].title)


def test_a_stop_has_help_and_nothing_else():
    text = shown(people.STOP)
    assert "555 0100" in text
    assert "example.org/help" in text
    assert "Bo" not in text
    assert "20 November 2026" in " ".join(text.split())


def test_without_colour_there_is_none_and_with_it_the_words_are_the_same():
    plain, coloured = shown(people.PLAN), shown(people.PLAN, colour=True)
    assert "\x1b" not in plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain
