"""HTML from plain text: everything that is not an element already is escaped, so that nothing can be forgotten."""

from html import escape

from sameteam.cli.render.safe import visible

_VOID = frozenset({"meta", "path", "circle"})


class Html(str):
    """Markup that this module made; any other text is escaped."""

    __slots__ = ()


def element(name: str, /, *children: str | None, **attributes: str) -> Html:
    """One element. A trailing ``_`` is taken off an attribute's name, other ``_`` become ``-``; ``None`` is nothing."""
    shown = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(visible(value))}"' for key, value in attributes.items()
    )
    if name in _VOID:
        return Html(f"<{name}{shown}>" if name == "meta" else f"<{name}{shown}/>")
    return Html(f"<{name}{shown}>{together(*children)}</{name}>")


def together(*children: str | None) -> Html:
    """Children beside each other; plain text is escaped and made harmless."""
    return Html(
        "".join(child if isinstance(child, Html) else escape(visible(child)) for child in children if child is not None)
    )
