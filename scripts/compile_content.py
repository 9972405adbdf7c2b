"""Write the content into the one file that opens fast (sameteam.library.compiled). The content stays the truth."""

from pathlib import Path

from sameteam.library.compiled import NAME, digest, encode
from sameteam.library.engine import compile_library
from sameteam.library.gather import load_content
from sameteam.library.reading import content


def write(target: Path, *, for_wheel: bool = False) -> None:
    """Written beside its place and moved there, so that no one ever reads half of it."""
    library = load_content(digest())
    beside = target.with_suffix(".new")
    beside.write_bytes(encode(library, compile_library(library), for_wheel=for_wheel))
    beside.replace(target)


if __name__ == "__main__":
    write(content() / NAME)
