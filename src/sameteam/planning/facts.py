"""What follows from a situation: the history of asking, the likely reasons, the answer that counts."""

from datetime import date, timedelta

from msgspec import Struct

from sameteam.model.reads import Reads
from sameteam.model.situation import Situation, Talk
from sameteam.vocabulary import Answer, Contact, CounsellingBefore, Leaning, Reason, Stance, StepKind, Way, Went

MANY_ASKINGS = 3
"""Askings within ``ASKING_WINDOW`` that call for rest; with a no as the last answer, as many count as a second no."""
ASKING_WINDOW = timedelta(days=30)
TAKEN_PLACE = frozenset({Went.HELD, Went.BADLY})

ANSWER_OF_STANCE = {
    Stance.YES: Answer.YES,
    Stance.OPEN: Answer.OPEN,
    Stance.UNSURE: Answer.UNSURE,
}
"""Stances that stand in for an answer where none was stated. A no that was only read is an objection, no answer."""


class Asking(Struct, frozen=True):
    """The history of asking, from the talk log where there is one, else as stated. ``noes`` counts clear noes."""

    times: int
    last: date | None
    first: date | None
    way: Way
    answer: Answer
    noes: int
    answer_path: str


class Facts(Struct, frozen=True):
    """Everything that the conditions and the dates look at."""

    situation: Situation
    reads: Reads
    today: date
    asking: Asking
    reasons: tuple[Reason, ...]
    reasons_stated: bool
    asked_often: bool
    grudging: bool

    @property
    def no_stands(self) -> bool:
        """Whether the last answer was a clear no; hostility counts as one."""
        return self.asking.answer in (Answer.NO, Answer.HOSTILE)

    def last_talk(self, *went: Went) -> Talk | None:
        """The latest talk of the log, if it went in one of these ways."""
        talks = sorted(self.situation.talks, key=lambda talk: talk.on)
        return talks[-1] if talks and talks[-1].went in went else None


def derive(situation: Situation, reads: Reads, today: date, weights: dict[Reason, int]) -> Facts:
    """All facts of a situation. ``weights``: how heavy each reason is; heavier ones come first, then the vocabulary's
    order. Reasons that the person confirmed count alone; only without any are the guesses taken.
    """
    asking = _asking(situation, reads, today)
    stated = bool(situation.partner.reasons)
    found = set(situation.partner.reasons) if stated else _guessed(reads)
    order = list(Reason)
    reasons = tuple(sorted(found, key=lambda reason: (-weights.get(reason, 0), order.index(reason))))
    often = _asked_often(asking, today)
    return Facts(situation, reads, today, asking, reasons, stated, often, _grudging(situation, reads, asking))


def _guessed(reads: Reads) -> set[Reason]:
    return {guess.id for said in reads.said for guess in said.reasons if guess.id is not Reason.EXPOSURE}


def _asking(situation: Situation, reads: Reads, today: date) -> Asking:
    logged = _from_log(situation)
    if logged is not None:
        return logged
    history = situation.history
    answer, path = history.last_answer, "history.last_answer"
    if answer is Answer.NONE:
        read = _read_answer(reads)
        if read is not Answer.NONE:
            answer, path = read, "partner.said"
    if history.times_asked == 0:
        return Asking(0, None, None, history.last_way, answer, 0, path)
    last = history.last_asked or today
    first = min(history.first_asked or max(last - ASKING_WINDOW, date.min), last)
    noes = 0
    if answer in (Answer.NO, Answer.HOSTILE):
        noes = 2 if history.times_asked >= MANY_ASKINGS else 1
    return Asking(history.times_asked, last, first, history.last_way, answer, noes, path)


def _from_log(situation: Situation) -> Asking | None:
    """The asking as the talk log tells it; the stated history where that is stricter or later."""
    asked = sorted(
        (talk for talk in situation.talks if talk.went in TAKEN_PLACE and _was_asking(talk)), key=lambda talk: talk.on
    )
    if not asked:
        return None
    last = asked[-1]
    noes = sum(talk.answer in (Answer.NO, Answer.HOSTILE) for talk in asked)
    if len(asked) >= MANY_ASKINGS and last.answer is Answer.NO:
        noes = max(noes, 2)
    return Asking(len(asked), last.on, asked[0].on, last.way, last.answer, noes, "talks")


def _was_asking(talk: Talk) -> bool:
    return talk.answer is not Answer.NONE or talk.kind in (StepKind.OFFER, StepKind.SMALL_STEP)


def _read_answer(reads: Reads) -> Answer:
    stances = {said.stance for said in reads.said if not said.unread}
    found = {ANSWER_OF_STANCE[stance] for stance in stances if stance in ANSWER_OF_STANCE}
    refused = bool(stances & {Stance.NO, Stance.HOSTILE})
    if refused or not found:
        return Answer.NONE
    return next(answer for answer in (Answer.UNSURE, Answer.OPEN, Answer.YES) if answer in found)


def _asked_often(asking: Asking, today: date) -> bool:
    if asking.times < MANY_ASKINGS or asking.last is None or asking.first is None:
        return False
    return asking.last - asking.first <= ASKING_WINDOW and today - asking.last <= ASKING_WINDOW


def _grudging(situation: Situation, reads: Reads, asking: Asking) -> bool:
    """A yes that came under a threat or in a fight, or beside words that say something else."""
    if asking.answer is not Answer.YES:
        return False
    pressed = asking.way in (Way.ULTIMATUM, Way.IN_A_FIGHT)
    unwilling = situation.partner.leaning in (Leaning.OUT, Leaning.UNSURE)
    mixed_words = any((said.stance is not Stance.YES and not said.unread) or said.reasons for said in reads.said)
    return pressed or unwilling or mixed_words or bool(situation.partner.reasons)


def likely_branches(facts: Facts) -> tuple[tuple[Reason, str], ...]:
    """Reasons to be ready for, with the fact that speaks for each: those known, then those the history makes likely."""
    stated = "partner.reasons" if facts.reasons_stated else "partner.said"
    branches = [(reason, stated) for reason in facts.reasons]
    history = facts.situation.history
    if facts.asking.way in (Way.ULTIMATUM, Way.IN_A_FIGHT) or facts.asked_often:
        branches.append((Reason.FEELS_FORCED, "history.last_way"))
    if history.counselling_before in (CounsellingBefore.BAD, CounsellingBefore.MIXED):
        branches.append((Reason.PAST_EXPERIENCE, "history.counselling_before"))
    if history.contact is not Contact.NONE:
        branches.append((Reason.BIAS_FEAR, "history.contact"))
    seen: dict[Reason, str] = {}
    for reason, path in branches:
        seen.setdefault(reason, path)
    return tuple(seen.items())
