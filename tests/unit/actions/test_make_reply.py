import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.actions.make_reply import make_reply
from sameteam.library.load import load_library
from sameteam.vocabulary import Reason, SafetySignal, Stance

LIBRARY = load_library()


def test_a_reason_is_a_guess_with_the_words_that_speak_for_it():
    reply = make_reply("We can't afford that, love.", LIBRARY)
    assert reply.reasons[0].id is Reason.COST
    assert 0.1 <= reply.reasons[0].p <= 0.9
    assert any("afford" in words for words in reply.reasons[0].because)
    assert set(reply.reflect) <= {variant.text for variant in LIBRARY.reasons[Reason.COST].reflect}
    assert reply.avoid


def test_several_reasons_are_answered_each():
    reply = make_reply("We can't afford that, and you two would gang up on me.", LIBRARY)
    assert {one.id for one in reply.reasons} >= {Reason.COST, Reason.BLAME_FEAR}
    for reason in (Reason.COST, Reason.BLAME_FEAR):
        assert {variant.text for variant in LIBRARY.reasons[reason].ask} & set(reply.ask)


def test_a_yes_is_thanked_and_not_persuaded():
    reply = make_reply("Okay, I'll come.", LIBRARY)
    assert reply.stance is Stance.YES
    assert set(reply.later) <= {variant.text for variant in LIBRARY.stances[Stance.YES].later}


def test_insults_are_answered_with_an_end():
    reply = make_reply("You're a pathetic idiot.", LIBRARY)
    assert reply.stance is Stance.HOSTILE
    assert set(reply.ask) <= {variant.text for variant in LIBRARY.stances[Stance.HOSTILE].ask}


def test_something_about_safety_leaves_every_way_empty():
    reply = make_reply("If you tell anyone I'll break your arm.", LIBRARY)
    assert SafetySignal.VIOLENCE in {mark.label for mark in reply.safety}
    assert (reply.reflect, reply.validate, reply.ask, reply.later) == ((), (), (), ())


def test_what_they_keep_private_is_never_shown_as_a_guess():
    reply = make_reply("There's stuff I'm not going to tell you or anyone.", LIBRARY)
    assert all(one.id is not Reason.EXPOSURE for one in reply.reasons)


def test_another_language_is_not_guessed_at():
    reply = make_reply("No tenemos dinero para eso y no quiero hablar con nadie.", LIBRARY)
    assert reply.unread
    assert (reply.reasons, reply.reflect) == ((), ())


@pytest.mark.parametrize("stance", Stance)
def test_every_stance_has_ways(stance):
    content = LIBRARY.stances[stance]
    assert all((content.reflect, content.validate, content.ask, content.later))


@given(st.text())
def test_any_text_is_answered_or_left(text):
    reply = make_reply(text, LIBRARY)
    assert all(text[mark.start : mark.end] == mark.text for mark in reply.safety)
    assert all(words in text for one in reply.reasons for words in one.because)
