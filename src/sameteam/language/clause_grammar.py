"""A small grammar for short phrases (used by ``clauses``): is this a clause in the first person, does it hold together?

Phrases come as lower-cased words, a comma being a word of its own. Only words of the lists in ``clause_words`` pass.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from sameteam.language import clause_refusals as no
from sameteam.language import clause_words as w

FIRST = ("i", "i'm", "i've", "i'll")
MOST_UNKNOWN = 2
"""How many words a noun phrase may have that are on no list: people wish for all kinds of things."""

_OPENINGS = ("sometimes", "often", "usually", "when", "whenever")
_OWNED = ("a", "trouble", "little", "too", "my", "so")
_KINDS_OF_ROLE = (["bad"], ["poor"], ["better"], ["kinder"])
_SHARED = (["a", "family"], ["a", "team"], ["a", "couple"])
_DETERMINERS = ("a", "an", "the", "more", "less", "fewer", "some", "my", "our", "your", "another", "enough")
_AFTER_A_GERUND = ("with", "in", "out", "to", "for", "dancing", "fishing", "away")
_BEFORE_A_NAME = ("in", "to", "near", "the", "at", "for", "of", "around")
_SHAPE = re.compile(r"(?=.*[aeiouy])(?!.*(.)\1\1)[a-z]{3,14}(?:-[a-z]{2,12})?(?:'s)?")


def _neighbours(keys: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    return zip(["", *keys], keys, [*keys[1:], ""], strict=False)


def is_first_person(keys: Sequence[str]) -> bool:
    """Whether this begins "I …", "sometimes I …" or "when we argue, I …", and goes on as such a clause must."""
    start = next((at for at, key in enumerate(keys) if key in FIRST), -1)
    opening = [key for key in keys[: max(start, 0)] if key != ","]
    if start < 0 or (opening and opening[0] not in _OPENINGS):
        return False
    if len(opening) > 1 and opening[:2] not in (["when", "we"], ["when", "things"], ["whenever", "we"]):
        return False
    rest = _past_adverbs(keys[start + 1 :])
    match keys[start]:
        case "i'm":
            return is_state(rest)
        case "i've":
            return _is_done(rest)
        case "i'll":
            return _is_bare(rest)
    return bool(rest) and keys[start + 1] != "not" and _goes_on(rest)


def _goes_on(rest: Sequence[str]) -> bool:
    """What may follow "I" and its adverbs."""
    match rest[0]:
        case "am" | "was" | "wasn't":
            return is_state(rest[1:])
        case "have" | "haven't" | "had":
            return _is_done(rest[1:]) or (len(rest) > 2 and rest[1] in _OWNED)  # noqa: PLR2004 -- "have a temper"
        case "do" | "did":
            return rest[1:2] == ["not"] and _is_bare(rest[2:])
        case auxiliary if auxiliary in w.AUXILIARIES:
            return _is_bare(rest[1:])
        case verb:
            return verb in w.BASES | w.PASTS and _is_main(verb, rest[1:])


def _past_adverbs(keys: Sequence[str]) -> list[str]:
    at = 0
    while at < len(keys) and keys[at] in w.BEFORE_A_VERB:
        at += 1
    return list(keys[at:])


def is_state(keys: Sequence[str]) -> bool:
    """What may follow "I am" or "to be": "too quick to answer", "trying to listen", "on my phone", "a bad listener"."""
    at = 0
    while at < len(keys) and (keys[at] in w.DEGREES or keys[at] in w.BEFORE_A_VERB):
        at += 1
    rest, is_one = list(keys[at:]), keys[max(at - 1, 0) : at] == ["a"]
    if rest[:2] == ["of", "a"] or (is_one and rest[:1] in _KINDS_OF_ROLE):
        return any(key in w.ROLES for key in rest)
    if is_one or not rest:
        return keys[-1:] in (["away"], ["late"])
    if rest[0] in w.GERUNDS:
        return _is_main(rest[0], rest[1:])
    return rest[0] in w.ADJECTIVES | w.ADVERBS or (rest[0] in ("on", "in", "at") and len(rest) > 1)


def is_shared_state(keys: Sequence[str]) -> bool:
    """What only two can be: "a team again", "friends"."""
    return list(keys[:2]) in _SHARED or list(keys[:1]) in (["friends"], ["partners"])


def _is_done(keys: Sequence[str]) -> bool:
    """What may follow "I have"."""
    rest = _past_adverbs(keys)
    if rest[:1] == ["been"]:
        return is_state(rest[1:])
    return bool(rest) and rest[0] in w.PARTICIPLES and _is_main(rest[0], rest[1:])


def _is_bare(keys: Sequence[str]) -> bool:
    """What may follow "I don't" or "I can"."""
    rest = _past_adverbs(keys)
    if rest[:1] == ["be"]:
        return is_state(rest[1:])
    return bool(rest) and rest[0] in w.BASES and _is_main(rest[0], rest[1:])


def _is_main(verb: str, after: Sequence[str]) -> bool:
    """Whether a verb may be the main one, and goes on as it must."""
    if verb in no.ONLY_BEFORE:
        return bool(after) and after[0] in no.ONLY_BEFORE[verb]
    return verb not in w.NEVER_A_PART and is_complete(verb, after)


def is_complete(verb: str, after: Sequence[str]) -> bool:
    """Whether a verb has what it needs, and no second verb right behind it."""
    if after and after[0] in w.BASES and after[0] not in w.NOUNS | w.ADJECTIVES | w.ADVERBS | w.FUNCTION:
        return False
    return verb not in w.WHOLE_ONLY_WITH_MORE or any(key not in w.DEGREES or key in w.ADVERBS for key in after)


def holds_together(keys: Sequence[str]) -> bool:
    """Whether every word is known, every clause has its beginning, and nothing hangs or stands twice."""
    if any(key not in w.VOCABULARY and not key.isdigit() and key != "," and key not in w.PROPER for key in keys):
        return False
    if keys[-1] in w.HANGING and list(keys[-2:]) not in (["we", "were"], ["we", "are"]):
        return False
    opened = keys[0] in ("when", "whenever")
    return all(_fits(before, key, after, opened=opened) for before, key, after in _neighbours(keys))


def _fits(before: str, key: str, after: str, *, opened: bool) -> bool:
    """Whether a word may stand between its neighbours. ``opened``: the phrase begins with "when"."""
    good = True
    match key:
        case "i" | "i'm" | "i've" | "i'll" | "we" | "we're":
            begins = not before or before in w.BEFORE_A_SUBJECT or before in _OPENINGS
            good = (begins or (opened and before == ",")) and after not in no.NOT_AFTER_I
        case "because":
            good = after in FIRST
        case ",":
            good = after in ("and", "but", "then", "instead", "even") or (opened and after in FIRST)
        case "a" | "an":
            good = _is_article(key, after)
        case "to":
            good = after not in w.PASTS - w.BASES - w.NOUNS and (before == "forward" or after not in w.GERUNDS)
        case _ if key in w.S_FORMS or key == "is":
            good = before in ("it", "work", "life", "this", "that")
    return good and key != after


def _is_article(key: str, after: str) -> bool:
    """Whether "a" or "an" is the right one."""
    vowel = after[:1] in tuple("aeiou") and not after.startswith(("uni", "use", "one"))
    return after != "" and (vowel or after.startswith(("hour", "honest"))) == (key == "an")


def opens_a_noun_phrase(keys: Sequence[str]) -> bool:
    """Whether the first words can begin something that is given: "a dog", "help with the garden", "going dancing"."""
    first, after = keys[0], keys[1] if len(keys) > 1 else ""
    if first in ("help", "going", "eating"):
        return after in _AFTER_A_GERUND
    if first in _DETERMINERS or first in ("playing", "learning") or first.isdigit():
        return after != ""
    return first in no.WISH_OPENERS


def is_noun_phrase(keys: Sequence[str], names: Collection[str]) -> bool:
    """Whether a noun phrase has no verb of its own, few unknown words, and a good end. ``names``: its words that were
    typed with a capital; a place may be named, a person may not.
    """
    unknown = 0
    for before, key, after in _neighbours(keys):
        if key in w.VOCABULARY or key in no.WISH_OPENERS or key in w.PROPER or key.isdigit():
            verb = key in w.BASES | w.PASTS and key not in w.NOUNS | w.ADJECTIVES | w.ADVERBS | w.FUNCTION
            if (verb and before != "to") or key == after or (key in ("a", "an") and not _is_article(key, after)):
                return False
            continue
        unknown += 1
        if not _SHAPE.fullmatch(key) or (key in names and before not in _BEFORE_A_NAME):
            return False
    return unknown <= MOST_UNKNOWN and keys[-1] not in w.HANGING
