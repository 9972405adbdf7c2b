"""Write the content into the one file that opens fast (sameteam.library.compiled). The content stays the truth."""

from importlib.resources import files
from pathlib import Path

from sameteam.language.engine import compile_rules
from sameteam.library.compiled import NAME, digest, encode
from sameteam.library.gather import load_content


def main() -> None:
    """Written beside its place and moved there, so that no one ever reads half of it."""
    library = load_content(digest())
    target = Path(str(files("sameteam"))) / "content" / NAME
    beside = target.with_suffix(".new")
    beside.write_bytes(encode(library, compile_rules(library.rules, library.sets)))
    beside.replace(target)


if __name__ == "__main__":
    main()
