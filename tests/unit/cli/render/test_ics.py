import re

import icalendar
import msgspec
import pytest

import people
from sameteam.cli.render.ics import FOR_ME, FOR_US, render_ics
from sameteam.vocabulary import TALK_KINDS, StepKind


def entries(outcome):
    return icalendar.Calendar.from_ical(render_ics(outcome, people.TODAY)).walk("VEVENT")


def test_an_entry_has_a_neutral_title_its_day_and_nothing_else():
    titles = {FOR_US, FOR_ME}
    for entry in entries(people.PLAN):
        assert entry.keys() == {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "TRANSP"}
        assert str(entry["SUMMARY"]) in titles


@pytest.mark.parametrize(
    "telling",
    [
        "Bo",
        "Alex",
        "counsel",
        "partner",
        "listen",
        "understand",
        "favour",
        "sameteam",
        "same team",
        "therapy",
        "couple",
    ],
)
def test_nothing_in_the_calendar_tells_what_it_is_about(telling):
    assert telling.lower() not in re.sub(r"UID:.*", "", render_ics(people.PLAN, people.TODAY)).lower()


def test_there_is_no_reminder_no_place_and_no_guest():
    text = render_ics(people.PLAN, people.TODAY)
    assert not re.search(r"VALARM|LOCATION|DESCRIPTION|ATTENDEE|ORGANIZER|URL|CATEGORIES|COMMENT", text)


def test_talks_and_time_together_are_for_us_and_preparing_is_for_me():
    shown = {entry["DTSTART"].dt: str(entry["SUMMARY"]) for entry in entries(people.PLAN)}
    for step in people.PLAN.steps:
        wanted = FOR_US if step.kind in TALK_KINDS or step.kind is StepKind.SPACE else FOR_ME
        assert shown.get(step.not_before) == (None if step.kind is StepKind.REST else wanted)


def test_two_steps_of_one_title_and_day_are_one_entry():
    doubled = msgspec.structs.replace(people.PLAN, steps=(people.STEPS[0], people.STEPS[0]))
    assert len(entries(doubled)) == 1


def test_a_stop_has_no_entries_and_is_still_a_calendar():
    assert entries(people.STOP) == []


def test_a_plan_imported_again_moves_its_entries():
    one = {str(entry["UID"]) for entry in entries(people.PLAN)}
    later = tuple(msgspec.structs.replace(step, not_before=people.TODAY) for step in people.STEPS[1:2])
    moved = {str(entry["UID"]) for entry in entries(msgspec.structs.replace(people.PLAN, steps=later))}
    assert moved <= one
    assert all(re.fullmatch(r"[0-9a-f-]{36}", uid) for uid in one)


def test_lines_end_as_the_format_wants_and_the_bytes_are_always_the_same():
    text = render_ics(people.PLAN, people.TODAY)
    assert text == render_ics(people.PLAN, people.TODAY)
    assert text.count("\n") == text.count("\r\n")
