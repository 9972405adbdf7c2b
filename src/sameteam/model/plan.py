"""What planning returns: a plan, a pause or a stop, each with its reasons inside."""

from datetime import date

from msgspec import Struct, field

from sameteam.model.help import HelpLine
from sameteam.model.reads import SaidRead
from sameteam.vocabulary import Reason, Stance, StepKind


class Words(Struct, frozen=True):
    """Something the person may say, word for word. ``note`` tells when it fits."""

    text: str
    note: str = ""


class IfTheySay(Struct, frozen=True, omit_defaults=True):
    """What to do with one kind of reply; either ``reason`` or ``stance`` is set."""

    reflect: str
    validate: str
    ask: str
    later: str
    reason: Reason | None = None
    stance: Stance | None = None
    example: str = ""


class Step(Struct, frozen=True):
    """One step of a plan. ``after`` names the steps before it, ``because`` the facts that called for it."""

    id: str
    kind: StepKind
    title: str
    not_before: date
    after: tuple[str, ...]
    method: tuple[str, ...]
    reasons: tuple[Reason, ...]
    because: tuple[str, ...]
    why: str
    do: tuple[str, ...]
    words: tuple[Words, ...] = ()
    if_they_say: tuple[IfTheySay, ...] = ()
    listen_for: tuple[str, ...] = ()
    if_it_goes_badly: tuple[str, ...] = ()
    afterwards: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    reviewed: str = ""
    sources: tuple[str, ...] = ()


class LeftOut(Struct, frozen=True):
    """A row of the method that no step carries here, and why."""

    method: str
    because: tuple[str, ...]
    why: str


class Plan(Struct, frozen=True):
    """A series of steps, in order. ``first_line`` is the sentence that opens it."""

    because: tuple[str, ...]
    first_line: str
    steps: tuple[Step, ...]
    left_out: tuple[LeftOut, ...]
    reads: tuple[SaidRead, ...]
    help: tuple[HelpLine, ...] = ()
    notes: tuple[str, ...] = ()
    kind: str = field(default="plan")


class Pause(Struct, frozen=True):
    """Not today: steps that calm and wait, and nothing else."""

    because: tuple[str, ...]
    first_line: str
    steps: tuple[Step, ...]
    left_out: tuple[LeftOut, ...]
    reads: tuple[SaidRead, ...]
    help: tuple[HelpLine, ...] = ()
    notes: tuple[str, ...] = ()
    kind: str = field(default="pause")


class Stop(Struct, frozen=True):
    """Joint counselling is not the way now. Carries help, and nothing of what was told."""

    help: tuple[HelpLine, ...]
    first_line: str
    lines: tuple[str, ...] = ()
    because: tuple[str, ...] = ("safety",)
    kind: str = field(default="stop")
