"""Write docs/reference/benchmarks.md: every figure that we state, measured in one run."""

from pathlib import Path

import plan
import safety

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "benchmarks.md"

if __name__ == "__main__":
    text = f"# Benchmarks\n\nWritten by `make bench`.\n\n{plan.section()}\n{safety.section()}"
    print(text)
    PAGE.write_text(text, encoding="utf-8")
