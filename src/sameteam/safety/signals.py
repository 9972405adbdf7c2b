"""Which help comes first after a safety signal."""

from collections.abc import Collection

from sameteam.model.help import Country, HelpLine
from sameteam.vocabulary import SafetySignal

_ORDER = ("emergency", "victims", "own_behaviour", "crisis", "children", "find_help")
_FIRST = {SafetySignal.SELF_HARM: "crisis", SafetySignal.CHILD_HARM: "children"}


def help_for_signals(country: Country, signals: Collection[SafetySignal]) -> tuple[HelpLine, ...]:
    """All help of a country: the emergency number, then what the signals call for, then the rest.

    Nobody is told which signal was found, so everyone gets the same lines; only their order differs.
    """
    wanted = [purpose for signal, purpose in _FIRST.items() if signal in signals]
    order = dict.fromkeys(["emergency", *wanted, *_ORDER])
    ranks = {purpose: rank for rank, purpose in enumerate(order)}
    return tuple(sorted(country.lines, key=lambda line: ranks.get(line.purpose, len(ranks))))
