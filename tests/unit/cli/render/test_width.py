import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.cli.render.width import cells, clusters, display_width, wrap


@pytest.mark.parametrize(
    ("char", "width"),
    [
        ("a", 1),
        ("é", 1),
        ("\u0301", 0),
        ("明", 2),
        ("😢", 2),
        ("\u200d", 0),
        ("\u00ad", 1),
        ("한", 2),
        ("א", 1),
        ("Ａ", 2),
    ],
)
def test_how_wide_a_character_is(char, width):
    assert cells(char) == width


@pytest.mark.parametrize(
    ("text", "width"), [("", 0), ("Sam", 3), ("e\u0301", 1), ("小明", 4), ("❤", 1), ("❤\ufe0f", 2), ("a😢b", 4)]
)
def test_how_wide_a_text_is(text, width):
    assert display_width(text) == width


def test_marks_stay_with_their_character():
    assert [piece for piece, _ in clusters("e\u0301x❤\ufe0f")] == ["e\u0301", "x", "❤\ufe0f"]


@pytest.mark.parametrize(
    ("text", "width", "first", "rest", "lines"),
    [
        ("", 10, "", None, [""]),
        ("one two three", 8, "", None, ["one two", "three"]),
        ("one two three", 9, "- ", None, ["- one two", "  three"]),
        ("one two", 7, "1. ", " ", ["1. one", " two"]),
        ("abcdefgh", 4, "", None, ["abcd", "efgh"]),
        ("one\ntwo", 10, "- ", None, ["- one", "  two"]),
        ("one   two", 10, "", None, ["one two"]),
        ("小明小明", 5, "", None, ["小明", "小明"]),
    ],
)
def test_lines_break_between_words_and_line_up(text, width, first, rest, lines):
    assert wrap(text, width, first, rest) == lines


@given(st.text(), st.integers(12, 100), st.sampled_from(["", "- ", "10. "]))
def test_no_line_is_ever_wider_than_the_page(text, width, first):
    assert all(display_width(line) <= width for line in wrap(text, width, first))


@given(st.lists(st.text(st.characters(categories=["L", "N", "So"]), min_size=1, max_size=30), min_size=1))
def test_no_word_is_lost(words):
    joined = "".join(wrap(" ".join(words), 20)).replace(" ", "")
    assert joined == "".join(words)
