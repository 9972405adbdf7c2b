"""The rule engine: all rules in one trie, found in one walk over a text."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from sameteam.language.contexts import about_others, in_the_past, negated, quoted
from sameteam.language.phrases import PhraseError, iter_paths
from sameteam.language.tokens import Sentence, Token, sentences, tokenise
from sameteam.language.trie import Trie
from sameteam.model.rule import Rule


class Found(Struct, frozen=True):
    """One place that a rule marks: code points ``start`` to ``end``, half-open, in sentence number ``sentence``."""

    rule: str
    label: str
    group: str
    start: int
    end: int
    sentence: int
    weight: float


class Engine:
    """Rules compiled once; ``find`` may be called from several threads."""

    def __init__(self, rules: Sequence[Rule], sets: Mapping[str, Sequence[str]]) -> None:
        """Raises PhraseError, with the rule's id, for a phrase that cannot be read."""
        self._rules = tuple(rules)
        self._trie = Trie(sets)
        self._unless = Trie(sets)
        for key, rule in enumerate(self._rules):
            try:
                for path in iter_paths(rule.match.phrases, sets):
                    self._trie.add(path, key)
                for path in iter_paths(rule.match.unless, sets):
                    self._unless.add(path, key)
            except PhraseError as error:
                raise PhraseError(f"{rule.id}: {error}") from error

    def find(self, text: str) -> tuple[Found, ...]:
        """All that the rules mark, in the order of the text; nested marks of one rule count once."""
        tokens = tokenise(text)
        in_quotes = quoted(tokens)
        found: list[Found] = []
        for number, sentence in enumerate(sentences(text, tokens)):
            found += self._in_sentence(tokens, sentence, number, in_quotes)
        return tuple(sorted(found, key=lambda one: (one.start, one.end, one.rule)))

    def _in_sentence(
        self, tokens: Sequence[Token], sentence: Sentence, number: int, in_quotes: Sequence[bool]
    ) -> list[Found]:
        matches = self._trie.walk(tokens, sentence.first, sentence.last)
        if not matches:
            return []
        silenced = {key for key, _ in self._unless.walk(tokens, sentence.first, sentence.last)}
        found, reached = [], dict[int, int]()
        for (key, start), end in sorted(matches.items(), key=lambda match: match[0][1]):
            rule = self._rules[key]
            if key in silenced or reached.get(key, 0) >= end or self._silent(rule, tokens, sentence, start, in_quotes):
                continue
            reached[key] = end
            first, last = tokens[start].start, tokens[end - 1].end
            found.append(Found(rule.id, rule.label, rule.group, first, last, number, rule.weight))
        return found

    @staticmethod
    def _silent(rule: Rule, tokens: Sequence[Token], sentence: Sentence, start: int, in_quotes: Sequence[bool]) -> bool:
        for context in rule.match.silent:
            match context:
                case "negated":
                    stays = negated(tokens, sentence, start)
                case "quoted":
                    stays = in_quotes[start]
                case "others":
                    stays = about_others(tokens, sentence, start)
                case _:
                    stays = in_the_past(tokens, sentence)
            if stays:
                return True
        return False
