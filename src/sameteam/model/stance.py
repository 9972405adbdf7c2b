"""How to answer one kind of reply, whatever the reason behind it."""

from msgspec import Struct

from sameteam.model.reason import Variant
from sameteam.model.review import Review
from sameteam.vocabulary import Stance


class StanceContent(Struct, frozen=True):
    """Four kinds of answer to one stance, two variants or more of each."""

    id: Stance
    title: str
    review: Review
    example: str
    reflect: tuple[Variant, ...]
    validate: tuple[Variant, ...]
    ask: tuple[Variant, ...]
    later: tuple[Variant, ...]
