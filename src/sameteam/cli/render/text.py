"""A plan, a pause or a stop as text for a terminal: calm, at most 80 columns, made to be read at night."""

from msgspec import Struct

from sameteam.cli.render.dates import long_date, short_date
from sameteam.cli.render.help_text import add_help
from sameteam.cli.render.names import (
    Names,
    figures_of,
    guess_about,
    replies_in_order,
    reply_heading,
    rests_on,
    stretches,
)
from sameteam.cli.render.page import COLUMNS, Page
from sameteam.model.plan import IfTheySay, LeftOut, Pause, Plan, Step, Stop
from sameteam.model.reads import SaidRead

ALWAYS = ("always",)
SAFETY = ("safety",)
HELP_ALWAYS = "Help, at any time: sameteam help-lines, with the two letters of your country."


class Parts(Struct, frozen=True):
    """A page in parts: what opens it, each step, what closes it. Each ends in a line feed; ``steps`` may be empty."""

    first: str
    steps: tuple[str, ...] = ()
    last: str = ""


def render_text(outcome: Plan | Pause | Stop, names: Names, width: int = COLUMNS, *, colour: bool = False) -> str:
    """The whole page, with a line feed at its end."""
    parts = render_parts(outcome, names, width, colour=colour)
    return "\n\n".join(part.strip("\n") for part in (parts.first, *parts.steps, parts.last) if part.strip()) + "\n"


def render_parts(outcome: Plan | Pause | Stop, names: Names, width: int = COLUMNS, *, colour: bool = False) -> Parts:
    """The same page in parts, for someone who walks it step by step."""
    page = Page(width, colour=colour)
    page.add(outcome.first_line, style="title")
    page.gap()
    if isinstance(outcome, Stop):
        for line in outcome.lines:
            page.add(line)
            page.gap()
        add_help(page, outcome.help, "People who can help")
        return Parts(page.text())
    if outcome.because == SAFETY:
        add_help(page, outcome.help)
        page.gap()
    for note in outcome.notes:
        page.add(note)
        page.gap()
    _path(page, outcome.steps)
    _reads(page, outcome.reads, names)
    steps = []
    for number, step in enumerate(outcome.steps, start=1):
        own = Page(width, colour=colour)
        _step(own, number, step, names)
        steps.append(own.text())
    end = Page(width, colour=colour)
    if isinstance(outcome, Plan):
        _left_out(end, outcome.left_out, names)
    _made_by(end, outcome.steps, names)
    if outcome.because != SAFETY:
        add_help(end, outcome.help)
    if not outcome.help:
        end.gap()
        end.add(HELP_ALWAYS)
    return Parts(page.text(), tuple(steps), end.text())


def _path(page: Page, steps: tuple[Step, ...]) -> None:
    if not steps:
        return
    page.heading("The path at a glance")
    size = len(str(len(steps)))
    year = steps[0].not_before.year
    stretch = ""
    for number, (step, name) in enumerate(zip(steps, stretches(steps), strict=True), start=1):
        if name != stretch:
            stretch = name
            page.gap()
            page.add(name, indent=2, style="label")
        day = short_date(step.not_before)
        if step.not_before.year != year:
            day += f" {step.not_before.year}"
        page.add(step.title, indent=2, first=f"{number:>{size}}  {day}   ")
    page.gap()
    page.add("Each date is the earliest. Later is fine.", indent=2)


def _reads(page: Page, reads: tuple[SaidRead, ...], names: Names) -> None:
    if not reads:
        return
    page.heading("What their words may mean")
    for said in reads:
        if said.hurtful:
            page.add("Something hurtful was said. We do not repeat it here.", indent=2)
        else:
            page.add(f"\u201c{said.text}\u201d", indent=2)
            page.add(guess_about(said, names), indent=4)
        page.gap()
    if any(said.reasons for said in reads):
        page.add("These are guesses, and they may be wrong. Ask, don't tell.", indent=2)


def _step(page: Page, number: int, step: Step, names: Names) -> None:
    lead = f"{number}. "
    page.add(step.title, first=lead, style="heading")
    indent = len(lead)
    page.add(f"{long_date(step.not_before)}, or later", indent)
    page.gap()
    page.add(step.why, indent)
    if told := rests_on(step, names):
        page.add(f"You told us: {told}.", indent, first="")
    _list(page, indent, "What to do", step.do)
    _words(page, indent, step)
    _replies(page, indent, step.if_they_say, names)
    _list(page, indent, "Listen for", step.listen_for)
    _list(page, indent, "If it goes badly", step.if_it_goes_badly)
    _list(page, indent, "Afterwards", step.afterwards)
    _list(page, indent, "Better not", step.avoid)
    _list(page, indent, "Figures, and their limits", figures_of(step, names))


def _label(page: Page, indent: int, text: str) -> None:
    page.gap()
    page.add(text, indent, style="label")


def _list(page: Page, indent: int, label: str, lines: tuple[str, ...]) -> None:
    if lines:
        _label(page, indent, label)
        page.items(lines, indent)


def _words(page: Page, indent: int, step: Step) -> None:
    if not step.words:
        return
    _label(page, indent, "Words to choose from" if len(step.words) > 1 else "Words, if you like them")
    for words in step.words:
        page.add(f"\u201c{words.text}\u201d", indent + 2)
        if words.note:
            page.add(f"({words.note})", indent + 4)


def _replies(page: Page, indent: int, replies: tuple[IfTheySay, ...], names: Names) -> None:
    for reply in replies:
        heading, guess = reply_heading(reply, names)
        _label(page, indent, heading)
        if guess:
            page.add(guess, indent + 2)
        for label, words in replies_in_order(reply):
            page.add(f"{label}:", indent + 2)
            page.add(f"\u201c{words}\u201d", indent + 4)


def _left_out(page: Page, rows: tuple[LeftOut, ...], names: Names) -> None:
    """Rows that are left out, those with one and the same reason together."""
    by_why: dict[str, list[str]] = {}
    for row in rows:
        if row.because != ALWAYS:
            by_why.setdefault(row.why, []).append(f"{names.rows.get(row.method, row.method)} ({row.method})")
    if not by_why:
        return
    page.heading("What this plan leaves out, and why")
    for why, titles in by_why.items():
        page.add(why, indent=2)
        for title in titles:
            page.add(title, indent=4, first="- ")
        page.gap()
    page.add("More about one of them: sameteam method, and its id.", indent=2)


def _made_by(page: Page, steps: tuple[Step, ...], names: Names) -> None:
    sources = dict.fromkeys(names.sources.get(source, source) for step in steps for source in step.sources)
    reviewed = dict.fromkeys(step.reviewed for step in steps if step.reviewed)
    if not sources and not reviewed:
        return
    page.heading("Where this comes from")
    for review in reviewed:
        page.add(f"The words here: {review}.", indent=2)
    page.items(tuple(sources), indent=2)
