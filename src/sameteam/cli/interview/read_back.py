"""Reading the answers back in plain sentences, with a number for each, so that any of them can be changed."""

from sameteam.cli.interview.asking import BACK, QUIT, Move
from sameteam.cli.interview.draft import Draft
from sameteam.cli.interview.options import numbered
from sameteam.cli.interview.said_back import listed, told
from sameteam.cli.interview.terminal import Terminal
from sameteam.library.interview import Question
from sameteam.model.library import Library


def read_back(terminal: Terminal, draft: Draft, library: Library) -> Move | Question:
    """On to the plan, back, or stop; or the question that the person wants to change. Raises click.Abort."""
    words = draft.words
    answered = [one for one in draft.applying() if one.key in draft.answers]
    still_open = [one for one in draft.applying() if one.key not in draft.answers]
    terminal.gap()
    terminal.say(words.line("read back: intro"), style="heading")
    terminal.gap()
    sentences = [(one.key, told(one, draft.answers[one.key], draft, library)) for one in answered]
    for number, sentence in numbered(sentences):
        terminal.say(sentence, first=number)
    if still_open:
        names = [f"{number} {one.name}" for number, one in enumerate(still_open, start=len(answered) + 1)]
        terminal.gap()
        terminal.say(words.line("read back: open", list=listed(names)))
    terminal.gap()
    terminal.say(words.line("read back: question"), style="title")
    return _chosen(terminal, [*answered, *still_open], draft)


def _chosen(terminal: Terminal, questions: list[Question], draft: Draft) -> Move | Question:
    while True:
        typed = terminal.ask().casefold().rstrip(".)")
        if not typed:
            return Move.ON
        if typed in (BACK, "back"):
            return Move.BACK
        if typed == QUIT:
            return Move.QUIT
        number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 4 else 0  # noqa: PLR2004 -- no list is that long
        if 1 <= number <= len(questions):
            return questions[number - 1]
        terminal.say(draft.words.line("read back: unclear"))
