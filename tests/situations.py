"""Facts for the tests of planning: an invented couple, with only what a test changes."""

from datetime import date, timedelta

from sameteam.library.load import load_library
from sameteam.model.reads import Reads, ReasonGuess, SaidRead
from sameteam.model.situation import About, History, Me, Now, Partner, Practical, Situation, Talk, Trouble
from sameteam.planning.facts import derive
from sameteam.vocabulary import Moment, OwnState, PartnerState, Relationship, Stance, StepKind, Way, Went

TODAY = date(2026, 11, 24)
WEIGHTS = {reason: content.logic.weight for reason, content in load_library().reasons.items()}


def ago(days):
    return TODAY - timedelta(days=days)


def said(text, *reasons, stance=Stance.NO, hurtful=False):
    return SaidRead(text, tuple(ReasonGuess(reason, 0.6) for reason in reasons), stance, hurtful)


def talk(days_ago, went=Went.HELD, kind=StepKind.UNDERSTAND, **keys):
    return Talk(ago(days_ago), kind, went, **keys)


def a_situation(about=None, now=None, trouble=None, me=None, partner=None, history=None, talks=(), practical=None):
    return Situation(
        schema=1,
        about=About(**{"partner": "Bo", "relationship": Relationship.MARRIED, **(about or {})}),
        now=Now(**{"moment": Moment.CALM, "you": OwnState.CALM, "partner": PartnerState.OK, **(now or {})}),
        trouble=Trouble(**(trouble or {})),
        me=Me(**(me or {})),
        partner=Partner(**(partner or {})),
        history=History(**(history or {})),
        talks=tuple(talks),
        practical=Practical(**(practical or {})),
    )


def facts(*reads, **tables):
    return derive(a_situation(**tables), Reads(said=reads), TODAY, WEIGHTS)


def asked(times=1, days_ago=0, way=Way.CALM_TALK, **history):
    """Facts where it was asked so often, the last time so many days ago."""
    return facts(history={"times_asked": times, "last_asked": ago(days_ago), "last_way": way, **history})
