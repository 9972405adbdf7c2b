"""One page to keep, print or read on a phone: no script, no request, nothing in the title that tells anything."""

from itertools import groupby
from operator import itemgetter
from pathlib import Path

from sameteam.cli.render.dates import long_date, short_date
from sameteam.cli.render.element import Html, element, together
from sameteam.cli.render.help_text import checked, ways
from sameteam.cli.render.icons import footpath, icon
from sameteam.cli.render.names import (
    Names,
    figures_of,
    guess_about,
    replies_in_order,
    reply_heading,
    rests_on,
    stretches,
)
from sameteam.cli.render.text import ALWAYS, SAFETY
from sameteam.model.help import HelpLine
from sameteam.model.plan import IfTheySay, LeftOut, Pause, Plan, Step, Stop
from sameteam.model.reads import SaidRead

TITLE = "Notes"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def render_html(outcome: Plan | Pause | Stop, names: Names) -> str:
    """The whole page."""
    return f"<!doctype html>\n{element('html', _head(), _body(outcome, names), lang='en')}\n"


def _head() -> Html:
    style = Path(__file__).with_name("notes.css").read_text(encoding="utf-8")
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="robots", content="noindex"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", TITLE),
        element("style", Html(style)),
    )


def _body(outcome: Plan | Pause | Stop, names: Names) -> Html:
    top = element("header", element("h1", TITLE), element("p", outcome.first_line, class_="opening"))
    if isinstance(outcome, Stop):
        lines = [element("p", line) for line in outcome.lines]
        return element("body", element("main", top, *lines, _help(outcome.help), class_="one"))
    safety = outcome.because == SAFETY
    notes = [element("p", note, class_="note") for note in outcome.notes]
    steps = [_step(number, step, names) for number, step in enumerate(outcome.steps, start=1)]
    return element(
        "body",
        element("nav", element("a", "Help", href="#help"), class_="jump", aria_label="Help") if outcome.help else None,
        element(
            "main",
            top,
            _help(outcome.help) if safety else None,
            *notes,
            element(
                "div",
                _path(outcome.steps),
                element("div", _reads(outcome.reads, names), *steps, class_="steps"),
                class_="walk",
            ),
            _left_out(outcome.left_out, names) if isinstance(outcome, Plan) else None,
            _made_by(outcome.steps, names),
            None if safety else _help(outcome.help),
        ),
    )


def _paragraphs(text: str, class_: str = "") -> Html:
    """A text whose line feeds begin new paragraphs. ``dir=auto``: it may be in any script."""
    named = {"class_": class_} if class_ else {}
    return together(*(element("p", part, dir="auto", **named) for part in text.split("\n") if part.strip()))


def _listing(title: str, lines: tuple[str, ...], class_: str = "") -> Html | None:
    if not lines:
        return None
    named = {"class_": class_} if class_ else {}
    items = [element("li", line, dir="auto") for line in lines]
    return element("section", element("h3", title), element("ul", *items), **named)


def _path(steps: tuple[Step, ...]) -> Html | None:
    """The plan drawn as a footpath: one stone for each step."""
    if not steps:
        return None
    parts: list[Html] = []
    numbered = zip(range(1, len(steps) + 1), steps, stretches(steps), strict=True)
    for name, stretch in groupby(numbered, key=itemgetter(2)):
        stones = [(number, step) for number, step, _ in stretch]
        last = stones[-1][0]
        parts.append(element("h3", name))
        items = (_stone(number, step, steps, leads_on=number < last) for number, step in stones)
        parts.append(element("ol", *items, start=str(stones[0][0])))
    return element(
        "section",
        element("h2", "The path at a glance", id="path"),
        *parts,
        element("p", "Each date is the earliest. Later is fine.", class_="quiet"),
        class_="path",
        aria_labelledby="path",
    )


def _stone(number: int, step: Step, steps: tuple[Step, ...], *, leads_on: bool) -> Html:
    """One stone of the path; ``leads_on``: whether the path is drawn on to the next one."""
    drawn = element("span", icon(step.kind), class_="stone")
    return element(
        "li",
        element("span", footpath(number) if leads_on else None, drawn),
        element(
            "a",
            element("time", _day(step, steps), datetime=step.not_before.isoformat()),
            element("span", step.title),
            href=f"#step-{number}",
        ),
    )


def _day(step: Step, steps: tuple[Step, ...]) -> str:
    day = short_date(step.not_before)
    return day if step.not_before.year == steps[0].not_before.year else f"{day} {step.not_before.year}"


def _reads(reads: tuple[SaidRead, ...], names: Names) -> Html | None:
    if not reads:
        return None
    found: list[Html] = []
    for said in reads:
        if said.hurtful:
            found.append(element("p", "Something hurtful was said. We do not repeat it here."))
        else:
            found.append(_paragraphs(f"\u201c{said.text}\u201d", "said"))
            found.append(element("p", guess_about(said, names)))
    return element(
        "section",
        element("h2", "What their words may mean", id="words"),
        *found,
        element("p", "These are guesses, and they may be wrong. Ask, don't tell.", class_="quiet")
        if any(said.reasons for said in reads)
        else None,
        aria_labelledby="words",
        class_="reads",
    )


def _step(number: int, step: Step, names: Names) -> Html:
    told = rests_on(step, names)
    return element(
        "article",
        element("p", element("span", f"Step {number}"), icon(step.kind), class_="count"),
        element("h2", step.title, id=f"step-{number}"),
        element(
            "p",
            element("time", long_date(step.not_before), datetime=step.not_before.isoformat()),
            ", or later",
            class_="when",
        ),
        _paragraphs(step.why),
        element("p", f"You told us: {told}.", class_="quiet") if told else None,
        _listing("What to do", step.do),
        _words(step),
        _replies(step.if_they_say, names),
        _listing("Listen for", step.listen_for),
        _listing("If it goes badly", step.if_it_goes_badly),
        _listing("Afterwards", step.afterwards),
        _listing("Better not", step.avoid),
        _listing("Figures, and their limits", figures_of(step, names)),
        aria_labelledby=f"step-{number}",
        class_=f"step {step.kind.value}",
    )


def _words(step: Step) -> Html | None:
    if not step.words:
        return None
    items = [
        element(
            "li",
            element("span", f"\u201c{words.text}\u201d", class_="words", dir="auto"),
            element("span", words.note, class_="quiet") if words.note else None,
        )
        for words in step.words
    ]
    title = "Words to choose from" if len(step.words) > 1 else "Words, if you like them"
    return element("section", element("h3", title), element("ul", *items, class_="choices"))


def _replies(replies: tuple[IfTheySay, ...], names: Names) -> Html | None:
    if not replies:
        return None
    return element("section", element("h3", "If they say\u2026"), *(_reply(reply, names) for reply in replies))


def _reply(reply: IfTheySay, names: Names) -> Html:
    heading, guess = reply_heading(reply, names)
    pairs: list[Html] = []
    for label, words in replies_in_order(reply):
        pairs.append(element("dt", label))
        pairs.append(element("dd", f"\u201c{words}\u201d", dir="auto"))
    return element(
        "details",
        element("summary", heading),
        element("p", guess, class_="quiet") if guess else None,
        element("dl", *pairs),
    )


def _left_out(rows: tuple[LeftOut, ...], names: Names) -> Html | None:
    by_why: dict[str, list[Html]] = {}
    for row in rows:
        if row.because != ALWAYS:
            by_why.setdefault(row.why, []).append(element("li", names.rows.get(row.method, row.method)))
    if not by_why:
        return None
    parts = [together(element("p", why), element("ul", *items)) for why, items in by_why.items()]
    return element("details", element("summary", "What this plan leaves out, and why"), *parts, class_="aside")


def _made_by(steps: tuple[Step, ...], names: Names) -> Html | None:
    sources = dict.fromkeys(names.sources.get(source, source) for step in steps for source in step.sources)
    reviewed = dict.fromkeys(step.reviewed for step in steps if step.reviewed)
    if not sources and not reviewed:
        return None
    return element(
        "details",
        element("summary", "Where this comes from"),
        *(element("p", f"The words here: {review}.") for review in reviewed),
        element("ul", *(element("li", source) for source in sources)) if sources else None,
        class_="aside",
    )


def _help(lines: tuple[HelpLine, ...]) -> Html | None:
    if not lines:
        return None
    shown = [
        element(
            "li",
            element("h3", line.name),
            *(element("p", way, class_="way") for way in ways(line)),
            element("p", " ".join(part for part in (line.for_whom, line.hours) if part)),
        )
        for line in lines
    ]
    return element(
        "section",
        element("h2", "If you need someone", id="help"),
        element("ul", *shown, class_="lines"),
        element("p", checked(lines), class_="quiet") if checked(lines) else None,
        element("p", "A call or a message can stay in a phone's list, and on the bill.", class_="quiet"),
        aria_labelledby="help",
        class_="help",
    )
