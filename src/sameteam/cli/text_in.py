"""Text from a file or from standard input, as the commands on words take it."""

import sys
from pathlib import Path

from sameteam.errors import InputError

STANDARD_INPUT = "-"
LARGEST = 4_000_000


def read_text(source: str) -> str:
    """The text of a file, or of standard input for ``-``. Raises InputError for what is no text, or too much of it."""
    where = "standard input" if source == STANDARD_INPUT else source
    try:
        data = sys.stdin.buffer.read(LARGEST + 1) if source == STANDARD_INPUT else Path(source).read_bytes()
    except OSError as error:
        raise InputError(where, "", f"this file cannot be read ({error.strerror})") from error
    if len(data) > LARGEST:
        raise InputError(where, "", f"this is too much text; at most {LARGEST} bytes are allowed")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(where, "", f"this is not UTF-8 text (byte {error.start})") from error
    if "\0" in text:
        raise InputError(where, "", "a NUL character stands in this text, so it is no text; take it out")
    return text
