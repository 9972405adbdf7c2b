"""The times of the method, each on its day and not a day sooner."""

from datetime import date, timedelta
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.library.load import load_library
from sameteam.planning.dates import first_ask, first_talk, growth, later, schedule
from sameteam.vocabulary import ASKING_KINDS, TALK_KINDS, Answer, Moment, OwnState, PartnerState, StepKind, Way, Went
from situations import TODAY, ago, asked, facts, talk

STRATEGY = load_library().strategies[0]


def in_days(day):
    return (day - TODAY).days


def days_of(known, *kinds, gap=1):
    strategy = msgspec.structs.replace(STRATEGY, logic=msgspec.structs.replace(STRATEGY.logic, gap=gap))
    return [in_days(day) for day in schedule([strategy] * len(kinds), kinds, known)]


@pytest.mark.parametrize(
    ("now", "days"),
    [
        ({}, 1),
        ({"moment": Moment.TENSE}, 1),
        ({"moment": Moment.IN_A_FIGHT}, 2),
        ({"moment": Moment.JUST_AFTER_A_FIGHT}, 2),
        ({"you": OwnState.STIRRED_UP}, 1),
        ({"partner": PartnerState.TIRED}, 1),
        ({"partner": PartnerState.BUSY}, 1),
        ({"partner": PartnerState.AWAY}, 3),
    ],
)
def test_a_first_talk_is_never_today_and_waits_for_a_fit_moment(now, days):
    assert in_days(first_talk(facts(now=now))) == days


@pytest.mark.parametrize(
    "now", [{"you": OwnState.EXHAUSTED}, {"partner": PartnerState.ILL}, {"partner": PartnerState.DRUNK}]
)
def test_not_today_and_not_tomorrow_when_someone_is_drunk_ill_or_exhausted(now):
    assert in_days(first_talk(facts(now=now))) == 2


@pytest.mark.parametrize(
    ("answer", "way", "days_ago", "days"),
    [
        (Answer.NO, Way.CALM_TALK, 0, 3),
        (Answer.NO, Way.CALM_TALK, 1, 2),
        (Answer.NO, Way.CALM_TALK, 2, 1),
        (Answer.NO, Way.CALM_TALK, 30, 1),
        (Answer.UNSURE, Way.IN_A_FIGHT, 0, 2),
        (Answer.UNSURE, Way.IN_A_FIGHT, 1, 1),
        (Answer.UNSURE, Way.ULTIMATUM, 0, 2),
        (Answer.NO, Way.ULTIMATUM, 0, 3),
        (Answer.SILENT, Way.MESSAGE, 0, 1),
        (Answer.OPEN, Way.CALM_TALK, 0, 1),
    ],
)
def test_a_talk_to_understand_waits_three_days_after_a_no_and_two_after_a_fight_or_a_threat(
    answer, way, days_ago, days
):
    assert in_days(first_talk(asked(1, days_ago, way, last_answer=answer))) == days


@pytest.mark.parametrize(
    ("times", "first", "last", "rests"),
    [(3, 20, 1, True), (3, 31, 1, True), (3, 32, 1, False), (2, 20, 1, False), (5, 29, 0, True), (3, 60, 40, False)],
)
def test_three_askings_within_thirty_days_call_for_seven_days_of_rest(times, first, last, rests):
    known = asked(times, last, last_answer=Answer.UNSURE, first_asked=ago(first))
    assert known.asked_often is rests
    assert in_days(first_talk(known)) == (7 if rests else 1)


def test_an_unknown_first_asking_counts_as_within_thirty_days():
    assert asked(3, 2, last_answer=Answer.UNSURE).asked_often


def test_an_unknown_last_asking_counts_as_today():
    known = facts(history={"times_asked": 1, "last_answer": Answer.NO})
    assert in_days(first_talk(known)) == 3
    assert in_days(first_ask(known)) == 14


@pytest.mark.parametrize(
    ("answer", "days_ago", "days"),
    [
        (Answer.NO, 0, 14),
        (Answer.NO, 13, 1),
        (Answer.NO, 14, 0),
        (Answer.HOSTILE, 0, 14),
        (Answer.UNSURE, 0, 0),
        (Answer.OPEN, 0, 0),
    ],
)
def test_asking_again_waits_fourteen_days_after_a_clear_no(answer, days_ago, days):
    assert in_days(max(first_ask(asked(1, days_ago, last_answer=answer)), TODAY)) == days


@pytest.mark.parametrize(
    ("times", "answer", "days"),
    [
        (0, Answer.NONE, 1),
        (1, Answer.NO, 2),
        (2, Answer.NO, 3),
        (9, Answer.NO, 4),
        (2, Answer.OPEN, 0),
        (2, Answer.YES, 0),
    ],
)
def test_talks_stand_further_apart_after_more_askings_but_not_once_they_are_open(times, answer, days):
    assert growth(asked(times, last_answer=answer)) == timedelta(days=days)


def test_a_talk_that_went_badly_is_followed_by_two_days_and_one_that_was_held_by_one():
    assert in_days(first_talk(facts(talks=[talk(0, Went.BADLY)]))) == 2
    assert in_days(first_talk(facts(talks=[talk(0)]))) == 1
    assert in_days(first_talk(facts(talks=[talk(0, Went.POSTPONED)]))) == 1


def test_there_is_at_least_one_day_between_two_talks():
    assert days_of(facts(), StepKind.UNDERSTAND, StepKind.ANSWER, StepKind.OFFER) == [1, 3, 5]
    assert days_of(facts(), StepKind.UNDERSTAND, StepKind.ANSWER, gap=4) == [1, 6]


def test_nothing_is_asked_for_before_its_day_and_what_comes_after_waits():
    known = asked(1, 0, last_answer=Answer.NO)
    assert days_of(known, StepKind.UNDERSTAND, StepKind.OFFER, StepKind.CHOOSE) == [3, 14, 17]


def test_preparing_comes_before_the_first_talk_and_not_all_in_one_evening():
    prepared = days_of(facts(), *[StepKind.PREPARE] * 7, StepKind.UNDERSTAND)
    assert prepared[0] == 0
    assert prepared[-2] < prepared[-1]
    assert max(prepared.count(day) for day in prepared[:-1]) <= 3


def test_time_together_comes_the_day_after_a_talk():
    assert days_of(facts(), StepKind.UNDERSTAND, StepKind.SPACE, StepKind.ANSWER)[:2] == [1, 2]


def test_the_calendar_ends_rather_than_failing():
    assert later(date.max, timedelta(days=3)) == date.max
    assert later(date(2026, 1, 1), timedelta(days=3)) == date(2026, 1, 4)


@given(
    st.lists(st.sampled_from(StepKind), max_size=15),
    st.integers(0, 6),
    st.integers(0, 50),
    st.sampled_from([answer for answer in Answer if answer is not Answer.NONE]),
    st.sampled_from(Way),
    st.sampled_from(Moment),
)
def test_a_series_never_goes_back_and_keeps_its_times(kinds, times, days_ago, answer, way, moment):
    history = {"times_asked": times, "last_asked": ago(days_ago), "last_way": way, "last_answer": answer}
    known = facts(now={"moment": moment}, history=history if times else {})
    days = schedule([STRATEGY] * len(kinds), kinds, known)
    assert days == sorted(days)
    talks = [day for day, kind in zip(days, kinds, strict=True) if kind in TALK_KINDS]
    assert all(first < then for first, then in pairwise(talks))
    assert all(day > TODAY for day in talks)
    asks = [day for day, kind in zip(days, kinds, strict=True) if kind in ASKING_KINDS]
    if times and answer is Answer.NO:
        assert all(day >= ago(days_ago) + timedelta(days=3) for day in talks)
        assert all(day >= ago(days_ago) + timedelta(days=14) for day in asks)
