import pytest

from sameteam.library.load import load_library
from sameteam.planning.talk import branches, for_reason, for_stance, openers, questions
from sameteam.planning.words import slots
from sameteam.vocabulary import Answer, Moment, Reason, Stance, Theme, Way
from situations import asked, facts, said, talk

LIBRARY = load_library()


def texts(build, known):
    return [words.text for words in build(known, LIBRARY, slots(known))]


@pytest.mark.parametrize("way", list(Way))
@pytest.mark.parametrize("themes", [(), (Theme.MONEY,), (Theme.MONEY, Theme.TRUST, Theme.LOSS)])
def test_a_first_talk_has_three_openers_and_gentle_questions_none_twice(way, themes):
    known = facts(history={"times_asked": int(way is not Way.NONE), "last_way": way}, trouble={"themes": themes})
    found = texts(openers, known)
    assert len(found) == len(set(found)) == 3
    asked_one_by_one = texts(questions, known)
    assert len(asked_one_by_one) == len(set(asked_one_by_one)) == 4
    assert not any("{" in text for text in [*found, *asked_one_by_one])


def test_what_must_be_put_right_comes_before_the_themes():
    known = asked(1, 3, Way.ULTIMATUM, last_answer=Answer.NO)
    assert texts(openers, known)[0] in LIBRARY.cards["way-ultimatum"].openers


def test_those_who_asked_before_begin_elsewhere():
    never, once = (
        facts(trouble={"themes": (Theme.TRUST,)}),
        facts(trouble={"themes": (Theme.TRUST,)}, history={"times_asked": 1}),
    )
    assert texts(questions, never)[0] != texts(questions, once)[0]


def test_a_reason_is_met_in_its_own_words_and_differently_in_another_talk():
    known = facts()
    first, second = (for_reason(Reason.COST, known, LIBRARY, nth) for nth in (0, 1))
    content = LIBRARY.reasons[Reason.COST]
    assert first.reflect in {variant.text for variant in content.reflect}
    assert (first.reflect, first.validate, first.ask, first.later) != (
        second.reflect,
        second.validate,
        second.ask,
        second.later,
    )
    assert (first.reason, first.stance) == (Reason.COST, None)


@pytest.mark.parametrize("moment", list(Moment))
def test_the_words_change_with_the_moment_and_with_the_log(moment):
    known = facts(now={"moment": moment})
    logged = facts(now={"moment": moment}, talks=[talk(3)])
    assert for_reason(Reason.TIME, known, LIBRARY, 0) != for_reason(Reason.TIME, logged, LIBRARY, 0)


def test_their_own_words_stand_whole_as_the_example_and_never_an_insult():
    kind, cruel = said("We can't afford that.", Reason.COST), said("You cheap idiot.", Reason.COST, hurtful=True)
    assert for_reason(Reason.COST, facts(cruel, kind), LIBRARY, 0).example == "We can't afford that."
    assert "idiot" not in for_reason(Reason.COST, facts(cruel), LIBRARY, 0).example


@pytest.mark.parametrize("stance", list(Stance))
def test_a_stance_is_met_in_its_own_words(stance):
    reply = for_stance(stance, facts(), LIBRARY, 0)
    assert (reply.stance, reply.reason) == (stance, None)
    assert reply.reflect
    assert reply.later


def test_branches_are_the_likely_reasons_at_most_four_and_then_the_stances():
    many = facts(partner={"reasons": tuple(Reason)[:7]})
    found = branches(many, LIBRARY, 0, (Stance.SILENT, Stance.NO))
    assert [bool(reply.reason) for reply in found] == [True] * 4 + [False] * 2
    only = branches(many, LIBRARY, 0, (Stance.NO,), only=(Reason.STIGMA,))
    assert [(reply.reason, reply.stance) for reply in only] == [(Reason.STIGMA, None), (None, Stance.NO)]


def test_exposure_is_never_a_branch_unless_they_named_it_themselves():
    guessed = facts(said("Some things stay mine.", Reason.EXPOSURE))
    assert all(reply.reason is not Reason.EXPOSURE for reply in branches(guessed, LIBRARY, 0, ()))
