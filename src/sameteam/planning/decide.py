"""Plan, pause or stop: the one entrance to planning."""

from datetime import date

import msgspec

from sameteam.model.help import HelpLine
from sameteam.model.library import Library
from sameteam.model.plan import Pause, Plan, Stop
from sameteam.model.reads import Reads, SaidRead
from sameteam.model.situation import Situation
from sameteam.planning.conditions import holds, paths
from sameteam.planning.facts import Facts, derive
from sameteam.planning.left_out import left_out, left_out_of_a_pause
from sameteam.planning.steps import build, choose
from sameteam.safety.stop import ordered, stop_for_signals
from sameteam.vocabulary import Answer, Reason, StepKind

CALMING = frozenset({StepKind.MOMENT, StepKind.REST})
"""Kinds of steps that a pause may have, besides own care."""
CALMING_ORDER = 20
"""Steps that calm and wait have orders below this; from here on a plan prepares."""

SAFETY = ("safety",)
"""What a pause or a stop of the gate rests on. Which answer it was is told to nobody."""

PAUSES = ("now_in_a_fight", "partner_drunk", "partner_ill", "i_am_exhausted")
"""Conditions under which nothing is planned today (method.md, Times; the moment)."""


HELP_IS_NEAR = ("now_in_a_fight", "partner_drunk")
"""Pauses on a night on which somebody may need a help line."""


def plan(situation: Situation, reads: Reads, library: Library, today: date) -> Plan | Pause | Stop:
    """Decide what is next.

    ``reads`` is what was read in the free texts; a safety signal among them stops everything else. ``today`` is the
    day the plan begins. The same arguments give the same plan. Never raises for a valid situation.
    """
    country = library.country(situation.practical.country)
    if reads.signals:
        return stop_for_signals({signal.id for signal in reads.signals}, country, library.gate)
    weights = {reason: content.logic.weight for reason, content in library.reasons.items()}
    facts = derive(situation, reads, today, weights)
    held = [name for name in PAUSES if holds(name, facts)]
    if held:
        because = tuple(dict.fromkeys(path for name in held for path in paths(name, facts)))
        return _pause(facts, library, because, library.phrases[f"pause because {held[0]}"][0])
    return _plan(facts, library)


def pause_for_safety(situation: Situation, reads: Reads, library: Library, today: date) -> Pause:
    """The gate's pause: own care and help, and nothing that brings the other one in."""
    weights = {reason: content.logic.weight for reason, content in library.reasons.items()}
    facts = derive(situation, reads, today, weights)
    first_line, *notes = library.gate.pages["pause"]
    paused = _pause(facts, library, SAFETY, first_line)
    country = library.country(situation.practical.country)
    return msgspec.structs.replace(paused, help=ordered(country), notes=(*notes, *paused.notes))


def _pause(facts: Facts, library: Library, because: tuple[str, ...], first_line: str) -> Pause:
    kept = _pause_steps(library, for_safety=because == SAFETY)
    chosen = [one for one in choose(facts, library) if one.strategy.id in kept]
    steps = build(chosen, facts, library)
    return Pause(
        because=because,
        first_line=first_line,
        steps=steps,
        left_out=left_out_of_a_pause(steps, because, library),
        reads=shown_reads(facts.reads),
        help=_help(facts, library, near=any(holds(name, facts) for name in HELP_IS_NEAR)),
        notes=_notes(facts, library),
    )


def _pause_steps(library: Library, *, for_safety: bool) -> frozenset[str]:
    calming = {
        strategy.id
        for strategy in library.strategies
        if strategy.logic.kind in CALMING and strategy.logic.order < CALMING_ORDER
    }
    own = {"own-care", "individual-support"}
    return frozenset(own if for_safety else own | calming)


def _plan(facts: Facts, library: Library) -> Plan:
    steps = build(choose(facts, library), facts, library)
    because = tuple(dict.fromkeys(path for step in steps for path in step.because))
    return Plan(
        because=because,
        first_line=_first_line(facts, library),
        steps=steps,
        left_out=left_out(steps, facts, library),
        reads=shown_reads(facts.reads),
        help=_help(facts, library),
        notes=_notes(facts, library),
    )


FIRST_LINES = (
    "was_hostile",
    "said_no_twice",
    "grudging_yes",
    "said_yes",
    "is_open",
    "i_lean_out",
    "i_am_unsure",
    "asked_many_times",
    "asked_ultimatum",
    "asked_in_a_fight",
    "now_just_after_a_fight",
    "talk_went_badly",
    "partner_leans_out",
    "said_no",
    "was_silent",
    "was_unsure",
    "long_trouble",
    "never_asked",
)
"""The condition whose opening line is said: the first that holds."""


def _first_line(facts: Facts, library: Library) -> str:
    for name in FIRST_LINES:
        if holds(name, facts):
            return library.phrases[f"first line: {name}"][0]
    return library.phrases["first line: otherwise"][0]


def shown_reads(reads: Reads) -> tuple[SaidRead, ...]:
    """The reads as they may be shown: `exposure` is never shown as a guess (method row D2c)."""
    return tuple(
        msgspec.structs.replace(said, reasons=tuple(guess for guess in said.reasons if guess.id is not Reason.EXPOSURE))
        for said in reads.said
    )


def _help(facts: Facts, library: Library, *, near: bool = False) -> tuple[HelpLine, ...]:
    hostile = facts.asking.answer is Answer.HOSTILE or any(said.hurtful for said in facts.reads.said)
    if near or hostile or facts.reads.unread:
        return ordered(library.country(facts.situation.practical.country))
    return ()


def _notes(facts: Facts, library: Library) -> tuple[str, ...]:
    notes = []
    guesses = [guess.id for said in facts.reads.said for guess in said.reasons]
    if guesses and not facts.reasons_stated:
        notes.append(library.phrases["note: guesses"][0])
    if Reason.EXPOSURE in guesses:
        notes.append(library.phrases["note: private"][0])
    if facts.reads.unread:
        notes.append(library.phrases["note: unread"][0])
    if any(said.hurtful for said in facts.reads.said):
        notes.append(library.phrases["note: hurtful"][0])
    return tuple(notes)
