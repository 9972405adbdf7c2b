import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.language.questions import count_questions
from sameteam.language.tokens import sentences, tokenise


def counted(text):
    tokens = tokenise(text)
    return sum(count_questions(tokens, one) for one in sentences(text, tokens))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Shall we?", 1),
        ("Is it the money, is it me, is it your mother?", 3),
        ("why wont you go. what is it. is it me", 3),
        ("What would help, and when would it suit you?", 2),
        ("What I want is a walk.", 0),
        ("When you are home we can eat.", 0),
        ("I know how you feel and why you left.", 1),
        ("Coffee? Tea?", 2),
        ("How was it? Tell me. Did you sleep?", 2),
        ("You can go if you like.", 0),
    ],
)
def test_questions_are_counted(text, count):
    assert counted(text) == count


@given(st.text())
def test_any_text_is_counted(text):
    assert counted(text) >= 0
