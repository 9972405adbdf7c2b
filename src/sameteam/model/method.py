"""A row of the method: a requirement that the content or the behaviour carries."""

from msgspec import Struct


class Row(Struct, frozen=True, forbid_unknown_fields=True):
    """``source`` is ``D``, ``C`` (the two published texts) or ``B`` (ours); ``part`` is the part of the method;
    ``always`` is the sentence of a row that holds in every plan; ``explained_by``: the strategy whose failing to fit
    says best why the row is left out, where it is not the one that came nearest.
    """

    id: str
    title: str
    says: str
    source: str
    part: str
    always: str = ""
    explained_by: str = ""
