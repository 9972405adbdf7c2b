from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sameteam.language.tokens import sentences, tokenise


def test_curly_apostrophes_are_straightened_and_spans_are_those_of_the_text():
    text = "I don’t know."
    words = [(token.word, text[token.start : token.end]) for token in tokenise(text)]
    assert words == [("i", "I"), ("don't", "don’t"), ("know", "know"), (".", ".")]


def test_zero_width_characters_are_left_out_of_a_word_and_kept_in_its_span():
    token = tokenise("ul\u200btimatum")[0]
    assert (token.word, token.start, token.end) == ("ultimatum", 0, 10)


def test_a_title_does_not_end_a_sentence_and_a_line_does():
    text = "Dr. Lee was fine. I liked it\r\nNo more"
    tokens = tokenise(text)
    found = [text[one.start : one.end] for one in sentences(text, tokens)]
    assert found == ["Dr. Lee was fine.", "I liked it", "No more"]


@given(st.text())
def test_tokens_stand_in_order_inside_the_text_and_sentences_hold_all_of_them(text):
    tokens = tokenise(text)
    assert all(0 <= token.start < token.end <= len(text) for token in tokens)
    assert all(a.end <= b.start for a, b in pairwise(tokens))
    found = sentences(text, tokens)
    assert [number for one in found for number in range(one.first, one.last)] == list(range(len(tokens)))


def test_a_megabyte_of_one_word_is_one_token():
    assert len(tokenise("a" * 1_000_000)) == 1
