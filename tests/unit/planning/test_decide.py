from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sameteam.library.load import load_library
from sameteam.model.plan import Pause, Plan
from sameteam.model.reads import Reads, ReasonGuess, SaidRead
from sameteam.model.situation import About, History, Me, Now, Partner, Situation, Trouble
from sameteam.planning.decide import plan
from sameteam.vocabulary import (
    ASKING_KINDS,
    METHOD_IDS,
    TALK_KINDS,
    Answer,
    Contact,
    CounsellingBefore,
    Leaning,
    Moment,
    OwnLeaning,
    OwnState,
    PartnerState,
    Reason,
    Relationship,
    Stance,
    StepKind,
    Theme,
    Way,
)

TODAY = date(2026, 11, 24)


@st.composite
def situations(draw):
    of = st.sampled_from
    times = draw(st.integers(0, 5))
    history = History(
        times_asked=times,
        last_asked=draw(st.none() | st.dates(date(2026, 9, 1), TODAY)) if times else None,
        last_way=draw(of(Way)),
        last_answer=draw(of(Answer)) if times else Answer.NONE,
        counselling_before=draw(of(CounsellingBefore)),
        contact=draw(of(Contact)),
    )
    return Situation(
        schema=1,
        about=About("Bo", draw(of(Relationship)), children=draw(st.none() | st.booleans())),
        now=Now(draw(of(Moment)), draw(of(OwnState)), draw(of(PartnerState))),
        trouble=Trouble(tuple(draw(st.lists(of(Theme), max_size=3))), draw(st.none() | st.floats(0, 600))),
        me=Me(leaning=draw(of(OwnLeaning)), part=draw(of(["", "I go quiet when we argue"]))),
        partner=Partner(
            reasons=tuple(draw(st.lists(of(Reason), max_size=4, unique=True))),
            leaning=draw(of(Leaning)),
            wishes=draw(of([(), ("Saturday mornings for the band",), ("SHUT UP",)])),
        ),
        history=history,
    )


@st.composite
def reads(draw):
    guesses = draw(st.lists(st.sampled_from(Reason), max_size=3, unique=True))
    said = SaidRead("Hm.", tuple(ReasonGuess(one, 0.6) for one in guesses), draw(st.sampled_from(Stance)))
    return Reads(said=draw(st.sampled_from([(), (said,)])))


@given(situations(), reads())
def test_what_holds_in_every_plan(situation, read):
    outcome = plan(situation, read, load_library(), TODAY)
    assert isinstance(outcome, Plan | Pause)
    assert outcome == plan(situation, read, load_library(), TODAY)
    rows = {row for step in outcome.steps for row in step.method} | {row.method for row in outcome.left_out}
    assert rows == set(METHOD_IDS)
    assert all(row.because and row.why.endswith(".") for row in outcome.left_out)
    assert all(step.because and step.why and step.do for step in outcome.steps)
    days = [step.not_before for step in outcome.steps]
    assert days == sorted(days)
    talks = [step.not_before for step in outcome.steps if step.kind in TALK_KINDS]
    assert len(talks) == len(set(talks))
    understood = set()
    for step in outcome.steps:
        understood |= set(step.reasons) if step.kind is StepKind.UNDERSTAND else set()
        assert step.kind is not StepKind.ANSWER or set(step.reasons) <= understood
    assert all(guess.id is not Reason.EXPOSURE for said in outcome.reads for guess in said.reasons)


@given(situations(), reads())
def test_the_times_of_the_method_are_kept(situation, read):
    outcome = plan(situation, read, load_library(), TODAY)
    talks = [step for step in outcome.steps if step.kind in TALK_KINDS]
    if isinstance(outcome, Pause):
        assert talks == []
        return
    history = situation.history
    last = history.last_asked or TODAY
    assert all(step.not_before > TODAY for step in talks)
    if history.last_answer is Answer.NO and talks:
        assert talks[0].not_before >= last + timedelta(days=3)
        asks = [step for step in talks if step.kind in ASKING_KINDS]
        assert all(step.not_before >= last + timedelta(days=14) for step in asks)
    if history.last_answer is Answer.HOSTILE or (history.last_answer is Answer.NO and history.times_asked >= 3):
        assert talks == []
    if history.times_asked and history.last_way in (Way.ULTIMATUM, Way.IN_A_FIGHT) and talks:
        assert talks[0].not_before >= last + timedelta(days=2)
