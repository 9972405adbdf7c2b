"""Which strategies stand in a plan, with the facts that called for each, or the condition that kept it out."""

from msgspec import Struct

from sameteam.model.strategy import Strategy
from sameteam.planning.conditions import holds, is_told, paths
from sameteam.planning.facts import Facts

ALLOWS = ("may_talk", "may_ask")
"""Conditions that allow a step and do not call for it: named only where nothing else does."""


ALWAYS_TOLD = "about.relationship"
"""A fact that everyone tells: it is named where nothing nearer called for a step."""


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
    called = [path for name in (*fits.all, *reached) if name not in ALLOWS for path in paths(name, facts)]
    told = [path for path in strategy.logic.facts if is_told(path, facts)]
    if len(told) + len(called) > 1:
        told = [path for path in told if path != ALWAYS_TOLD]
    allowed = [path for name in fits.all if name in ALLOWS for path in paths(name, facts)]
    return Fit(tuple(dict.fromkeys([*told, *called] or allowed)))


def missed_by(strategy: Strategy, facts: Facts) -> int:
    """How many conditions keep a strategy out: the fewer, the nearer it came."""
    fits = strategy.logic.fits
    missed = [name for name in fits.all if not holds(name, facts)] + [name for name in fits.none if holds(name, facts)]
    return len(missed) + bool(fits.any and not any(holds(name, facts) for name in fits.any))
