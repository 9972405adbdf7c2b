"""What comes before every question: one kind sentence, one pause, one thing for tomorrow. It coaches nobody."""

from sameteam.cli.interview.terminal import Terminal
from sameteam.library.interview import load_interview
from sameteam.model.library import Library

NOT_SAID = "rather not say"
GO_ON = "go_on"
QUIT = ("q",)


def tonight(terminal: Terminal, library: Library) -> bool:  # noqa: ARG001 -- every part of a guided plan is called alike
    """Whether the person wants to go on now. False: they stop for tonight, and that is a good end.

    Raises click.Abort at the end of input.
    """
    words = load_interview()
    for section in ("tonight: opening", "tonight: pause"):
        terminal.gap()
        terminal.say(words.line(section))
    terminal.ask("")
    moods = tuple(words.parts["tonight: question"].items())
    hint = words.line("tonight: hint")
    mood = terminal.choose(words.line("tonight: question"), moods, default=NOT_SAID, hint=hint, commands=QUIT)
    if mood not in QUIT:
        terminal.gap()
        terminal.say(words.line(f"tonight: {mood}"))
        terminal.gap()
        terminal.say(words.parts[f"tonight: {mood}"]["tomorrow"])
        ways = tuple(words.parts["tonight: go on"].items())
        if terminal.choose(words.line("tonight: go on"), ways, commands=QUIT) == GO_ON:
            return True
    terminal.gap()
    terminal.say(words.line("tonight: stopped"))
    return False


def cut_off(terminal: Terminal) -> None:
    """A kind last line where the input ended in the middle (Ctrl-D or Ctrl-C): nothing was written."""
    terminal.gap()
    terminal.say(load_interview().line("stop: cut off"))
