from datetime import date

import msgspec
import pytest

from sameteam.actions.make_plan import make_plan
from sameteam.library.load import load_library
from sameteam.library.strategies import load_cases
from sameteam.model.plan import Stop
from sameteam.model.situation import Situation

TODAY = date(2026, 11, 24)
PLAIN = {
    "schema": 1,
    "about": {"partner": "Bo", "relationship": "married"},
    "now": {"moment": "calm", "you": "calm", "partner": "ok"},
}
CASES = [(strategy.id, case) for strategy in load_library().strategies for case in load_cases(strategy.id)]


def situation_of(case):
    data = {table: dict(keys) if isinstance(keys, dict) else keys for table, keys in PLAIN.items()}
    for table, keys in case.situation.items():
        data[table] = {**data.get(table, {}), **keys} if isinstance(keys, dict) else keys
    return msgspec.convert(data, Situation, builtin_types=(date,))


@pytest.mark.parametrize(("strategy", "case"), CASES, ids=[f"{name}: {case.name}" for name, case in CASES])
def test_a_case(strategy, case):
    outcome = make_plan(situation_of(case), load_library(), TODAY)
    steps = () if isinstance(outcome, Stop) else outcome.steps
    stands = any(step.id == strategy or step.id.startswith(f"{strategy}-") for step in steps)
    assert stands == case.fits
