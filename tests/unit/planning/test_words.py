import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.model.strategy import Line
from sameteam.planning.words import budget, fill, plain, since, slots, spoken
from sameteam.vocabulary import Moment
from situations import facts

OWN = {
    "about": {"partner": "Bo"},
    "me": {
        "part": "i go quiet when we argue",
        "hope": "I hope to laugh again",
        "change_begun": "I've stopped shouting",
    },
    "partner": {"wishes": ("more sex", "a dog")},
    "trouble": {"since_months": 18.0},
    "practical": {"budget_per_session": 120.0},
}


def test_slots_hold_what_the_grammar_check_accepts():
    assert slots(facts(**OWN)) == {
        "name": "Bo",
        "part": "I go quiet when we argue",
        "hope": "to laugh again",
        "change": "I've stopped shouting",
        "wish": "a dog",
        "since": "for about a year and a half",
        "budget": "120 USD",
    }


def test_what_is_not_accepted_leaves_its_slot_empty():
    odd = facts(about={"partner": "the idiot"}, me={"part": "THEY NEVER LISTEN", "hope": "to make them pay"})
    assert slots(odd) == {"name": "your partner"}


@pytest.mark.parametrize(
    ("months", "words"),
    [
        (None, ""),
        (0, ""),
        (0.4, ""),
        (1, "for about a month"),
        (1.6, "for about two months"),
        (11, "for about eleven months"),
        (12, "for about a year"),
        (15, "for about a year"),
        (16, "for about a year and a half"),
        (20, "for about a year and a half"),
        (21, "for about two years"),
        (24, "for about two years"),
        (30, "for about two and a half years"),
        (144, "for about twelve years"),
        (150, "for about twelve and a half years"),
        (156, "for about 13 years"),
        (600, "for about 50 years"),
    ],
)
def test_how_long_it_has_been(months, words):
    assert since(months) == words


@pytest.mark.parametrize(
    ("amount", "currency", "words"),
    [
        (None, "USD", ""),
        (0.0, "USD", "0 USD"),
        (120.0, "USD", "120 USD"),
        (99.5, "EUR", "99.50 EUR"),
        (1250.0, "GBP", "1,250 GBP"),
    ],
)
def test_an_amount_as_people_write_it(amount, currency, words):
    assert budget(amount, currency) == words


def test_a_text_is_filled_or_left_out():
    assert fill("Hello {name}.", {"name": "Bo"}) == "Hello Bo."
    assert fill("Hello {name}, {part}.", {"name": "Bo"}) == ""
    assert fill("Hello.", {}) == "Hello."


def test_what_enters_is_never_read_for_slots_again():
    assert fill("Hello {name}.", {"name": "{part}", "part": "x"}) == "Hello {part}."


@given(st.text())
def test_any_name_enters_as_it_is(name):
    assert fill("{name}", {"name": name}) == name


def test_lines_stand_where_their_conditions_hold_and_each_once():
    lines = [Line("Always."), Line("Tense.", ("now_tense",)), Line("Calm.", ("not now_tense",)), Line("Always.")]
    assert plain(lines, facts(now={"moment": Moment.TENSE}), {}) == ("Always.", "Tense.")
    assert plain(lines, facts(), {}) == ("Always.", "Calm.")


def test_words_made_for_this_situation_come_first_then_those_with_ones_own():
    lines = [
        Line("Plain."),
        Line("Hello {name}."),
        Line("Mine: {part}.", (), "to begin"),
        Line("Missing {wish}."),
        Line("Calm.", ("now_calm",)),
    ]
    said = spoken(lines, facts(), {"name": "Bo", "part": "I sulk"})
    assert [words.text for words in said] == ["Calm.", "Mine: I sulk.", "Plain."]
    assert said[1].note == "to begin"
    assert len(spoken(lines, facts(), {"name": "Bo"}, most=1)) == 1
