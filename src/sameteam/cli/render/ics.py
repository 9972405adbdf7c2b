"""Calendar entries that say nothing: a title anyone may see, no name, no place, no description, no reminder.

Whoever looks at the calendar, on a wall, a phone or a shared account, finds a time and ``Time for us`` or
``Time for me``. The identifiers are hashes, and the same step keeps its own, so that a plan imported again moves the
entry and does not double it.
"""

import uuid
from datetime import UTC, date, datetime

from icalendar import Calendar, Event

from sameteam.model.plan import Pause, Plan, Step, Stop
from sameteam.vocabulary import TALK_KINDS, StepKind

FOR_US = "Time for us"
FOR_ME = "Time for me"
_MAKER = "-//calendar//1.0//EN"
_NAMES = uuid.UUID("6f1d2c1e-8f0b-5b53-9a53-2f6f5f4c7d10")


def _title(kind: StepKind) -> str:
    """The title of a step's entry; ``""`` where it gets none: waiting, resting and closing need no appointment."""
    if kind in TALK_KINDS or kind is StepKind.SPACE:
        return FOR_US
    return FOR_ME if kind is StepKind.PREPARE else ""


def _entry(step: Step, title: str, today: date) -> Event:
    event = Event()
    event.add("uid", str(uuid.uuid5(_NAMES, step.id)))
    event.add("dtstamp", datetime(today.year, today.month, today.day, tzinfo=UTC))
    event.add("dtstart", step.not_before)
    event.add("summary", title)
    event.add("transp", "TRANSPARENT")
    return event


def render_ics(outcome: Plan | Pause | Stop, today: date) -> str:
    """One all-day entry for each day and title; a stop has none."""
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    taken: set[tuple[date, str]] = set()
    for step in () if isinstance(outcome, Stop) else outcome.steps:
        title = _title(step.kind)
        if title and (step.not_before, title) not in taken:
            taken.add((step.not_before, title))
            calendar.add_component(_entry(step, title, today))
    return str(calendar.to_ical(), "utf-8")
