"""JSON as ``contracts.md`` describes it: the same plan gives the same bytes."""

from typing import Any

import msgspec

from sameteam.cli.render.safe import escaped_in_json
from sameteam.model.help import HelpLine
from sameteam.model.plan import Pause, Plan, Step, Stop

SCHEMA = 1


def to_json(value: dict[str, Any]) -> str:
    """One object, indented, with a line feed at its end."""
    return escaped_in_json(msgspec.json.format(msgspec.json.encode(value), indent=2).decode()) + "\n"


def help_objects(lines: tuple[HelpLine, ...]) -> list[dict[str, Any]]:
    """Help lines as plain objects."""
    return [msgspec.to_builtins(line) for line in lines]


def _step(step: Step) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(step)
    return plain


def render_json(outcome: Plan | Pause | Stop) -> str:
    """A plan, a pause or a stop. A stop has its kind, its reason and help, and nothing else."""
    if isinstance(outcome, Stop):
        return to_json(
            {
                "schema": SCHEMA,
                "kind": outcome.kind,
                "because": list(outcome.because),
                "help": help_objects(outcome.help),
            }
        )
    return to_json(
        {
            "schema": SCHEMA,
            "kind": outcome.kind,
            "because": list(outcome.because),
            "first_line": outcome.first_line,
            "notes": list(outcome.notes),
            "steps": [_step(step) for step in outcome.steps],
            "left_out": msgspec.to_builtins(outcome.left_out),
            "reads": [
                {"text": said.text, "reasons": msgspec.to_builtins(said.reasons), "stance": said.stance.value}
                for said in outcome.reads
            ],
            "help": help_objects(outcome.help),
        }
    )
