from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.actions.read_situation import read_situation
from sameteam.errors import InputError

TODAY = date(2026, 11, 24)
PLAIN = """schema = 1
[about]
partner = "Bo"
relationship = "married"
[now]
moment = "calm"
you = "calm"
partner = "ok"
"""


def test_a_plain_situation_is_read():
    situation = read_situation(PLAIN, "a.toml", TODAY)
    assert (situation.about.partner, situation.practical.country) == ("Bo", "US")


@pytest.mark.parametrize(
    ("text", "key", "problem"),
    [
        ("", "", "empty"),
        ("{", "", "not TOML"),
        (PLAIN.replace("schema = 1", "schema = 2"), "schema", "must be 1"),
        (PLAIN.replace('moment = "calm"', 'moment = "clam"'), "now.moment", "in_a_fight"),
        (PLAIN + "[trouble]\nthemes = ['distanse']", "trouble.themes", "distance"),
        (PLAIN.replace('you = "calm"\n', ""), "now.you", "needed"),
        (PLAIN + "[me]\nhops = ''", "me.hops", "allowed here: hope"),
        (PLAIN + "[me2]\n", "me2", "allowed here: schema"),
        (PLAIN + "[partner]\nsaid = 'no'", "partner.said", "must be a list"),
        (PLAIN + "[[talks]]\non = 'x'\nkind = 'answer'\nwent = 'held'", "talks[0].on", "a day"),
        (PLAIN + "[history]\ntimes_asked = -1", "history.times_asked", "nought or more"),
        (PLAIN + "[history]\ntimes_asked = 0\nlast_answer = 'no'", "history.last_answer", "none"),
        (PLAIN + "[history]\ntimes_asked = 1\nlast_asked = 2027-01-01", "history.last_asked", "after 2026-11-24"),
        (PLAIN.replace('"Bo"', '"B\\u0007o"'), "about.partner", "control"),
        (PLAIN.replace('"Bo"', '""'), "about.partner", "1 to 40"),
        (PLAIN + f"[me]\nhope = '{'x' * 50_001}'", "me.hope", "50000"),
        (PLAIN + "[practical]\nbudget_per_session = nan", "practical.budget_per_session", "nought"),
    ],
)
def test_what_is_wrong_is_named_by_file_and_key(text, key, problem):
    with pytest.raises(InputError) as error:
        read_situation(text, "a.toml", TODAY)
    assert error.value.where == "a.toml"
    assert error.value.key.startswith(key)
    assert problem in error.value.problem


@given(st.text())
def test_any_text_is_read_or_refused_with_a_message(text):
    with pytest.raises(InputError):
        read_situation(text, "a.toml", TODAY)
