"""Walking a trie over a text: all phrases, found in one pass from each token.

Nodes that a walk reaches together are put together once and remembered, with the steps from there; a text in ordinary
English then costs one look-up for each step. What is remembered is bounded, and so is a walk, by its longest phrase;
so the work is linear in the text, whatever it is.
"""

from collections.abc import Iterable, Sequence

import msgspec

from sameteam.language.tokens import Token
from sameteam.language.trie import BEGIN, OFFSET, ROOT, Node, Trie

MARKS = frozenset('.,!?;:…"()“”-–—')
MOST_REMEMBERED = 50_000
UNKNOWN = ""
"""Stands for every word that no phrase holds: all of them lead to the same place."""
NUMBER = "#"
_NODES = msgspec.msgpack.Decoder(Node)


class _Place:
    """A set of nodes that are reached together. ``then``: the place after a word, None where no phrase goes on."""

    __slots__ = ("ends", "ends_at_end", "nodes", "then")

    def __init__(self, nodes: frozenset[int], ends: tuple[int, ...], ends_at_end: tuple[int, ...]) -> None:
        self.nodes, self.ends, self.ends_at_end = nodes, ends, ends_at_end
        self.then: dict[str, _Place | None] = {}


class Walker:
    """Walks one trie; several threads may share it, for what is remembered is only ever added to or dropped whole."""

    def __init__(self, trie: Trie) -> None:
        self._trie = trie
        self._nodes: dict[int, Node] = {}
        self._classes: dict[str, frozenset[int]] = {}
        self._words, self._stems = frozenset(trie.words), frozenset(trie.stems)
        self._longest_stem = max(map(len, self._stems), default=0)
        self._forget()

    def _forget(self) -> None:
        self._places: dict[frozenset[int], _Place] = {}
        self._remembered = 0
        self._anywhere = self._place([ROOT])
        self._at_beginning = self._place([ROOT, BEGIN])

    def _node(self, number: int) -> Node:
        """A node, opened when it is reached for the first time."""
        node = self._nodes.get(number)
        if node is None:
            at = number * OFFSET
            first = int.from_bytes(self._trie.offsets[at : at + OFFSET], "little")
            last = int.from_bytes(self._trie.offsets[at + OFFSET : at + 2 * OFFSET], "little")
            node = self._nodes.setdefault(number, _NODES.decode(self._trie.nodes[first:last]))
        return node

    def symbols(self, tokens: Sequence[Token]) -> list[str]:
        """What each token is to the trie: its word, ``#``, or UNKNOWN."""
        return [token.word if token.word in self._words else self._symbol(token.word) for token in tokens]

    def _symbol(self, word: str) -> str:
        if any(word[:length] in self._stems for length in range(1, min(len(word), self._longest_stem) + 1)):
            return word
        return NUMBER if word[0].isdigit() else UNKNOWN

    def walk(
        self, tokens: Sequence[Token], symbols: Sequence[str], first: int, last: int
    ) -> dict[tuple[int, int], int]:
        """The longest match of each key at each start in ``tokens[first:last]``: (key, start token) -> end token.

        ``symbols``: those of the same tokens.
        """
        found: dict[tuple[int, int], int] = {}
        tail = last
        while tail > first and tokens[tail - 1].word[0] in MARKS:
            tail -= 1
        for start in range(first, last):
            place = self._at_beginning if start == first else self._anywhere
            at = start
            while True:
                for key in place.ends:
                    found[key, start] = at
                if at >= tail:
                    for key in place.ends_at_end:
                        found[key, start] = at
                if at == last:
                    break
                symbol = symbols[at]
                after = place.then[symbol] if symbol in place.then else self._step(place, symbol)
                if after is None:
                    break
                place, at = after, at + 1
        return found

    def _step(self, place: _Place, symbol: str) -> _Place | None:
        if self._remembered > MOST_REMEMBERED:
            self._forget()
        reached = self._reached(place, symbol)
        after = self._place(reached) if reached else None
        place.then[symbol] = after
        self._remembered += 1
        return after

    def _reached(self, place: _Place, symbol: str) -> list[int]:
        """The nodes that one word leads to from a place, before their free steps."""
        classes = self._classes.get(symbol)
        if classes is None:
            classes = self._classes[symbol] = frozenset(self._trie.classes.get(symbol, ()))
        is_number = symbol == NUMBER or symbol[:1].isdigit()
        reached: list[int] = []
        for number in place.nodes:
            node = self._node(number)
            if symbol in node.words:
                reached.append(node.words[symbol])
            reached += [after for one, after in node.classes.items() if one in classes]
            reached += [after for stem, after in node.stems.items() if symbol.startswith(stem)]
            if node.number >= 0 and is_number:
                reached.append(node.number)
            if node.any >= 0:
                reached.append(node.any)
        return reached

    def _place(self, numbers: Iterable[int]) -> _Place:
        nodes = self._with_free_steps(numbers)
        known = self._places.get(nodes)
        if known is not None:
            return known
        at_end = self._with_free_steps(end for number in nodes if (end := self._node(number).end) >= 0)
        return self._places.setdefault(nodes, _Place(nodes, self._ends(nodes), self._ends(at_end)))

    def _ends(self, nodes: Iterable[int]) -> tuple[int, ...]:
        return tuple(sorted({key for number in nodes for key in self._node(number).ends}))

    def _with_free_steps(self, numbers: Iterable[int]) -> frozenset[int]:
        waiting, seen = list(numbers), set[int]()
        while waiting:
            number = waiting.pop()
            if number not in seen:
                seen.add(number)
                waiting += self._node(number).free
        return frozenset(seen)
