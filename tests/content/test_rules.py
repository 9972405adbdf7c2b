import pytest

from sameteam.language.engine import Engine
from sameteam.library.rules import load_rules, load_sets

RULES = load_rules()
SETS = load_sets()
ENGINES = {rule.id: Engine([rule], SETS) for rule in RULES}
BAD = [(rule.id, bad.text, bad.span) for rule in RULES for bad in rule.bad]
GOOD = [(rule.id, good) for rule in RULES for good in rule.good]


@pytest.mark.parametrize(("rule", "text", "span"), BAD)
def test_a_bad_example_is_marked_exactly(rule, text, span):
    assert span in [text[found.start : found.end] for found in ENGINES[rule].find(text)]


@pytest.mark.parametrize(("rule", "text"), GOOD)
def test_a_near_miss_is_not_marked(rule, text):
    assert [text[found.start : found.end] for found in ENGINES[rule].find(text)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_has_examples_both_ways(rule):
    assert len(rule.bad) >= 3
    assert len(rule.good) >= 3
