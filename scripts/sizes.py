"""Print the five largest files and functions of the source, and refuse any that outgrew its limit (design.md)."""

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE_LIMIT = 500
FUNCTION_LIMIT = 60
SHOWN = 5


def main() -> int:
    """The exit status is 1 where something is too long."""
    files, functions = [], []
    for path in sorted((ROOT / "src").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        name = str(path.relative_to(ROOT))
        files.append((len(text.splitlines()), name))
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                functions += [(length, f"{name}: {node.name}")]
    for rows in (files, functions):
        for length, name in sorted(rows, reverse=True)[:SHOWN]:
            print(f"{length:5}  {name}")
    return int(max(files)[0] > FILE_LIMIT or max(functions)[0] > FUNCTION_LIMIT)


if __name__ == "__main__":
    sys.exit(main())
