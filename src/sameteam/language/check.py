"""Checking a person's own words: findings, strengths and safety marks, from the rules' marks in a text."""

import hashlib
from collections.abc import Mapping, Sequence

from sameteam.language.engine import Engine, Found
from sameteam.language.questions import count_questions
from sameteam.language.tokens import Sentence, Token, sentences, tokenise
from sameteam.language.tongue import reads_english
from sameteam.model.finding import Checked, Finding, SafetyMark, SentenceLabels, StrengthFound
from sameteam.model.rule import Rule
from sameteam.vocabulary import Concern, SafetySignal, Strength

SEVERITIES = ("error", "warning", "note")
PILE = 3
"""Questions in one turn that make a pile (labels.md)."""
AROUND = 2

TAKEN_BACK = {
    Strength.VALIDATION: {Concern.DISMISSAL},
    Strength.REFLECTION: {Concern.CONTEMPT},
    Strength.AUTONOMY: {Concern.PRESSURE, Concern.ULTIMATUM},
    Strength.APPRECIATION: {Concern.GUILT_TRIP, Concern.CONTEMPT},
    Strength.NEUTRALITY: {Concern.TAKING_SIDES, Concern.DECEPTION},
    Strength.FAIR_OFFER: {Concern.ULTIMATUM, Concern.GUILT_TRIP},
    Strength.OPEN_QUESTION: {Concern.LEADING_QUESTION, Concern.QUESTION_PILE},
    Strength.HOPE: {Concern.DECEPTION},
}
"""Strengths that a concern of the same turn cancels (labels.md): "No pressure. Reply by six." leaves no room."""

_CONCERNS, _STRENGTHS = frozenset(Concern), frozenset(Strength)


def check(text: str, engine: Engine, rules: Mapping[str, Rule], sources: Mapping[str, str]) -> Checked:
    """Everything found in a text. ``rules`` by id; ``sources``: the title of each source id.

    One finding for each label and sentence, errors first. Where something may be about safety, no rewording is given.
    Linear in the text; raises nothing.
    """
    tokens = tokenise(text)
    spans = sentences(text, tokens)
    marks = engine.find(text)
    safety = tuple(
        SafetyMark(SafetySignal(one.label), one.start, one.end, text[one.start : one.end])
        for one in _best(marks, frozenset(SafetySignal))
    )
    if not reads_english(text):
        bare = tuple(SentenceLabels(one.start, one.end, (), ()) for one in spans)
        return Checked((), (), safety, bare, unread=True)
    found = _best(marks, _CONCERNS)
    piles = [rule for rule in rules.values() if rule.label == Concern.QUESTION_PILE]
    if piles and not any(one.label == Concern.QUESTION_PILE for one in found):
        found += _pile(text, tokens, piles[0])
    concerns = {Concern(one.label) for one in found}
    helping = [one for one in _best(marks, _STRENGTHS) if not TAKEN_BACK.get(Strength(one.label), set()) & concerns]
    findings = [_finding(one, text, tokens, rules[one.rule], sources, safe=not safety) for one in found]
    findings.sort(key=lambda one: (SEVERITIES.index(one.severity), one.start, one.rule))
    strengths = [
        StrengthFound(Strength(one.label), one.start, one.end, text[one.start : one.end], rules[one.rule].say.short)
        for one in helping
    ]
    labelled = tuple(
        SentenceLabels(
            span.start,
            span.end,
            tuple(label for label in Concern if any(one.label == label and _in(one, span) for one in found)),
            tuple(label for label in Strength if any(one.label == label and _in(one, span) for one in helping)),
        )
        for span in spans
    )
    return Checked(tuple(findings), tuple(strengths), safety, labelled)


def _in(one: Found, span: Sentence) -> bool:
    return one.start < span.end and one.end > span.start


def _best(marks: Sequence[Found], labels: frozenset[str]) -> list[Found]:
    """The surest mark of each label in each sentence, in the order of the text; of two as sure, the longer one."""
    best: dict[tuple[int, str], Found] = {}
    for one in marks:
        key = (one.sentence, one.label)
        if one.label in labels and (key not in best or _sureness(one) > _sureness(best[key])):
            best[key] = one
    return sorted(best.values(), key=lambda one: (one.start, one.end, one.label))


def _sureness(one: Found) -> tuple[float, int]:
    return (one.weight, one.end - one.start)


def _pile(text: str, tokens: Sequence[Token], rule: Rule) -> list[Found]:
    """The pile that three questions in one turn make, over all their sentences, in the words of ``rule``."""
    counted = [(one, count_questions(tokens, one)) for one in sentences(text, tokens)]
    asked = [one for one, count in counted if count]
    if sum(count for _, count in counted) < PILE:
        return []
    return [Found(rule.id, rule.label, rule.group, asked[0].start, asked[-1].end, 0, rule.weight)]


def _finding(
    one: Found, text: str, tokens: Sequence[Token], rule: Rule, sources: Mapping[str, str], *, safe: bool
) -> Finding:
    return Finding(
        rule=one.rule,
        label=Concern(one.label),
        severity=rule.severity,
        start=one.start,
        end=one.end,
        text=text[one.start : one.end],
        short=rule.say.short,
        why=rule.say.why,
        ok_when=rule.say.ok_when,
        rewrites=rule.rewrite if safe else (),
        sources=tuple(sources[source] for source in rule.review.sources),
        fingerprint=fingerprint(one, tokens),
    )


def fingerprint(one: Found, tokens: Sequence[Token]) -> str:
    """Sixteen hexadecimal digits from the rule, the marked words and two words on either side."""
    first = next(at for at, token in enumerate(tokens) if token.end > one.start)
    last = next((at for at, token in enumerate(tokens) if token.start >= one.end), len(tokens))
    words = [token.word for token in tokens[max(first - AROUND, 0) : last + AROUND]]
    return hashlib.blake2s("\n".join([one.rule, *words]).encode("utf-8", "replace"), digest_size=8).hexdigest()
