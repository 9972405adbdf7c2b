"""Write the generated pages of docs/, or with --check say which of them differ from what would be written."""

import sys
from pathlib import Path

from docs import cli, content, method, rules, states, tutorials

ROOT = Path(__file__).resolve().parent.parent


def pages() -> dict[str, str]:
    """Every generated page: its path below the root, and its text."""
    reference = {
        "method": method.page(),
        "cli": cli.page(),
        "content": content.page(),
        "rules": rules.page(),
        "states": states.page(),
    }
    found = {f"docs/reference/{name}.md": text for name, text in reference.items()}
    found |= {f"docs/tutorials/{name}": text for name, text in tutorials.pages(ROOT / "docs" / "tutorials").items()}
    return {path: text.rstrip("\n") + "\n" for path, text in found.items()}


def differing(found: dict[str, str]) -> list[str]:
    """The pages that are missing, or whose bytes on the disk are not these."""
    return [
        path
        for path, text in found.items()
        if not (ROOT / path).is_file() or (ROOT / path).read_bytes() != text.encode()
    ]


def main(arguments: list[str]) -> int:
    """Status 1 where --check finds a difference, 2 where the call is wrong."""
    if arguments not in ([], ["--check"]):
        print("usage: docs.py [--check]", file=sys.stderr)
        return 2
    found = pages()
    differ = differing(found)
    if arguments:
        for path in differ:
            print(f"{path} is not up to date; make docs writes it")
        return int(bool(differ))
    for path in differ:
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_bytes(found[path].encode())
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
