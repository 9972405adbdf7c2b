"""What was found in a person's own words: as text, as JSON, and as SARIF 2.1.0."""

from typing import Any

import msgspec

from sameteam import __version__
from sameteam.cli.render.help_text import add_help
from sameteam.cli.render.json import SCHEMA, to_json
from sameteam.cli.render.page import COLUMNS, Page
from sameteam.model.finding import Checked, Finding
from sameteam.model.library import Library
from sameteam.safety.stop import ordered

SHOWN = 5
"""Findings that are shown at first: more at once helps nobody who is hurting."""
ELSEWHERE = "ZZ"
SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
UNREAD = "This tool reads English only, so it says nothing about these words."
STOPS = "Something in these words may be about safety, and then better words are not what is needed. Help comes first."
CLEAR = "Nothing here stood out. That is no promise that it lands well; you know them, and we do not."


def checked_json(checked: Checked) -> str:
    """The object of contracts.md."""
    told: dict[str, Any] = msgspec.to_builtins(checked)
    told.pop("unread")
    return to_json({"schema": SCHEMA, **told})


def checked_text(checked: Checked, library: Library, width: int = COLUMNS, *, colour: bool = False) -> str:
    """For a terminal: safety alone where there is any, else the findings, the gravest first, and what is good."""
    page = Page(width, colour=colour)
    if checked.safety:
        add_stop(page, library)
        return page.text()
    if checked.unread:
        page.add(UNREAD)
        return page.text()
    for number, finding in enumerate(checked.findings[:SHOWN], start=1):
        _finding(page, number, finding)
    more = len(checked.findings) - SHOWN
    if more > 0:
        page.gap()
        page.add(f"And {more} more. They can wait until these are mended; --format json shows all of them.")
    if not checked.findings:
        page.add(CLEAR)
    if checked.strengths:
        page.heading("What is good in it")
        page.items(tuple(dict.fromkeys(f"“{one.text}” {one.short}" for one in checked.strengths)))
    return page.text()


def add_stop(page: Page, library: Library) -> None:
    """What stands in place of everything else where something may be about safety."""
    page.add(STOPS)
    page.gap()
    for line in library.gate.pages["stop: either way"]:
        page.add(line)
        page.gap()
    add_help(page, ordered(library.country(ELSEWHERE)), "People who can help")
    page.gap()
    page.add("With numbers, by country: sameteam help-lines, and its two letters.")


def _finding(page: Page, number: int, finding: Finding) -> None:
    page.gap()
    page.add(f"“{finding.text}”", first=f"{number}. ", style="heading")
    page.add(finding.short, indent=3)
    page.add(finding.why, indent=3)
    if finding.ok_when:
        page.add(f"It is fine: {finding.ok_when[0].lower()}{finding.ok_when[1:]}", indent=3)
    if finding.rewrites:
        page.gap()
        page.add("You could say:", indent=3, style="label")
        page.items(tuple(f"“{text}”" for text in finding.rewrites), indent=3)


def checked_sarif(checked: Checked, text: str, source: str) -> str:
    """SARIF 2.1.0. Columns count code points, as the run says. Empty of results where something may be about safety."""
    findings = () if checked.safety else checked.findings
    rules = {one.rule: one for one in findings}
    run = {
        "tool": {
            "driver": {
                "name": "sameteam",
                "version": __version__,
                "rules": [
                    {"id": rule, "shortDescription": {"text": one.short}, "fullDescription": {"text": one.why}}
                    for rule, one in rules.items()
                ],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, text, source) for one in findings],
    }
    return to_json({"$schema": SARIF, "version": "2.1.0", "runs": [run]})


def _result(one: Finding, text: str, source: str) -> dict[str, Any]:
    begin, end = _place(text, one.start), _place(text, one.end)
    region = {
        "startLine": begin[0],
        "startColumn": begin[1],
        "endLine": end[0],
        "endColumn": end[1],
        "charOffset": one.start,
        "charLength": one.end - one.start,
    }
    return {
        "ruleId": one.rule,
        "level": one.severity,
        "message": {"text": f"{one.short} {one.why}"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": source}, "region": region}}],
        "partialFingerprints": {"sameteam/v1": one.fingerprint},
    }


def _place(text: str, offset: int) -> tuple[int, int]:
    """Line and column of an offset, both from one; a line ends at a line feed."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1
