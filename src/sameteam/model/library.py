"""The library: all content as records, loaded once, immutable, with a digest that names its edition."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from sameteam.model.card import Card
from sameteam.model.condition import ConditionWords
from sameteam.model.evidence import Figure, Source
from sameteam.model.gate import GateText
from sameteam.model.help import Country
from sameteam.model.method import Row
from sameteam.model.reason import ReasonContent
from sameteam.model.review import Review
from sameteam.model.rule import Rule
from sameteam.model.stance import StanceContent
from sameteam.model.strategy import Strategy
from sameteam.vocabulary import Reason, Stance


class Library(Struct, frozen=True):
    """Everything that planning and reading know. Mappings are never changed after loading."""

    strategies: tuple[Strategy, ...]
    reasons: Mapping[Reason, ReasonContent]
    stances: Mapping[Stance, StanceContent]
    cards: Mapping[str, Card]
    conditions: Mapping[str, ConditionWords]
    method: tuple[Row, ...]
    sources: Mapping[str, Source]
    figures: Mapping[str, Figure]
    phrases: Mapping[str, tuple[str, ...]]
    rules: tuple[Rule, ...]
    sets: Mapping[str, tuple[str, ...]]
    countries: Mapping[str, Country]
    gate: GateText
    fact_names: Mapping[str, str]
    reviews: Mapping[str, Review]
    digest: str

    def country(self, code: str) -> Country:
        """The help of a country, by its two letters; the general page where we have none."""
        return self.countries.get(code.upper(), self.countries["ZZ"])

    def row(self, method_id: str) -> Row:
        """One row of the method. Raises KeyError for an unknown id."""
        for row in self.method:
            if row.id == method_id:
                return row
        raise KeyError(method_id)

    def carriers(self, method_id: str) -> Iterator[tuple[str, str, str]]:
        """The items that carry a row of the method, as kind, id and title."""
        for strategy in self.strategies:
            if method_id in strategy.logic.method:
                yield "strategy", strategy.id, strategy.title
        for reason in self.reasons.values():
            if method_id in reason.logic.method:
                yield "reason", reason.id.value, reason.title
        for card in self.cards.values():
            if method_id in card.logic.method:
                yield "card", card.id, card.title
