import stat
from datetime import date
from itertools import product

import click
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.actions.make_plan import make_plan
from sameteam.actions.read_situation import read_situation, read_situation_file
from sameteam.cli.interview.ask_all import interview
from sameteam.cli.interview.terminal import Terminal
from sameteam.cli.interview.tonight import cut_off, tonight
from sameteam.cli.render.width import display_width
from sameteam.library.interview import load_interview
from sameteam.library.load import load_library
from sameteam.model.plan import Pause, Stop
from sameteam.model.situation import Now, Situation
from sameteam.vocabulary import Answer, Moment, OwnState, PartnerState, Reason, Theme, Way

TODAY = date(2026, 11, 24)
LIBRARY = load_library()
WORDS = load_interview()

FIRST = ["Bo", "married", "calm", "1", "ok"]
TOGETHER = ["9 and a half", "y"]
TROUBLE = ["1, distance", "2 years", "We pass each other like ships.", "I miss us.", ""]
ME = ["to laugh together again", "I go quiet when we argue", "", "I want"]
THEM = ["We can't afford that.", "Maybe one day.", "", "4", "Saturday mornings for the band", ""]
BEFORE = ["twice", "10 Nov", "2.11.2026", "fight", "No", "bad", "1"]
PRACTICAL = ["USA", "60614", "$120", "yes", "English, Spanish"]
ALL = [*FIRST, *TOGETHER, *TROUBLE, *ME, *THEM, *BEFORE, *PRACTICAL]
END = ["", ""]
"""The reading back is right, and nothing is to be saved."""


class Script(Terminal):
    """Types the lines one after the other, then ends the input; keeps what was said."""

    def __init__(self, lines, width=80):
        self.lines, self.said, self.left = list(lines), [], len(lines)
        super().__init__(self.type, self.said.append, colour=False, width=width)

    def type(self, prompt):
        if not self.lines:
            raise EOFError
        self.said.append(prompt)
        self.left = len(self.lines) - 1
        return self.lines.pop(0)

    @property
    def text(self):
        return " ".join(" ".join(self.said).split())


def never(path, text, *, replace=False):
    raise AssertionError("nothing may be written here")


def told(lines, save=never, **more):
    terminal = Script(lines)
    situation = interview(terminal, TODAY, LIBRARY, save=save, **more)
    return situation, terminal


def test_the_whole_walk_gives_the_situation_that_was_told():
    situation, terminal = told([*ALL, *END])
    assert terminal.lines == []
    assert situation.about == msgspec.convert(
        {"partner": "Bo", "relationship": "married", "years": 9.5, "children": True}, type(situation.about)
    )
    assert situation.trouble.themes == (Theme.FIGHTING, Theme.DISTANCE)
    assert (situation.trouble.since_months, situation.trouble.in_my_words) == (
        24.0,
        "We pass each other like ships.\nI miss us.",
    )
    assert situation.me.part == "I go quiet when we argue"
    assert situation.partner.said == ("We can't afford that.", "Maybe one day.")
    assert situation.partner.wishes == ("Saturday mornings for the band",)
    history = situation.history
    assert (history.times_asked, history.last_asked, history.first_asked) == (2, date(2026, 11, 10), date(2026, 11, 2))
    assert (history.last_way, history.last_answer) == (Way.IN_A_FIGHT, Answer.NO)
    practical = situation.practical
    assert (practical.budget_per_session, practical.currency, practical.languages) == (120.0, "USD", ("en", "es"))


def test_everything_that_may_stay_open_is_skipped_with_enter():
    situation, terminal = told([*FIRST, *[""] * 30])
    assert situation == Situation(schema=1, about=situation.about, now=situation.now)
    assert terminal.text.count("Enter leaves this open.") > 15


def test_what_the_plan_needs_cannot_be_skipped():
    situation, terminal = told(["", "Bo", "", "other", "", "calm", "calm", "ok", *[""] * 30])
    assert situation.about.partner == "Bo"
    assert "We need something to call them by." in terminal.text
    assert terminal.text.count("The plan cannot be made without this one.") == 2


def test_someone_who_never_asked_is_not_asked_how_and_when():
    situation, terminal = told([*FIRST, *TOGETHER, *TROUBLE, *ME, *THEM, "never", "2", "1", *PRACTICAL, *END])
    assert situation.history.times_asked == 0
    assert "When did you ask the last time?" not in terminal.text
    assert "what did Bo answer" not in terminal.text


def test_someone_who_asked_once_is_asked_for_one_day_only():
    before = ["once", "yesterday", "message", "unsure", "no", "no"]
    situation, terminal = told([*FIRST, *TOGETHER, *TROUBLE, *ME, *THEM, *before, *PRACTICAL, *END])
    assert situation.history.last_asked == date(2026, 11, 23)
    assert "the first time?" not in terminal.text


def test_without_their_words_the_reasons_are_asked_for_and_what_is_hidden_is_not_offered():
    situation, terminal = told([*FIRST, *TOGETHER, *TROUBLE, *ME, "", "1 2", "", "", *BEFORE, *PRACTICAL, *END])
    assert situation.partner.reasons == (Reason.COST, Reason.TIME)
    assert LIBRARY.reasons[Reason.EXPOSURE].title not in terminal.text


def test_back_goes_back_as_often_as_one_likes_and_offers_the_earlier_answer():
    lines = ["Bo", "engaged", "tense", "b", "back", "B", "Bea", "", "calm", "1", "ok", *[""] * 30]
    situation, terminal = told(["b", *lines])
    assert situation.about.partner == "Bea"
    assert "This is the first question." in terminal.text
    lines = ["Bo", "engaged", "tense", "b", "b", "b", "", "married", "", "1", "ok", *[""] * 30]
    situation, terminal = told(lines)
    assert (situation.about.partner, situation.about.relationship, situation.now.moment) == ("Bo", "married", "tense")
    assert "Enter keeps what you said: Bo" in terminal.text
    assert "Enter keeps what you said: Engaged" in terminal.text


def test_going_back_in_the_middle_of_several_lines_loses_none_of_them():
    lines = [*FIRST, *TOGETHER, "money", "8 months", "One line.", "b", "", "", *[""] * 30]
    situation, terminal = told(lines)
    assert situation.trouble.in_my_words == "One line."
    assert "You wrote:" in terminal.text


def test_an_answer_can_be_taken_away_again():
    lines = [*FIRST, "9", "b", "-", *[""] * 30]
    assert told(lines)[0].about.years is None


def test_a_question_mark_explains_and_asks_again():
    for question in WORDS.questions:
        assert question.why
    _, terminal = told(["?", *FIRST, *[""] * 30])
    assert "The plan speaks of them by this name." in terminal.text
    _, terminal = told([*FIRST, "", "", "", "", "First.", "?", "Second.", "", *[""] * 30])
    assert "You need not." in terminal.text


def test_an_answer_that_cannot_be_read_is_refused_with_one_sentence_and_asked_again():
    wrong = {
        "7": "That is not one of the answers.",
        "a fight": "That could mean more than one of them.",
    }
    for typed, sentence in wrong.items():
        situation, terminal = told(["Bo", "1", typed, "calm", "1", "1", *[""] * 30])
        assert situation.now.moment is Moment.CALM
        assert sentence in terminal.text


def test_wrong_days_are_asked_again_with_the_reason():
    days = ["3/4", "soon", "1 Dec 2026", "10 Nov", "12 Nov", "2 Nov"]
    before = ["3", *days, "calm talk", "2", "1", "1"]
    situation, terminal = told([*FIRST, *TOGETHER, *TROUBLE, *ME, *THEM, *before, *PRACTICAL, *END])
    assert "That could be 3 April 2026 or 4 March 2026." in terminal.text
    assert "That is not a day we can read." in terminal.text
    assert "That day is still to come." in terminal.text
    assert "The first time cannot be later than the last time, which was Tuesday 10 November 2026." in terminal.text
    assert (situation.history.last_asked, situation.history.first_asked) == (date(2026, 11, 10), date(2026, 11, 2))


def test_a_change_at_the_end_that_upsets_another_answer_asks_for_that_one_too():
    numbered_last_asked = "18"
    lines = [*ALL, numbered_last_asked, "1 Nov", "", "30 Oct", *END]
    situation, terminal = told(lines)
    assert (situation.history.last_asked, situation.history.first_asked) == (date(2026, 11, 1), date(2026, 10, 30))
    assert "18 You last asked on Tuesday 10 November 2026." in terminal.text
    assert "which was Sunday 1 November 2026" in terminal.text


def test_a_change_at_the_end_may_bring_new_questions():
    never_asked = [*FIRST, *TOGETHER, *TROUBLE, *ME, *THEM, "0", "2", "1", *PRACTICAL]
    situation, terminal = told([*never_asked, "17", "once", "10 Nov", "in a fight", "no", "nothing", "", ""])
    assert "How often you have asked: never." in terminal.text
    assert situation.history.last_answer is Answer.NO


def test_at_the_end_a_wrong_number_is_asked_again_and_back_takes_up_the_last_question():
    situation, terminal = told([*ALL, "99", "no", "b", "English", *END])
    assert "Please type one of the numbers above" in terminal.text
    assert situation.practical.languages == ("en",)


def test_the_reading_back_names_what_was_left_open():
    _, terminal = told([*FIRST, *[""] * 30])
    assert "You left these open, and you may: 6 how long you have been together, 7 whether" in terminal.text


PAUSING = [
    ["Bo", "1", "3", "1", "1"],
    ["Bo", "1", "1", "3", "1"],
    ["Bo", "1", "1", "1", "ill"],
    ["Bo", "1", "1", "1", "drunk"],
]


@pytest.mark.parametrize("lines", PAUSING)
def test_nobody_fills_in_a_form_in_a_fight_or_when_someone_is_ill_drunk_or_worn_out(lines):
    situation, terminal = told(lines)
    assert isinstance(make_plan(situation, LIBRARY, TODAY), Pause)
    assert "Nobody should have to fill in a form just now" in terminal.text
    assert "Save these answers" not in terminal.text


@pytest.mark.parametrize("states", list(product(Moment, OwnState, PartnerState)))
def test_the_interview_is_short_exactly_where_planning_pauses(states):
    situation = Situation(1, told([*FIRST, *[""] * 30])[0].about, Now(*states))
    paused = isinstance(make_plan(situation, LIBRARY, TODAY), Pause)
    _, terminal = told(["Bo", "1", *[state.value for state in states], *[""] * 30])
    assert ("How long have you been together?" not in terminal.text) == paused


def test_words_that_tell_of_danger_end_the_questions_and_nothing_is_offered_to_be_saved():
    lines = [*FIRST, *TOGETHER, "1", "2 years", "He hit me last week and I am afraid of him.", "", "never typed"]
    situation, terminal = told(lines)
    assert terminal.lines == ["never typed"]
    assert isinstance(make_plan(situation, LIBRARY, TODAY), Stop)
    assert "Save these answers" not in terminal.text
    situation, terminal = told([*lines[:-2], "q"])
    assert situation is None
    assert "saved" not in terminal.text


def test_q_at_the_beginning_keeps_nothing():
    situation, terminal = told(["Bo", "1", "q"])
    assert situation is None
    assert "There is too little yet to keep" in terminal.text


def kept():
    files = {}

    def save(path, text, *, replace=False):
        if str(path) in files and not replace:
            raise FileExistsError
        files[str(path)] = text
        return path

    return files, save


def test_q_later_asks_whether_to_save_and_saves_what_is_there():
    files, save = kept()
    situation, terminal = told([*FIRST, *TOGETHER, "1", "q", "y", "notes.toml"], save)
    assert situation is None
    assert "It is not encrypted: anyone who uses your account on this machine can read it" in terminal.text
    assert read_situation(files["notes.toml"], "notes.toml", TODAY).trouble.themes == (Theme.FIGHTING,)


@pytest.mark.parametrize("answers", [["n"], [""], ["y", ""], ["y", "q"]])
def test_without_a_plain_yes_and_a_name_nothing_is_saved(answers):
    situation, terminal = told([*FIRST, *TOGETHER, "q", *answers])
    assert situation is None
    assert "Nothing was saved." in terminal.text


def test_another_file_is_not_written_over_without_asking():
    files, save = kept()
    files["notes.toml"] = "mine"
    told([*ALL, "", "y", "notes.toml", "n", "other.toml"], save)
    assert files["notes.toml"] == "mine"
    assert "Bo" in files["other.toml"]
    _, terminal = told([*ALL, "", "y", "notes.toml", "y"], save)
    assert "Bo" in files["notes.toml"]
    assert "Write over it?" in terminal.text


def test_a_saved_file_is_private_and_gives_the_same_situation(tmp_path):
    path = tmp_path / "my notes.toml"
    terminal = Script([*ALL, "", "y", str(tmp_path / "none" / "notes.toml"), str(path)])
    situation = interview(terminal, TODAY, LIBRARY)
    assert read_situation_file(path, TODAY) == situation
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "That did not work: this file cannot be written" in terminal.text
    assert "my notes.toml'" in terminal.text


@pytest.mark.parametrize("length", [0, 3, len(FIRST), len(FIRST) + 6, len(ALL), len(ALL) + 1])
def test_the_end_of_input_ends_it_with_nothing_written(length):
    with pytest.raises(click.Abort):
        told([*ALL, ""][:length])


def test_what_is_known_already_is_not_asked_again_and_can_be_changed_at_the_end():
    known = {"practical.country": "GB"}
    situation, terminal = told([*FIRST, *[""] * 30], known=known)
    assert situation.practical.country == "GB"
    assert "In which country are you?" not in terminal.text
    assert "6 Your country: United Kingdom." in terminal.text
    situation, _ = told([*FIRST, *[""] * 20, "6", "Ireland", *[""] * 5], known=known)
    assert situation.practical.country == "IE"


def test_for_a_pause_only_the_first_questions_are_asked_and_nothing_is_offered_to_be_saved():
    situation, terminal = told(FIRST, known={"practical.country": "GB"}, short=True)
    assert (situation.now.moment, situation.practical.country) == (Moment.CALM, "GB")
    assert "Save these answers" not in terminal.text


@pytest.mark.parametrize(
    ("country", "budget", "expected"),
    [
        ("uk", ["80"], (80.0, "GBP")),
        ("Canada", ["$100"], (100.0, "CAD")),
        ("uk", ["$100", "usd"], (100.0, "USD")),
        ("", ["90", ""], (90.0, "USD")),
        ("hk", ["500", "HKD"], (500.0, "HKD")),
        ("Germany", ["80 kr", "sek"], (80.0, "SEK")),
        ("France", ["a lot", "90 euros"], (90.0, "EUR")),
        ("us", ["nothing"], (0.0, "USD")),
    ],
)
def test_an_amount_is_asked_for_its_currency_only_where_it_is_not_plain(country, budget, expected):
    lines = [*FIRST, *TOGETHER, *TROUBLE, *ME, *THEM, *BEFORE, country, "", *budget, "", "", *END]
    practical = told(lines)[0].practical
    assert (practical.budget_per_session, practical.currency) == expected


def test_countries_and_languages_that_we_do_not_know_are_asked_again_and_letters_do():
    lines = [*FIRST, *TOGETHER, *TROUBLE, *ME, *THEM, *BEFORE]
    lines += ["Narnia", "is", "", "", "", "Elvish", "welsh and qu, Spanish", *END]
    situation, terminal = told(lines)
    assert (situation.practical.country, situation.practical.languages) == ("IS", ("cy", "qu", "es"))
    assert "We do not know that country" in terminal.text
    assert "We do not know that language" in terminal.text


def test_a_name_that_is_no_name_and_one_that_is_too_long_are_asked_again():
    situation, terminal = told(["...", "x" * 41, "Q", "1", "1", "1", "1", *[""] * 30])
    assert situation.about.partner == "Q"
    assert "We need something to call them by." in terminal.text
    assert "Up to 40 characters, please." in terminal.text


def test_a_text_that_is_too_long_is_refused_and_what_came_before_it_is_kept():
    lines = [*FIRST, "", "", "", "", "Kept.", "x" * 50_000, "Too.", "", "y" * 50_001, "", *[""] * 30]
    situation, terminal = told(lines)
    assert situation.trouble.in_my_words == "Kept.\nToo."
    assert situation.me.hope == ""
    assert terminal.text.count("more than can be read here in one piece") == 2


def test_pasted_remarks_are_one_a_line_and_a_pasted_text_keeps_its_paragraphs():
    lines = [*FIRST, "", "", "", "", "One.\r\n\r\nTwo.", "", "", "", "", "", "No.\nNever.\n", "", *[""] * 30]
    situation, _ = told(lines)
    assert situation.trouble.in_my_words == "One.\n\nTwo."
    assert situation.partner.said == ("No.", "Never.")


@pytest.mark.parametrize("width", [40, 80])
def test_every_line_fits(width):
    terminal = Script(["", "3", "2", "?", *ALL, *END], width)
    assert tonight(terminal, LIBRARY)
    interview(terminal, TODAY, LIBRARY, save=never)
    assert max(display_width(line) for line in terminal.said) <= width


@pytest.mark.parametrize("mood", ["1", "worn", "calm", ""])
def test_tonight_begins_with_kindness_and_stopping_is_a_good_end(mood):
    terminal = Script(["", mood, "1"])
    assert not tonight(terminal, LIBRARY)
    assert terminal.said[0].startswith("You are carrying something heavy")
    assert "For tomorrow:" in terminal.text
    assert "Sleep well." in terminal.text
    for word in ("counselling", "invite", "ask them"):
        assert word not in terminal.text
    assert tonight(Script(["", mood, "go on"]), LIBRARY)


@pytest.mark.parametrize("lines", [["", "q"], ["", "1", "q"]])
def test_tonight_can_be_left_at_once(lines):
    assert not tonight(Script(lines), LIBRARY)


def test_a_cut_off_says_that_nothing_was_written():
    terminal = Script([])
    cut_off(terminal)
    assert "Nothing was written down anywhere." in terminal.text


TYPED = st.one_of(
    st.sampled_from(["", "b", "q", "?", "-", "y", "n", "1", "2", "3", "4", "9 years", "10 Nov", "2", "80", "usd"]),
    st.sampled_from([*ALL, "\x1b[A", "\x00", "\ud800", "a\nb", "1 2 3", "99"]),
    st.text(max_size=20),
)


def ended(call):
    try:
        return call()
    except click.Abort:
        return None


@given(st.lists(TYPED, max_size=60), st.booleans())
def test_whatever_is_typed_it_ends_in_a_situation_in_nothing_or_at_the_end_of_input(lines, begun):
    _, save = kept()
    terminal = Script([*FIRST, *lines] if begun else lines)
    situation = ended(lambda: interview(terminal, TODAY, LIBRARY, save=save))
    assert situation is None or isinstance(situation, Situation)
    assert ended(lambda: tonight(Script(lines), LIBRARY)) in (True, False, None)
