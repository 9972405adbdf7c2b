"""The phrase language of the rules (docs/how-to/write-content.md): text -> pieces -> all paths through the trie."""

import re
from collections.abc import Iterator, Mapping, Sequence

MOST_PATHS = 20_000
MOST_GAP = 6

Edge = tuple[str, str]
"""A kind (``word``, ``stem``, ``number``, ``set``, ``gap``, ``begin``, ``end``) and its value."""

_PIECE = re.compile(r"\\?\?|[()|^$,!.;:]|\*\d+|@[a-z0-9_]+|#|[^\W_][\w'’-]*~?|\S")


class PhraseError(ValueError):
    """A phrase of a rule cannot be read; the message says why."""


def paths(phrase: str, sets: Mapping[str, Sequence[str]]) -> list[tuple[Edge, ...]]:
    """All ways through a phrase. Raises PhraseError for a phrase that cannot be read or grows too large."""
    pieces = _PIECE.findall(phrase.replace("’", "'"))
    ways, rest = _alternatives(pieces, 0, sets)
    if rest != len(pieces):
        raise PhraseError(f"unexpected '{pieces[rest]}' in: {phrase}")
    for way in ways:
        real = [edge for edge in way if edge[0] not in ("begin", "end")]
        if not real or real[0][0] == "gap" or real[-1][0] == "gap":
            raise PhraseError(f"a phrase may be neither empty nor begin or end with a gap: {phrase}")
    return list(dict.fromkeys(ways))


def _alternatives(
    pieces: Sequence[str], at: int, sets: Mapping[str, Sequence[str]]
) -> tuple[list[tuple[Edge, ...]], int]:
    found: list[tuple[Edge, ...]] = []
    while True:
        ways, at = _sequence(pieces, at, sets)
        found += ways
        if at < len(pieces) and pieces[at] == "|":
            at += 1
            continue
        return found, at


def _sequence(pieces: Sequence[str], at: int, sets: Mapping[str, Sequence[str]]) -> tuple[list[tuple[Edge, ...]], int]:
    ways: list[tuple[Edge, ...]] = [()]
    while at < len(pieces) and pieces[at] not in ")|":
        if pieces[at] == "(":
            part, at = _alternatives(pieces, at + 1, sets)
            if at >= len(pieces):
                raise PhraseError("a bracket is not closed")
            at += 1
        else:
            part, at = _one(pieces[at], sets), at + 1
        if at < len(pieces) and pieces[at] == "?":
            part, at = [*part, ()], at + 1
        ways = [way + more for way in ways for more in part]
        if len(ways) > MOST_PATHS:
            raise PhraseError(f"this phrase has more than {MOST_PATHS} ways through it")
    return ways, at


def _one(piece: str, sets: Mapping[str, Sequence[str]]) -> list[tuple[Edge, ...]]:
    if piece.startswith("*"):
        if not 1 <= int(piece[1:]) <= MOST_GAP:
            raise PhraseError(f"a gap is *1 to *{MOST_GAP}, not {piece}")
        return [(("gap", piece[1:]),)]
    if piece.startswith("@"):
        if piece[1:] not in sets:
            raise PhraseError(f"unknown word set {piece}")
        return [(("set", piece[1:]),)]
    if piece in ("^", "$", "#"):
        return [(({"^": "begin", "$": "end", "#": "number"}[piece], ""),)]
    return [(_word(piece.removeprefix("\\")),)]


def _word(piece: str) -> Edge:
    word = piece.lower().replace("’", "'")
    return ("stem", word[:-1]) if word.endswith("~") else ("word", word)


def iter_paths(phrases: Sequence[str], sets: Mapping[str, Sequence[str]]) -> Iterator[tuple[Edge, ...]]:
    """The paths of several phrases, one after the other."""
    for phrase in phrases:
        yield from paths(phrase, sets)
