"""Write the content into the one file that opens fast (sameteam.library.compiled). The content stays the truth."""

from pathlib import Path

from sameteam.library.compiled import digest, encode
from sameteam.library.engine import compile_library
from sameteam.library.gather import load_content
from sameteam.library.reading import content


def write(folder: Path, *, for_wheel: bool = False) -> list[Path]:
    """Written beside their places and moved there, so that no one ever reads half of one. The paths of the files."""
    library = load_content(digest())
    written = []
    for name, data in encode(library, compile_library(library), for_wheel=for_wheel).items():
        beside = folder / f"{name}.new"
        beside.write_bytes(data)
        written.append(beside.replace(folder / name))
    return written


if __name__ == "__main__":
    write(content())
