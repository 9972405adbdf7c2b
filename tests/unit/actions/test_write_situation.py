import stat
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from people import ALEX_AND_BO, CHRIS_AND_DANA, TODAY
from sameteam.actions.read_situation import LONGEST_NAME, read_situation, read_situation_file
from sameteam.actions.write_situation import save_text, situation_text
from sameteam.errors import InputError
from sameteam.model.situation import About, History, Me, Now, Partner, Practical, Situation, Talk, Trouble
from sameteam.vocabulary import Answer

TEXTS = st.text(st.characters(codec="utf-8"), max_size=60)
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=LONGEST_NAME)
NUMBERS = st.floats(min_value=0, allow_nan=False, allow_infinity=False)
DAYS = st.dates(max_value=TODAY)


@st.composite
def histories(draw):
    first, last = sorted((draw(DAYS), draw(DAYS)))
    times = draw(st.integers(0, 50))
    answer = draw(st.sampled_from(Answer)) if times else Answer.NONE
    drawn = draw(st.builds(History))
    return msgspec.structs.replace(drawn, times_asked=times, first_asked=first, last_asked=last, last_answer=answer)


SITUATIONS = st.builds(
    Situation,
    schema=st.just(1),
    about=st.builds(About, partner=NAMES.filter(str.strip), years=st.none() | NUMBERS),
    now=st.builds(Now),
    trouble=st.builds(Trouble, since_months=st.none() | NUMBERS, in_my_words=TEXTS),
    me=st.builds(Me, hope=TEXTS, part=TEXTS, change_begun=TEXTS),
    partner=st.builds(Partner, said=st.lists(TEXTS).map(tuple), wishes=st.lists(TEXTS).map(tuple)),
    history=histories(),
    talks=st.lists(st.builds(Talk, on=DAYS), max_size=3).map(tuple),
    practical=st.builds(
        Practical,
        budget_per_session=st.none() | NUMBERS,
        currency=TEXTS,
        languages=st.lists(TEXTS).map(tuple),
        place=TEXTS,
        country=TEXTS,
    ),
)


@given(SITUATIONS)
def test_what_is_written_reads_back_to_the_same(situation):
    assert read_situation(situation_text(situation), "a.toml", TODAY) == situation


@pytest.mark.parametrize("situation", [ALEX_AND_BO, CHRIS_AND_DANA])
def test_two_couples_read_back_from_a_file(tmp_path, situation):
    path = save_text(tmp_path / "notes.toml", situation_text(situation, ("Not encrypted.",)))
    assert read_situation_file(path, TODAY) == situation


def test_the_file_holds_what_was_told_and_no_defaults():
    text = situation_text(CHRIS_AND_DANA)
    assert "exhausted" in text
    assert "history" not in text
    assert "telehealth" not in text


def test_a_note_stands_above_as_comments_and_several_lines_stay_readable():
    text = situation_text(ALEX_AND_BO, ("Not encrypted.\nKeep it safe.",))
    assert text.startswith("# Not encrypted.\n# Keep it safe.\nschema = 1\n")
    assert "We pass each other like ships.\nI miss us." in text


def test_a_carriage_return_in_a_text_survives():
    situation = msgspec.structs.replace(ALEX_AND_BO, me=Me(hope="a\r\nb"))
    assert read_situation(situation_text(situation), "a.toml", TODAY).me.hope == "a\r\nb"


def test_only_the_owner_may_read_the_file(tmp_path):
    path = save_text(tmp_path / "notes.toml", "schema = 1\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_existing_file_is_never_touched_without_leave(tmp_path):
    path = tmp_path / "notes.toml"
    path.write_text("mine")
    with pytest.raises(FileExistsError):
        save_text(path, "new")
    assert path.read_text() == "mine"
    assert [entry.name for entry in tmp_path.iterdir()] == ["notes.toml"]


def test_with_leave_it_is_replaced_and_becomes_private(tmp_path):
    path = tmp_path / "notes.toml"
    path.write_text("mine")
    path.chmod(0o644)
    save_text(path, "new", replace=True)
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_link_to_a_file_stays_a_link(tmp_path):
    (tmp_path / "real.toml").write_text("old")
    (tmp_path / "link.toml").symlink_to("real.toml")
    save_text(tmp_path / "link.toml", "new", replace=True)
    assert (tmp_path / "link.toml").is_symlink()
    assert (tmp_path / "real.toml").read_text() == "new"


@pytest.mark.parametrize("name", ["missing/notes.toml", ".", "x" * 300, "a\0b", "~nobody-of-this-name/notes.toml"])
def test_what_cannot_be_written_is_said_and_leaves_nothing_behind(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError):
        save_text(type(tmp_path)(name), "text")
    assert list(tmp_path.iterdir()) == []


def test_a_failing_move_takes_back_the_name_it_claimed(tmp_path, monkeypatch):
    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(tmp_path), "replace", fail)
    with pytest.raises(InputError, match="No space"):
        save_text(tmp_path / "notes.toml", "text")
    assert list(tmp_path.iterdir()) == []


def test_a_day_stays_a_day():
    assert "last_asked = 2026-11-10" in situation_text(ALEX_AND_BO)
    assert date(2026, 11, 10) == read_situation(situation_text(ALEX_AND_BO), "a", TODAY).history.last_asked
