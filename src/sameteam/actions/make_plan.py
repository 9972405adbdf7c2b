"""Make a plan: safety first, in the answers and in every text; then the reasons; then the plan."""

import re
from collections.abc import Iterable
from datetime import date

from sameteam.language.engine import Engine, Found
from sameteam.language.reads import read_safety, said_in, signals_in
from sameteam.language.tongue import reads_english
from sameteam.library.engine import engine_of
from sameteam.model.gate import GateResult
from sameteam.model.library import Library
from sameteam.model.plan import Pause, Plan, Stop
from sameteam.model.reads import Reads, SaidRead, SignalFound
from sameteam.model.situation import Situation
from sameteam.planning.decide import pause_for_safety, plan
from sameteam.safety.stop import stop_for_gate
from sameteam.vocabulary import GateOutcome, SafetySignal, Stance

PASSED = GateResult(GateOutcome.CONTINUE)
"""The gate's result for someone who said that they went through the questions."""
NAMES = frozenset(["about.partner", "practical.place"])
"""Key paths of free texts that are names, and so of no language."""


def read_texts(situation: Situation, engine: Engine) -> Reads:
    """What the free texts say: signals in any of them, reasons and stances in what the partner said.

    ``unread`` holds the key paths of texts in a language that we do not read; safety is listened for in them as well.
    """
    texts = situation.free_texts()
    found = {text: engine.find(text) for _, text in texts}
    foreign = {text for path, text in texts if path not in NAMES and not reads_english(text)}
    signals = tuple(
        SignalFound(signal, path)
        for path, text in texts
        for signal in _signals(text, situation.about.partner, engine, found[text])
    )
    said = tuple(_said(text, found[text], foreign=text in foreign) for text in situation.partner.said if text.strip())
    unread = tuple(path for path, text in texts if text in foreign and path not in NAMES)
    return Reads(said=said, signals=signals, unread=unread)


def _said(text: str, found: tuple[Found, ...], *, foreign: bool) -> SaidRead:
    """What one statement of the partner says.

    From one in another language nothing is guessed: no reasons, and the stance unsure. A no would be a refusal put into
    their mouth, and a yes would move the plan on; unsure says neither, and planning concludes nothing from it.
    """
    if not foreign:
        return said_in(text, found)
    return SaidRead(text, (), Stance.UNSURE, hurtful=bool(signals_in(found)), unread=True)


def _signals(text: str, name: str, engine: Engine, found: tuple[Found, ...]) -> Iterable[SafetySignal]:
    """What is heard in a text as it stands, and with the name taken for the partner."""
    spoken_of = _without_the_name(text, name)
    heard = [*signals_in(found), *(read_safety(spoken_of, engine) if spoken_of != text else ())]
    return dict.fromkeys(heard)


def _without_the_name(text: str, name: str) -> str:
    """The text with "my partner" for the partner's name: "I am afraid of Casey" is heard like "of my partner"."""
    return re.sub(rf"(?<!\w){re.escape(name.strip())}(?!\w)", "my partner", text, flags=re.IGNORECASE)


def make_plan(situation: Situation, library: Library, today: date, gate: GateResult = PASSED) -> Plan | Pause | Stop:
    """The plan for a situation. A signal in the text stops it whatever was answered, and so does the gate.

    Raises ContentError where the library's rules cannot be read; nothing else, for any valid situation.
    """
    reads = read_texts(situation, engine_of(library))
    if not reads.signals and gate.outcome is GateOutcome.STOP:
        return stop_for_gate(gate, library.country(situation.practical.country), library.gate)
    if not reads.signals and gate.outcome is GateOutcome.PAUSE:
        return pause_for_safety(situation, reads, library, today)
    return plan(situation, reads, library, today)
