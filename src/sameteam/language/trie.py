"""One token trie over the phrases of many rules: beginnings are shared, alternatives meet again.

A node stands for exactly what was read on the way to it, so phrases of different rules may share it. Alternatives of
single words are one step over a class of words; where longer alternatives of one phrase meet again, a node of its own
joins them by ``free`` steps, which take no token. ``walk.py`` walks it.
"""

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec
from msgspec import Struct, field

from sameteam.language.phrases import Either, Piece, Sequel

Key = TypeVar("Key", str, int)

OFFSET = 4
ROOT, BEGIN = 0, 1
"""Where a walk starts: anywhere, and besides at the beginning of a sentence."""


class Node(Struct, array_like=True):
    """Where a walk may stand. The values of the steps are numbers of nodes.

    ``words stems``: by word and by beginning of a word; ``classes``: by number of a class of words; ``any``: any one
    token; ``number``: a token that begins with a digit; ``end``: only where nothing but marks is left of the sentence;
    ``ends``: the keys of the phrases found here.
    """

    words: dict[str, int] = field(default_factory=dict)
    ends: list[int] = field(default_factory=list)
    free: list[int] = field(default_factory=list)
    classes: dict[int, int] = field(default_factory=dict)
    stems: dict[str, int] = field(default_factory=dict)
    any: int = -1
    number: int = -1
    end: int = -1


class Trie(Struct, array_like=True):
    """A trie as it is kept in a file: each node by itself, so that only those that a text reaches are ever opened.

    ``nodes`` holds the encoded nodes, one after the other, ``offsets`` where each begins and the last ends (unsigned,
    four bytes each, little end first). ``words`` and ``stems``: all that some node looks for; ``classes``: the numbers
    of the classes that a word belongs to.
    """

    nodes: bytes
    offsets: bytes
    words: list[str]
    stems: list[str]
    classes: dict[str, list[int]]


class Gardener:
    """Grows a trie phrase by phrase. ``sets``: the words that ``@name`` stands for, some of several words."""

    def __init__(self, sets: Mapping[str, Sequence[str]]) -> None:
        self._nodes = [Node(), Node()]
        self._ways = {
            name: Either(tuple(tuple(Piece("word", word) for word in entry.lower().split()) for entry in entries))
            for name, entries in sets.items()
        }
        self._joins: dict[tuple[int, str], int] = {}
        self._classes: dict[frozenset[str], int] = {}

    def add(self, phrase: Sequel, key: int) -> None:
        """Put in one phrase under a key."""
        end = self._nodes[self._along(phrase, ROOT)]
        if key not in end.ends:
            end.ends.append(key)

    def trie(self) -> Trie:
        """What has grown so far."""
        encoded = [msgspec.msgpack.encode(node) for node in self._nodes]
        ends = itertools.accumulate(map(len, encoded), initial=0)
        classes: dict[str, list[int]] = {}
        for words, number in self._classes.items():
            for word in sorted(words):
                classes.setdefault(word, []).append(number)
        return Trie(
            nodes=b"".join(encoded),
            offsets=b"".join(end.to_bytes(OFFSET, "little") for end in ends),
            words=sorted({word for node in self._nodes for word in node.words}.union(classes)),
            stems=sorted({stem for node in self._nodes for stem in node.stems}),
            classes=classes,
        )

    def _new(self) -> int:
        self._nodes.append(Node())
        return len(self._nodes) - 1

    def _along(self, way: Sequel, at: int) -> int:
        for part in way:
            at = self._either(part, at) if isinstance(part, Either) else self._over(part, at)
        return at

    def _either(self, part: Either, at: int) -> int:
        """One of several ways; those of a single word together are one step."""
        single = frozenset(word for way in part.ways for word in _single(way))
        longer = [way for way in part.ways if not _single(way)]
        if not longer and not part.optional:
            return self._class(single, at)
        join = self._new()
        if single:
            self._free(self._class(single, at), join)
        for way in longer:
            self._free(self._along(way, at), join)
        if part.optional:
            self._free(at, join)
        return join

    def _class(self, words: frozenset[str], at: int) -> int:
        if len(words) == 1:
            return self._step(self._nodes[at].words, next(iter(words)))
        number = self._classes.setdefault(words, len(self._classes))
        return self._step(self._nodes[at].classes, number)

    def _free(self, at: int, to: int) -> None:
        if to != at and to not in self._nodes[at].free:
            self._nodes[at].free.append(to)

    def _over(self, piece: Piece, at: int) -> int:
        node = self._nodes[at]
        match piece.kind:
            case "begin":
                return BEGIN
            case "word":
                return self._step(node.words, piece.value)
            case "stem":
                return self._step(node.stems, piece.value)
            case "set":
                return self._once(at, piece, lambda: self._either(self._ways[piece.value], at))
            case "gap":
                return self._once(at, piece, lambda: self._gap(int(piece.value), at))
        after: int = getattr(node, piece.kind)
        if after < 0:
            after = self._new()
            setattr(node, piece.kind, after)
        return after

    def _step(self, steps: dict[Key, int], key: Key) -> int:
        if key not in steps:
            steps[key] = self._new()
        return steps[key]

    def _once(self, at: int, piece: Piece, build: Callable[[], int]) -> int:
        """A set or a gap is built once for a place, and shared by every phrase that goes on from there."""
        name = (at, f"{piece.kind} {piece.value}")
        if name not in self._joins:
            self._joins[name] = build()
        return self._joins[name]

    def _gap(self, most: int, at: int) -> int:
        join = self._new()
        self._free(at, join)
        for _ in range(most):
            at = self._over(Piece("any"), at)
            self._free(at, join)
        return join


def _single(way: Sequel) -> Iterable[str]:
    """The word of a way that is one word and nothing else."""
    if len(way) == 1 and isinstance(way[0], Piece) and way[0].kind == "word":
        return (way[0].value,)
    return ()
