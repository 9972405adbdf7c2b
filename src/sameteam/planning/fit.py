"""Which strategies stand in a plan, with the facts that called for each, or the condition that kept it out."""

from msgspec import Struct

from sameteam.model.strategy import Strategy
from sameteam.planning.conditions import holds, paths
from sameteam.planning.facts import Facts


class Fit(Struct, frozen=True):
    """``because``: key paths. ``missed``: the condition that kept the strategy out, ``""`` where it fits."""

    because: tuple[str, ...]
    missed: str = ""


def fit(strategy: Strategy, facts: Facts) -> Fit:
    """Look at one strategy. A missed name begins with ``not `` where the condition holds and should not."""
    fits = strategy.logic.fits
    for name in fits.all:
        if not holds(name, facts):
            return Fit(paths(name, facts), name)
    for name in fits.none:
        if holds(name, facts):
            return Fit(paths(name, facts), f"not {name}")
    reached = [name for name in fits.any if holds(name, facts)]
    if fits.any and not reached:
        return Fit(tuple(dict.fromkeys(path for name in fits.any for path in paths(name, facts))), fits.any[0])
    because = [path for name in (*fits.all, *reached) for path in paths(name, facts)]
    return Fit(tuple(dict.fromkeys([*strategy.logic.facts, *because])))
