"""A page of text for a terminal: everything put on it is made harmless and fits the width."""

from sameteam.cli.render.safe import visible
from sameteam.cli.render.width import wrap

COLUMNS = 80

_STYLES = {"title": "\x1b[1m", "heading": "\x1b[1;36m", "label": "\x1b[36m"}
_PLAIN = "\x1b[0m"


class Page:
    """Lines in order. Colour comes last, so that it can neither be typed nor counted."""

    def __init__(self, width: int = COLUMNS, *, colour: bool = False) -> None:
        self.width, self.colour = width, colour
        self._lines: list[str] = []

    def add(self, text: str, indent: int = 0, first: str = "", style: str = "") -> None:
        """A paragraph; ``first`` stands before its first line and the others line up with it."""
        lead = " " * indent + first
        for line in wrap(visible(text), self.width, lead):
            styled = self.colour and style and line.strip()
            self._lines.append(f"{_STYLES[style]}{line}{_PLAIN}" if styled else line)

    def gap(self) -> None:
        """One empty line, never two."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def heading(self, text: str) -> None:
        """The name of a part, with room above it."""
        self.gap()
        self.add(text, style="heading")
        self.gap()

    def items(self, texts: tuple[str, ...], indent: int = 0) -> None:
        """A list."""
        for text in texts:
            self.add(text, indent, first="- ")

    def text(self) -> str:
        """The whole page, with a line feed at its end."""
        return "\n".join(self._lines).rstrip("\n") + "\n"
