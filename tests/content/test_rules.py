import pytest

from sameteam.library.engine import Purpose, engine_of, rules_for
from sameteam.library.load import load_library

LIBRARY = load_library()
ENGINES = {rule.id: engine_of(LIBRARY, purpose) for purpose in Purpose for rule in rules_for(LIBRARY, purpose)}
BAD = [(rule.id, bad.text, bad.span) for rule in LIBRARY.rules for bad in rule.bad]
GOOD = [(rule.id, good) for rule in LIBRARY.rules for good in rule.good]


def marked(rule, text):
    """What one rule marks: each finds on its own, so the whole engine serves, and is compiled once."""
    return [text[found.start : found.end] for found in ENGINES[rule].find(text) if found.rule == rule]


@pytest.mark.parametrize(("rule", "text", "span"), BAD)
def test_a_bad_example_is_marked_exactly(rule, text, span):
    assert span in marked(rule, text)


@pytest.mark.parametrize(("rule", "text"), GOOD)
def test_a_near_miss_is_not_marked(rule, text):
    assert marked(rule, text) == []


@pytest.mark.parametrize("rule", LIBRARY.rules, ids=lambda rule: rule.id)
def test_a_rule_has_examples_both_ways(rule):
    assert len(rule.bad) >= 3
    assert len(rule.good) >= 3
