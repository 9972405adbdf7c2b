import msgspec
import pytest

from sameteam.library.load import load_library
from sameteam.model.strategy import Fits
from sameteam.planning.fit import fit
from sameteam.vocabulary import Answer, Moment, Theme
from situations import asked, facts

STRATEGY = load_library().strategies[0]


def a_strategy(*, told=(), **fits):
    logic = msgspec.structs.replace(STRATEGY.logic, fits=Fits(**fits), facts=told)
    return msgspec.structs.replace(STRATEGY, logic=logic)


TENSE = {"now": {"moment": Moment.TENSE}}
MONEY = {"trouble": {"themes": (Theme.MONEY,)}}


@pytest.mark.parametrize(
    ("fits", "tables", "missed"),
    [
        ({}, {}, ""),
        ({"all": ("now_tense",)}, TENSE, ""),
        ({"all": ("now_tense",)}, {}, "now_tense"),
        ({"all": ("now_tense", "theme_money")}, TENSE, "theme_money"),
        ({"none": ("now_tense",)}, TENSE, "not now_tense"),
        ({"none": ("now_tense",)}, {}, ""),
        ({"any": ("now_tense", "theme_money")}, MONEY, ""),
        ({"any": ("now_tense", "theme_money")}, {}, "now_tense"),
        ({"all": ("theme_money",), "none": ("now_tense",)}, {**MONEY, **TENSE}, "not now_tense"),
    ],
)
def test_all_any_and_none(fits, tables, missed):
    assert fit(a_strategy(**fits), facts(**tables)).missed == missed


def test_what_called_for_a_strategy_is_named_by_key_path_and_each_once():
    found = fit(a_strategy(all=("now_tense",), any=("theme_money", "now_tense")), facts(**TENSE, **MONEY))
    assert found.because == ("now.moment", "trouble.themes")


def test_what_kept_a_strategy_out_is_named_too():
    assert fit(a_strategy(none=("said_no",)), asked(last_answer=Answer.NO)).because == ("history.last_answer",)
    assert fit(a_strategy(any=("now_tense", "theme_money")), facts()).because == ("now.moment", "trouble.themes")


def test_every_strategy_that_fits_says_why_whatever_the_situation():
    for known in (facts(), facts(**TENSE), asked(last_answer=Answer.NO), asked(3, last_answer=Answer.NO)):
        for strategy in load_library().strategies:
            assert fit(strategy, known).because, strategy.id
