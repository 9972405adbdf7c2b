import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.cli.render.safe import escaped_in_json, visible

STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("plain text, é, 小明, 😢", "plain text, é, 小明, 😢"),
        ("a\x1b[31mb", "a␛[31mb"),
        ("a\x00b\x07c", "a␀b␇c"),
        ("a\x7fb", "a␡b"),
        ("a\x9bb", "a‹U+009B›b"),
        ("\u202eabc\u202c", "‹U+202E›abc‹U+202C›"),
        ("a\u2066b\u2069", "a‹U+2066›b‹U+2069›"),
        ("a\u2028b", "a‹U+2028›b"),
        ("a\tb", "a b"),
        ("a\r\nb", "a\nb"),
        ("a\rb", "a␍b"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("علی\u200cرضا", "علی\u200cرضا"),
    ],
)
def test_what_steers_a_terminal_is_made_visible_and_the_rest_stays(typed, shown):
    assert visible(typed) == shown


@given(st.text())
def test_nothing_steers_and_what_was_shown_once_stays_as_it_is(text):
    shown = visible(text)
    assert not STEERING.search(shown)
    assert visible(shown) == shown


@given(st.text())
def test_json_says_the_same_and_steers_nothing(text):
    written = escaped_in_json(json.dumps({"a": text}, ensure_ascii=False))
    assert json.loads(written) == {"a": text}
    assert not STEERING.search(written)
