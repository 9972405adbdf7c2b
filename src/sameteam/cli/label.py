"""``sameteam label wording|reasons < IN.jsonl > OUT.jsonl``: labels for many texts, one JSON object a line."""

import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import tee
from typing import Any

import click
import msgspec

from sameteam.actions.check_words import label_reasons, label_wording
from sameteam.errors import InputError
from sameteam.library.load import load_library
from sameteam.model.library import Library

WHERE = "standard input"
KINDS: dict[str, Callable[[Iterable[str], Library], Iterator[Any]]] = {
    "wording": label_wording,
    "reasons": label_reasons,
}


class _Line(msgspec.Struct):
    """What is needed of a line; other keys are passed over."""

    id: str | int
    text: str


@click.command("label")
@click.argument("kind", type=click.Choice(list(KINDS)))
@click.option("--rules-only", is_flag=True, help="Read with rules alone. There is no other reader yet.")
def label_command(kind: str, *, rules_only: bool) -> None:  # noqa: ARG001 -- rules are all there is so far
    """Label many texts: one JSON object a line with id and text in, one with its labels out, in the same order."""
    lines, again = tee(_lines())
    for line, labels in zip(lines, KINDS[kind]((one.text for one in again), load_library()), strict=True):
        click.echo(msgspec.json.encode({"id": line.id, **msgspec.to_builtins(labels)}).decode())


def _lines() -> Iterator[_Line]:
    for number, raw in enumerate(sys.stdin.buffer, start=1):
        if not raw.strip():
            continue
        try:
            yield msgspec.json.decode(raw, type=_Line)
        except (msgspec.ValidationError, msgspec.DecodeError, UnicodeDecodeError) as error:
            raise InputError(WHERE, f"line {number}", f"an object with id and text is needed here: {error}") from error
