"""Help lines for a terminal: numbers first, nothing to click."""

from sameteam.cli.render.dates import long_date
from sameteam.cli.render.page import Page
from sameteam.model.help import HelpLine


def ways(line: HelpLine) -> tuple[str, ...]:
    """How to reach one place, as short lines."""
    parts = []
    if line.phone:
        parts.append(f"Call {line.phone}")
    if line.text:
        parts.append(f"Text {line.text}")
    if line.web:
        parts.append(bare_address(line.web))
    return tuple(parts)


def bare_address(web: str) -> str:
    """An address as one types it."""
    return web.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def checked(lines: tuple[HelpLine, ...]) -> str:
    """When these were last looked up, and how: the oldest date counts."""
    days = [line.checked for line in lines if line.checked]
    if not days:
        return ""
    return f"Each number was found in two sources on {long_date(min(days))}; we have not rung it. Numbers can change."


def add_help(page: Page, lines: tuple[HelpLine, ...], title: str = "If you need someone") -> None:
    """The help part of a page."""
    if not lines:
        return
    page.heading(title)
    for line in lines:
        page.add(line.name, indent=2, style="title")
        for way in ways(line):
            page.add(way, indent=4)
        page.add(" ".join(part for part in (line.for_whom, line.hours) if part), indent=4)
        page.gap()
    if note := checked(lines):
        page.add(note, indent=2)
    page.add("A call or a message can stay in a phone's list, and on the bill.", indent=2)
