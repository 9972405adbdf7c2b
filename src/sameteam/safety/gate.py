"""The safety gate: a pure function over all answers (the rule and its reasons: docs/explanation/safety.md).

The four domains of the first questions are those of HARK (Sohal and others, 2007), in our own words and validated for
others than everyone who is asked here; the rest is ours and not validated at all. It is not a test, it can only stop.
"""

from sameteam.model.gate import GateAnswers, GateResult
from sameteam.vocabulary import AfterNo, GateAnswer, GateOutcome, GateQuestion

ABOUT_ME = frozenset({GateQuestion.I_FRIGHTENED, GateQuestion.I_CONTROLLED})
"""Questions about what the person does."""
EITHER_WAY = GateQuestion.COURT_ORDER
"""Says that somebody was in danger, and not who."""
PAUSES_ALONE = GateQuestion.HUMILIATED
"""The one question of which a yes pauses and does not stop."""


def pass_gate(answers: GateAnswers) -> GateResult:
    """What follows from the answers. Raises KeyError where a question was not answered.

    Stop: a yes to anything but the first question, or a no of the partner that would cost them something, or one that
    the person could not go on after. Pause: a yes to the first alone, anything rather not said, or asking until they
    agree. Continue otherwise, which never means safe.
    """
    given = {question: answers.questions[question] for question in GateQuestion}
    yes = {question for question, answer in given.items() if answer is GateAnswer.YES}
    stops = bool(yes - {PAUSES_ALONE}) or answers.after_no in (AfterNo.THEY_WOULD_LOSE, AfterNo.COULD_NOT_GO_ON)
    pauses = bool(yes) or GateAnswer.RATHER_NOT_SAY in given.values() or answers.after_no is AfterNo.KEEP_ASKING
    outcome = GateOutcome.STOP if stops else GateOutcome.PAUSE if pauses else GateOutcome.CONTINUE
    return GateResult(
        outcome,
        for_victims=bool(yes - ABOUT_ME - {EITHER_WAY}),
        for_own_behaviour=bool(yes & ABOUT_ME) or answers.after_no is AfterNo.THEY_WOULD_LOSE,
        crisis=answers.after_no is AfterNo.COULD_NOT_GO_ON,
    )
