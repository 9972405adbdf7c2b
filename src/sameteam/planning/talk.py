"""What a talk carries besides its own words: openers, gentle questions, and answers to what they may say."""

from sameteam.model.library import Library
from sameteam.model.plan import IfTheySay, Words
from sameteam.model.reason import Variant
from sameteam.planning.facts import Facts, likely_branches
from sameteam.planning.words import fill
from sameteam.vocabulary import Moment, Reason, Stance, Theme

MOST_REASON_BRANCHES = 4
OPENERS = 3
QUESTIONS = 4


def openers(facts: Facts, library: Library, found: dict[str, str]) -> tuple[Words, ...]:
    """Three ways to begin a first talk: what must be put right first comes first, then the themes they told."""
    way = library.cards[f"way-{facts.asking.way.value}"]
    themes = facts.situation.trouble.themes or (Theme.OTHER,)
    cards = [way, *(library.cards[f"theme-{theme.value}"] for theme in themes)]
    texts: list[str] = []
    for rank in range(OPENERS):
        for card in cards:
            filled = [text for text in (fill(line, found) for line in card.openers) if text]
            if rank < len(filled) and filled[rank] not in texts:
                texts.append(filled[rank])
    return tuple(Words(text) for text in texts[:OPENERS])


def questions(facts: Facts, library: Library, found: dict[str, str]) -> tuple[Words, ...]:
    """Gentle questions for the themes they told, one at a time; a different start for those who asked before."""
    themes = facts.situation.trouble.themes or (Theme.OTHER,)
    texts: list[str] = []
    for rank in range(QUESTIONS):
        card = library.cards[f"theme-{themes[rank % len(themes)].value}"]
        filled = [text for text in (fill(line, found) for line in card.questions) if text]
        texts.append(filled[(rank + facts.asking.times) % len(filled)])
    return tuple(Words(text) for text in dict.fromkeys(texts))


def _pick(variants: tuple[Variant, ...], turn: int) -> str:
    return variants[turn % len(variants)].text


def _turn(facts: Facts, nth_talk: int) -> int:
    """Which variant stands here: it moves on with every talk of the plan and with every asking before it."""
    moments = list(Moment)
    return facts.asking.times + nth_talk + moments.index(facts.situation.now.moment) + len(facts.situation.talks)


def for_reason(reason: Reason, facts: Facts, library: Library, nth_talk: int) -> IfTheySay:
    """How to meet one reason, in the variant for this talk."""
    content, turn = library.reasons[reason], _turn(facts, nth_talk)
    return IfTheySay(
        reason=reason,
        reflect=_pick(content.reflect, turn),
        validate=_pick(content.validate, turn + 1),
        ask=_pick(content.ask, turn),
        later=_pick(content.later, turn),
        example=_their_words(reason, facts) or content.logic.example,
    )


def for_stance(stance: Stance, facts: Facts, library: Library, nth_talk: int) -> IfTheySay:
    """How to meet one kind of reply, in the variant for this talk."""
    content, turn = library.stances[stance], _turn(facts, nth_talk)
    return IfTheySay(
        stance=stance,
        reflect=_pick(content.reflect, turn),
        validate=_pick(content.validate, turn),
        ask=_pick(content.ask, turn + 1),
        later=_pick(content.later, turn),
        example=content.example,
    )


def _their_words(reason: Reason, facts: Facts) -> str:
    """What they said themselves, whole, where it was read as this reason; never an insult or a threat."""
    for said in facts.reads.said:
        if not said.hurtful and any(guess.id is reason for guess in said.reasons):
            return said.text
    return ""


def branches(
    facts: Facts,
    library: Library,
    nth_talk: int,
    stances: tuple[Stance, ...],
    only: tuple[Reason, ...] = (),
    most: int = MOST_REASON_BRANCHES,
) -> tuple[IfTheySay, ...]:
    """The replies to be ready for in one talk: ``most`` reasons, then stances.

    ``only``: the reasons that this talk is about; none: all likely ones.
    """
    reasons = only or tuple(reason for reason, _ in likely_branches(facts))
    return (
        *(for_reason(reason, facts, library, nth_talk) for reason in reasons[:most]),
        *(for_stance(stance, facts, library, nth_talk) for stance in stances),
    )
