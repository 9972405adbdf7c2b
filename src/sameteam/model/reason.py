"""A reason behind a refusal: what may stand behind it, and how to meet it."""

from msgspec import Struct

from sameteam.model.review import Review
from sameteam.vocabulary import Reason


class Variant(Struct, frozen=True):
    """One way to say something; ``approach`` names how it differs from the others."""

    approach: str
    text: str


class ReasonFile(Struct, frozen=True, forbid_unknown_fields=True):
    """``reason.toml`` as it stands. ``example`` is one way to say it; ``weight`` from 1 (light) to 10 (heavy): heavier
    ones are understood first.
    """

    example: str
    weight: int
    method: tuple[str, ...]
    review: Review
    figures: tuple[str, ...] = ()


class ReasonContent(Struct, frozen=True):
    """Logic and words of one reason together."""

    id: Reason
    logic: ReasonFile
    title: str
    behind: tuple[str, ...]
    reflect: tuple[Variant, ...]
    validate: tuple[Variant, ...]
    ask: tuple[Variant, ...]
    later: tuple[Variant, ...]
    avoid: tuple[str, ...]
    answer: tuple[str, ...]
    answer_words: tuple[str, ...]
