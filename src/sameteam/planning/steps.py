"""From the strategies that fit to the steps of a plan."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from sameteam.model.library import Library
from sameteam.model.plan import IfTheySay, Step, Words
from sameteam.model.review import NOT_REVIEWED, Review
from sameteam.model.strategy import Strategy
from sameteam.planning.dates import schedule
from sameteam.planning.facts import Facts, likely_branches
from sameteam.planning.fit import fit
from sameteam.planning.talk import branches, openers, questions
from sameteam.planning.words import plain, slots, spoken
from sameteam.vocabulary import TALK_KINDS, Reason, Stance, StepKind

ANSWER = "answer-a-reason"
"""The strategy that stands once for each reason to be answered."""
MOST_ANSWERS = 2
NEVER_ANSWERED = frozenset({Reason.EXPOSURE, Reason.TOO_ANGRY})
"""What they keep private is theirs, and anger is waited out and repaired, not answered."""

STANCES = {
    StepKind.UNDERSTAND: (Stance.SILENT, Stance.HOSTILE),
    StepKind.ANSWER: (Stance.UNSURE, Stance.NO),
    StepKind.OFFER: (Stance.NO, Stance.UNSURE),
    StepKind.SMALL_STEP: (Stance.YES, Stance.UNSURE, Stance.NO),
    StepKind.CHOOSE: (Stance.OPEN, Stance.UNSURE),
    StepKind.START: (Stance.UNSURE, Stance.NO),
}
"""The replies to be ready for, by kind of talk; words for the fiercest come with the first talk."""


ABOUT_THE_PERSON_OR_THE_HOUR = frozenset(
    {Reason.COST, Reason.TIME, Reason.PRACTICAL, Reason.BIAS_FEAR, Reason.COUNSELLOR_FIT, Reason.PRIVACY}
)
"""The reasons that come up again when the two choose and begin; the others were met before they agreed."""


class Chosen(Struct, frozen=True):
    """A strategy that stands in the plan, why, and the reason it is about, if it is about one."""

    strategy: Strategy
    because: tuple[str, ...]
    reason: Reason | None = None


def choose(facts: Facts, library: Library) -> list[Chosen]:
    """The strategies that fit, in order."""
    chosen: list[Chosen] = []
    for strategy in library.strategies:
        found = fit(strategy, facts)
        if found.missed:
            continue
        if strategy.id == ANSWER:
            answered = [reason for reason in facts.reasons if reason not in NEVER_ANSWERED]
            chosen += [Chosen(strategy, found.because, reason) for reason in answered[:MOST_ANSWERS]]
        else:
            chosen.append(Chosen(strategy, found.because))
    return chosen


def build(chosen: Sequence[Chosen], facts: Facts, library: Library) -> tuple[Step, ...]:
    """The steps, dated and worded. A talk comes after the talk before it; anything else after the last talk."""
    days = schedule([one.strategy for one in chosen], [one.strategy.logic.kind for one in chosen], facts)
    found = slots(facts)
    steps: list[Step] = []
    talks: list[str] = []
    for one, day in zip(chosen, days, strict=True):
        step = _step(one, day, tuple(talks[-1:]), len(talks), facts, library, found)
        steps.append(step)
        if step.kind in TALK_KINDS:
            talks.append(step.id)
    return tuple(steps)


def _step(
    one: Chosen,
    day: date,
    after: tuple[str, ...],
    nth_talk: int,
    facts: Facts,
    library: Library,
    found: dict[str, str],
) -> Step:
    strategy, kind = one.strategy, one.strategy.logic.kind
    reasons = _reasons(one, facts)
    reviews = [strategy.logic.review] + ([library.reasons[one.reason].logic.review] if one.reason else [])
    sources = dict.fromkeys(source for review in reviews for source in review.sources)
    return Step(
        id=f"{strategy.id}-{one.reason.value}" if one.reason else strategy.id,
        kind=kind,
        title=_title(one, library, found),
        not_before=day,
        after=after,
        method=_method(one, library),
        reasons=reasons,
        because=one.because,
        why=" ".join(plain(strategy.lines("why"), facts, found)),
        do=_do(one, facts, library, found),
        words=_words(one, facts, library, found),
        if_they_say=_if_they_say(one, nth_talk, facts, library),
        listen_for=plain(strategy.lines("listen for"), facts, found),
        if_it_goes_badly=plain(strategy.lines("if it goes badly"), facts, found),
        afterwards=plain(strategy.lines("afterwards"), facts, found),
        avoid=_avoid(one, facts, library, found),
        figures=_figures(strategy, library, facts.situation.practical.country),
        reviewed=_reviewed(reviews),
        sources=tuple(library.sources[source].title for source in sources),
    )


def _reviewed(reviews: Sequence[Review]) -> str:
    """Who wrote, who reviewed, and the oldest date; one part that nobody reviewed makes the whole unreviewed."""
    by = ", ".join(dict.fromkeys(review.author for review in reviews))
    reviewers = dict.fromkeys(review.reviewer for review in reviews)
    reviewed = NOT_REVIEWED if NOT_REVIEWED in reviewers else f"reviewed by {', '.join(reviewers)}"
    return f"{by}, {min(review.date for review in reviews)}, {reviewed}"


def _title(one: Chosen, library: Library, found: dict[str, str]) -> str:
    if one.reason:
        subject = library.reasons[one.reason].title
        return f"One honest answer: {subject[:1].lower()}{subject[1:]}."
    return one.strategy.title.replace("{name}", found["name"])


def _reasons(one: Chosen, facts: Facts) -> tuple[Reason, ...]:
    if one.reason:
        return (one.reason,)
    return facts.reasons if one.strategy.logic.kind is StepKind.UNDERSTAND else ()


def _method(one: Chosen, library: Library) -> tuple[str, ...]:
    rows = list(one.strategy.logic.method)
    if one.reason:
        rows += library.reasons[one.reason].logic.method
    return tuple(dict.fromkeys(rows))


def _do(one: Chosen, facts: Facts, library: Library, found: dict[str, str]) -> tuple[str, ...]:
    lines = plain(one.strategy.lines("do"), facts, found)
    return (*library.reasons[one.reason].answer, *lines) if one.reason else lines


def _words(one: Chosen, facts: Facts, library: Library, found: dict[str, str]) -> tuple[Words, ...]:
    if one.reason:
        return tuple(Words(text) for text in library.reasons[one.reason].answer_words)
    own = spoken(one.strategy.lines("words"), facts, found)
    if one.strategy.id == "understand-first":
        return (*openers(facts, library, found), *questions(facts, library, found))
    return own


def _if_they_say(one: Chosen, nth_talk: int, facts: Facts, library: Library) -> tuple[IfTheySay, ...]:
    kind = one.strategy.logic.kind
    if kind not in TALK_KINDS:
        return ()
    stances = STANCES[kind]
    if one.reason:
        return branches(facts, library, nth_talk, stances, only=(one.reason,))
    if kind in (StepKind.CHOOSE, StepKind.START):
        likely = (reason for reason, _ in likely_branches(facts))
        practical = tuple(reason for reason in likely if reason in ABOUT_THE_PERSON_OR_THE_HOUR)
        return branches(facts, library, nth_talk, stances, only=practical, most=len(practical))
    return branches(facts, library, nth_talk, stances)


def _avoid(one: Chosen, facts: Facts, library: Library, found: dict[str, str]) -> tuple[str, ...]:
    lines = plain(one.strategy.lines("avoid"), facts, found)
    return (*library.reasons[one.reason].avoid, *lines) if one.reason else lines


def _figures(strategy: Strategy, library: Library, country: str) -> tuple[str, ...]:
    """Figures, each with its source and its limit (method row B10); a country's only for those who live there."""
    named = (library.figures[name] for name in strategy.logic.figures)
    figures = [figure for figure in named if figure.country in ("", country.upper())]
    return tuple(f"{figure.text} ({figure.source}) {figure.limit}" for figure in figures)
