"""Two invented couples and the plans they might be given, for tests. Nobody here is real.

Alex and Bo: Alex asks, Bo has said that it costs too much; nothing dangerous is going on, and a plan fits.
Chris and Dana: Chris asks and is worn out tonight, and Dana is ill; a pause fits. What the gate stops is Dana's too.
"""

from datetime import date

from sameteam.cli.render.names import Names
from sameteam.model.help import HelpLine
from sameteam.model.plan import IfTheySay, LeftOut, Pause, Plan, Step, Stop, Words
from sameteam.model.reads import ReasonGuess, SaidRead
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
    Answer,
    CounsellingBefore,
    Leaning,
    Moment,
    OwnState,
    PartnerState,
    Reason,
    Relationship,
    Stance,
    StepKind,
    Theme,
    Way,
    Went,
)

TODAY = date(2026, 11, 24)
NOT_REVIEWED = "not yet reviewed by a counsellor"

HELP = (
    HelpLine("emergency", "Emergency", "For anyone in danger now.", phone="111"),
    HelpLine(
        "victims",
        "An invented line for people who are afraid",
        "For anyone who is afraid of someone close.",
        phone="555 0100",
        text="START to 55500",
        web="https://www.example.org/help",
        hours="Day and night.",
        checked=date(2026, 11, 20),
        sources=("https://example.org/a", "https://example.org/b"),
    ),
)

ALEX_AND_BO = Situation(
    schema=1,
    about=About("Bo", Relationship.MARRIED, years=9.5, children=True),
    now=Now(Moment.CALM, OwnState.CALM, PartnerState.OK),
    trouble=Trouble((Theme.DISTANCE, Theme.MONEY), 18.0, "We pass each other like ships.\nI miss us."),
    me=Me("to laugh together again", "I shut down when we argue"),
    partner=Partner(
        said=("We can't afford that.",), leaning=Leaning.UNSURE, wishes=("Saturday mornings for the band",)
    ),
    history=History(
        times_asked=2,
        last_asked=date(2026, 11, 10),
        first_asked=date(2026, 11, 2),
        last_way=Way.IN_A_FIGHT,
        last_answer=Answer.NO,
        counselling_before=CounsellingBefore.BAD,
    ),
    talks=(Talk(date(2026, 11, 10), StepKind.UNDERSTAND, Went.HELD, Way.CALM_TALK, Answer.NO),),
    practical=Practical(budget_per_session=120.0, place="60614"),
)
"""Alex tells of Bo."""

CHRIS_AND_DANA = Situation(
    schema=1,
    about=About("Dana", Relationship.LIVING_TOGETHER),
    now=Now(Moment.JUST_AFTER_A_FIGHT, OwnState.EXHAUSTED, PartnerState.ILL),
)
"""Chris tells of Dana, only what is needed."""

LISTEN_FIRST = Step(
    id="listen-first",
    kind=StepKind.UNDERSTAND,
    title="One short talk, only to understand",
    not_before=date(2026, 11, 27),
    after=("your-part",),
    method=("D2a", "D2b", "D3a"),
    reasons=(Reason.COST, Reason.EXPOSURE),
    because=("history.last_way", "partner.said"),
    why="Last time it came up in a fight. Bo may have good reasons; this talk is for hearing them, and asks nothing.",
    do=("Choose twenty minutes when nobody is tired or hungry.", "Ask one question, and wait. Silence is thinking."),
    words=(
        Words("I'd like to understand how you see it. I'm not asking you to decide anything.", "to begin"),
        Words("What would worry you most about it?"),
    ),
    if_they_say=(
        IfTheySay(
            reflect="So when you hear the price, it sounds like one more thing we cannot carry.",
            validate="It makes sense to look at the money first.",
            ask="What would have to be true for it to feel affordable?",
            later="If you like, I can find out what it really costs, and you can still say no.",
            reason=Reason.COST,
            example="We can't afford that.",
        ),
        IfTheySay(
            "There may be more to it.", "That is yours.", "What would help?", "Only if you want.", Reason.EXPOSURE
        ),
        IfTheySay("You would rather not.", "That is fine.", "", "Another day, if you like.", stance=Stance.SILENT),
    ),
    listen_for=("What they hope will not happen.",),
    if_it_goes_badly=("Stop, say thank you for hearing me, and leave the room kindly.",),
    afterwards=("Write down one thing that you learned about them.",),
    avoid=("Any word about appointments.",),
    figures=("A figure, with its limit.",),
    reviewed=NOT_REVIEWED,
    sources=("dack", "centore"),
)

STEPS = (
    Step(
        id="your-part",
        kind=StepKind.PREPARE,
        title="Look at your own part, on your own",
        not_before=TODAY,
        after=(),
        method=("C9b",),
        reasons=(),
        because=("me.part",),
        why="You can only change what you do yourself.",
        do=("Write one sentence that begins with I.",),
        reviewed=NOT_REVIEWED,
        sources=("dack",),
    ),
    LISTEN_FIRST,
    Step(
        id="time-together",
        kind=StepKind.SPACE,
        title="Time together in which it is not mentioned",
        not_before=date(2026, 11, 29),
        after=("listen-first",),
        method=("D1d",),
        reasons=(),
        because=("history.times_asked",),
        why="You are more than this one question.",
        do=("Do something small that you both used to like.",),
    ),
    Step(
        id="a-small-favour",
        kind=StepKind.OFFER,
        title="Ask for one small thing, as a favour",
        not_before=date(2027, 1, 4),
        after=("time-together",),
        method=("C9a",),
        reasons=(Reason.COST,),
        because=("history.last_answer",),
        why="A favour can be turned down without a quarrel.",
        do=("Ask once.",),
        words=(Words("Would you do me a favour, and say no if you'd rather not?"),),
    ),
    Step(
        id="leave-it-be",
        kind=StepKind.REST,
        title="Leave it be for a while",
        not_before=date(2027, 1, 5),
        after=("a-small-favour",),
        method=("B5",),
        reasons=(),
        because=(),
        why="A good answer needs quiet.",
        do=("Do not bring it up.",),
    ),
)

PLAN = Plan(
    because=("history.last_answer",),
    first_line="You are carrying this alone tonight. Nothing needs to be said before morning.",
    steps=STEPS,
    left_out=(
        LeftOut("C3", ("partner.leaning",), "You have not told us of a no-hope from Bo, so this is not said."),
        LeftOut("D6a", ("history.last_answer",), "It is too early for this."),
        LeftOut("C4", ("history.last_answer",), "It is too early for this."),
        LeftOut("D7", ("always",), "This holds always."),
    ),
    reads=(
        SaidRead(
            "We can't afford that.", (ReasonGuess(Reason.COST, 0.8), ReasonGuess(Reason.EXPOSURE, 0.7)), Stance.NO
        ),
        SaidRead("You're a useless idiot.", (), Stance.HOSTILE, hurtful=True),
    ),
    help=HELP,
    notes=("What you wrote is read on this machine and goes nowhere.",),
)
"""Alex's plan."""

PAUSE = Pause(
    because=("now.you",),
    first_line="Tonight is for resting. Nothing is lost by waiting.",
    steps=(STEPS[0], STEPS[4]),
    left_out=(),
    reads=(),
    help=HELP,
)
"""Chris's pause."""

GATE_PAUSE = Pause(("safety",), "Take care of yourself first.", (STEPS[0],), (), (), HELP)
"""Chris's pause after the safety questions."""

STOP = Stop(HELP, "This may not be a time for talking together.", ("You can still use your own notes.",))
"""What Chris sees where the gate, or Chris's own words, stop."""

NAMES = Names(
    reasons={"cost": "The cost", "exposure": "Something hidden"},
    stances={"silent": "They say nothing"},
    rows={"C3": "Even if it is too late", "D6a": "Your own limits", "C4": "What they would want"},
    sources={"dack": "How to talk to a partner about counselling (R. Dack)"},
    facts={"history.last_way": "how you asked last time", "partner.said": "what they said", "me.part": "your own part"},
)
