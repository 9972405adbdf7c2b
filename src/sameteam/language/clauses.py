"""Which short phrases of a person's own text may enter a sentence of ours.

A plan speaks in whole sentences. Someone's own words enter one only where a small grammar check accepts them; anything
else is left out, so that no sentence of ours ever breaks, shouts or repeats something hurtful.
"""

import re
import unicodedata

MOST_WORDS = 14
MOST_NAME = 40

_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ,'’\-]*")
_FIRST_PERSON = re.compile(r"(?:I|I['’](?:m|ve|d|ll))\s+[a-z]")
_INFINITIVE = re.compile(r"to\s+(?!the\b|a\b|an\b|my\b|our\b|their\b|your\b|his\b|her\b|me\b|them\b|us\b)[a-z]+\b")
_NOT_A_NOUN = re.compile(
    r"^(?:i|i['’]\w+|we|you|they|he|she|it|to|and|but|or|because|if|that|when|please|no|not|never|yes|ok|okay"
    r"|wants?|wanted|stop|do|don['’]t|let|let['’]s|go|get|is|are|was|were|has|have|had)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|will|would|can|can['’]t|could|should|must|wants?|wanted|said|says|thinks?|has|had|does"
    r"|don['’]t|doesn['’]t|isn['’]t|won['’]t|i|we|they|he|she)\b",
    re.IGNORECASE,
)
_HURTFUL = re.compile(
    r"\b(?:stupid|idiot\w*|pathetic|useless|lazy|crazy|nuts|psycho|narcissis\w*|bitch\w*|bastard\w*|cow|pig|moron\w*"
    r"|fuck\w*|shit\w*|hell|damn\w*|hate\w*|kill\w*|hit\w*|divorce\w*|leav(?:e|es|ing)|sex|lawyer\w*|custody|or else"
    r"|always|never|you|your|unless|if)\b",
    re.IGNORECASE,
)


def _tidy(text: str) -> str:
    """One line, single spaces, no closing mark; ``""`` unless it is short, plain and calm."""
    line = " ".join(text.split()).removesuffix(".").strip()
    if not line or len(line.split()) > MOST_WORDS or not _PLAIN.fullmatch(line) or _HURTFUL.search(line):
        return ""
    shouted = [word for word in line.split() if len(word) > 1 and word.isupper()]
    return "" if shouted else line


def as_clause(text: str) -> str:
    """A clause in the first person, as it stands ("I go quiet when we argue"); ``""`` where the text is none."""
    line = _tidy(text)
    return line if _FIRST_PERSON.match(line) else ""


def as_infinitive(text: str) -> str:
    """An infinitive ("to laugh together again"), also out of "I hope to …" or "I want to …"; ``""`` otherwise."""
    line = re.sub(r"^I\s+(?:hope|want|would like|wish)\s+(?=to\b)", "", _tidy(text))
    line = line[:1].lower() + line[1:]
    return line if _INFINITIVE.match(line) else ""


def as_noun_phrase(text: str) -> str:
    """A noun phrase ("Saturday mornings for the band"); ``""`` where the text may be anything else."""
    line = _tidy(text)
    return "" if _NOT_A_NOUN.match(line) or _FINITE.search(line) else line


def safe_name(text: str) -> str:
    """A name as it may stand in a sentence: one line, without control or direction marks; "your partner" if empty."""
    kept = "".join(" " if unicodedata.category(char)[0] in "CZ" else char for char in text[:MOST_NAME])
    return " ".join(kept.split()) or "your partner"
