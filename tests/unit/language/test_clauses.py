import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.language.clauses import as_clause, as_infinitive, as_noun_phrase, safe_name
from sameteam.library.cards import load_cards
from sameteam.library.strategies import load_strategies
from sameteam.planning.words import fill

CHECKS = {
    "part": as_clause,
    "change": as_clause,
    "hope": as_infinitive,
    "wish": as_noun_phrase,
    "name": safe_name,
}
GOLDENS = [
    (golden["slot"], golden["text"], golden["expected"])
    for golden in tomllib.loads(Path(__file__).with_name("clauses_goldens.toml").read_text(encoding="utf-8"))["golden"]
]
ACCEPTED = sorted({(slot, expected) for slot, _, expected in GOLDENS if expected})
LONGEST_SENTENCE = 300
OWN_WORDS = re.compile(r"\{(part|change|hope|wish)\}")
CAPITALS_WITHIN = re.compile(
    r"[a-z,:] (?!I\b|I['’]|TV\b|Rome\b|Spain\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|January\b)[A-Z]"
)


def lines_with_slots():
    """Every line of the content that has a slot for someone's own words: where it stands, and the line."""
    for strategy in load_strategies():
        for section, lines in strategy.sections.items():
            yield from ((f"{strategy.id}: {section}", line.text) for line in lines if OWN_WORDS.search(line.text))
    for card in load_cards().values():
        texts = (*card.openers, *card.questions)
        yield from ((f"{card.id}: words", text) for text in texts if OWN_WORDS.search(text))


LINES = sorted(lines_with_slots())
FILLED = [
    fill(line, {slot: words, "name": "Bo"}) for _, line in LINES for slot, words in ACCEPTED if f"{{{slot}}}" in line
]


def test_there_are_many_goldens_and_none_stands_twice():
    assert len(GOLDENS) >= 220
    assert len({(slot, text) for slot, text, _ in GOLDENS}) == len(GOLDENS)


@pytest.mark.parametrize(("slot", "text", "expected"), GOLDENS)
def test_what_enters_a_sentence_and_what_stays_out(slot, text, expected):
    assert CHECKS[slot](text) == expected


@pytest.mark.parametrize(("slot", "words"), ACCEPTED)
def test_what_is_accepted_once_is_accepted_as_it_came_out(slot, words):
    if "you" not in words.split():
        assert CHECKS[slot](words) == words


def test_the_slots_for_own_words_are_used_and_only_in_words_to_say():
    assert {slot for _, line in LINES for slot in OWN_WORDS.findall(line)} == {"part", "change", "hope", "wish"}
    assert all(where.endswith(": words") for where, _ in LINES)


@pytest.mark.parametrize("sentence", FILLED)
def test_a_filled_sentence_reads_as_one(sentence):
    assert re.search(r"[.?!]$", sentence)
    assert len(sentence) <= LONGEST_SENTENCE
    assert not re.search(r"[.,:;?!]\s*[.,:;?!]|\s\s|\s[.,:;?!]", sentence)
    assert not re.search(r"\b(\w+) \1\b", sentence, re.IGNORECASE)
    assert not re.search(r"\bhope to to\b|\{|\}|\bi\b", sentence)
    assert not CAPITALS_WITHIN.search(sentence)


@pytest.mark.parametrize("sentence", FILLED)
def test_a_filled_sentence_speaks_to_the_partner_and_not_about_them(sentence):
    assert not re.search(r"\b(?:he|she|they|him|her|them|his|their)\b", sentence)


PIECES = ["I", "i", "me", "you", "they", "him", "shut", "down", "to", "the", "a", "dog", "and", "when", "we", "argue"]
PIECES += [
    "HIT",
    "idiot",
    "stupid",
    "because",
    "he",
    "lied",
    "hope",
    "laugh",
    ",",
    ".",
    "!",
    "<b>",
    "{part}",
    "\n",
    "😢",
]


@given(st.text() | st.lists(st.sampled_from(PIECES), max_size=18).map(" ".join))
def test_what_is_accepted_is_one_short_calm_line(text):
    for accepted in (as_clause(text), as_infinitive(text), as_noun_phrase(text)):
        assert re.fullmatch(r"[A-Za-z0-9 ,'’-]*", accepted)
        assert len(accepted.split()) <= 14
        assert not re.search(r"\b(?:idiot|stupid|hit|he|they|him|lied)\b", accepted, re.IGNORECASE)


@given(st.text(max_size=60))
def test_a_name_is_never_empty_and_never_steers_a_terminal(text):
    assert safe_name(text).isprintable()
    assert safe_name(text).strip()


def test_a_megabyte_is_refused_at_once():
    for check in (as_clause, as_infinitive, as_noun_phrase):
        assert check("I " + "really " * 150_000 + "listen") == ""
        assert check("a" * 1_000_000) == ""
