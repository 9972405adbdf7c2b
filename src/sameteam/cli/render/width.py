"""Lines that fit: how wide text is on a terminal, and breaking it so that it stays inside."""

import unicodedata
from collections.abc import Iterator

_EMOJI_STYLE = "\ufe0f"
_SOFT_HYPHEN = "\u00ad"
_JAMO_MEDIAL, _JAMO_LAST = 0x1160, 0x11FF
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})


def cells(char: str) -> int:
    """How many columns one character takes: 0, 1 or 2. Joined emoji count singly, so never too few."""
    if char.isascii():
        return 1
    if unicodedata.category(char) in _NO_WIDTH and char != _SOFT_HYPHEN:
        return 0
    if _JAMO_MEDIAL <= ord(char) <= _JAMO_LAST:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def clusters(text: str) -> Iterator[tuple[str, int]]:
    """Pieces that must not be torn apart, each with its width: a character and the marks that belong to it."""
    piece, width = "", 0
    for char in text:
        own = cells(char)
        if piece and own == 0:
            piece += char
            if char == _EMOJI_STYLE and width == 1:
                width = 2
            continue
        if piece:
            yield piece, width
        piece, width = char, own
    if piece:
        yield piece, width


def display_width(text: str) -> int:
    """How many columns a text takes on a terminal."""
    return len(text) if text.isascii() else sum(width for _, width in clusters(text))


def _cut(word: str, room: int) -> list[str]:
    """A word that is too long, in pieces that fit."""
    if len(word) <= room and word.isascii():
        return [word] if word else []
    pieces, line, used = [], "", 0
    for piece, width in clusters(word):
        if line and used + width > room:
            pieces.append(line)
            line, used = "", 0
        line, used = line + piece, used + width
    return [*pieces, line] if line else pieces


def wrap(text: str, width: int, first: str = "", rest: str | None = None) -> list[str]:
    """The lines of a text within ``width`` columns: the first begins with ``first``, the others with ``rest``.

    Line feeds in the text are kept; other runs of spaces are one.
    """
    rest = " " * display_width(first) if rest is None else rest
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lead = rest if lines else first
        room = max(width - display_width(lead), 2)
        current, used = "", 0
        for word in paragraph.split(" "):
            for piece in _cut(word, max(width - max(display_width(first), display_width(rest)), 2)):
                size = display_width(piece)
                if current and used + 1 + size > room:
                    lines.append(lead + current)
                    lead, current, used = rest, "", 0
                    room = max(width - display_width(lead), 2)
                current, used = (f"{current} {piece}", used + 1 + size) if current else (piece, size)
        lines.append((lead + current).rstrip() if not current else lead + current)
    return lines
