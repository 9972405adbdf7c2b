import re

import pytest

from sameteam.library.phrases import load_conditions, load_phrases
from sameteam.library.reading import list_folder
from sameteam.library.reasons import load_reason, load_stances
from sameteam.library.strategies import load_cases, load_strategies
from sameteam.planning.conditions import CONDITIONS
from sameteam.vocabulary import METHOD_IDS, Reason

STRATEGIES = load_strategies()
WRITTEN = [Reason(name) for name in list_folder("reasons")]


@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda strategy: strategy.id)
def test_a_strategy_names_only_what_exists(strategy):
    names = {*strategy.logic.fits.names()}
    names |= {name for lines in strategy.sections.values() for line in lines for name in line.when}
    assert {name.removeprefix("not ") for name in names} <= CONDITIONS.keys()
    assert set(strategy.logic.method) <= set(METHOD_IDS)


@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda strategy: strategy.id)
def test_every_line_is_a_sentence_and_some_need_no_slot(strategy):
    for name, lines in strategy.sections.items():
        for line in lines:
            assert re.search(r"[.?!][”\"]?$", line.text), line.text
        if name in ("do", "words"):
            assert any("{" not in line.text and not line.when for line in lines)
    assert re.search(r"[.?!]$", strategy.title)


@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda strategy: strategy.id)
def test_a_strategy_has_cases_that_fit_and_that_do_not(strategy):
    cases = load_cases(strategy.id)
    assert {case.fits for case in cases} == {True, False}


def test_what_keeps_a_strategy_out_can_be_said():
    words = load_conditions()
    assert words.keys() <= CONDITIONS.keys()
    for strategy in STRATEGIES:
        for name in (*strategy.logic.fits.all, *strategy.logic.fits.any[:1]):
            assert words[name].fails, (strategy.id, name)
        for name in strategy.logic.fits.none:
            assert words[name].holds, (strategy.id, name)


@pytest.mark.parametrize("reason", WRITTEN)
def test_a_reason_is_whole_and_speaks_in_sentences(reason):
    content = load_reason(reason)
    for variants in (content.reflect, content.validate, content.ask, content.later):
        assert len(variants) == 4
        for variant in variants:
            assert re.search(r"[.?!][”\"]?$", variant.text), variant.text
    assert all("?" in variant.text for variant in content.ask)


def test_stances_and_short_texts_load():
    assert len(load_stances()) == 6
    assert load_phrases()["note: guesses"]
