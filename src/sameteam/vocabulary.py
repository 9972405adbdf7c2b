"""The closed word lists of Same Team: what a situation, a label, a step may be called.

The identifiers are those of the contracts (situation files, JSON output, content files). Imports nothing of ours.
"""

from enum import StrEnum


class Relationship(StrEnum):
    MARRIED = "married"
    ENGAGED = "engaged"
    LIVING_TOGETHER = "living_together"
    DATING = "dating"
    SEPARATED = "separated"
    OTHER = "other"


class Moment(StrEnum):
    CALM = "calm"
    TENSE = "tense"
    IN_A_FIGHT = "in_a_fight"
    JUST_AFTER_A_FIGHT = "just_after_a_fight"


class OwnState(StrEnum):
    CALM = "calm"
    STIRRED_UP = "stirred_up"
    EXHAUSTED = "exhausted"


class PartnerState(StrEnum):
    """How the partner is just now; ``away``: not in reach for a talk in person these days."""

    OK = "ok"
    TIRED = "tired"
    BUSY = "busy"
    ILL = "ill"
    DRUNK = "drunk"
    AWAY = "away"


class Theme(StrEnum):
    FIGHTING = "fighting"
    DISTANCE = "distance"
    TRUST = "trust"
    INTIMACY = "intimacy"
    MONEY = "money"
    PARENTING = "parenting"
    FAMILY = "family"
    CHORES = "chores"
    LOSS = "loss"
    ADDICTION = "addiction"
    OTHER = "other"


class OwnLeaning(StrEnum):
    """Where the person who asks leans: into the relationship, out of it, or unsure."""

    IN = "in"
    UNSURE = "unsure"
    OUT = "out"


class Leaning(StrEnum):
    IN = "in"
    UNSURE = "unsure"
    OUT = "out"
    UNKNOWN = "unknown"


class Way(StrEnum):
    """How it was asked before; ``none``: never asked."""

    NONE = "none"
    CALM_TALK = "calm_talk"
    IN_A_FIGHT = "in_a_fight"
    ULTIMATUM = "ultimatum"
    MESSAGE = "message"
    OTHER = "other"


class Answer(StrEnum):
    NONE = "none"
    NO = "no"
    UNSURE = "unsure"
    OPEN = "open"
    YES = "yes"
    SILENT = "silent"
    HOSTILE = "hostile"


class CounsellingBefore(StrEnum):
    NONE = "none"
    GOOD = "good"
    MIXED = "mixed"
    BAD = "bad"


class Contact(StrEnum):
    """Contact that the person who asks has had with a possible counsellor."""

    NONE = "none"
    PHONE = "phone"
    ONE_VISIT = "one_visit"
    MY_OWN_COUNSELLOR = "my_own_counsellor"


class Went(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    POSTPONED = "postponed"
    BADLY = "badly"


class StepKind(StrEnum):
    PREPARE = "prepare"
    MOMENT = "moment"
    UNDERSTAND = "understand"
    SPACE = "space"
    ANSWER = "answer"
    OFFER = "offer"
    SMALL_STEP = "small_step"
    CHOOSE = "choose"
    START = "start"
    REST = "rest"
    CLOSE = "close"


TALK_KINDS = frozenset(
    {
        StepKind.UNDERSTAND,
        StepKind.ANSWER,
        StepKind.OFFER,
        StepKind.SMALL_STEP,
        StepKind.CHOOSE,
        StepKind.START,
    }
)
"""Kinds of steps in which the two speak about counselling: never two of them on one day (method.md, Times)."""

ASKING_KINDS = frozenset({StepKind.OFFER, StepKind.SMALL_STEP, StepKind.CHOOSE, StepKind.START})
"""Kinds of steps that ask for something or build on a yes."""


class Reason(StrEnum):
    """What may stand behind the partner's reluctance (labels.md, section 3)."""

    COST = "cost"
    TIME = "time"
    BLAME_FEAR = "blame_fear"
    BIAS_FEAR = "bias_fear"
    NO_BELIEF = "no_belief"
    NO_HOPE = "no_hope"
    SELF_RELIANCE = "self_reliance"
    PRIVACY = "privacy"
    STIGMA = "stigma"
    FEAR_WORSE = "fear_worse"
    PAST_EXPERIENCE = "past_experience"
    NO_PROBLEM = "no_problem"
    YOUR_PROBLEM = "your_problem"
    FEELINGS_HARD = "feelings_hard"
    TOO_ANGRY = "too_angry"
    FEELS_FORCED = "feels_forced"
    CULTURE_FAITH = "culture_faith"
    PRACTICAL = "practical"
    DISTRUST = "distrust"
    COUNSELLOR_FIT = "counsellor_fit"
    OTHER_HELP = "other_help"
    EXPOSURE = "exposure"


class Stance(StrEnum):
    NO = "no"
    UNSURE = "unsure"
    OPEN = "open"
    YES = "yes"
    SILENT = "silent"
    HOSTILE = "hostile"


class SafetySignal(StrEnum):
    """Signals that stop everything else (labels.md, section 4)."""

    FEAR = "fear"
    VIOLENCE = "violence"
    CONTROL = "control"
    SELF_HARM = "self_harm"
    CHILD_HARM = "child_harm"


class Concern(StrEnum):
    """What in one's own words is likely to hurt the invitation (labels.md, section 1)."""

    BLAME = "blame"
    CONTEMPT = "contempt"
    DIAGNOSIS = "diagnosis"
    ULTIMATUM = "ultimatum"
    PRESSURE = "pressure"
    GUILT_TRIP = "guilt_trip"
    DECEPTION = "deception"
    TAKING_SIDES = "taking_sides"
    MIND_READING = "mind_reading"
    DISMISSAL = "dismissal"
    LEADING_QUESTION = "leading_question"
    QUESTION_PILE = "question_pile"
    HOPELESSNESS = "hopelessness"
    BAD_TIMING = "bad_timing"


class Strength(StrEnum):
    """What in one's own words helps (labels.md, section 2)."""

    OPEN_QUESTION = "open_question"
    VALIDATION = "validation"
    REFLECTION = "reflection"
    I_STATEMENT = "i_statement"
    OWN_PART = "own_part"
    PARTNERSHIP = "partnership"
    HOPE = "hope"
    AUTONOMY = "autonomy"
    APPRECIATION = "appreciation"
    SMALL_STEP = "small_step"
    SHARED_CHOICE = "shared_choice"
    NEUTRALITY = "neutrality"
    HONEST_REASON = "honest_reason"
    FAIR_OFFER = "fair_offer"


class GateQuestion(StrEnum):
    """What the safety gate asks, in its order. The last two are about what the person does."""

    HUMILIATED = "humiliated"
    AFRAID = "afraid"
    FORCED_SEX = "forced_sex"
    HURT = "hurt"
    CONTROLLED = "controlled"
    PUNISHED = "punished"
    GRAVE_THREAT = "grave_threat"
    COURT_ORDER = "court_order"
    I_FRIGHTENED = "i_frightened"
    I_CONTROLLED = "i_controlled"


class GateAnswer(StrEnum):
    YES = "yes"
    NO = "no"
    RATHER_NOT_SAY = "rather_not_say"


class AfterNo(StrEnum):
    """What the person would do if the partner says no: the gate's last question."""

    ACCEPT = "accept"
    ASK_ONCE_MORE = "ask_once_more"
    KEEP_ASKING = "keep_asking"
    THEY_WOULD_LOSE = "they_would_lose"
    COULD_NOT_GO_ON = "could_not_go_on"


class GateOutcome(StrEnum):
    STOP = "stop"
    PAUSE = "pause"
    CONTINUE = "continue"


METHOD_IDS = (
    *("C0", "D0", "D0a", "D0b", "C0b"),
    *("C10", "D1a", "D1b", "D1c", "D1d", "C9b", "C8", "D6b"),
    *("D2a", "D2b", "D2c", "D3a", "D3b"),
    *("C9a", "C7", "D5e", "C6", "C5", "C4", "C3", "C2", "D5a", "D5b", "D5c", "D5f", "D5d"),
    *("D4a", "D4b", "D4c", "D4d", "C1"),
    *("D6a", "D6c"),
    "D7",
    *("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11"),
)
"""The rows of the method, in its order. D6b stands once, though the method names it twice."""

ALWAYS_METHOD_IDS = ("C0", "D0", "B4", "B7", "B10", "B11", "D7")
"""Rows that hold in every plan: they stand in ``left_out`` with ``because = ["always"]`` (contracts.md)."""
