"""Make a plan: read the free texts for safety and reasons first, then plan."""

from datetime import date

from sameteam.language.engine import Engine
from sameteam.language.reads import read_safety, read_said
from sameteam.model.library import Library
from sameteam.model.plan import Pause, Plan, Stop
from sameteam.model.reads import Reads, SignalFound
from sameteam.model.situation import Situation
from sameteam.planning.decide import plan


def read_texts(situation: Situation, engine: Engine) -> Reads:
    """What the free texts say: signals in any of them, reasons and stances in what the partner said."""
    signals = tuple(
        SignalFound(signal, path) for path, text in situation.free_texts() for signal in read_safety(text, engine)
    )
    said = tuple(read_said(text, engine) for text in situation.partner.said if text.strip())
    return Reads(said=said, signals=signals)


def make_plan(situation: Situation, library: Library, today: date) -> Plan | Pause | Stop:
    """The plan for a situation. A safety signal in the text stops it, whatever else was answered."""
    return plan(situation, read_texts(situation, Engine(library.rules, library.sets)), library, today)
