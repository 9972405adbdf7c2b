"""Which short phrases of a person's own text may enter a sentence of ours.

A plan speaks in whole sentences. Someone's own words enter one only where a small grammar check accepts them; anything
else is left out, so that no sentence of ours ever breaks, shouts or repeats something hurtful. The words are said to
the partner, so "them", "him" and "her" become "you" where it is plain who is meant. Whatever is doubtful stays out.

The grammar is in ``clause_grammar``, the words in ``clause_words``, what is refused in ``clause_refusals``.
"""

import re
import unicodedata
from collections.abc import Sequence

from sameteam.language import clause_refusals as no
from sameteam.language import clause_words as w
from sameteam.language.clause_grammar import (
    FIRST,
    holds_together,
    is_complete,
    is_first_person,
    is_noun_phrase,
    is_shared_state,
    is_state,
    opens_a_noun_phrase,
)

MOST_WORDS = 14
MOST_CHARACTERS = 90
MOST_NAME = 40
NO_NAME = "your partner"

_WORD = r"[A-Za-z]+(?:['-][A-Za-z]+)*|\d{1,3}"
_PLAIN = re.compile(rf"(?:{_WORD})(?:,? (?:{_WORD}))*")
_CLOSING_MARK = re.compile(r"\s?(?:\.{1,3}|…|!)$")
_APOSTROPHES = str.maketrans("’‘ʼ´`", "'''''")
_APOSTROPHE_FORGOTTEN = {
    **{short.replace("'", ""): short for short in ("i'm", "i've", "don't", "can't", "won't", "didn't", "doesn't")},
    **{short.replace("'", ""): short for short in ("haven't", "couldn't", "wasn't", "shouldn't", "wouldn't", "isn't")},
}
_HOPE = re.compile(
    r"(?:(?:i |i'd |we )?(?:just |really |still |only )?(?:hope|want|wish|(?:would )?(?:like|love)) )?(?:just )?"
    r"(?:(?P<to>to .+)|(?:for )?us (?P<us>to .+)|(?:that )?we (?:can|could|might) (?P<we>.+)"
    r"|(?P<bare>(?:be|feel|laugh|talk|enjoy) .*\b(?:again|together)))"
)


def as_clause(text: str) -> str:
    """A clause in the first person ("I go quiet when we argue"), to be said to the partner; ``""`` where it is none."""
    keys = _with_comma(_said_to_them(_without_preamble(_keys(text))))
    if not keys or not is_first_person(keys) or no.NO_PART.search(" ".join(keys)) or not holds_together(keys):
        return ""
    return _shown(keys, text)


def as_infinitive(text: str) -> str:
    """An infinitive ("to laugh together again", "for us to talk again"), also out of "I hope we can …" or "I want
    to …"; ``""`` otherwise.
    """
    keys = _said_to_them(_hoped(_keys(text)))
    at = keys.index("to") + 1 if "to" in keys[:3] else len(keys)
    verb, after = (keys[at : at + 1] or [""])[0], keys[at + 1 :]
    if verb not in w.BASES or no.NO_HOPE.search(" ".join(keys)) or not is_complete(verb, after):
        return ""
    if verb == "be" and not is_state(after) and not is_shared_state(after):
        return ""
    return _shown(keys, text) if holds_together(keys) else ""


def as_noun_phrase(text: str) -> str:
    """A noun phrase ("Saturday mornings for the band"), something they could be given; ``""`` where it may be anything
    else, or something that is never offered in exchange.
    """
    keys = _said_to_them(_keys(text))
    line = " ".join(keys)
    if not keys or "," in keys or no.NO_WISH.search(line) or no.HURTFUL.search(line):
        return ""
    names = {word.lower() for word in _words(text)[1:] if word[0].isupper()}
    return _shown(keys, text) if opens_a_noun_phrase(keys) and is_noun_phrase(keys, names) else ""


def safe_name(text: str) -> str:
    """A name as it may stand in a sentence: one line, without control or direction marks or a closing mark; "your
    partner" where it is empty, only a pronoun, or an insult; "your wife" for "my wife".
    """
    kept = "".join(" " if unicodedata.category(char)[0] in "CZ" else char for char in text[:MOST_NAME])
    name = re.sub(r"[\s.,;:!?]+$", "", " ".join(kept.split()))
    if relation := no.RELATION.fullmatch(name):
        return f"your {relation[1].lower()}"
    named = any(char.isalpha() or unicodedata.category(char) == "So" for char in name)
    return name if named and not no.HURTFUL.search(name) and not no.NOT_A_NAME.fullmatch(name) else NO_NAME


def _words(text: str) -> list[str]:
    return re.findall(_WORD, text.translate(_APOSTROPHES))


def _keys(text: str) -> list[str]:
    """The words of one short, plain, calm line, lower-cased, with commas between; none for any other text."""
    line = text.strip().translate(_APOSTROPHES)
    if len(line.splitlines()) != 1:
        return []
    line = _CLOSING_MARK.sub("", " ".join(line.split()))
    words = re.findall(rf"{_WORD}|,", line)
    if len(line) > MOST_CHARACTERS or len(words) > MOST_WORDS or not _PLAIN.fullmatch(line):
        return []
    if any(len(word) > 1 and word.isupper() and word not in w.PROPER.values() for word in words):
        return []
    return [_APOSTROPHE_FORGOTTEN.get(word.lower(), word.lower()) for word in words]


def _shown(keys: Sequence[str], text: str) -> str:
    """The words as they stand in a sentence: capitals where they belong, apostrophes as they were typed."""
    typed = {word.lower(): word for word in _words(text)[1:] if word.lower() not in w.VOCABULARY}
    shown = [key.capitalize() if key in FIRST else w.PROPER.get(key, typed.get(key, key)) for key in keys]
    line = " ".join(shown).replace(" ,", ",")
    return line.replace("'", "’") if "’" in text else line


def _said_to_them(keys: Sequence[str]) -> list[str]:
    """The words turned to the partner: "them" becomes "you". None where it is doubtful who is meant, where the partner
    is the one who does something, or where something of theirs is named that may be a reproach.
    """
    turned: list[str] = []
    for at, key in enumerate(keys):
        after = keys[at + 1] if at + 1 < len(keys) else ""
        word = _turned(key, after)
        before = set(keys[:at])
        things = key in ("them", "their") and any(
            one in w.NOUNS and one.endswith("s") and not one.endswith("ss") for one in before
        )
        if not word or (word != key and (things or before & w.OTHER_PEOPLE)):
            return []
        turned.append(word)
    return turned if _speaks_well_of_them(turned) else []


def _turned(key: str, after: str) -> str:
    """One word turned to the partner; ``""`` where that cannot be done."""
    if key in ("him", "them") or (key == "her" and (not after or after in no.AFTER_YOU)):
        return "you"
    if key in ("his", "her", "their"):
        return "your"
    return "" if key in ("he", "she", "they", "theirs", "hers", "himself", "herself", "themselves") else key


def _speaks_well_of_them(keys: Sequence[str]) -> bool:
    """Whether "you" only stands where something is done to or with them, and "your" before something harmless."""
    for before, key, after in zip(["", *keys], keys, [*keys[1:], ""], strict=False):
        if key == "your" and after not in w.OF_YOURS:
            return False
        acts = not before or before in w.BEFORE_A_SUBJECT or (after and after not in no.AFTER_YOU)
        made_glad = before in ("make", "see") and after in ("laugh", "smile", "happy")
        if key == "you" and acts and not made_glad:
            return False
    return True


def _without_preamble(keys: Sequence[str]) -> list[str]:
    """The words without a beginning like "I know that", where another "I" follows."""
    for preamble in (["that"], []):
        at = 2 + len(preamble)
        if keys[:1] == ["i"] and list(keys[2:at]) == preamble and keys[at : at + 1] and keys[at] in FIRST:
            return list(keys[at:]) if keys[1] in ("know", "think", "guess", "admit") else list(keys)
    return list(keys)


def _with_comma(keys: list[str]) -> list[str]:
    """The words with the comma that belongs into "When we argue, I go cold"."""
    at = next((at for at, key in enumerate(keys) if key in FIRST), 0)
    opened = keys[:1] in (["when"], ["whenever"]) and at > 1 and keys[at - 1] != ","
    return [*keys[:at], ",", *keys[at:]] if opened else keys


def _hoped(keys: Sequence[str]) -> list[str]:
    """The infinitive in what was hoped: "we can talk again" is "for us to talk again". None where there is none."""
    found = _HOPE.fullmatch(" ".join(keys))
    if not found:
        return []
    alone = found["to"] or (found["bare"] and f"to {found['bare']}") or ""
    shared = f"to {found['we']}" if found["we"] else found["us"] or ""
    if no.EACH_OTHER.search(alone):
        shared = alone
    return f"for us {shared}".split() if shared else alone.split()
