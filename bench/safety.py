"""How much of what may be about safety the rules hear, and how often they hear it where it is not.

    python bench/safety.py          prints the figures

The texts are those of bench/data; they were written by someone who knew neither the rules nor their examples.
"""

import json
from pathlib import Path

from sameteam.language.reads import read_safety
from sameteam.library.engine import engine_of
from sameteam.library.load import load_library

DATA = Path(__file__).resolve().parent / "data"
SETS = {
    "safety_blind": "never looked at while the rules were written",
    "safety_seen": "looked at while they were written",
    "safety_calm": "nothing but calm texts, looked at",
}


def row(name: str, note: str) -> str:
    """One row of the table: signals heard, and calm texts marked."""
    engine = engine_of(load_library())
    lines = (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line) for line in lines]
    heard = {text["id"]: bool(read_safety(text["text"], engine)) for text in texts}
    signals = [text["id"] for text in texts if text["safety"]]
    calm = [text["id"] for text in texts if not text["safety"]]
    recall = f"{sum(heard[one] for one in signals)} of {len(signals)}" if signals else ""
    return f"| {note} | {recall} | {sum(heard[one] for one in calm)} of {len(calm)} |"


def section() -> str:
    """The figures as a section of the page."""
    rows = "\n".join(row(name, note) for name, note in SETS.items())
    return f"""## Signals of danger, by rules alone

| texts | signals heard | calm texts marked |
|---|---|---|
{rows}

Many of these texts are indirect on purpose. Rules hear plain words; who says it in a picture, or in half a clause,
may not be heard.
That is why the questions come first, and why help is one command away for everyone.
"""


if __name__ == "__main__":
    print(section())
