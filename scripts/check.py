"""Run every check, one after the other, and count the failures at the end."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent

CHECKS = {
    "style": [BIN / "ruff", "check", "--quiet", "."],
    "form": [BIN / "ruff", "format", "--check", "--quiet", "."],
    "types": [BIN / "mypy", "--no-error-summary"],
    "layers": [BIN / "lint-imports"],
    "content": [sys.executable, "scripts/content_check.py"],
    "generated pages": [sys.executable, "scripts/docs.py", "--check"],
    "sizes": [sys.executable, "scripts/sizes.py"],
}


def main() -> int:
    """Run them all; the exit status is 1 where one failed."""
    failed = []
    for name, command in CHECKS.items():
        done = subprocess.run([str(part) for part in command], cwd=ROOT, check=False, capture_output=True, text=True)
        print(f"{'ok    ' if done.returncode == 0 else 'FAILED'}  {name}")
        if done.returncode:
            failed.append(name)
            print(done.stdout + done.stderr)
    print(f"{len(CHECKS) - len(failed)} checks passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
