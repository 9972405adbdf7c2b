"""A row of the method: a requirement that the content or the behaviour carries."""

from msgspec import Struct


class Row(Struct, frozen=True, forbid_unknown_fields=True):
    """``source`` is ``D``, ``C`` (the two published texts) or ``B`` (ours); ``part`` is the part of the method;
    ``always`` is the sentence of a row that holds in every plan.
    """

    id: str
    title: str
    says: str
    source: str
    part: str
    always: str = ""
