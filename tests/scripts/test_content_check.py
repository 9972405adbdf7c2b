import importlib.util
from pathlib import Path

import msgspec
import pytest

from sameteam.library.load import load_library
from sameteam.library.strategies import load_cases

ROOT = Path(__file__).resolve().parents[2]
SPEC = importlib.util.spec_from_file_location("content_check", ROOT / "scripts" / "content_check.py")
content_check = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(content_check)

LIBRARY = load_library()
CASES = {strategy.id: load_cases(strategy.id) for strategy in LIBRARY.strategies}
change = msgspec.structs.replace


def found(library=LIBRARY, cases=CASES):
    return list(content_check.problems(library, cases))


def with_first_strategy(**changes):
    first, *others = LIBRARY.strategies
    return change(LIBRARY, strategies=(change(first, logic=change(first.logic, **changes)), *others))


def test_nothing_is_wrong_with_the_content_as_it_is():
    assert found() == []


@pytest.mark.parametrize("key", ["author", "reviewer"])
def test_an_item_that_does_not_say_who_is_refused(key):
    review = change(LIBRARY.strategies[0].logic.review, **{key: " "})
    assert any("an author and a reviewer" in line for line in found(with_first_strategy(review=review)))


@pytest.mark.parametrize(("sources", "message"), [((), "at least one source"), (("nowhere",), "'nowhere' is not in")])
def test_an_item_without_a_known_source_is_refused(sources, message):
    review = change(LIBRARY.strategies[0].logic.review, sources=sources)
    assert any(message in line for line in found(with_first_strategy(review=review)))


def test_a_figure_that_is_not_in_the_evidence_is_refused():
    assert any("'made-up' is not in evidence.toml" in line for line in found(with_first_strategy(figures=("made-up",))))


def test_a_figure_in_a_text_needs_its_entry():
    reason = next(iter(LIBRARY.reasons.values()))
    told = change(reason, behind=("It works for 97 % of all couples.",))
    library = change(LIBRARY, reasons={**LIBRARY.reasons, reason.id: told})
    assert any("a figure stands in a text" in line for line in found(library))


def test_a_figure_without_its_limit_is_refused():
    figure = next(iter(LIBRARY.figures.values()))
    library = change(LIBRARY, figures={**LIBRARY.figures, figure.id: change(figure, limit="")})
    assert any(line.startswith(f"evidence.toml: {figure.id}") for line in found(library))


def test_a_strategy_whose_cases_all_fit_is_refused():
    name = LIBRARY.strategies[0].id
    fitting = tuple(case for case in CASES[name] if case.fits)
    assert any(line.startswith(f"strategies/{name}/cases.toml") for line in found(cases={**CASES, name: fitting}))


def test_a_row_that_no_item_carries_is_refused():
    def without(logic):
        return change(logic, method=tuple(row for row in logic.method if row != "B3"))

    strategies = tuple(change(one, logic=without(one.logic)) for one in LIBRARY.strategies)
    assert "method.toml: B3: no item carries this row" in found(change(LIBRARY, strategies=strategies))


def test_a_rule_with_too_few_examples_is_refused():
    first, *others = LIBRARY.rules
    library = change(LIBRARY, rules=(change(first, good=first.good[:2]), *others))
    assert any(line.startswith(f"rules/{first.id}") for line in found(library))
