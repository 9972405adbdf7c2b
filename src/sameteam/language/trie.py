"""One token trie over the phrases of many rules: beginnings are shared, alternatives meet again.

A node stands for exactly what was read on the way to it, so phrases of different rules may share it. Where alternatives
of one phrase meet again, a node of its own joins them by ``free`` steps, which take no token. ``walk.py`` walks it.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from sameteam.language.phrases import Either, Piece, Sequel

ROOT, BEGIN = 0, 1
"""Where a walk starts: anywhere, and besides at the beginning of a sentence."""


class Node(Struct):
    """Where a walk may stand. The values of the steps are numbers of nodes.

    ``words stems``: by word and by beginning of a word; ``any``: any one token; ``number``: a token that begins with a
    digit; ``end``: only where nothing but marks is left of the sentence; ``ends``: the keys of the phrases found here.
    """

    words: dict[str, int] = field(default_factory=dict)
    stems: dict[str, int] = field(default_factory=dict)
    any: int = -1
    number: int = -1
    end: int = -1
    free: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    joins: dict[str, int] = field(default_factory=dict)


class Trie(Struct):
    """The nodes of a trie, the first two of them roots. A plain record, so that it can be kept in a file."""

    nodes: list[Node] = field(default_factory=lambda: [Node(), Node()])

    def add(self, phrase: Sequel, key: int, sets: Mapping[str, Sequence[str]]) -> None:
        """Put in one phrase under a key. ``sets``: the words that ``@name`` stands for, some of several words."""
        end = self.nodes[self._along(phrase, ROOT, sets)]
        if key not in end.ends:
            end.ends.append(key)

    def _new(self) -> int:
        self.nodes.append(Node())
        return len(self.nodes) - 1

    def _along(self, way: Sequel, at: int, sets: Mapping[str, Sequence[str]]) -> int:
        for part in way:
            at = self._either(part, at, sets) if isinstance(part, Either) else self._over(part, at, sets)
        return at

    def _either(self, part: Either, at: int, sets: Mapping[str, Sequence[str]]) -> int:
        join = self._new()
        for way in part.ways:
            self._free(self._along(way, at, sets), join)
        if part.optional:
            self._free(at, join)
        return join

    def _free(self, at: int, to: int) -> None:
        if to != at and to not in self.nodes[at].free:
            self.nodes[at].free.append(to)

    def _over(self, piece: Piece, at: int, sets: Mapping[str, Sequence[str]]) -> int:
        if piece.kind == "begin":
            return BEGIN
        if piece.kind == "word":
            return self._word(self.nodes[at].words, piece.value)
        if piece.kind == "stem":
            return self._word(self.nodes[at].stems, piece.value)
        if piece.kind in ("set", "gap"):
            return self._joined(piece, at, sets)
        after: int = getattr(self.nodes[at], piece.kind)
        if after < 0:
            after = self._new()
            setattr(self.nodes[at], piece.kind, after)
        return after

    def _word(self, steps: dict[str, int], word: str) -> int:
        if word not in steps:
            steps[word] = self._new()
        return steps[word]

    def _joined(self, piece: Piece, at: int, sets: Mapping[str, Sequence[str]]) -> int:
        """A set or a gap: built once for a place, shared by every phrase that goes on from there."""
        name = f"{piece.kind} {piece.value}"
        if name in self.nodes[at].joins:
            return self.nodes[at].joins[name]
        join = self._new()
        self.nodes[at].joins[name] = join
        if piece.kind == "gap":
            self._free(at, join)
            for _ in range(int(piece.value)):
                at = self._over(Piece("any"), at, sets)
                self._free(at, join)
        else:
            for entry in sets[piece.value]:
                end = at
                for word in entry.lower().split():
                    end = self._word(self.nodes[end].words, word)
                self._free(end, join)
        return join
