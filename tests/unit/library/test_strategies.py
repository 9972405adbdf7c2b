import pytest

from sameteam.library.strategies import load_cases, load_strategies, load_strategy, parse_line
from sameteam.model.strategy import Line

NAME = "strategies/own-care"
LOGIC, WORDS, CASES = f"{NAME}/strategy.toml", f"{NAME}/en.md", f"{NAME}/cases.toml"


@pytest.fixture
def own_care(content):
    content.copy(NAME)
    return content


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        ("Say it.", Line("Say it.")),
        ("Say it. | to begin", Line("Say it.", (), "to begin")),
        ("[married] Say it.", Line("Say it.", ("married",))),
        ("[not has_children, married] Say it. | late", Line("Say it.", ("not has_children", "married"), "late")),
        ("[Sam] Say it.", Line("[Sam] Say it.")),
        ("Say [it] now.", Line("Say [it] now.")),
    ],
)
def test_a_line_has_conditions_and_a_note(raw, line):
    assert parse_line(raw) == line


def test_a_strategy_is_its_logic_and_its_words(own_care):
    strategy = load_strategy("own-care")
    assert strategy.id == "own-care"
    assert strategy.title
    assert strategy.lines("why")
    assert strategy.lines("do")
    assert strategy.lines("no such section") == ()


def test_strategies_come_in_the_order_of_a_plan(own_care):
    own_care.copy("strategies/part-well", "strategies/understand-first")
    orders = [strategy.logic.order for strategy in load_strategies()]
    assert orders == sorted(orders)
    assert len(orders) == 3


@pytest.mark.parametrize(
    ("old", "new", "key", "problem"),
    [
        ("schema = 1", "schema = 1\ncolour = 'green'", "", "colour"),
        ("kind = ", "kind = 'dance' # ", "kind", "dance"),
        ("order = ", "order = 'first' # ", "order", "Expected `int`"),
        ("[review]", "[review]\nmood = 'good'", "review", "mood"),
        ("author = ", "# ", "review", "author"),
        ("[fits]", "[fits]\nsome = ['married']", "fits", "some"),
        ("date = ", "date = 'today' # ", "review.date", "date"),
    ],
)
def test_logic_that_is_wrong_is_named_by_file_and_key(own_care, refused, old, new, key, problem):
    own_care.change(LOGIC, old, new)
    file, found, why = refused(load_strategy, "own-care")
    assert (file, found) == (LOGIC, key)
    assert problem in why


def test_a_section_that_is_unknown_missing_or_empty_is_named(own_care, refused):
    own_care.change(WORDS, "## why", "## whyever")
    assert refused(load_strategy, "own-care")[:2] == (WORDS, "whyever")
    own_care.write(WORDS, "# Care.\n\n## why\nBecause.\n")
    assert refused(load_strategy, "own-care") == (WORDS, "do", "this section is needed")
    own_care.write(WORDS, "# Care.\n\n## why\n\n## do\n- Rest.\n")
    assert refused(load_strategy, "own-care") == (WORDS, "why", "this section is needed")


def test_a_file_that_is_missing_is_named(own_care, refused):
    own_care.remove(WORDS)
    assert refused(load_strategy, "own-care") == (WORDS, "", "this file is missing")
    own_care.remove(LOGIC)
    assert refused(load_strategies) == (LOGIC, "", "this file is missing")


def test_cases_may_be_missing_and_are_read_strictly(own_care, refused):
    assert load_cases("own-care")
    own_care.change(CASES, "fits = ", "fist = ")
    assert refused(load_cases, "own-care")[:2] == (CASES, "case[0]")
    own_care.remove(CASES)
    assert load_cases("own-care") == ()
