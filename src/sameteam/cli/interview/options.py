"""Which of several answers was meant: by number, by word, or by the beginning of a word."""

import re
from collections.abc import Sequence

Option = tuple[str, str]
"""The id of an answer, and the words that the person reads."""

_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_NUMBER = re.compile(r"[0-9]{1,3}[.)]?")


def _plain(text: str) -> str:
    return " ".join(_WORDS.findall(text.replace("\u2019", "'").casefold()))


def matching(typed: str, options: Sequence[Option]) -> tuple[str, ...]:
    """The ids that were meant: none, one, or several where it is not clear.

    A number counts from one. A whole answer comes before the beginning of one, and that before the beginning of any
    word in it; the id itself may be typed too.
    """
    typed = typed.strip()
    if _NUMBER.fullmatch(typed):
        place = int(typed.rstrip(".)")) - 1
        return (options[place][0],) if 0 <= place < len(options) else ()
    wanted = _plain(typed)
    if not wanted:
        return ()
    texts = {name: (_plain(label), _plain(name.replace("_", " "))) for name, label in options}
    for fits in (
        lambda text: text == wanted,
        lambda text: text.startswith(wanted),
        lambda text: f" {wanted}" in f" {text}",
    ):
        found = tuple(name for name, both in texts.items() if any(fits(text) for text in both))
        if found:
            return found
    return ()


def numbered(options: Sequence[Option]) -> list[tuple[str, str]]:
    """The number, padded, and the words of each answer, ready to print."""
    size = len(str(len(options)))
    return [(f"{number:>{size}}  ", label) for number, (_, label) in enumerate(options, start=1)]
