"""A condition's sentences: what its holding, and its failing, means to the person."""

from msgspec import Struct


class ConditionWords(Struct, frozen=True, forbid_unknown_fields=True):
    """``holds`` is said where a row is left out because the condition holds, ``fails`` where because it does not."""

    holds: str = ""
    fails: str = ""
