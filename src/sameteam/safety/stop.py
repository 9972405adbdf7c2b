"""The page that a stop shows, and which help comes first on it."""

from collections.abc import Collection, Sequence

from sameteam.model.gate import GateResult, GateText
from sameteam.model.help import Country, HelpLine
from sameteam.model.plan import Stop
from sameteam.vocabulary import SafetySignal

ORDER = ("victims", "own_behaviour", "children", "crisis", "emergency", "find_help")
"""Help for this country, then for those who worry about what they do, then the rest. Nobody is left a line short:
everyone gets all of them, and only their order differs.
"""
_FIRST = {SafetySignal.SELF_HARM: "crisis", SafetySignal.CHILD_HARM: "children"}


def ordered(country: Country, first: Sequence[str] = ()) -> tuple[HelpLine, ...]:
    """All help of a country, the purposes in ``first`` before the others."""
    ranks = {purpose: rank for rank, purpose in enumerate(dict.fromkeys([*first, *ORDER]))}
    return tuple(sorted(country.lines, key=lambda line: ranks.get(line.purpose, len(ranks))))


def stop_for_signals(signals: Collection[SafetySignal], country: Country, text: GateText) -> Stop:
    """The stop for signals in the text. It repeats nothing of that text and does not say what was read."""
    first = [purpose for signal, purpose in _FIRST.items() if signal in signals]
    opening, *lines = text.pages["stop"]
    return Stop(
        help=ordered(country, first), first_line=opening, lines=(*lines, *text.pages["stop: either way"], *_last(text))
    )


def stop_for_gate(result: GateResult, country: Country, text: GateText) -> Stop:
    """The stop for what was answered. ``not your fault`` is said to those who were hurt and, as far as they told us,
    hurt nobody; a court order alone says that somebody was, and not who.
    """
    opening, *lines = text.pages["stop"]
    first: list[str] = []
    if result.crisis:
        opening, *lines = text.pages["stop: crisis"]
        first.append("crisis")
    if result.for_own_behaviour:
        lines += text.pages["stop: own behaviour"]
        first += ["victims", "own_behaviour"] if result.for_victims else ["own_behaviour"]
    elif result.for_victims:
        lines += text.pages["stop: not your fault"]
    elif not result.crisis:
        lines += text.pages["stop: either way"]
    return Stop(help=ordered(country, first), first_line=opening, lines=(*lines, *_last(text)))


def _last(text: GateText) -> tuple[str, ...]:
    return text.pages["stop: at the end"]
