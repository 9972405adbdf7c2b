"""The content in one file that opens fast: made by ``make setup`` and when a wheel is built, never needed.

It carries the sizes and times of the files it was made from. Where those are not what lies here, it is ignored and the
content itself is read, so it can be missing or old and nothing is ever wrong, only slower.
"""

import gc
import os
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypeVar

import msgspec
from msgspec import Struct

from sameteam.language.engine import Tries
from sameteam.library import reading
from sameteam.model.library import Library

T = TypeVar("T")
NAME = "compiled.msgpack"
PREFIX = "compiled."


class Compiled(Struct, frozen=True):
    """``sizes``: path and size of every file; ``times``: when each was changed last, empty in a wheel, where files get
    new times and nobody edits them. The phrases of the rules lie in files of their own, by purpose, with that digest.
    """

    sizes: str
    times: str
    digest: str
    library: bytes


def stamp() -> tuple[str, str]:
    """The sizes and the times of the files of the content as they lie here."""
    found = sorted(_entries(os.fspath(reading.content()), ""))
    return "\n".join(f"{path} {size}" for path, size, _ in found), "\n".join(str(time) for _, _, time in found)


def _entries(folder: str, above: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith((PREFIX, ".", "_")):
                continue
            if entry.is_dir():
                yield from _entries(entry.path, f"{above}{entry.name}/")
            else:
                known = entry.stat()
                yield f"{above}{entry.name}", known.st_size, known.st_mtime_ns


def digest() -> str:
    """Names the edition of the content: the paths and bytes of all its files, hashed. The same on every machine."""
    import hashlib  # noqa: PLC0415 -- not needed where the content is compiled

    found = hashlib.sha256()
    for path, _, _ in sorted(_entries(os.fspath(reading.content()), "")):
        data = (reading.content() / path).read_bytes()
        found.update(f"{path}\n{len(data)}\n".encode() + data)
    return found.hexdigest()[:16]


def encode(library: Library, tries: Mapping[str, Tries], *, for_wheel: bool = False) -> dict[str, bytes]:
    """The files, by name: one for the library, and one for the phrases of each purpose."""
    sizes, times = stamp()
    whole = Compiled(sizes, "" if for_wheel else times, library.digest, msgspec.msgpack.encode(library))
    files = {NAME: msgspec.msgpack.encode(whole)}
    for purpose, one in tries.items():
        files[_name(purpose)] = msgspec.msgpack.encode((library.digest, one))
    return files


def _name(purpose: str) -> str:
    return f"{PREFIX}{purpose}.msgpack"


def _decoded(data: bytes, kind: type[T]) -> T:
    """Decode without the collector looking for circles among tens of thousands of new records: there are none, and it
    took more time than the decoding.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        return msgspec.msgpack.decode(data, type=kind)
    finally:
        if collecting:
            gc.enable()


@cache
def _read() -> Compiled | None:
    try:
        data = (reading.content() / NAME).read_bytes()
        found = _decoded(data, Compiled)
    except (FileNotFoundError, msgspec.DecodeError):
        return None
    sizes, times = stamp()
    return found if found.sizes == sizes and found.times in ("", times) else None


def compiled_library() -> Library | None:
    """The library; None where no such file lies here, or an old one, or one of another version of ours."""
    found = _read()
    try:
        return None if found is None else _decoded(found.library, Library)
    except msgspec.DecodeError:
        return None


def compiled_tries(edition: str, purpose: str) -> Tries | None:
    """The phrases of the rules of an edition, by its digest, for one purpose; None as above."""
    try:
        data = (reading.content() / _name(purpose)).read_bytes()
        digest_of_them, tries = _decoded(data, tuple[str, Tries])
    except (FileNotFoundError, msgspec.DecodeError):
        return None
    return tries if digest_of_them == edition else None
