"""The rows of the method that no step carries, each with the facts and a reason that its owner would accept."""

from collections.abc import Sequence

from sameteam.model.library import Library
from sameteam.model.method import Row
from sameteam.model.plan import LeftOut, Step
from sameteam.planning.conditions import paths
from sameteam.planning.facts import Facts
from sameteam.planning.fit import ALLOWS, Fit, fit
from sameteam.vocabulary import ALWAYS_METHOD_IDS


def left_out(steps: Sequence[Step], facts: Facts, library: Library) -> tuple[LeftOut, ...]:
    """What a plan leaves out. Rows that hold always stand here with ``always``."""
    carried = {row for step in steps for row in step.method}
    rows = []
    for row in library.method:
        if row.id in ALWAYS_METHOD_IDS:
            rows.append(LeftOut(row.id, ("always",), row.always))
        elif row.id not in carried:
            rows.append(_why(row, facts, library))
    return tuple(rows)


def left_out_of_a_pause(steps: Sequence[Step], because: tuple[str, ...], library: Library) -> tuple[LeftOut, ...]:
    """What a pause leaves out: everything that waits until the pause is over, said by part of the method."""
    carried = {row for step in steps for row in step.method}
    rows = []
    for row in library.method:
        if row.id in ALWAYS_METHOD_IDS:
            rows.append(LeftOut(row.id, ("always",), row.always))
        elif row.id not in carried:
            why = library.phrases[f"pause: {row.part}"][0]
            rows.append(LeftOut(row.id, because, why))
    return tuple(rows)


def _why(row: Row, facts: Facts, library: Library) -> LeftOut:
    """The condition that kept out the strategy that came nearest, the earlier in a plan where two came as near."""
    carriers = [strategy for strategy in library.strategies if row.id in strategy.logic.method]
    best = [fit(strategy, facts) for strategy in carriers if strategy.id == row.explained_by]
    for found in (*best, *sorted((fit(strategy, facts) for strategy in carriers), key=_farness)):
        if found.missed:
            return LeftOut(row.id, found.because, _sentence(found.missed, library))
    reason = next(content.id for content in library.reasons.values() if row.id in content.logic.method)
    name = f"reason_{reason.value}"
    return LeftOut(row.id, paths(name, facts), _sentence(name, library))


def _farness(found: Fit) -> tuple[int, int, bool]:
    """How far a strategy was from fitting: few conditions failed, many held, and what allows nothing explains most."""
    return (found.failed, -found.held, found.missed not in ALLOWS)


def _sentence(missed: str, library: Library) -> str:
    if missed.startswith("not "):
        return library.conditions[missed[4:]].holds
    return library.conditions[missed].fails
