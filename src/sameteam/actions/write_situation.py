"""From a situation to the text of a file, and that text into a file that only its owner may read."""

import contextlib
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import tomli_w
from msgspec import Struct

from sameteam.errors import InputError
from sameteam.model.situation import Situation

OWNER_ONLY = 0o600


def situation_text(situation: Situation, note: Sequence[str] = ()) -> str:
    """A situation as TOML, which ``read_situation`` reads back to the same. ``note``: comment lines at its top.

    What has its default is left out, so that the file holds what was told and nothing else.
    """
    data = _told(situation)
    comment = "".join(f"# {line}\n" for text in note for line in text.splitlines())
    escaped = tomli_w.dumps(data)
    if (
        "\\r" in escaped
    ):  # the format turns a carriage return in a text of several lines into a line feed; escaped, it stays
        return comment + escaped
    return comment + tomli_w.dumps(data, multiline_strings=True)


def _told(record: Struct) -> dict[str, Any]:
    """The fields of a record that differ from their defaults, as plain values."""
    data: dict[str, Any] = {}
    for field in msgspec.structs.fields(record):
        value = getattr(record, field.name)
        if isinstance(value, Struct):
            inner = _told(value)
            if inner or field.required:
                data[field.name] = inner
        elif field.required or value != field.default:
            data[field.name] = _plain(value)
    return data


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_told(one) if isinstance(one, Struct) else _plain(one) for one in value]
    return str(value) if isinstance(value, str) else value


def save_text(path: Path, text: str, *, replace: bool = False) -> Path:
    """Write a private file in one step: either the whole text is there afterwards, or nothing has changed.

    Only its owner may read it (mode 0600). Without ``replace`` an existing file is never touched. Gives back the
    path that was written. Raises FileExistsError where there is one already, and InputError where it cannot be
    written.
    """
    written = ""
    try:
        target = Path(os.path.realpath(path.expanduser()))
        if target.is_dir():
            raise InputError(str(path), "", "this is a folder")
        handle, written = tempfile.mkstemp(dir=target.parent, prefix=".sameteam-")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if replace:
            Path(written).replace(target)
        else:
            _place(Path(written), target)
    except FileExistsError:
        raise
    except (OSError, RuntimeError, ValueError) as error:
        raise InputError(str(path), "", _reason(error)) from error
    finally:
        if written:
            Path(written).unlink(missing_ok=True)
    return target


def _place(written: Path, target: Path) -> None:
    """Move a file to a name that must be free: the name is taken first, so that nobody else can take it between."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))
    try:
        written.replace(target)
    except OSError:
        with contextlib.suppress(OSError):  # the empty file of our own; the error that is raised says what happened
            target.unlink()
        raise


def _reason(error: Exception) -> str:
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"this file cannot be written ({said})"
