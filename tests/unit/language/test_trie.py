import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.language.phrases import PhraseError, paths
from sameteam.language.tokens import tokenise
from sameteam.language.trie import Trie

SETS = {"pay": ("afford", "pay for")}


def spans(phrase, text):
    trie, tokens = Trie(SETS), tokenise(text)
    for path in paths(phrase, SETS):
        trie.add(path, 0)
    found = trie.walk(tokens, 0, len(tokens))
    return sorted(text[tokens[start].start : tokens[end - 1].end] for (_, start), end in found.items())


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("can't afford (it|that)", "We can't afford that.", ["can't afford that"]),
        ("can't (really|possibly)? afford", "I can't really afford it", ["can't really afford"]),
        ("(can't|cannot) @pay", "I cannot pay for it", ["cannot pay for"]),
        ("you *2 money", "You and your money", ["You and your money"]),
        ("you *1 money", "You and your money", []),
        ("counsel~", "Counselling, counsellors", ["Counselling", "counsellors"]),
        ("^ no $", "No.", ["No"]),
        ("^ no $", "No way.", []),
        ("# quid", "It's 90 quid", ["90 quid"]),
        (r"why \?", "Why?", ["Why?"]),
    ],
)
def test_the_phrase_language(phrase, text, expected):
    assert spans(phrase, text) == expected


@pytest.mark.parametrize("phrase", ["", "*2 money", "money *2", "(a|b", "a)", "@nosuch", "a *9 b"])
def test_a_phrase_that_cannot_be_read_is_refused(phrase):
    with pytest.raises(PhraseError):
        paths(phrase, SETS)


@given(st.text())
def test_no_text_makes_the_walk_fail(text):
    assert all(piece in text for piece in spans("(you|u) *3 (never|always)", text))


def test_the_longest_match_of_a_rule_at_a_place_counts():
    assert spans("you (never|never ever)", "you never ever") == ["you never ever"]


def test_a_megabyte_of_one_word_is_walked():
    assert spans("stem~ word", "x" * 1_000_000) == []
