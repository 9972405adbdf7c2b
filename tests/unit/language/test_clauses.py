import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.language.clauses import as_clause, as_infinitive, as_noun_phrase, safe_name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I go quiet when we argue.", "I go quiet when we argue"),
        ("I’ve been short with them", "I’ve been short with them"),
        ("going quiet", ""),
        ("I SHOUT A LOT", ""),
        ("I go quiet. And then I leave.", ""),
        ("I go quiet when you nag", ""),
        ("- I go quiet", ""),
        ("I go quiet 😢", ""),
        ("i dunno", ""),
        ("", ""),
    ],
)
def test_a_clause_in_the_first_person(text, expected):
    assert as_clause(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("to laugh together again", "to laugh together again"),
        ("To laugh together again.", "to laugh together again"),
        ("I hope to sleep in one bed again", "to sleep in one bed again"),
        ("that we laugh", ""),
        ("to the moon", ""),
        ("laugh", ""),
        ("to make them stop being lazy", ""),
    ],
)
def test_an_infinitive(text, expected):
    assert as_infinitive(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saturday mornings for the band", "Saturday mornings for the band"),
        ("a dog", "a dog"),
        ("they want a dog", ""),
        ("to go fishing", ""),
        ("more sex", ""),
        ("a divorce", ""),
        ("<b>a dog</b>", ""),
        ("wants me to stop", ""),
        ("A DOG NOW", ""),
    ],
)
def test_a_noun_phrase(text, expected):
    assert as_noun_phrase(text) == expected


@given(st.text())
def test_what_is_accepted_is_one_short_line_without_markup(text):
    for accepted in (as_clause(text), as_infinitive(text), as_noun_phrase(text)):
        assert "\n" not in accepted
        assert "<" not in accepted
        assert len(accepted.split()) <= 14


@given(st.text(max_size=60))
def test_a_name_is_never_empty_and_never_steers_a_terminal(text):
    assert safe_name(text).isprintable()
    assert safe_name(text).strip()
