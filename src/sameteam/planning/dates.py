"""When: the earliest day of each step, from the times that the method sets (method.md, Times).

The least, and never less: one day between two talks; a talk that only seeks to understand three days after a no, two
after a fight or an ultimatum; seven days of rest after three askings within thirty days; fourteen days after a clear
no before anything is asked again.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from sameteam.model.strategy import Strategy
from sameteam.planning.facts import Facts
from sameteam.vocabulary import ASKING_KINDS, TALK_KINDS, Answer, Moment, OwnState, PartnerState, StepKind, Way, Went

DAY = timedelta(days=1)
AFTER_NO = 3 * DAY
AFTER_FIGHT = 2 * DAY
AFTER_MANY_ASKINGS = 7 * DAY
ASK_AGAIN = 14 * DAY
AWAY = 3 * DAY
AFTER_HOSTILE = 7 * DAY
MOST_GROWTH = 3


def later(day: date, by: timedelta) -> date:
    """``day + by``, held at the end of the calendar rather than failing there."""
    return day + by if date.max - day >= by else date.max


def first_talk(facts: Facts) -> date:
    """The earliest day of the first talk: never today, for every talk needs a moment's preparing."""
    now, today = facts.situation.now, facts.today
    days = [later(today, DAY)]
    if now.moment is Moment.JUST_AFTER_A_FIGHT or now.moment is Moment.IN_A_FIGHT:
        days.append(later(today, AFTER_FIGHT))
    if now.you is OwnState.EXHAUSTED or now.partner in (PartnerState.ILL, PartnerState.DRUNK):
        days.append(later(today, AFTER_FIGHT))
    if now.partner is PartnerState.AWAY:
        days.append(later(today, AWAY))
    days += _after_asking(facts)
    for talk in facts.situation.talks:
        if talk.went is Went.BADLY:
            days.append(later(talk.on, AFTER_FIGHT))
        if talk.went is Went.HELD:
            days.append(later(talk.on, DAY))
    return max(days)


def _after_asking(facts: Facts) -> list[date]:
    """The days that the last asking calls for."""
    asking, days = facts.asking, list[date]()
    if asking.last is None:
        return days
    if asking.answer is Answer.NO:
        days.append(later(asking.last, AFTER_NO))
    if asking.answer is Answer.HOSTILE:
        days.append(later(max(asking.last, facts.today), AFTER_HOSTILE))
    if asking.way in (Way.IN_A_FIGHT, Way.ULTIMATUM):
        days.append(later(asking.last, AFTER_FIGHT))
    if facts.asked_often:
        days.append(later(max(asking.last, facts.today), AFTER_MANY_ASKINGS))
    return days


def first_ask(facts: Facts) -> date:
    """The earliest day on which anything may be asked for (again)."""
    last = facts.asking.last
    if facts.no_stands and last is not None:
        return later(last, ASK_AGAIN)
    return facts.today


def growth(facts: Facts) -> timedelta:
    """More room between talks than the least: a day, and another for each asking before, three at the most; none where
    the partner is open, for then the small step should come soon.
    """
    if facts.asking.answer in (Answer.OPEN, Answer.YES):
        return timedelta()
    return DAY + min(facts.asking.times, MOST_GROWTH) * DAY


PREPARED_IN_A_DAY = 3
"""Nobody prepares ten things in an evening: so many steps of preparing a day before the first talk."""


def schedule(strategies: Sequence[Strategy], kinds: Sequence[StepKind], facts: Facts) -> list[date]:
    """The earliest day of each step, in order and never going back; no two talks on one day, and no talk on a day of
    preparing for it.

    ``kinds`` gives the kind of each step, in the same order as ``strategies`` (a strategy may stand more than once).
    """
    days: list[date] = []
    start, ask, extra = first_talk(facts), first_ask(facts), growth(facts)
    previous_talk: date | None = None
    cursor, prepared = facts.today, 0
    for strategy, kind in zip(strategies, kinds, strict=True):
        gap = max(strategy.logic.gap, 1) * DAY
        if kind in TALK_KINDS:
            if previous_talk is None:
                day = max(start, later(cursor, DAY) if prepared else cursor)
            else:
                day = max(cursor, later(previous_talk, gap + extra))
            if kind in ASKING_KINDS:
                day = max(day, ask)
            previous_talk = day
        elif kind is StepKind.SPACE and previous_talk is not None:
            day = later(previous_talk, DAY)
        elif kind is StepKind.PREPARE and previous_talk is None:
            day = later(facts.today, prepared // PREPARED_IN_A_DAY * DAY)
            prepared += 1
        elif kind is StepKind.CLOSE and facts.asked_often:
            day = start
        else:
            day = cursor
        cursor = max(cursor, day)
        days.append(cursor)
    return days
