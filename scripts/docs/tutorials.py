"""docs/tutorials: for each situation its story, its file, and the plan as the command prints it (rules only)."""

from datetime import date
from pathlib import Path

from docs.markdown import fence
from sameteam.actions.make_plan import make_plan
from sameteam.actions.read_situation import read_situation
from sameteam.cli.render.names import names_of
from sameteam.cli.render.text import render_text
from sameteam.library.load import load_library
from sameteam.model.plan import Pause, Plan, Stop

TODAY = date(2026, 11, 24)
MARK = "<!-- Written by `make docs` from intro.md and situation.toml. Change those, and not this page. -->"
COMMAND = f"sameteam plan situation.toml --today {TODAY} --gate passed"
ENDS = {
    "plan": "a plan of {steps} steps",
    "pause": "a pause of {steps} steps",
    "stop": "no plan, and help",
}
OPENING = """# Tutorials: ten situations, and what comes of each

<!-- Written by `make docs` from the folders beside this page. Change those, and not this page. -->

Nobody here is real.
Each folder holds a situation file, the story behind it, and what Same Team prints for it.
Read the one that is nearest to yours.
Then copy its `situation.toml`, change it until it is yours, and run the same command.
"""


def pages(folder: Path) -> dict[str, str]:
    """The pages by their path below ``folder``: one for each situation, and the list of them."""
    found, listed = {}, [OPENING]
    for place in sorted(entry.parent for entry in folder.glob("*/situation.toml")):
        story = (place / "intro.md").read_text(encoding="utf-8").rstrip()
        told = (place / "situation.toml").read_text(encoding="utf-8")
        outcome = make_plan(read_situation(told, f"{place.name}/situation.toml", TODAY), load_library(), TODAY)
        found[f"{place.name}/README.md"] = _page(story, told, outcome)
        title = story.partition("\n")[0].removeprefix("# ")
        steps = 0 if isinstance(outcome, Stop) else len(outcome.steps)
        listed.append(f"- [{title}]({place.name}/README.md): {ENDS[outcome.kind].format(steps=steps)}.")
    found["README.md"] = "\n".join(listed)
    return found


def _page(story: str, told: str, outcome: Plan | Pause | Stop) -> str:
    """The whole page; where it stops, what is printed and nothing of what was told."""
    library = load_library()
    printed = render_text(outcome, names_of(library))
    title, _, rest = story.partition("\n")
    parts = [f"{title}\n\n{MARK}\n{rest}"]
    if isinstance(outcome, Stop):
        parts += ["## What is printed", fence(printed, "text")]
    else:
        parts += ["## The situation", fence(told, "toml"), f"## The {outcome.kind}"]
        parts += [f"This is what `{COMMAND}` prints.", fence(printed, "text")]
    return "\n\n".join(parts)
