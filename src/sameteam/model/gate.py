"""The safety gate: what was answered, what follows, and the texts that are read. Answers are never stored."""

from collections.abc import Mapping

from msgspec import Struct

from sameteam.model.review import Review
from sameteam.vocabulary import AfterNo, GateAnswer, GateOutcome, GateQuestion


class GateAnswers(Struct, frozen=True):
    """One answer to each question. Lives for as long as one call; nothing writes it anywhere."""

    questions: Mapping[GateQuestion, GateAnswer]
    after_no: AfterNo


class GateResult(Struct, frozen=True):
    """What follows. ``for_victims`` and ``for_own_behaviour``: which help is meant; both may be. ``crisis``: help for
    someone who does not want to live comes first.
    """

    outcome: GateOutcome
    for_victims: bool = False
    for_own_behaviour: bool = False
    crisis: bool = False


class GateText(Struct, frozen=True):
    """The words of the gate. ``questions`` and ``after_no`` by id; ``pages``: section to paragraphs."""

    review: Review
    version: int
    figures: tuple[str, ...]
    questions: Mapping[GateQuestion, str]
    after_no: Mapping[AfterNo, str]
    pages: Mapping[str, tuple[str, ...]]
