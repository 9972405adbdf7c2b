"""Contexts in which a rule may stay silent: negated, quoted, about other people, in the past."""

from collections.abc import Sequence
from itertools import pairwise

from sameteam.language.tokens import Sentence, Token

NEGATION_WINDOW = 4
_NEGATIONS = frozenset(
    [
        "not",
        "never",
        "no",
        "nobody",
        "none",
        "nothing",
        "without",
        "don't",
        "doesn't",
        "didn't",
        "isn't",
        "wasn't",
        "aren't",
        "weren't",
        "won't",
        "wouldn't",
        "can't",
        "cannot",
        "couldn't",
        "haven't",
        "hasn't",
        "hadn't",
        "dont",
        "doesnt",
        "didnt",
        "isnt",
        "wasnt",
        "arent",
        "wont",
        "wouldnt",
        "cant",
        "couldnt",
        "havent",
    ]
)
_CLAUSE_ENDS = frozenset([",", ";", ":", "but", "and", "because", "so", "—", "–", "."])
_QUOTES = {'"': '"', "“": "”"}
_OWNERS = frozenset(["my", "our", "his", "her", "their", "your"])
_OTHERS = frozenset(
    [
        "sister",
        "brother",
        "friend",
        "friends",
        "neighbour",
        "neighbours",
        "neighbor",
        "neighbors",
        "cousin",
        "colleague",
        "boss",
        "aunt",
        "uncle",
        "sister's",
        "brother's",
        "friend's",
        "neighbour's",
        "neighbor's",
        "cousin's",
        "colleague's",
    ]
)
OBJECT_WINDOW = 7
_ME = frozenset(["me", "us", "my", "our", "myself"])
_ME_AGAIN = frozenset(["i", "i'm", "im", "i've", "ive", "i'd", "we", "we're"])
_WHILE_GROWING = frozenset(["was", "were", "while", "when", "me", "us", ","])
_LIKE_A_CHILD = ("treat", "talk", "speak", "spoke", "punish", "scold")
_STORIES = frozenset(
    ["film", "movie", "book", "novel", "series", "episode", "show", "story", "song", "game", "news", "podcast"]
)
_LONG_AGO = (
    ("when", "i", "was", "a", "kid"),
    ("when", "i", "was", "a", "child"),
    ("when", "i", "was", "little"),
    ("when", "i", "was", "small"),
    ("when", "i", "was", "young"),
    ("when", "i", "was", "a", "boy"),
    ("when", "i", "was", "a", "girl"),
    ("as", "a", "child"),
    ("as", "a", "kid"),
    ("growing", "up"),
    ("in", "my", "childhood"),
    ("my", "dad", "used", "to"),
    ("my", "father", "used", "to"),
    ("my", "mum", "used", "to"),
    ("my", "mother", "used", "to"),
    ("years", "ago"),
)
_PAST_PARTNER = frozenset(["ex", "ex-husband", "ex-wife", "ex-boyfriend", "ex-girlfriend", "exes"])


def negated(tokens: Sequence[Token], sentence: Sentence, start: int) -> bool:
    """Whether a negation stands shortly before ``start``, in the same clause."""
    for at in range(start - 1, max(sentence.first, start - NEGATION_WINDOW) - 1, -1):
        if tokens[at].word in _CLAUSE_ENDS:
            return False
        if tokens[at].word in _NEGATIONS:
            return True
    return False


def quoted(tokens: Sequence[Token]) -> list[bool]:
    """For each token, whether it stands between quotation marks; a mark that is never closed quotes nothing."""
    marks = [False] * len(tokens)
    opened, closing = -1, ""
    for at, token in enumerate(tokens):
        if opened >= 0 and token.word == closing:
            marks[opened + 1 : at] = [True] * (at - opened - 1)
            opened = -1
        elif opened < 0 and token.word in _QUOTES:
            opened, closing = at, _QUOTES[token.word]
    return marks


def about_others(tokens: Sequence[Token], sentence: Sentence, start: int) -> bool:
    """Whether the sentence tells of someone else, or of a film, before ``start``; not where the writer comes in again
    ("my sister saw him hit me"), for then it is about them.
    """
    words = [token.word for token in tokens[sentence.first : start]]
    mentions = [at for at, (one, other) in enumerate(pairwise(words), 1) if one in _OWNERS and other in _OTHERS]
    mentions += [at for at, word in enumerate(words) if word in _STORIES]
    if not mentions or _ME_AGAIN.intersection(words[max(mentions) + 1 :]):
        return False
    follows = tokens[start : min(start + OBJECT_WINDOW, sentence.last)]
    return not _ME.intersection(token.word for token in follows)


def in_the_past(tokens: Sequence[Token], sentence: Sentence) -> bool:
    """Whether the sentence tells of childhood, or of a relationship that ended more than a year ago."""
    words = tuple(token.word for token in tokens[sentence.first : sentence.last])
    if any(_holds(words, phrase) for phrase in _LONG_AGO):
        return not ("years" in words and "ago" in words) or bool(_PAST_PARTNER.intersection(words))
    return False


def _holds(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    return any(
        words[at : at + len(phrase)] == phrase and _is_ones_own_past(words[:at], phrase)
        for at in range(len(words) - len(phrase) + 1)
    )


def _is_ones_own_past(before: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    """Children who are growing up, and someone who is treated as a child, are not in the past."""
    if phrase == ("growing", "up"):
        return not before or before[-1] in _WHILE_GROWING
    if phrase[:2] == ("as", "a"):
        return not any(word.startswith(_LIKE_A_CHILD) for word in before)
    return True
