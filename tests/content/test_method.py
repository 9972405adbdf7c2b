import pytest

from sameteam.library.evidence import load_figures, load_sources
from sameteam.library.method import load_method
from sameteam.library.strategies import load_strategies
from sameteam.vocabulary import ALWAYS_METHOD_IDS, METHOD_IDS

STRATEGIES = load_strategies()
CARRIED_BY_REASONS_ALONE = {"D5d"}


def test_the_rows_stand_in_their_order():
    assert tuple(row.id for row in load_method()) == METHOD_IDS


@pytest.mark.parametrize("row", [row for row in METHOD_IDS if row not in ALWAYS_METHOD_IDS])
def test_every_row_is_carried_by_an_item(row):
    carried = {method for strategy in STRATEGIES for method in strategy.logic.method}
    assert row in carried | CARRIED_BY_REASONS_ALONE


def test_figures_and_sources_that_are_used_exist():
    figures, sources = load_figures(), load_sources()
    for strategy in STRATEGIES:
        assert set(strategy.logic.figures) <= figures.keys()
        assert set(strategy.logic.review.sources) <= sources.keys()


def test_every_figure_has_a_limit_that_is_a_sentence():
    assert all(figure.text.endswith(".") and figure.limit.endswith(".") for figure in load_figures().values())
