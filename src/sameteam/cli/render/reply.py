"""Ways to answer what a partner said, as text and as JSON."""

from typing import Any

import msgspec

from sameteam.cli.render.checked import add_stop
from sameteam.cli.render.json import SCHEMA, to_json
from sameteam.cli.render.names import within
from sameteam.cli.render.page import COLUMNS, Page
from sameteam.model.library import Library
from sameteam.model.reply import Reply
from sameteam.vocabulary import Stance

UNREAD = "This tool reads English only, so it guesses nothing from these words."
ONE_OF = {
    "reflect": "Say back what you heard, with one of these",
    "validate": "Let the feeling be",
    "ask": "Ask one thing, and wait",
    "later": "For another day",
}
WHEN_HOSTILE = "You need not put up with being insulted. Say one of these, and leave it there for today"


def reply_json(reply: Reply) -> str:
    """The object of contracts.md; the first way of each kind is the text, ``more`` holds the others."""
    told: dict[str, Any] = msgspec.to_builtins(reply)
    told.pop("unread")
    more = {}
    for name in ("reflect", "validate", "ask"):
        ways = told[name]
        told[name], more[name] = (ways[0] if ways else ""), ways[1:]
    return to_json({"schema": SCHEMA, **told, "more": more})


def reply_text(reply: Reply, library: Library, width: int = COLUMNS, *, colour: bool = False) -> str:
    """For a terminal: what may stand behind the words, then what to say."""
    page = Page(width, colour=colour)
    if reply.safety:
        add_stop(page, library)
        return page.text()
    if reply.unread:
        page.add(UNREAD)
        return page.text()
    if reply.reasons:
        names = [within(library.reasons[one.id].title) for one in reply.reasons]
        listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
        page.add(f"This may be about {listed}, or about something else. Ask, don't tell.")
        for one in reply.reasons:
            if one.because:
                page.add(f"{library.reasons[one.id].title}: “{'”, “'.join(one.because)}”", indent=2)
    elif reply.stance not in (Stance.YES, Stance.HOSTILE):
        page.add("We cannot tell what is behind this. The gentlest way to find out is to ask.")
    if reply.stance is Stance.HOSTILE:
        _ways(page, WHEN_HOSTILE, (*reply.reflect, *reply.validate, *reply.later))
        return page.text()
    for name, label in ONE_OF.items():
        _ways(page, label, getattr(reply, name))
    if reply.avoid:
        page.gap()
        page.add("Better not", style="label")
        page.items(reply.avoid, indent=2)
    return page.text()


def _ways(page: Page, label: str, ways: tuple[str, ...]) -> None:
    if ways:
        page.gap()
        page.add(label, style="label")
        page.items(tuple(f"“{text}”" for text in ways), indent=2)
