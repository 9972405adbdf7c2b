"""The safety questions on a terminal. The answers live in this call and are written nowhere, not even on the screen."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from sameteam.cli.interview.terminal import Terminal
from sameteam.model.gate import GateAnswers, GateResult, GateText
from sameteam.safety.gate import pass_gate
from sameteam.vocabulary import AfterNo, GateAnswer, GateQuestion

BACK = ("b", "back")
ANSWERS = (
    (GateAnswer.YES.value, "Yes"),
    (GateAnswer.NO.value, "No"),
    (GateAnswer.RATHER_NOT_SAY.value, "Rather not say"),
)
SEEN = (("no", "No"), ("unsure", "Not sure"), ("yes", "Yes"))
HINT = "b goes back a question. Ctrl-C leaves, and nothing is kept."
_OTHER_SCREEN, _THIS_SCREEN = "\x1b[?1049h\x1b[H", "\x1b[?1049l"


@contextmanager
def unseen() -> Iterator[None]:
    """A screen of its own on a terminal, gone afterwards, so that the answers stay in no scrollback."""
    shown = sys.stdout.isatty()
    if shown:
        sys.stdout.write(_OTHER_SCREEN)
        sys.stdout.flush()
    try:
        yield
    finally:
        if shown:
            sys.stdout.write(_THIS_SCREEN)
            sys.stdout.flush()


def ask_gate(terminal: Terminal, text: GateText) -> GateResult | None:
    """What the gate says. None where somebody could see the screen: then nothing was asked. Raises click.Abort."""
    if terminal.choose(text.pages["screen"][0], SEEN) == "yes":
        return None
    for paragraph in text.pages["intro"]:
        terminal.gap()
        terminal.say(paragraph)
    answers: dict[GateQuestion, GateAnswer] = {}
    questions = list(GateQuestion)
    after_no = ""
    while not after_no:
        if len(answers) < len(questions):
            question = questions[len(answers)]
            given = terminal.choose(text.questions[question], ANSWERS, hint=HINT, commands=BACK)
        else:
            options = [(answer.value, words) for answer, words in text.after_no.items()]
            given = terminal.choose(text.pages["after no"][0], options, hint=HINT, commands=BACK)
        if given in BACK:
            answers.pop(questions[max(len(answers) - 1, 0)], None)
        elif len(answers) < len(questions):
            answers[questions[len(answers)]] = GateAnswer(given)
        else:
            after_no = given
    return pass_gate(GateAnswers(answers, AfterNo(after_no)))
