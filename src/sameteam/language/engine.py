"""The rule engine: all rules in one trie, found in one walk over a text."""

from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct

from sameteam.language.contexts import about_others, in_the_past, negated, quoted
from sameteam.language.phrases import PhraseError, parse
from sameteam.language.tokens import Sentence, Token, sentences, tokenise
from sameteam.language.trie import Gardener, Trie
from sameteam.language.walk import Walker
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


class Tries(Struct, frozen=True):
    """The phrases of all rules, compiled: key ``n`` is rule number ``n``; ``unless`` holds those that silence it."""

    phrases: Trie
    unless: Trie


def compile_rules(rules: Sequence[Rule], sets: Mapping[str, Sequence[str]]) -> Tries:
    """The phrases of rules as tries. Raises PhraseError, with the rule's id, for a phrase that cannot be read."""
    found, unless = Gardener(sets), Gardener(sets)
    for key, rule in enumerate(rules):
        try:
            for phrase in rule.match.phrases:
                found.add(parse(phrase, sets), key)
            for phrase in rule.match.unless:
                unless.add(parse(phrase, sets), key)
        except PhraseError as error:
            raise PhraseError(f"{rule.id}: {error}") from error
    return Tries(found.trie(), unless.trie())


class Engine:
    """Rules compiled once; ``find`` may be called from several threads."""

    def __init__(self, rules: Sequence[Rule], sets: Mapping[str, Sequence[str]], tries: Tries | None = None) -> None:
        """``tries``: those of the same rules where they were compiled before. Raises PhraseError."""
        self._rules = tuple(rules)
        tries = tries or compile_rules(rules, sets)
        self._phrases, self._unless = Walker(tries.phrases), Walker(tries.unless)

    def find(self, text: str) -> tuple[Found, ...]:
        """All that the rules mark, in the order of the text; nested marks of one rule count once."""
        tokens = tokenise(text)
        symbols, unless_symbols = self._phrases.symbols(tokens), list[str]()
        in_quotes = quoted(tokens)
        found: list[Found] = []
        for number, sentence in enumerate(sentences(text, tokens)):
            matches = self._phrases.walk(tokens, symbols, sentence.first, sentence.last)
            if matches:
                unless_symbols = unless_symbols or self._unless.symbols(tokens)
                unless = self._unless.walk(tokens, unless_symbols, sentence.first, sentence.last)
                silenced = {key for key, _ in unless}
                found += self._in_sentence(matches, silenced, tokens, sentence, number, in_quotes)
        return tuple(sorted(found, key=lambda one: (one.start, one.end, one.rule)))

    def _in_sentence(
        self,
        matches: Mapping[tuple[int, int], int],
        silenced: Collection[int],
        tokens: Sequence[Token],
        sentence: Sentence,
        number: int,
        in_quotes: Sequence[bool],
    ) -> list[Found]:
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
