"""docs/reference/rules.md: every rule, with one text that it marks and one that it lets pass."""

from docs.markdown import escape, head, quoted, table
from sameteam.library.load import load_library
from sameteam.model.rule import Rule

OPENING = """
A rule marks words, and says why.
It never says what a person is.
What it marks is **bold** in the first example; the second is near to it and is not marked.
Some of the examples are hard to read.
They stand here so that such words are found where they are said.
"""


def page() -> str:
    """The whole page."""
    rules = sorted(load_library().rules, key=lambda rule: rule.id)
    text = head("The rules", "src/sameteam/content/rules") + OPENING
    for group in dict.fromkeys(rule.group for rule in rules):
        shown = [_row(rule) for rule in rules if rule.group == group]
        text += f"\n## {group}\n\n"
        text += table(["Rule", "Label", "Severity", "It says", "It marks", "It lets pass"], shown) + "\n"
    return text


def _row(rule: Rule) -> list[str]:
    return [
        f"`{rule.id}`",
        f"`{rule.label}`",
        rule.severity,
        escape(rule.say.short),
        _marked(rule),
        quoted(rule.good[0]) if rule.good else "",
    ]


def _marked(rule: Rule) -> str:
    if not rule.bad:
        return ""
    bad = rule.bad[0]
    before, _, after = bad.text.partition(bad.span)
    # a space next to the marks would keep them from being read as marks, so it is left outside them
    return f"“{_edge(before)}**{escape(bad.span)}**{_edge(after)}”"


def _edge(text: str) -> str:
    kept = escape(text)
    return f"{' ' if text[:1].isspace() else ''}{kept}{' ' if kept and text[-1:].isspace() else ''}"
