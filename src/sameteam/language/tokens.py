"""Tokens and sentences, with spans that index the text exactly as it was given (code points, half-open)."""

import re
from collections.abc import Sequence

from msgspec import Struct

ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
"""Characters that are not seen: left out of a token's word, kept in its span."""

_TOKEN = re.compile(
    rf"[^\W_](?:[\w{ZERO_WIDTH}]|['’‘ʼ](?=\w))*|[.!?…]+|[^\w\s{ZERO_WIDTH}]|_",
)
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", **dict.fromkeys(ZERO_WIDTH)})
_ENDS = frozenset(".!?…")
_ABBREVIATIONS = frozenset(["mr", "mrs", "ms", "dr", "st", "prof", "vs", "etc", "eg", "ie", "e.g", "i.e", "approx"])


class Token(Struct, frozen=True):
    """One word, number or mark. ``word`` is lower-cased, with straight apostrophes."""

    word: str
    start: int
    end: int


class Sentence(Struct, frozen=True):
    """A run of tokens, ``tokens[first:last]``, and its span without surrounding white space."""

    first: int
    last: int
    start: int
    end: int


def tokenise(text: str) -> list[Token]:
    """All tokens of a text, in order. Linear in its length."""
    return [Token(match[0].translate(_STRAIGHT).lower(), match.start(), match.end()) for match in _TOKEN.finditer(text)]


def sentences(text: str, tokens: Sequence[Token]) -> list[Sentence]:
    """The sentences of a text: they end at ``.``, ``!``, ``?``, ``…`` (not after an abbreviation) or a line's end."""
    found: list[Sentence] = []
    first = 0
    for number, token in enumerate(tokens):
        last_one = number + 1 == len(tokens)
        gap = "" if last_one else text[token.end : tokens[number + 1].start]
        if last_one or "\n" in gap or "\r" in gap or _ends(tokens, number, gap):
            found.append(Sentence(first, number + 1, tokens[first].start, token.end))
            first = number + 1
    return found


def _ends(tokens: Sequence[Token], number: int, gap: str) -> bool:
    word = tokens[number].word
    if word[0] not in _ENDS:
        return False
    if word == "." and (not gap or (number and tokens[number - 1].word in _ABBREVIATIONS)):
        return False
    return tokens[number + 1].word not in ('"', "”", "'", ")") or bool(gap)
