"""What holds for every valid situation, from the person's texts to the plan."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.actions.make_plan import PASSED, make_plan
from sameteam.library.load import load_library
from sameteam.model.gate import GateResult
from sameteam.model.plan import Pause, Plan, Stop
from sameteam.model.situation import (
    About,
    History,
    Me,
    Now,
    Partner,
    Practical,
    Situation,
    Talk,
    Trouble,
)
from sameteam.vocabulary import (
    ASKING_KINDS,
    METHOD_IDS,
    TALK_KINDS,
    Answer,
    Contact,
    CounsellingBefore,
    GateOutcome,
    Leaning,
    Moment,
    OwnLeaning,
    OwnState,
    PartnerState,
    Reason,
    Relationship,
    StepKind,
    Theme,
    Way,
    Went,
)
from situations import TODAY, a_situation, ago, talk

LIBRARY = load_library()
SENTENCE = re.compile(r"[.?!…][”\"')]*$")
of = st.sampled_from
TYPED = of(
    [
        *("", "We can't afford that.", "fine, whatever, one session then", "I don't know. Maybe.", "*shrugs*"),
        *("You're pathetic.", "I am afraid of Bo.", "NO. NO. NO.", "No puedo más, estamos siempre peleando.", "🙃🙃"),
        *("<b>bold</b>", "my sister went and it was a waste of money", "If we sort it out ourselves, fine by me"),
    ]
)
FREE = TYPED | st.text(max_size=60)
PHRASE = (
    of(["", "I go quiet when we argue", "to laugh together again", "SHUT UP", "Saturday mornings for the band"]) | FREE
)


@st.composite
def talks(draw):
    log = []
    for _ in range(draw(st.integers(0, 4))):
        went = draw(of(Went))
        latest = TODAY + timedelta(days=20) if went is Went.PLANNED else TODAY
        log.append(
            Talk(draw(st.dates(date(2026, 8, 1), latest)), draw(of(StepKind)), went, draw(of(Way)), draw(of(Answer)))
        )
    return tuple(log)


@st.composite
def situations(draw):
    times = draw(st.integers(0, 6))
    first, last = sorted(draw(st.tuples(st.dates(date(2026, 9, 1), TODAY), st.dates(date(2026, 9, 1), TODAY))))
    return Situation(
        schema=1,
        about=About(
            draw(of(["Bo", "my wife", "José", "D'Arcy"])), draw(of(Relationship)), 9.5, draw(of([None, True, False]))
        ),
        now=Now(draw(of(Moment)), draw(of(OwnState)), draw(of(PartnerState))),
        trouble=Trouble(
            tuple(draw(st.lists(of(Theme), max_size=3, unique=True))), draw(of([None, 0.0, 18, 30])), draw(FREE)
        ),
        me=Me(draw(PHRASE), draw(PHRASE), draw(PHRASE), draw(of(OwnLeaning))),
        partner=Partner(
            tuple(draw(st.lists(FREE, max_size=3))),
            tuple(draw(st.lists(of(Reason), max_size=4, unique=True))),
            draw(of(Leaning)),
            tuple(draw(st.lists(PHRASE, max_size=2))),
        ),
        history=History(
            times,
            draw(of([None, last])) if times else None,
            draw(of([None, first])) if times else None,
            draw(of(Way)),
            draw(of(Answer)) if times else Answer.NONE,
            draw(of(CounsellingBefore)),
            draw(of(Contact)),
        ),
        talks=draw(talks()),
        practical=Practical(
            draw(of([None, 0.0, 120.0])), place=draw(of(["", "60614"])), country=draw(of(["US", "GB", "QQ"]))
        ),
    )


def texts_of(outcome):
    """Every text of ours in a plan that a person reads as prose."""
    yield outcome.first_line
    yield from outcome.notes
    for step in outcome.steps:
        yield from (step.title, step.why, *step.do, *step.listen_for, *step.if_it_goes_badly)
        yield from (*step.afterwards, *step.avoid, *step.figures, *(words.text for words in step.words))
        for reply in step.if_they_say:
            yield from (text for text in (reply.reflect, reply.validate, reply.ask, reply.later) if text)
    for row in outcome.left_out:
        yield row.why


@given(situations())
def test_what_holds_for_every_situation(situation):
    outcome = make_plan(situation, LIBRARY, TODAY)
    assert outcome == make_plan(situation, LIBRARY, TODAY)
    if isinstance(outcome, Stop):
        assert set(Stop.__struct_fields__) == {"help", "first_line", "lines", "because", "kind"}
        assert outcome.help
        return
    assert len(outcome.reads) == len([text for text in situation.partner.said if text.strip()])
    assert all(SENTENCE.search(text) for text in texts_of(outcome)), [
        t for t in texts_of(outcome) if not SENTENCE.search(t)
    ]
    rows = {row for step in outcome.steps for row in step.method}
    assert rows | {row.method for row in outcome.left_out} == set(METHOD_IDS)
    assert rows.isdisjoint(row.method for row in outcome.left_out)
    dated = [step.not_before for step in outcome.steps]
    assert dated == sorted(dated)
    days = [step.not_before for step in outcome.steps if step.kind in TALK_KINDS]
    assert len(days) == len(set(days))


@given(situations())
def test_nothing_is_offered_that_the_person_did_not_name(situation):
    outcome = make_plan(situation, LIBRARY, TODAY)
    if isinstance(outcome, Stop) or any(wish.strip() for wish in situation.partner.wishes):
        return
    assert not any(step.id == "offer-a-fair-exchange" for step in outcome.steps)


@given(situations())
def test_a_reason_is_understood_before_it_is_answered_and_asked_after(situation):
    outcome = make_plan(situation, LIBRARY, TODAY)
    understood = set()
    for step in () if isinstance(outcome, Stop) else outcome.steps:
        understood |= set(step.reasons) if step.kind is StepKind.UNDERSTAND else set()
        assert step.kind is not StepKind.ANSWER or set(step.reasons) <= understood


@given(situations())
def test_an_open_door_or_a_yes_brings_the_small_step_within_two_weeks(situation):
    outcome = make_plan(situation, LIBRARY, TODAY)
    if not isinstance(outcome, Plan) or situation.me.leaning is OwnLeaning.OUT:
        return
    held = [one for one in situation.talks if one.went in (Went.HELD, Went.BADLY) and one.answer is not Answer.NONE]
    last = max(held, key=lambda one: one.on).answer if held else situation.history.last_answer
    small = [step for step in outcome.steps if step.kind is StepKind.SMALL_STEP]
    if last in (Answer.OPEN, Answer.YES) and not held:
        assert small
        assert small[0].not_before <= TODAY + timedelta(days=14)


@given(situations(), of([GateOutcome.STOP, GateOutcome.PAUSE]))
def test_the_gate_leaves_no_plan_behind(situation, gate):
    outcome = make_plan(situation, LIBRARY, TODAY, GateResult(gate, for_victims=True))
    assert isinstance(outcome, Stop | Pause)
    if isinstance(outcome, Pause):
        assert outcome.because == ("safety",)
        assert outcome.help
        assert {step.kind for step in outcome.steps} == {StepKind.PREPARE}


def test_the_name_in_place_of_him_is_heard_as_well():
    told = a_situation(about={"partner": "Casey"}, trouble={"in_my_words": "I'm afraid of casey when things go wrong."})
    assert isinstance(make_plan(told, LIBRARY, TODAY), Stop)


@pytest.mark.parametrize("name", ["*", "a.b", "(", "Will"])
def test_a_name_with_odd_signs_changes_nothing(name):
    told = a_situation(about={"partner": name}, trouble={"in_my_words": "We hardly talk, and I will not give up."})
    assert isinstance(make_plan(told, LIBRARY, TODAY, PASSED), Plan)


@pytest.mark.parametrize("moment", [Moment.CALM, Moment.TENSE, Moment.JUST_AFTER_A_FIGHT])
def test_only_a_fight_of_now_pauses_the_plan(moment):
    assert isinstance(make_plan(a_situation(now={"moment": moment}), LIBRARY, TODAY), Plan)
    assert isinstance(make_plan(a_situation(now={"moment": Moment.IN_A_FIGHT}), LIBRARY, TODAY), Pause)


@pytest.mark.parametrize("partner", PartnerState)
def test_the_state_of_the_partner(partner):
    pauses = partner in (PartnerState.ILL, PartnerState.DRUNK)
    assert isinstance(make_plan(a_situation(now={"partner": partner}), LIBRARY, TODAY), Pause if pauses else Plan)


def test_a_second_clear_no_ends_the_asking():
    told = a_situation(talks=[talk(30, answer=Answer.NO), talk(5, kind=StepKind.OFFER, answer=Answer.NO)])
    kinds = {step.kind for step in make_plan(told, LIBRARY, TODAY).steps}
    assert not kinds & (ASKING_KINDS | TALK_KINDS)


def test_a_no_that_they_took_back_is_no_second_no():
    told = a_situation(talks=[talk(40, answer=Answer.NO), talk(30, answer=Answer.NO), talk(3, answer=Answer.OPEN)])
    assert any(step.kind is StepKind.SMALL_STEP for step in make_plan(told, LIBRARY, TODAY).steps)


def test_many_askings_begin_with_seven_days_of_rest():
    told = a_situation(
        history={"times_asked": 4, "first_asked": ago(20), "last_asked": ago(1), "last_way": Way.CALM_TALK}
    )
    steps = make_plan(told, LIBRARY, TODAY).steps
    assert steps[0].kind is StepKind.REST
    assert min(step.not_before for step in steps if step.kind in TALK_KINDS) >= TODAY + timedelta(days=7)


def test_a_text_in_another_language_is_not_guessed_at_and_brings_help():
    told = a_situation(partner={"said": ("No puedo más, siempre estamos discutiendo y tú no me escuchas.",)})
    outcome = make_plan(told, LIBRARY, TODAY)
    assert outcome.reads[0].reasons == ()
    assert outcome.help
    assert LIBRARY.phrases["note: unread"][0] in outcome.notes
    assert [step.id for step in outcome.steps] == [step.id for step in make_plan(a_situation(), LIBRARY, TODAY).steps]
