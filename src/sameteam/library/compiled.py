"""The content in one file that opens fast: made by ``make setup`` and when a wheel is built, never needed.

It carries the digest of the content it was made from. Where that is not the digest of what lies here, it is ignored, so
it can be missing or old and nothing is ever wrong, only slower.
"""

import hashlib
from functools import cache
from importlib.resources.abc import Traversable

import msgspec
from msgspec import Struct

from sameteam.language.engine import Tries
from sameteam.library import reading
from sameteam.model.library import Library

NAME = "compiled.msgpack"


class Compiled(Struct, frozen=True):
    """``library`` and ``tries`` are encoded by themselves, so that each is opened only where it is needed."""

    digest: str
    library: bytes
    tries: bytes


def digest() -> str:
    """Names the edition of the content: the paths and bytes of all its files, hashed. The same on every machine."""
    found = hashlib.sha256()
    for path, entry in sorted(_files(reading.content(), "")):
        data = entry.read_bytes()
        found.update(f"{path}\n{len(data)}\n".encode() + data)
    return found.hexdigest()[:16]


def _files(folder: Traversable, above: str) -> list[tuple[str, Traversable]]:
    found = []
    for entry in folder.iterdir():
        if entry.name == NAME or entry.name.startswith((".", "_")):
            continue
        path = f"{above}{entry.name}"
        found += _files(entry, f"{path}/") if entry.is_dir() else [(path, entry)]
    return found


def encode(library: Library, tries: Tries) -> bytes:
    """The bytes of the file."""
    parts = Compiled(library.digest, msgspec.msgpack.encode(library), msgspec.msgpack.encode(tries))
    return msgspec.msgpack.encode(parts)


@cache
def _read(wanted: str) -> Compiled | None:
    entry = reading.content() / NAME
    try:
        found = msgspec.msgpack.decode(entry.read_bytes(), type=Compiled)
    except (FileNotFoundError, msgspec.DecodeError):
        return None
    return found if found.digest == wanted else None


def compiled_library(wanted: str) -> Library | None:
    """The library of the edition ``wanted``; None where no such file lies here, or one of another version of ours."""
    found = _read(wanted)
    try:
        return None if found is None else msgspec.msgpack.decode(found.library, type=Library)
    except msgspec.DecodeError:
        return None


def compiled_tries(wanted: str) -> Tries | None:
    """The phrases of the rules of the edition ``wanted``; None as above."""
    found = _read(wanted)
    try:
        return None if found is None else msgspec.msgpack.decode(found.tries, type=Tries)
    except msgspec.DecodeError:
        return None
