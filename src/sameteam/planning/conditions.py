"""The named conditions that strategies may use. Each says which key paths of the situation it looks at.

A content file lists names and nothing else; a condition that needs thought is a function here, with a test.
"""

from collections.abc import Callable

from msgspec import Struct

from sameteam.language.clauses import as_clause, as_noun_phrase
from sameteam.planning.facts import Facts
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

LONG_MONTHS = 24
"""C10: from two years on, a small step soon is worth saying kindly (method.md, Times)."""


class Condition(Struct, frozen=True):
    """A yes-or-no fact, and the key paths it rests on."""

    paths: tuple[str, ...]
    test: Callable[[Facts], bool]


def _asked_path(facts: Facts) -> str:
    """Where the last answer stands; where none was asked for, that nothing was asked is the fact."""
    nothing = facts.asking.times == 0 and facts.asking.answer is Answer.NONE
    return "history.times_asked" if nothing else facts.asking.answer_path


def may_talk(facts: Facts) -> bool:
    """Whether a talk about counselling may be planned at all: not after a second clear no, not after hostility."""
    return facts.asking.answer is not Answer.HOSTILE and not said_no_twice(facts)


def said_no_twice(facts: Facts) -> bool:
    """A second clear no that they have not taken back: no ask is planned any more (method.md, Times)."""
    return facts.asking.noes > 1 and facts.no_stands


def may_ask(facts: Facts) -> bool:
    """Whether a step that asks for something may be planned; where the person leans out, none for saving things."""
    return may_talk(facts) and not i_lean_out(facts)


def i_lean_out(facts: Facts) -> bool:
    """The person who asks leans out of the relationship."""
    return facts.situation.me.leaning is OwnLeaning.OUT


def mixed(facts: Facts) -> bool:
    """The two may want different things: one leans out or is unsure (method row B8)."""
    leaning = facts.situation.partner.leaning
    return facts.situation.me.leaning is not OwnLeaning.IN or leaning in (Leaning.OUT, Leaning.UNSURE)


def both_out(facts: Facts) -> bool:
    """Both lean out: ways to part well, not ways to stay."""
    return i_lean_out(facts) and facts.situation.partner.leaning is Leaning.OUT


CHECK_UP_REASONS = (Reason.NO_PROBLEM, Reason.SELF_RELIANCE, Reason.OTHER_HELP)
"""Reasons to which a check-up, or an evening of their own, is the smallest step."""
CALL_REASONS = (
    *(Reason.BIAS_FEAR, Reason.BLAME_FEAR, Reason.PRIVACY, Reason.COUNSELLOR_FIT, Reason.NO_BELIEF),
    *(Reason.PAST_EXPERIENCE, Reason.FEAR_WORSE, Reason.FEELINGS_HARD, Reason.DISTRUST, Reason.STIGMA),
    Reason.PRACTICAL,
)
"""Reasons to which a phone call of their own is a smaller step than a session."""


def _any_of(*reasons: Reason) -> Condition:
    return Condition(("partner.reasons",), lambda facts: bool(set(reasons) & set(facts.reasons)))


def _understanding_held(facts: Facts) -> bool:
    return any(talk.kind is StepKind.UNDERSTAND and talk.went is Went.HELD for talk in facts.situation.talks)


def _planned_is_past(facts: Facts) -> bool:
    return any(talk.went is Went.PLANNED and talk.on <= facts.today for talk in facts.situation.talks)


def _long(facts: Facts) -> bool:
    months = facts.situation.trouble.since_months
    return months is not None and months >= LONG_MONTHS


def _can_look_far(facts: Facts) -> bool:
    return facts.situation.practical.telehealth


def _equals(path: str, value: object) -> Condition:
    table, _, key = path.partition(".")
    return Condition((path,), lambda facts: getattr(getattr(facts.situation, table), key) is value)


def _filled(path: str) -> Condition:
    table, _, key = path.partition(".")

    def test(facts: Facts) -> bool:
        value = getattr(getattr(facts.situation, table), key)
        return value is not None and value not in ("", (), False)

    return Condition((path,), test)


def _answered(*answers: Answer) -> Condition:
    return Condition(("history.last_answer",), lambda facts: facts.asking.answer in answers)


def _asked(way: Way) -> Condition:
    return Condition(("history.last_way",), lambda facts: facts.asking.way is way)


def _went(*went: Went) -> Condition:
    return Condition(("talks",), lambda facts: facts.last_talk(*went) is not None)


def _theme(theme: Theme) -> Condition:
    return Condition(("trouble.themes",), lambda facts: theme in facts.situation.trouble.themes)


def _reason(reason: Reason) -> Condition:
    return Condition(("partner.reasons",), lambda facts: reason in facts.reasons)


def _asks(path: str, test: Callable[[Facts], bool]) -> Condition:
    return Condition((path,), test)


CONDITIONS: dict[str, Condition] = {
    **{f"now_{moment.value}": _equals("now.moment", moment) for moment in Moment},
    **{f"i_am_{state.value}": _equals("now.you", state) for state in OwnState},
    **{f"partner_{state.value}": _equals("now.partner", state) for state in PartnerState},
    **{f"theme_{theme.value}": _theme(theme) for theme in Theme},
    **{f"reason_{reason.value}": _reason(reason) for reason in Reason},
    **{f"asked_{way.value}": _asked(way) for way in Way if way is not Way.NONE},
    **{relation.value: _equals("about.relationship", relation) for relation in Relationship},
    "has_children": _filled("about.children"),
    "has_part": _asks("me.part", lambda facts: bool(as_clause(facts.situation.me.part))),
    "has_change": _filled("me.change_begun"),
    "has_hope": _filled("me.hope"),
    "has_wishes": _asks("partner.wishes", lambda facts: any(map(as_noun_phrase, facts.situation.partner.wishes))),
    "has_budget": _filled("practical.budget_per_session"),
    "has_place": _filled("practical.place"),
    "telehealth_ok": Condition(("practical.telehealth",), _can_look_far),
    "other_language": _asks("practical.languages", lambda facts: facts.situation.practical.languages != ("en",)),
    "outside_the_us": _asks("practical.country", lambda facts: facts.situation.practical.country.upper() != "US"),
    "long_trouble": _asks("trouble.since_months", _long),
    "never_asked": _asks("history.times_asked", lambda facts: facts.asking.times == 0),
    "asked_before": _asks("history.times_asked", lambda facts: facts.asking.times > 0),
    "asked_many_times": _asks("history.times_asked", lambda facts: facts.asked_often),
    "said_no": _answered(Answer.NO),
    "said_no_twice": _asks("history.last_answer", said_no_twice),
    "was_hostile": _answered(Answer.HOSTILE),
    "a_no_stands": _answered(Answer.NO, Answer.HOSTILE),
    "was_unsure": _answered(Answer.UNSURE),
    "was_silent": _answered(Answer.SILENT),
    "is_open": _answered(Answer.OPEN),
    "said_yes": _answered(Answer.YES),
    "open_or_yes": _answered(Answer.OPEN, Answer.YES),
    "glad_yes": _asks("history.last_answer", lambda facts: facts.asking.answer is Answer.YES and not facts.grudging),
    "grudging_yes": _asks("history.last_answer", lambda facts: facts.grudging),
    "talk_held": _went(Went.HELD),
    "talk_postponed": _went(Went.POSTPONED),
    "talk_went_badly": _went(Went.BADLY),
    "talk_was_due": Condition(("talks",), _planned_is_past),
    "understanding_held": Condition(("talks",), _understanding_held),
    "i_lean_in": _equals("me.leaning", OwnLeaning.IN),
    "i_am_unsure": _equals("me.leaning", OwnLeaning.UNSURE),
    "i_lean_out": _equals("me.leaning", OwnLeaning.OUT),
    "partner_leans_out": _equals("partner.leaning", Leaning.OUT),
    "partner_is_unsure": _equals("partner.leaning", Leaning.UNSURE),
    "mixed": Condition(("me.leaning", "partner.leaning"), mixed),
    "both_out": Condition(("me.leaning", "partner.leaning"), both_out),
    "had_contact": _asks(
        "history.contact", lambda facts: facts.situation.history.contact in (Contact.PHONE, Contact.ONE_VISIT)
    ),
    "my_own_counsellor": _equals("history.contact", Contact.MY_OWN_COUNSELLOR),
    "counselling_was_bad": _asks(
        "history.counselling_before",
        lambda facts: facts.situation.history.counselling_before in (CounsellingBefore.BAD, CounsellingBefore.MIXED),
    ),
    "counselling_was_good": _equals("history.counselling_before", CounsellingBefore.GOOD),
    "suits_a_check_up": _any_of(*CHECK_UP_REASONS),
    "suits_a_call": _any_of(*CALL_REASONS),
    "any_reason": Condition(("partner.reasons",), lambda facts: bool(facts.reasons)),
    "reasons_guessed": _asks("partner.said", lambda facts: bool(facts.reasons) and not facts.reasons_stated),
    "may_talk": _asks("history.last_answer", may_talk),
    "may_ask": Condition(("history.last_answer", "me.leaning"), may_ask),
}


def holds(name: str, facts: Facts) -> bool:
    """Whether a condition holds; ``not x`` turns it round."""
    if name.startswith("not "):
        return not CONDITIONS[name[4:]].test(facts)
    return CONDITIONS[name].test(facts)


def is_told(path: str, facts: Facts) -> bool:
    """Whether the person told anything under a key path; ``none``, an empty text and an empty list tell nothing."""
    value: object = facts.situation
    for key in path.split("."):
        value = getattr(value, key)
    return value is not None and value not in ("", (), 0, "none", "unknown", False)


def paths(name: str, facts: Facts) -> tuple[str, ...]:
    """The key paths that a condition rests on here: a talk log stands in for the history, guesses for the reasons."""
    found = []
    for path in CONDITIONS[name.removeprefix("not ")].paths:
        if path == "partner.reasons" and not facts.reasons_stated:
            found.append("partner.said")
        elif path == "history.last_answer":
            found.append(_asked_path(facts))
        elif path in ("history.times_asked", "history.last_way") and facts.asking.answer_path == "talks":
            found.append("talks")
        else:
            found.append(path)
    return tuple(dict.fromkeys(found))
