"""One trie over the phrases of many rules. Walking it is linear in the text for phrases of bounded length."""

from collections.abc import Iterable, Mapping, Sequence

from sameteam.language.phrases import Edge
from sameteam.language.tokens import Token

LONGEST_STEM = 24
MARKS = frozenset('.,!?;:…"()“”-–—')


class Node:
    """A place in the trie. ``ends`` holds what is found when a walk stands here."""

    __slots__ = ("begin", "end", "ends", "gaps", "number", "sets", "stems", "words")

    def __init__(self) -> None:
        self.words: dict[str, Node] = {}
        self.stems: dict[str, Node] = {}
        self.gaps: dict[int, Node] = {}
        self.sets: dict[str, Node] = {}
        self.number: Node | None = None
        self.begin: Node | None = None
        self.end: Node | None = None
        self.ends: list[int] = []


class Trie:
    """Phrases with a key each; ``walk`` finds where they stand."""

    def __init__(self, sets: Mapping[str, Sequence[str]]) -> None:
        """``sets``: the word sets that ``@name`` stands for; their entries may be of several words."""
        self.root = Node()
        self._sets = {name: _by_first_word(entries) for name, entries in sets.items()}

    def add(self, path: Iterable[Edge], key: int) -> None:
        """Put in one path under a key."""
        node = self.root
        for kind, value in path:
            node = self._next(node, kind, value)
        if key not in node.ends:
            node.ends.append(key)

    @staticmethod
    def _next(node: Node, kind: str, value: str) -> Node:
        if kind in ("number", "begin", "end"):
            after: Node | None = getattr(node, kind)
            if after is None:
                after = Node()
                setattr(node, kind, after)
            return after
        if kind == "gap":
            return node.gaps.setdefault(int(value), Node())
        edges = {"word": node.words, "stem": node.stems, "set": node.sets}[kind]
        return edges.setdefault(value, Node())

    def walk(self, tokens: Sequence[Token], first: int, last: int) -> dict[tuple[int, int], int]:
        """The longest match of each key at each start in ``tokens[first:last]``: (key, start token) -> end token."""
        found: dict[tuple[int, int], int] = {}
        for start in range(first, last):
            states = [(self.root, start)]
            if start == first and self.root.begin is not None:
                states.append((self.root.begin, start))
            self._from(start, states, tokens, last, found)
        return found

    def _from(
        self,
        start: int,
        states: list[tuple[Node, int]],
        tokens: Sequence[Token],
        last: int,
        found: dict[tuple[int, int], int],
    ) -> None:
        seen: set[tuple[int, int]] = set()
        while states:
            node, at = states.pop()
            if (id(node), at) in seen:
                continue
            seen.add((id(node), at))
            for key in node.ends:
                if found.get((key, start), 0) < at:
                    found[key, start] = at
            if node.end is not None and all(token.word[0] in MARKS for token in tokens[at:last]):
                states.append((node.end, at))
            for most, after in node.gaps.items():
                states += [(after, at + skip) for skip in range(min(most, last - at) + 1)]
            if at < last:
                self._step(node, at, tokens[at].word, states)
                self._through_sets(node, at, tokens, last, states)

    @staticmethod
    def _step(node: Node, at: int, word: str, states: list[tuple[Node, int]]) -> None:
        after = node.words.get(word)
        if after is not None:
            states.append((after, at + 1))
        if node.stems:
            for length in range(1, min(len(word), LONGEST_STEM) + 1):
                stem = node.stems.get(word[:length])
                if stem is not None:
                    states.append((stem, at + 1))
        if node.number is not None and word[0].isdigit():
            states.append((node.number, at + 1))

    def _through_sets(
        self, node: Node, at: int, tokens: Sequence[Token], last: int, states: list[tuple[Node, int]]
    ) -> None:
        for name, after in node.sets.items():
            for words in self._sets[name].get(tokens[at].word, ()):
                end = at + len(words)
                if end <= last and all(tokens[at + n].word == word for n, word in enumerate(words)):
                    states.append((after, end))


def _by_first_word(entries: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
    """Entries of a word set, looked up by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in entries:
        words = tuple(entry.lower().split())
        found.setdefault(words[0], []).append(words)
    return found
