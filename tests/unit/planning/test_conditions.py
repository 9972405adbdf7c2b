import pytest

from sameteam.library.phrases import load_conditions
from sameteam.planning.conditions import CONDITIONS, holds, paths
from sameteam.vocabulary import (
    Answer,
    Contact,
    CounsellingBefore,
    Leaning,
    Moment,
    OwnLeaning,
    PartnerState,
    Reason,
    Relationship,
    Theme,
    Way,
    Went,
)
from situations import asked, facts, said, talk

TRUTH = [
    # name, where it holds, where it does not
    ("now_tense", {"now": {"moment": Moment.TENSE}}, {}),
    ("partner_away", {"now": {"partner": PartnerState.AWAY}}, {}),
    ("theme_money", {"trouble": {"themes": (Theme.MONEY, Theme.TRUST)}}, {"trouble": {"themes": (Theme.TRUST,)}}),
    ("reason_cost", {"partner": {"reasons": (Reason.COST,)}}, {"partner": {"reasons": (Reason.TIME,)}}),
    ("married", {}, {"about": {"relationship": Relationship.DATING}}),
    ("has_children", {"about": {"children": True}}, {"about": {"children": False}}),
    ("has_children", {"about": {"children": True}}, {}),
    ("has_part", {"me": {"part": "I go quiet when we argue"}}, {}),
    ("has_hope", {"me": {"hope": "to laugh together again"}}, {}),
    ("has_change", {"me": {"change_begun": "I've stopped shouting"}}, {}),
    ("has_wishes", {"partner": {"wishes": ("a dog",)}}, {}),
    ("has_budget", {"practical": {"budget_per_session": 90.0}}, {}),
    ("telehealth_ok", {}, {"practical": {"telehealth": False}}),
    ("other_language", {"practical": {"languages": ("es", "en")}}, {}),
    ("outside_the_us", {"practical": {"country": "GB"}}, {"practical": {"country": "us"}}),
    ("long_trouble", {"trouble": {"since_months": 24.0}}, {"trouble": {"since_months": 23.9}}),
    ("i_lean_in", {}, {"me": {"leaning": OwnLeaning.UNSURE}}),
    ("i_am_unsure", {"me": {"leaning": OwnLeaning.UNSURE}}, {"me": {"leaning": OwnLeaning.OUT}}),
    ("i_lean_out", {"me": {"leaning": OwnLeaning.OUT}}, {"me": {"leaning": OwnLeaning.UNSURE}}),
    ("partner_leans_out", {"partner": {"leaning": Leaning.OUT}}, {"partner": {"leaning": Leaning.UNKNOWN}}),
    ("had_contact", {"history": {"contact": Contact.PHONE}}, {"history": {"contact": Contact.MY_OWN_COUNSELLOR}}),
    ("my_own_counsellor", {"history": {"contact": Contact.MY_OWN_COUNSELLOR}}, {}),
    ("counselling_was_bad", {"history": {"counselling_before": CounsellingBefore.MIXED}}, {}),
    ("talk_held", {"talks": [talk(1)]}, {"talks": [talk(2), talk(1, Went.BADLY)]}),
    ("talk_was_due", {"talks": [talk(0, Went.PLANNED)]}, {"talks": [talk(-1, Went.PLANNED)]}),
    ("understanding_held", {"talks": [talk(9)]}, {"talks": [talk(9, Went.POSTPONED)]}),
]


@pytest.mark.parametrize(("name", "true", "false"), TRUTH)
def test_a_condition_holds_where_it_should_and_nowhere_else(name, true, false):
    assert holds(name, facts(**true))
    assert not holds(name, facts(**false))
    assert not holds(f"not {name}", facts(**true))
    assert holds(f"not {name}", facts(**false))


@pytest.mark.parametrize(
    ("mine", "theirs", "mixed", "both_out", "may_ask"),
    [
        (OwnLeaning.IN, Leaning.IN, False, False, True),
        (OwnLeaning.IN, Leaning.UNKNOWN, False, False, True),
        (OwnLeaning.IN, Leaning.UNSURE, True, False, True),
        (OwnLeaning.IN, Leaning.OUT, True, False, True),
        (OwnLeaning.UNSURE, Leaning.IN, True, False, True),
        (OwnLeaning.UNSURE, Leaning.OUT, True, False, True),
        (OwnLeaning.OUT, Leaning.IN, True, False, False),
        (OwnLeaning.OUT, Leaning.UNKNOWN, True, False, False),
        (OwnLeaning.OUT, Leaning.OUT, True, True, False),
    ],
)
def test_where_the_two_lean(mine, theirs, mixed, both_out, may_ask):
    known = facts(me={"leaning": mine}, partner={"leaning": theirs})
    assert (holds("mixed", known), holds("both_out", known), holds("may_ask", known)) == (mixed, both_out, may_ask)


@pytest.mark.parametrize(
    ("times", "answer", "may_talk", "twice", "a_no_stands"),
    [
        (0, Answer.NONE, True, False, False),
        (1, Answer.NO, True, False, True),
        (2, Answer.NO, True, False, True),
        (3, Answer.NO, False, True, True),
        (3, Answer.UNSURE, True, False, False),
        (1, Answer.HOSTILE, False, False, True),
        (3, Answer.HOSTILE, False, True, True),
        (1, Answer.SILENT, True, False, False),
        (9, Answer.YES, True, False, False),
    ],
)
def test_after_a_second_clear_no_or_hostility_no_talk_is_planned(times, answer, may_talk, twice, a_no_stands):
    known = asked(times, last_answer=answer)
    assert holds("may_talk", known) is may_talk
    assert holds("said_no_twice", known) is twice
    assert holds("a_no_stands", known) is a_no_stands


def test_they_may_reopen_it_after_two_noes():
    log = [talk(40, answer=Answer.NO), talk(20, answer=Answer.NO), talk(2, answer=Answer.OPEN)]
    assert holds("may_talk", facts(talks=log))
    assert not holds("said_no_twice", facts(talks=log))


@pytest.mark.parametrize("answer", [answer for answer in Answer if answer is not Answer.NONE])
def test_each_answer_has_its_conditions(answer):
    known = asked(1, last_answer=answer)
    named = {
        "said_no": Answer.NO,
        "was_hostile": Answer.HOSTILE,
        "was_unsure": Answer.UNSURE,
        "was_silent": Answer.SILENT,
        "is_open": Answer.OPEN,
        "said_yes": Answer.YES,
    }
    assert [name for name in named if holds(name, known)] == [name for name in named if named[name] is answer]
    assert holds("open_or_yes", known) is (answer in (Answer.OPEN, Answer.YES))


def test_a_yes_is_glad_or_grudging_and_never_both():
    glad, grudging = asked(last_answer=Answer.YES), asked(way=Way.ULTIMATUM, last_answer=Answer.YES)
    assert (holds("glad_yes", glad), holds("grudging_yes", glad)) == (True, False)
    assert (holds("glad_yes", grudging), holds("grudging_yes", grudging)) == (False, True)


def test_the_paths_name_where_it_stands():
    guessed = facts(said("Too dear.", Reason.COST))
    stated = facts(partner={"reasons": (Reason.COST,)})
    assert paths("reason_cost", guessed) == ("partner.said",)
    assert paths("reason_cost", stated) == ("partner.reasons",)
    logged = facts(talks=[talk(2, answer=Answer.NO)])
    assert paths("said_no", logged) == ("talks",)
    assert paths("asked_before", logged) == ("talks",)
    assert paths("not said_no", asked(last_answer=Answer.NO)) == ("history.last_answer",)


def test_every_condition_looks_somewhere_and_can_be_asked_of_any_facts():
    for name, condition in CONDITIONS.items():
        assert condition.paths
        assert holds(name, facts()) in (True, False)


def test_only_what_exists_has_words():
    assert load_conditions().keys() <= CONDITIONS.keys()


def test_a_part_that_may_not_be_said_is_no_part():
    """Being hurt or frightened is never built into a part (method row C9b)."""
    assert not holds("has_part", facts(me={"part": "I walk on eggshells"}))


def test_a_wish_that_is_never_offered_is_no_wish():
    """Without a wish that may be offered it is a plain favour, no trade (method row C9a)."""
    assert not holds("has_wishes", facts(partner={"wishes": ("more sex",)}))
