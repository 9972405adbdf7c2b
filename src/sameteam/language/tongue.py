"""Is a text in a language that we read? We read English only, and say so rather than guess."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

from sameteam.language.tongue_words import ENGLISH, LOANS, OTHERS, TRAVELLED

SUBSTANTIAL = 5
"""Words in one sentence of another language from which a text counts as not read, however much English is around."""
WINDOW = 8
"""Words looked at together where nobody set a full stop."""
UNHEARD_OF = 5
"""Words in a row, none of them a common English one, that speak for a language we have no list of."""
FOREIGN_SHARE = 0.4
"""The share of words in other languages that makes a short text another language's."""
FOREIGN_LETTERS = 12
"""Letters of another script, in a row of words, that make more than a name."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*", re.UNICODE)
_SENTENCE = re.compile(r"[^.!?…;\n\r]+")
_TRAVELLED = re.compile("|".join(map(re.escape, TRAVELLED)), re.IGNORECASE)
_LATIN = ((0, 0x24F), (0x2B0, 0x36F), (0x1D00, 0x1D7F), (0x1E00, 0x1EFF))
"""Where Latin letters and the marks on them lie."""
_MOSTLY = 0.5
_SHORT_NAME = 3


def reads_english(text: str) -> bool:
    """Whether a text may be read as English.

    False where it is clearly written in another script or language, or has a substantial sentence that is. True for
    English of every kind, and for what is too short to tell: a name, one word, numbers, emoji, nothing. Never raises;
    linear in the text.
    """
    plain = unicodedata.normalize("NFKC", text).replace("’", "'")
    plain = _TRAVELLED.sub(" ", plain)
    if _other_script(plain):
        return False
    parts = [_WORD.findall(part) for part in _SENTENCE.findall(plain)]
    words = [word for part in parts for word in part]
    foreign = 0
    for part in parts:
        if _foreign(part):
            if len(part) >= SUBSTANTIAL:
                return False
            foreign += len(part)
    if len(words) > 1 and foreign >= FOREIGN_SHARE * len(words):
        return False
    return not _foreign_stretch(words)


def _other_script(text: str) -> bool:
    """Whether most letters, or a run of words with many, are of a script other than Latin."""
    latin = other = 0
    for is_latin, run in groupby((char for char in text if char.isalpha()), key=_is_latin):
        length = sum(1 for _ in run)
        if is_latin:
            latin += length
        else:
            other += length
            if length >= FOREIGN_LETTERS or (length >= SUBSTANTIAL and not latin):
                return True
    return other > latin


def _is_latin(char: str) -> bool:
    return any(first <= ord(char) <= last for first, last in _LATIN)


def _foreign(words: Sequence[str]) -> bool:
    """Whether a sentence is in a language other than English; too short to tell: one word, a name of a few."""
    if len(words) < 2 or (len(words) <= _SHORT_NAME and all(word[:1].isupper() for word in words)):  # noqa: PLR2004
        return False
    low = [word.lower() for word in words]
    marked = sum(_marked(word) for word in words)
    english = sum(word in ENGLISH for word in low)
    if not english and len(words) >= UNHEARD_OF and not _names(words):
        return True
    for theirs in OTHERS.values():
        hits = sum(word in theirs and word not in ENGLISH for word in low)
        shared = sum(word in theirs and word in ENGLISH for word in low)
        hits += sum(_marked(word) and low_word not in theirs for word, low_word in zip(words, low, strict=True))
        if _outweighs(hits, english - shared, len(words)):
            return True
    return _outweighs(marked, english, len(words))


def _outweighs(foreign: int, english: int, words: int) -> bool:
    if not foreign:
        return False
    if not english:
        return foreign > 1 or foreign >= _MOSTLY * words
    return foreign > 1 and foreign > english


def _marked(word: str) -> bool:
    """Whether a word has letters that English does without, and is neither a loan nor, by its capital, a name."""
    return not word.isascii() and word.lower() not in LOANS and not word[:1].isupper()


def _names(words: Sequence[str]) -> bool:
    """Whether nearly all words begin with a capital, as in a list of names."""
    return sum(word[:1].isupper() for word in words) > 0.8 * len(words)


def _foreign_stretch(words: Sequence[str]) -> bool:
    """Whether some stretch of ``WINDOW`` words is in another language, also where nothing ends a sentence."""
    if len(words) <= WINDOW:
        return False
    low = [word.lower() for word in words]
    return any(_crowded(low, theirs) for theirs in OTHERS.values())


def _crowded(low: Sequence[str], theirs: frozenset[str]) -> bool:
    signs = [(word in theirs and word not in ENGLISH, word in ENGLISH and word not in theirs) for word in low]
    return any(foreign > _MOSTLY * WINDOW and english <= 1 for foreign, english in _sums(signs))


def _sums(signs: Sequence[tuple[bool, bool]]) -> Iterator[tuple[int, int]]:
    """Both counts over each stretch of ``WINDOW``, kept up as it moves along."""
    foreign = english = 0
    for at, (is_foreign, is_english) in enumerate(signs):
        foreign, english = foreign + is_foreign, english + is_english
        if at >= WINDOW:
            foreign, english = foreign - signs[at - WINDOW][0], english - signs[at - WINDOW][1]
        if at >= WINDOW - 1:
            yield foreign, english
