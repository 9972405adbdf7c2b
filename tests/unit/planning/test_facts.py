import pytest

from sameteam.planning.facts import likely_branches
from sameteam.vocabulary import Answer, Contact, CounsellingBefore, Leaning, Reason, Stance, StepKind, Way, Went
from situations import TODAY, ago, asked, facts, said, talk


def test_reasons_that_were_confirmed_count_alone_and_the_heavier_come_first():
    known = facts(said("No time.", Reason.TIME), partner={"reasons": (Reason.COST, Reason.NO_HOPE)})
    assert known.reasons_stated
    assert set(known.reasons) == {Reason.COST, Reason.NO_HOPE}
    assert known.reasons[0] is Reason.NO_HOPE


def test_without_any_the_guesses_are_taken_but_never_exposure():
    known = facts(said("Hm.", Reason.COST, Reason.EXPOSURE), said("Hm.", Reason.COST))
    assert not known.reasons_stated
    assert known.reasons == (Reason.COST,)


def test_nothing_asked_and_nothing_said():
    asking = facts().asking
    assert (asking.times, asking.last, asking.answer, asking.noes) == (0, None, Answer.NONE, 0)


@pytest.mark.parametrize(
    ("times", "answer", "noes"),
    [
        (1, Answer.NO, 1),
        (2, Answer.NO, 1),
        (3, Answer.NO, 2),
        (4, Answer.NO, 2),
        (1, Answer.HOSTILE, 1),
        (5, Answer.UNSURE, 0),
        (5, Answer.OPEN, 0),
    ],
)
def test_three_askings_with_a_no_as_the_last_answer_are_a_second_no(times, answer, noes):
    assert asked(times, last_answer=answer).asking.noes == noes


@pytest.mark.parametrize(
    ("stances", "answer"),
    [
        ((Stance.YES,), Answer.YES),
        ((Stance.OPEN,), Answer.OPEN),
        ((Stance.UNSURE,), Answer.UNSURE),
        ((Stance.YES, Stance.UNSURE), Answer.UNSURE),
        ((Stance.NO,), Answer.NONE),
        ((Stance.YES, Stance.NO), Answer.NONE),
        ((Stance.SILENT,), Answer.NONE),
        ((), Answer.NONE),
    ],
)
def test_what_they_said_stands_in_for_an_answer_but_an_objection_is_no_answer(stances, answer):
    known = facts(*(said("Hm.", stance=stance) for stance in stances), history={"times_asked": 1})
    assert known.asking.answer is answer


def test_an_answer_that_was_stated_counts_before_what_was_read():
    known = facts(said("Yes.", stance=Stance.YES), history={"times_asked": 1, "last_answer": Answer.NO})
    assert (known.asking.answer, known.asking.answer_path) == (Answer.NO, "history.last_answer")


def test_the_talk_log_stands_in_for_the_history():
    log = [
        talk(20, way=Way.MESSAGE, answer=Answer.NO),
        talk(5, way=Way.CALM_TALK, answer=Answer.UNSURE),
        talk(1, Went.POSTPONED, answer=Answer.NO),
    ]
    asking = facts(talks=log, history={"times_asked": 9, "last_answer": Answer.YES}).asking
    assert (asking.times, asking.last, asking.first) == (2, ago(5), ago(20))
    assert (asking.answer, asking.noes, asking.answer_path) == (Answer.UNSURE, 1, "talks")


def test_the_order_of_the_log_does_not_matter():
    log = [talk(20, answer=Answer.NO), talk(5, answer=Answer.OPEN)]
    assert facts(talks=log).asking == facts(talks=log[::-1]).asking


def test_two_noes_in_the_log_are_two_and_a_talk_without_an_answer_asked_nothing():
    assert facts(talks=[talk(9, answer=Answer.NO), talk(5, answer=Answer.NO)]).asking.noes == 2
    assert facts(talks=[talk(9)]).asking.times == 0
    assert facts(talks=[talk(9, kind=StepKind.OFFER)]).asking.times == 1


@pytest.mark.parametrize(
    ("tables", "reads", "grudging"),
    [
        ({}, (), False),
        ({"partner": {"leaning": Leaning.UNSURE}}, (), True),
        ({"partner": {"reasons": (Reason.COST,)}}, (), True),
        ({}, (said("Fine, whatever.", stance=Stance.UNSURE),), True),
        ({}, (said("Yes, gladly.", stance=Stance.YES),), False),
    ],
)
def test_a_yes_beside_something_else_is_grudging(tables, reads, grudging):
    history = {"times_asked": 1, "last_answer": Answer.YES, "last_way": Way.CALM_TALK, "last_asked": TODAY}
    assert facts(*reads, history=history, **tables).grudging is grudging


@pytest.mark.parametrize(("way", "grudging"), [(Way.ULTIMATUM, True), (Way.IN_A_FIGHT, True), (Way.MESSAGE, False)])
def test_a_yes_under_a_threat_or_in_a_fight_is_grudging(way, grudging):
    assert asked(1, 0, way, last_answer=Answer.YES).grudging is grudging
    assert not asked(1, 0, way, last_answer=Answer.OPEN).grudging


def test_branches_are_what_is_known_and_what_the_history_makes_likely():
    known = facts(
        said("Too dear.", Reason.COST),
        history={
            "times_asked": 1,
            "last_way": Way.ULTIMATUM,
            "last_answer": Answer.NO,
            "counselling_before": CounsellingBefore.BAD,
            "contact": Contact.PHONE,
        },
    )
    assert likely_branches(known) == (
        (Reason.COST, "partner.said"),
        (Reason.FEELS_FORCED, "history.last_way"),
        (Reason.PAST_EXPERIENCE, "history.counselling_before"),
        (Reason.BIAS_FEAR, "history.contact"),
    )


def test_the_last_talk_is_the_latest_and_only_if_it_went_so():
    log = [talk(1, Went.BADLY), talk(9)]
    assert facts(talks=log).last_talk(Went.BADLY) is not None
    assert facts(talks=log).last_talk(Went.HELD) is None
