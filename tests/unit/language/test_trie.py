import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.language.phrases import Either, PhraseError, parse
from sameteam.language.tokens import tokenise
from sameteam.language.trie import Gardener
from sameteam.language.walk import Walker

SETS = {"pay": ("afford", "pay for")}


def walked(phrase, text):
    gardener, tokens = Gardener(SETS), tokenise(text)
    gardener.add(parse(phrase, SETS), 0)
    walker = Walker(gardener.trie())
    found = walker.walk(tokens, walker.symbols(tokens), 0, len(tokens))
    return {start: end for (_, start), end in found.items()}


def spans(phrase, text):
    tokens = tokenise(text)
    return sorted(text[tokens[start].start : tokens[end - 1].end] for start, end in walked(phrase, text).items())


def fits(piece, word):
    return word.startswith(piece.value) if piece.kind == "stem" else word == piece.value


def ends_of(way, words, at):
    """All places where a way can end: the plain meaning of the phrase language, without a trie."""
    places = {at}
    for part in way:
        reached = set()
        for place in places:
            if isinstance(part, Either):
                reached |= {end for one in part.ways for end in ends_of(one, words, place)}
                reached |= {place} if part.optional else set()
            elif part.kind == "gap":
                reached |= set(range(place, min(place + int(part.value), len(words)) + 1))
            elif place < len(words) and fits(part, words[place]):
                reached.add(place + 1)
        places = reached
    return places


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


@pytest.mark.parametrize(
    "phrase", ["", "*2 money", "money *2", "(a|b", "a)", "@nosuch", "a *9 b", "(a|b)?", "a ^ b", "a $ b", "a (b|*2)"]
)
def test_a_phrase_that_cannot_be_read_is_refused(phrase):
    with pytest.raises(PhraseError):
        parse(phrase, SETS)


@given(st.text())
def test_no_text_makes_the_walk_fail(text):
    assert all(piece in text for piece in spans("(you|u) *3 (never|always)", text))


def test_the_longest_match_of_a_rule_at_a_place_counts():
    assert spans("you (never|never ever)", "you never ever") == ["you never ever"]


def test_a_megabyte_of_one_word_is_walked():
    assert spans("stem~ word", "x" * 1_000_000) == []


PHRASES = st.recursive(
    st.sampled_from(["a", "b", "aa", "a~", "a *1 b", "b *2 a"]),
    lambda inner: (
        st.builds(
            lambda parts: f"({'|'.join(parts)})?" if len(parts) > 2 else f"({'|'.join(parts)})",
            st.lists(inner, min_size=1, max_size=3),
        )
        | st.builds(lambda one, other: f"{one} {other}", inner, inner)
    ),
    max_leaves=8,
)


@given(PHRASES, st.lists(st.sampled_from(["a", "b", "aa", "c"]), max_size=7))
def test_the_walk_finds_what_the_phrase_means(phrase, words):
    try:
        way = parse(phrase, SETS)
    except PhraseError:
        return
    meant = {start: ends_of(way, words, start) for start in range(len(words))}
    assert walked(phrase, " ".join(words)) == {start: max(ends) for start, ends in meant.items() if ends}


def test_what_is_remembered_is_bounded_and_forgetting_changes_nothing(monkeypatch):
    monkeypatch.setattr("sameteam.language.walk.MOST_REMEMBERED", 2)
    assert spans("(you|u) *3 (never|always)", "u have never, you always") == ["u have never", "you always"]
