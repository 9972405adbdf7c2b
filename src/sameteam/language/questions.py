"""Counting questions: also those that are joined by commas, and those whose writer leaves the mark out."""

from collections.abc import Sequence

from sameteam.language.tokens import Sentence, Token

_BREAKS = frozenset([",", ";", ":", "-", "–", "—", "and", "or", "but", "so"])
_HELPERS = frozenset(
    [
        "is",
        "are",
        "am",
        "was",
        "were",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "should",
        "have",
        "has",
        "had",
        "isn't",
        "aren't",
        "wasn't",
        "don't",
        "doesn't",
        "didn't",
        "won't",
        "wouldn't",
        "can't",
        "couldn't",
        "shouldn't",
        "haven't",
        "hasn't",
        "dont",
        "doesnt",
        "didnt",
        "wont",
        "wouldnt",
        "cant",
        "couldnt",
        "isnt",
        "arent",
    ]
)
_PERSONS = frozenset(
    [
        "you",
        "u",
        "ya",
        "ye",
        "it",
        "we",
        "i",
        "that",
        "this",
        "there",
        "he",
        "she",
        "they",
        "your",
        "ur",
        "my",
        "our",
        "the",
        "any",
        "anyone",
        "someone",
        "us",
        "me",
        "not",
    ]
)
_AFTER = {
    "why": None,
    "what": _HELPERS | frozenset(["about", "if", "else", "on", "exactly", "more", "then", "happens", "happened"]),
    "what's": None,
    "whats": None,
    "how": _HELPERS | frozenset(["come", "about", "long", "many", "much", "often", "else", "on", "hard", "bad"]),
    "how's": None,
    "when": _HELPERS,
    "where": _HELPERS,
    "who": _HELPERS | frozenset(["else", "told", "said"]),
    "who's": None,
    "which": _HELPERS | frozenset(["one", "part", "of"]),
}
"""Question words, and what must follow for a question (None: anything): "What I want is a walk." asks nothing."""


def count_questions(tokens: Sequence[Token], sentence: Sentence) -> int:
    """How many questions one sentence asks. A mark at its end makes it one at the least."""
    asked, fresh = 0, True
    for at in range(sentence.first, sentence.last):
        word = tokens[at].word
        if fresh and _opens(word, tokens[at + 1].word if at + 1 < sentence.last else ""):
            asked += 1
        fresh = word in _BREAKS
    marked = "?" in tokens[sentence.last - 1].word
    return max(asked, 1) if marked else asked


def _opens(word: str, after: str) -> bool:
    """Whether two words begin a question."""
    if word in _HELPERS:
        return after in _PERSONS
    if word not in _AFTER:
        return False
    needed = _AFTER[word]
    return needed is None or after in needed
