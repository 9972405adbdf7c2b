"""docs/reference/states.md: what typical histories and moments lead to, asked of the planning itself."""

from datetime import date, timedelta

from msgspec import Struct

from docs.markdown import head, table
from sameteam.library.load import load_library
from sameteam.model.plan import Pause, Plan, Step, Stop
from sameteam.model.reads import Reads
from sameteam.model.situation import About, History, Me, Now, Partner, Situation, Talk
from sameteam.planning.decide import plan
from sameteam.vocabulary import (
    ASKING_KINDS,
    TALK_KINDS,
    Answer,
    Leaning,
    Moment,
    OwnLeaning,
    OwnState,
    PartnerState,
    Relationship,
    StepKind,
    Way,
    Went,
)

TODAY = date(2026, 11, 24)
CALM = Now(Moment.CALM, OwnState.CALM, PartnerState.OK)
NOTHING = "–"

OPENING = """
Each line is one situation, with nothing told besides, and what the planning makes of it.
Days are counted from today: 0 is today.
“Asks again” is the first step that asks for something; where there is none, the plan holds no asking at all.
"""


class State(Struct, frozen=True):
    """A history or a moment, in words, and as a situation."""

    words: str
    history: History = History()
    now: Now = CALM
    talks: tuple[Talk, ...] = ()
    me: Me = Me()
    partner: Partner = Partner()


def _asked(answer: Answer, days_ago: int, way: Way = Way.CALM_TALK, times: int = 1, over: int = 0) -> History:
    """Asked ``times`` within ``over`` days, the last time ``days_ago``."""
    last = TODAY - timedelta(days_ago)
    return History(times, last, last - timedelta(over), way, answer)


def _held(days_ago: int, answer: Answer) -> Talk:
    return Talk(TODAY - timedelta(days_ago), StepKind.UNDERSTAND, Went.HELD, Way.CALM_TALK, answer)


HISTORIES = (
    State("Never asked"),
    State("A no today, in a calm talk", _asked(Answer.NO, 0)),
    State("A no three days ago", _asked(Answer.NO, 3)),
    State("A no two weeks ago", _asked(Answer.NO, 14)),
    State("A no yesterday, in a fight", _asked(Answer.NO, 1, Way.IN_A_FIGHT)),
    State("A no yesterday, after an ultimatum", _asked(Answer.NO, 1, Way.ULTIMATUM)),
    State("A no yesterday, to a message", _asked(Answer.NO, 1, Way.MESSAGE)),
    State("Two noes in the talk log", talks=(_held(40, Answer.NO), _held(5, Answer.NO))),
    State("Five askings in a month, the last answer a no", _asked(Answer.NO, 2, times=5, over=26)),
    State("Three askings in a month, the last answer “not sure”", _asked(Answer.UNSURE, 2, times=3, over=20)),
    State("Not sure, five days ago", _asked(Answer.UNSURE, 5)),
    State("Silence, five days ago", _asked(Answer.SILENT, 5)),
    State("Open to it, two days ago", _asked(Answer.OPEN, 2)),
    State("A yes, two days ago", _asked(Answer.YES, 2)),
    State("A yes two days ago, after an ultimatum", _asked(Answer.YES, 2, Way.ULTIMATUM)),
    State("Insults or a threat, two days ago", _asked(Answer.HOSTILE, 2)),
    State("Never asked, and the one who asks leans out", me=Me(leaning=OwnLeaning.OUT)),
    State(
        "Never asked, and neither is sure about staying",
        me=Me(leaning=OwnLeaning.UNSURE),
        partner=Partner(leaning=Leaning.UNSURE),
    ),
)
MOMENTS = (
    State("In a fight now", now=Now(Moment.IN_A_FIGHT, OwnState.STIRRED_UP, PartnerState.OK)),
    State("Just after a fight", now=Now(Moment.JUST_AFTER_A_FIGHT, OwnState.CALM, PartnerState.OK)),
    State("Tense", now=Now(Moment.TENSE, OwnState.CALM, PartnerState.OK)),
    State("Worn out", now=Now(Moment.CALM, OwnState.EXHAUSTED, PartnerState.OK)),
    State("The partner is tired", now=Now(Moment.CALM, OwnState.CALM, PartnerState.TIRED)),
    State("The partner is ill", now=Now(Moment.CALM, OwnState.CALM, PartnerState.ILL)),
    State("The partner has been drinking", now=Now(Moment.CALM, OwnState.CALM, PartnerState.DRUNK)),
    State("The partner is away", now=Now(Moment.CALM, OwnState.CALM, PartnerState.AWAY)),
)


def page() -> str:
    """The whole page."""
    text = head("What a history and a moment lead to", "sameteam.planning, which was asked for each line") + OPENING
    columns = ["Outcome", "Rest, or calm, first", "First talk", "On day", "Asks again", "On day"]
    for title, states in (("Histories", HISTORIES), ("Moments", MOMENTS)):
        text += f"\n## {title}\n\n" + table(["Told", *columns], (_row(state) for state in states)) + "\n"
    return text


def _row(state: State) -> list[str]:
    situation = Situation(
        schema=1,
        about=About("Bo", Relationship.MARRIED),
        now=state.now,
        me=state.me,
        partner=state.partner,
        history=state.history,
        talks=state.talks,
    )
    outcome = plan(situation, Reads(), load_library(), TODAY)
    steps = () if isinstance(outcome, Stop) else outcome.steps
    calming = [step for step in steps if step.kind in (StepKind.REST, StepKind.MOMENT)]
    talk = next((step for step in steps if step.kind in TALK_KINDS), None)
    ask = next((step for step in steps if step.kind in ASKING_KINDS), None)
    first = [step.title for step in calming if step.id != "choose-the-moment"]
    return [state.words, _kind(outcome), " ".join(first) or NOTHING, *_when(talk), *_when(ask)]


def _kind(outcome: Plan | Pause | Stop) -> str:
    return outcome.kind


def _when(step: Step | None) -> tuple[str, str]:
    return (step.title, str((step.not_before - TODAY).days)) if step else (NOTHING, NOTHING)
