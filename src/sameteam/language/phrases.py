"""The phrase language of the rules (docs/how-to/write-content.md): text -> a small tree of pieces.

A tree is never multiplied out into the ways through it; the trie takes it as it stands, so that a phrase with many
alternatives costs no more than its length.
"""

import re
from collections.abc import Collection, Sequence

from msgspec import Struct

MOST_GAP = 8
LONGEST = 40
"""Pieces in one way through a phrase, at the most: it bounds the work that one place of a text can cause."""


class Piece(Struct, frozen=True):
    """One thing to meet. ``kind``: ``word stem number set gap begin end``; ``value``: the word, the set, the gap."""

    kind: str
    value: str = ""


class Either(Struct, frozen=True):
    """One of several sequences; ``optional``: or nothing."""

    ways: tuple["Sequel", ...]
    optional: bool = False


Sequel = tuple[Piece | Either, ...]
"""Things to meet one after the other."""

_PIECE = re.compile(r"\\?\?|[()|^$,!.;:]|\*\d+|@[a-z0-9_]+|#|[^\W_][\w'’-]*~?|\S")
_MARKS = {"^": "begin", "$": "end", "#": "number"}


class PhraseError(ValueError):
    """A phrase of a rule cannot be read; the message says why."""


def parse(phrase: str, sets: Collection[str]) -> Sequel:
    """A phrase as a tree. ``sets``: the names that may follow ``@``. Raises PhraseError for a phrase that cannot be
    read, that may be empty, that may begin or end with a gap, or in which ``^`` or ``$`` stand anywhere but outside.
    """
    pieces = _PIECE.findall(phrase.replace("’", "'"))
    tree, rest = _ways(pieces, 0, sets)
    if rest != len(pieces):
        raise PhraseError(f"unexpected '{pieces[rest]}' in: {phrase}")
    whole: Sequel = tree[0] if len(tree) == 1 else (Either(tree),)
    if _least(whole) == 0:
        raise PhraseError(f"this phrase may be empty: {phrase}")
    if _most(whole) > LONGEST:
        raise PhraseError(f"a phrase may have {LONGEST} pieces, and this one has more: {phrase}")
    if "gap" in _edge(whole, 0) or "gap" in _edge(whole, -1):
        raise PhraseError(f"a phrase may neither begin nor end with a gap: {phrase}")
    if _misplaced(whole):
        raise PhraseError(f"^ stands at the beginning of a phrase and $ at its end: {phrase}")
    return whole


def _ways(pieces: Sequence[str], at: int, sets: Collection[str]) -> tuple[tuple[Sequel, ...], int]:
    found: list[Sequel] = []
    while True:
        way, at = _sequel(pieces, at, sets)
        found.append(way)
        if at < len(pieces) and pieces[at] == "|":
            at += 1
            continue
        return tuple(found), at


def _sequel(pieces: Sequence[str], at: int, sets: Collection[str]) -> tuple[Sequel, int]:
    way: list[Piece | Either] = []
    while at < len(pieces) and pieces[at] not in ")|":
        part: Piece | Either
        if pieces[at] == "(":
            ways, at = _ways(pieces, at + 1, sets)
            if at >= len(pieces):
                raise PhraseError("a bracket is not closed")
            part = Either(ways)
        else:
            part = _piece(pieces[at], sets)
        at += 1
        if at < len(pieces) and pieces[at] == "?":
            part, at = Either(part.ways if isinstance(part, Either) else ((part,),), optional=True), at + 1
        way.append(part)
    return tuple(way), at


def _piece(text: str, sets: Collection[str]) -> Piece:
    if text.startswith("*") and text[1:].isdigit():
        if not 1 <= int(text[1:]) <= MOST_GAP:
            raise PhraseError(f"a gap is *1 to *{MOST_GAP}, not {text}")
        return Piece("gap", text[1:])
    if text.startswith("@"):
        if text[1:] not in sets:
            raise PhraseError(f"unknown word set {text}")
        return Piece("set", text[1:])
    if text in _MARKS:
        return Piece(_MARKS[text])
    word = text.removeprefix("\\").lower()
    return Piece("stem", word[:-1]) if word.endswith("~") else Piece("word", word)


def _least(way: Sequel) -> int:
    """The fewest tokens that a way takes."""
    total = 0
    for part in way:
        if isinstance(part, Either):
            total += 0 if part.optional else min(_least(one) for one in part.ways)
        else:
            total += part.kind not in ("gap", "begin", "end")
    return total


def _most(way: Sequel) -> int:
    """The most pieces that a way goes through."""
    return sum(max(_most(one) for one in part.ways) if isinstance(part, Either) else 1 for part in way)


def _edge(way: Sequel, end: int) -> set[str]:
    """The kinds of piece that may stand first (``end`` 0) or last (-1)."""
    found: set[str] = set()
    for part in way if end == 0 else reversed(way):
        if isinstance(part, Piece):
            return found | {part.kind}
        found = found.union(*(_edge(one, end) for one in part.ways))
        if not part.optional and all(one for one in part.ways):
            return found
    return found


def _misplaced(whole: Sequel) -> bool:
    """Whether ``^`` stands after, or ``$`` before, anything that takes a token."""

    def inside(way: Sequel, *, first: bool, last: bool) -> bool:
        for number, part in enumerate(way):
            begins = first and all(_zero(one) for one in way[:number])
            ends = last and all(_zero(one) for one in way[number + 1 :])
            if isinstance(part, Either):
                if any(inside(one, first=begins, last=ends) for one in part.ways):
                    return True
            elif (part.kind == "begin" and not begins) or (part.kind == "end" and not ends):
                return True
        return False

    return inside(whole, first=True, last=True)


def _zero(part: Piece | Either) -> bool:
    """Whether a part never takes a token."""
    if isinstance(part, Either):
        return all(_zero(one) for way in part.ways for one in way)
    return part.kind in ("begin", "end")
