from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.cli.interview.again import AgainError
from sameteam.cli.interview.amounts import read_count, read_months, read_sum, read_years, said_length, said_times
from sameteam.cli.interview.days import read_day
from sameteam.cli.interview.options import matching

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "typed",
    [
        *("10 Nov", "10 November", "10.11.2026", "10.11.", "10.11.26", "2026-11-10", "2026/11/10", "10. November 2026"),
        *("Nov 10", "November 10th, 2026", "10th of November", "on the 10th of November", "10-Nov-2026", "10 NOV 26"),
        *("about 10 November", "two weeks ago", "14 days ago", "10nov"),
    ],
)
def test_a_day_is_read_however_it_is_written(typed):
    assert read_day(typed, TODAY) == date(2026, 11, 10)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", date(2026, 11, 24)),
        ("last night", date(2026, 11, 23)),
        ("Tuesday", date(2026, 11, 17)),
        ("last Monday", date(2026, 11, 23)),
        ("25 December", date(2025, 12, 25)),
        ("29 Feb", date(2024, 2, 29)),
        ("24/11/2026", date(2026, 11, 24)),
        ("11/24/2026", date(2026, 11, 24)),
        ("5/5/2026", date(2026, 5, 5)),
        ("a month ago", date(2026, 10, 25)),
    ],
)
def test_other_ways_to_say_a_day(typed, day):
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["10/11/2026", "3/4", "3-4-2026"])
def test_a_day_that_could_be_two_is_asked_again_with_both(typed):
    with pytest.raises(AgainError) as again:
        read_day(typed, TODAY)
    assert again.value.section == "again: date unclear"
    assert " or " in again.value.slots["list"]


@pytest.mark.parametrize(
    "typed", ["", "10", "Nov", "31 Feb", "ju 3", "spring", "99 days", "2026", "0 days", "32.1.2026"]
)
def test_what_is_no_day_is_asked_again(typed):
    with pytest.raises(AgainError) as again:
        read_day(typed, TODAY)
    assert again.value.section == "again: date"


@pytest.mark.parametrize("typed", ["25.11.2026", "2027-01-01", "25 Nov 2026"])
def test_a_day_to_come_is_refused(typed):
    with pytest.raises(AgainError) as again:
        read_day(typed, TODAY)
    assert again.value.section == "again: date ahead"


@pytest.mark.parametrize(
    ("typed", "months"),
    [
        *(("8 months", 8), ("2 years", 24), ("a year and a half", 18), ("1 year and 6 months", 18), ("2.5 years", 30)),
        *(("two and a half years", 30), ("about three months", 3), ("1½ years", 18), ("half a year", 6), ("2 yrs", 24)),
        *(("2y", 24), ("2 weeks", 0.5), ("more than 10 years", 120), ("9 1/2 months", 9.5), ("2,5 years", 30)),
    ],
)
def test_a_length_of_time_is_read(typed, months):
    assert read_months(typed) == months


@pytest.mark.parametrize("typed", ["18", "", "long", "3 moons", "since spring", "200 years", "2 years and", "1 2 3"])
def test_a_length_without_a_unit_is_asked_again(typed):
    with pytest.raises(AgainError):
        read_months(typed)


@pytest.mark.parametrize(
    ("typed", "years"),
    [("9", 9), ("9.5", 9.5), ("9 and a half", 9.5), ("6 months", 0.5), ("nine years", 9), ("9½", 9.5)],
)
def test_years_together_may_be_a_plain_number(typed, years):
    assert read_years(typed) == years


@pytest.mark.parametrize(
    ("typed", "times"),
    [("0", 0), ("never", 0), ("Not yet.", 0), ("once", 1), ("twice", 2), ("three times", 3), ("about 4", 4), ("5x", 5)],
)
def test_how_often_is_read(typed, times):
    assert read_count(typed) == times


@pytest.mark.parametrize("typed", ["", "many", "-1", "2.5", "10000", "²", "a lot"])
def test_how_often_needs_a_number(typed):
    with pytest.raises(AgainError):
        read_count(typed)


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        *(("120", (120, "")), ("$120", (120, "$")), ("120 USD", (120, "USD")), ("£80 per session", (80, "£"))),
        *(
            ("1,200", (1200, "")),
            ("1.200,50 €", (1200.5, "€")),
            ("80.50", (80.5, "")),
            ("80 euros an hour", (80, "euros")),
        ),
        *(("about 100 pounds", (100, "pounds")), ("nothing", (0, "")), ("1 200 kr", (1200, "kr"))),
    ],
)
def test_a_sum_is_read_with_what_was_typed_for_its_currency(typed, amount):
    assert read_sum(typed) == amount


@pytest.mark.parametrize("typed", ["", "a lot", "80-100", "between 80 and 100", "-5", "$80 USD", "9" * 400, "1.2.3"])
def test_what_is_no_sum_is_asked_again(typed):
    with pytest.raises(AgainError):
        read_sum(typed)


def test_lengths_and_times_are_said_in_words():
    assert [said_length(months) for months in (0.5, 1, 8, 12, 18, 24, 114)] == [
        *("2 weeks", "1 month", "8 months", "1 year", "18 months", "2 years", "9 years and 6 months"),
    ]
    assert [said_times(times) for times in (0, 1, 2, 3)] == ["never", "once", "twice", "3 times"]


OPTIONS = (("calm", "Calm"), ("in_a_fight", "In the middle of a fight"), ("just_after_a_fight", "Just after a fight"))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        *(("1", ("calm",)), ("2.", ("in_a_fight",)), ("CALM", ("calm",)), ("just", ("just_after_a_fight",)), ("4", ())),
        *(
            ("middle", ("in_a_fight",)),
            ("fight", ("in_a_fight", "just_after_a_fight")),
            ("0", ()),
            ("", ()),
            ("??", ()),
        ),
        *(("in a fight", ("in_a_fight",)), ("just_after_a_fight", ("just_after_a_fight",)), ("pancake", ())),
    ],
)
def test_an_answer_is_meant_by_number_word_or_beginning(typed, found):
    assert matching(typed, OPTIONS) == found


READERS = (read_years, read_months, read_count, read_sum, lambda text: read_day(text, TODAY))
TYPED = st.text() | st.from_regex(r"[0-9a-z/.,\- £$½]{0,14}", fullmatch=True)


def asked_again(read, text):
    try:
        read(text)
    except AgainError as again:
        return again.section
    return "again: not"


@given(TYPED)
def test_any_text_is_read_or_asked_again(text):
    assert all(asked_again(read, text).startswith("again: ") for read in READERS)
