import msgspec
import pytest

import people
from sameteam.cli.render.names import (
    KEPT_PRIVATE,
    Names,
    figures_of,
    guess_about,
    names_of,
    replies_in_order,
    reply_heading,
    rests_on,
)
from sameteam.library.load import load_library
from sameteam.model.plan import IfTheySay
from sameteam.model.reads import ReasonGuess, SaidRead
from sameteam.vocabulary import Reason, Stance

NAMES = Names(reasons={"cost": "The price of it", "time": "Time", "stigma": "I am not mad", "no_belief": "A scam"})


def said(*reasons):
    return SaidRead("Hm.", tuple(ReasonGuess(reason, 0.6) for reason in reasons), Stance.NO)


@pytest.mark.parametrize(
    ("reasons", "guess"),
    [
        ((), "We cannot tell what is behind this."),
        ((Reason.COST,), "This may be about the price of it, or about something else."),
        ((Reason.COST, Reason.TIME), "This may be about the price of it or time, or about something else."),
        ((Reason.STIGMA,), "This may be about I am not mad, or about something else."),
        ((Reason.NO_BELIEF,), "This may be about a scam, or about something else."),
        ((Reason.PRIVACY,), "This may be about privacy, or about something else."),
        ((Reason.EXPOSURE,), KEPT_PRIVATE),
        ((Reason.COST, Reason.EXPOSURE), f"This may be about the price of it, or about something else. {KEPT_PRIVATE}"),
    ],
)
def test_a_guess_is_a_guess_without_a_number_and_exposure_is_never_one(reasons, guess):
    assert guess_about(said(*reasons), NAMES) == guess


def test_a_reply_is_headed_by_their_own_words_or_by_what_they_do():
    cost, exposure, silent = people.LISTEN_FIRST.if_they_say
    assert reply_heading(cost, people.NAMES) == (
        "If they say something like “We can't afford that.”",
        "This may be about the cost. Ask, don't tell.",
    )
    assert reply_heading(exposure, people.NAMES) == ("If they say something like this", KEPT_PRIVATE)
    assert "they say nothing" in reply_heading(silent, people.NAMES)[0]
    assert reply_heading(silent, people.NAMES)[1] == ""


def test_the_four_things_to_do_come_in_order_and_without_empty_ones():
    reply = IfTheySay(reflect="a", validate="b", ask="", later="d", stance=Stance.NO)
    assert [words for _, words in replies_in_order(reply)] == ["a", "b", "d"]


def test_what_called_for_a_step_is_said_in_words_and_each_once():
    step = msgspec.structs.replace(people.LISTEN_FIRST, because=("history.last_way", "no.such", "history.last_way"))
    assert rests_on(step, people.NAMES) == "how you asked last time"
    assert rests_on(people.STEPS[4], people.NAMES) == ""


def test_a_figure_that_has_no_name_is_shown_as_it_stands():
    assert figures_of(people.LISTEN_FIRST, Names()) == people.LISTEN_FIRST.figures


def test_everything_in_the_library_has_a_name():
    names = names_of(load_library())
    assert set(names.reasons) == set(Reason)
    assert set(names.stances) == set(Stance)
    assert all(names.rows.values())
    assert names.facts["me.part"]
