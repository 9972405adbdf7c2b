"""How long planning takes: in process, and as a cold command beside an interpreter that does nothing.

    python bench/plan.py            prints the figures; bench/page.py puts them on the page

Medians, with the middle half, of runs that take turns, so that a noisy machine disturbs all of them alike.
"""

import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from sameteam.actions.make_plan import make_plan
from sameteam.actions.read_situation import read_situation_file
from sameteam.library.load import load_library

ROOT = Path(__file__).resolve().parent.parent
SITUATIONS = sorted((ROOT / "docs" / "tutorials").glob("*/situation.toml"))
TODAY = date(2026, 11, 24)
IN_PROCESS, COLD = 300, 25
MILLI = 1000.0


def timed(act: Callable[[], object]) -> float:
    """Milliseconds that one call takes."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * MILLI


def spread(times: list[float]) -> str:
    """The median, and the middle half in brackets."""
    low, middle, high = statistics.quantiles(times, n=4)
    return f"{middle:.1f} ms ({low:.1f} to {high:.1f})"


def in_process() -> list[float]:
    """Plans for the ten situations of the tutorials, one after the other, the library warm."""
    library = load_library()
    told = [read_situation_file(path, TODAY) for path in SITUATIONS]
    for situation in told:
        make_plan(situation, library, TODAY)
    return [timed(lambda: make_plan(told[n % len(told)], library, TODAY)) for n in range(IN_PROCESS)]  # noqa: B023 -- called at once


def cold() -> tuple[list[float], list[float], list[float]]:
    """The command, the interpreter alone, and the interpreter with the imports of other people that we need."""
    python = sys.executable
    command = str(Path(python).parent / "sameteam")
    calls = (
        [command, "plan", str(SITUATIONS[0]), "--today", str(TODAY), "--gate", "passed", "--rules-only"],
        [python, "-c", "pass"],
        [python, "-c", "import click, msgspec, tomli"],
    )
    times: tuple[list[float], list[float], list[float]] = ([], [], [])
    for _ in range(COLD):
        for call, found in zip(calls, times, strict=True):
            found.append(timed(lambda: subprocess.run(call, check=True, capture_output=True)))  # noqa: B023 -- called at once
    return times


def section() -> str:
    """The figures as a section of the page."""
    planning = in_process()
    command, bare, imports = cold()
    ratio = statistics.median(command) / statistics.median(bare)
    return f"""## Planning

Medians, with the middle half in brackets, measured in one run on {os.cpu_count()} cores with
Python {platform.python_version()}.
The machine was shared; the ratios travel better than the times.

| what | figure | aim |
|---|---|---|
| a plan in process, ten situations, {IN_PROCESS} plans | {spread(planning)} | at most 5 ms |
| `sameteam plan FILE --rules-only`, cold, {COLD} runs | {spread(command)} | at most 250 ms |
| the interpreter that does nothing, the same runs | {spread(bare)} | |
| the interpreter with click, msgspec and tomli, the same runs | {spread(imports)} | |
| the command beside the bare interpreter | {ratio:.1f} times | |

We know of no other program that makes such a plan, so there is no peer to compare with.
"""


if __name__ == "__main__":
    print(section())
