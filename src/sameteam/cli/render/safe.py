"""Making text harmless: what a person typed can neither steer the terminal nor turn the reading order round."""

import re

_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\u200b\ufeff\ufff9-\ufffb\ud800-\udfff]")
"""Control characters but for the tab and the line feed, line separators, bidirectional overrides, hidden spaces.
Joiners and plain direction marks stay: emoji, Persian, Arabic and Hebrew need them, and they steer nothing."""

_LAST_C0 = 0x20
_DELETE = 0x7F
_PICTURES = 0x2400


def _shown(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < _LAST_C0:
        return chr(_PICTURES + code)
    if code == _DELETE:
        return "\u2421"
    return f"\u2039U+{code:04X}\u203a"


def visible(text: str) -> str:
    """The same text with steering characters made visible; line ends become plain line feeds, tabs become spaces."""
    return _STEERING.sub(_shown, text.replace("\r\n", "\n").replace("\t", " "))


def escaped_in_json(text: str) -> str:
    """JSON text in which steering characters stand as escapes: the same values, harmless to look at.

    JSON itself escapes those below U+0020 inside strings; the line feeds that are left are its own layout.
    """
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
