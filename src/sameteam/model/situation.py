"""A situation: what the person told us, exactly as ``contracts.md`` describes the file."""

from datetime import date

from msgspec import Struct, field

from sameteam.vocabulary import (
    Answer,
    Contact,
    CounsellingBefore,
    Leaning,
    Moment,
    OwnLeaning,
    OwnState,
    PartnerState,
    Reason,
    Relationship,
    StepKind,
    Theme,
    Way,
    Went,
)


class About(Struct, frozen=True, forbid_unknown_fields=True):
    """Who the two are. ``partner`` is what the person calls them; ``years`` is how long they have been together."""

    partner: str
    relationship: Relationship
    years: float | None = None
    children: bool | None = None


class Now(Struct, frozen=True, forbid_unknown_fields=True):
    """How things are at this moment, for both."""

    moment: Moment
    you: OwnState
    partner: PartnerState


class Trouble(Struct, frozen=True, forbid_unknown_fields=True):
    """What the trouble is about; ``since_months`` counts whole or part months."""

    themes: tuple[Theme, ...] = ()
    since_months: float | None = None
    in_my_words: str = ""


class Me(Struct, frozen=True, forbid_unknown_fields=True):
    """The person who asks, in their own words."""

    hope: str = ""
    part: str = ""
    change_begun: str = ""
    leaning: OwnLeaning = OwnLeaning.IN


class Partner(Struct, frozen=True, forbid_unknown_fields=True):
    """What the partner said and wants, as far as the person knows. ``reasons`` are confirmed, not guessed."""

    said: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    leaning: Leaning = Leaning.UNKNOWN
    wishes: tuple[str, ...] = ()


class History(Struct, frozen=True, forbid_unknown_fields=True):
    """What was asked before, and how it went."""

    times_asked: int = 0
    last_asked: date | None = None
    first_asked: date | None = None
    last_way: Way = Way.NONE
    last_answer: Answer = Answer.NONE
    counselling_before: CounsellingBefore = CounsellingBefore.NONE
    contact: Contact = Contact.NONE


class Talk(Struct, frozen=True, forbid_unknown_fields=True):
    """One line of the talk log: a talk that was planned, held, postponed, or went badly."""

    on: date
    kind: StepKind
    went: Went
    way: Way = Way.CALM_TALK
    answer: Answer = Answer.NONE


class Practical(Struct, frozen=True, forbid_unknown_fields=True):
    """Money, place and language. ``budget_per_session`` is in ``currency``."""

    budget_per_session: float | None = None
    currency: str = "USD"
    telehealth: bool = True
    languages: tuple[str, ...] = ("en",)
    place: str = ""
    country: str = "US"


class Situation(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything a plan is made from, besides the library and the date."""

    schema: int
    about: About
    now: Now
    trouble: Trouble = field(default_factory=Trouble)
    me: Me = field(default_factory=Me)
    partner: Partner = field(default_factory=Partner)
    history: History = field(default_factory=History)
    talks: tuple[Talk, ...] = ()
    practical: Practical = field(default_factory=Practical)

    def free_texts(self) -> tuple[tuple[str, str], ...]:
        """All that was typed freely, as pairs of key path and text, in the order of the file."""
        named = [
            ("about.partner", self.about.partner),
            ("trouble.in_my_words", self.trouble.in_my_words),
            ("me.hope", self.me.hope),
            ("me.part", self.me.part),
            ("me.change_begun", self.me.change_begun),
            *((f"partner.said[{n}]", text) for n, text in enumerate(self.partner.said)),
            *((f"partner.wishes[{n}]", text) for n, text in enumerate(self.partner.wishes)),
            ("practical.place", self.practical.place),
        ]
        return tuple((path, text) for path, text in named if text)
