"""Which strategies stand in a plan, with the facts that called for each, or the condition that kept it out."""

from collections.abc import Sequence

from msgspec import Struct

from sameteam.model.strategy import Strategy
from sameteam.planning.conditions import holds, is_told, paths
from sameteam.planning.facts import Facts

ALLOWS = ("may_talk", "may_ask")
"""Conditions that allow a step and do not call for it: named only where nothing else does."""


ALWAYS_TOLD = "about.relationship"
"""A fact that everyone tells: it is named where nothing nearer called for a step."""


class Fit(Struct, frozen=True):
    """``because``: key paths. ``missed``: the first condition that kept the strategy out, ``""`` where it fits;
    ``failed`` and ``held``: how many of its conditions did.
    """

    because: tuple[str, ...]
    missed: str = ""
    failed: int = 0
    held: int = 0


def fit(strategy: Strategy, facts: Facts) -> Fit:
    """Look at one strategy. A missed name begins with ``not `` where the condition holds and should not."""
    fits = strategy.logic.fits
    reached = [name for name in fits.any if holds(name, facts)]
    missed = [name for name in fits.all if not holds(name, facts)]
    missed += [f"not {name}" for name in fits.none if holds(name, facts)]
    missed += fits.any[:1] if fits.any and not reached else ()
    if not missed:
        return Fit(_because(strategy, reached, facts))
    first = missed[0]
    names = fits.any if first in fits.any[:1] and not reached else (first,)
    because = tuple(dict.fromkeys(path for name in names for path in paths(name, facts)))
    return Fit(because, first, len(missed), len(fits.all) + len(fits.none) + bool(fits.any) - len(missed))


def _because(strategy: Strategy, reached: Sequence[str], facts: Facts) -> tuple[str, ...]:
    """What was told that speaks for it, then what called for it; what merely allows it where nothing else does."""
    asked = strategy.logic.fits.all
    called = [path for name in (*asked, *reached) if name not in ALLOWS for path in paths(name, facts)]
    told = [path for path in strategy.logic.facts if is_told(path, facts)]
    if len(told) + len(called) > 1:
        told = [path for path in told if path != ALWAYS_TOLD]
    allowed = [path for name in asked if name in ALLOWS for path in paths(name, facts)]
    return tuple(dict.fromkeys([*told, *called] or allowed))
