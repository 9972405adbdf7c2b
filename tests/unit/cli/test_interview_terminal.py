import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.cli.interview.terminal import Terminal, clean
from sameteam.cli.render.width import display_width

MOODS = (("calm", "Calm"), ("tense", "Tense"))


def terminal(*lines, width=80, colour=False):
    typed, said = list(lines), []

    def read(prompt):
        said.append(prompt)
        if not typed:
            raise EOFError
        line = typed.pop(0)
        if isinstance(line, BaseException):
            raise line
        return line

    return Terminal(read, said.append, colour=colour, width=width), said


def test_a_choice_is_made_by_number_by_word_or_by_its_beginning():
    for typed in ("2", "tense", "TE"):
        assert terminal(typed)[0].choose("How is it?", MOODS) == "tense"


def test_a_choice_that_is_no_answer_is_asked_again_in_one_sentence():
    person, said = terminal("", "3", "loud", "calm")
    assert person.choose("How is it?", MOODS) == "calm"
    assert sum(line.endswith(" from the list is enough.") for line in said) == 3


def test_a_choice_can_be_explained_defaulted_and_left_by_a_command():
    person, said = terminal("?", "")
    assert person.choose("How is it?", MOODS, explain="Because.", default="calm") == "calm"
    assert said.count("How is it?") == 2
    assert "  Because." in said
    assert terminal("B")[0].choose("How is it?", MOODS, commands=("b",)) == "b"


def test_a_yes_and_a_no():
    assert terminal("y")[0].yes("Shall we?")
    assert not terminal("no")[0].yes("Shall we?")
    assert not terminal("")[0].yes("Shall we?", default=False)


@pytest.mark.parametrize("error", [EOFError(), KeyboardInterrupt()])
def test_the_end_of_input_and_ctrl_c_abort(error):
    with pytest.raises(click.Abort):
        terminal(error)[0].ask()


def test_bytes_that_are_no_text_are_asked_for_again():
    person, said = terminal(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "no"), "hello")
    assert person.ask() == "hello"
    assert "That could not be read. Please type it once more." in said


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Bo\t ", "Bo"),
        ("a\tb", "a b"),
        ("Bo\x1b[D\x1b[Ax", "Box"),
        ("B\x00\x07o", "Bo"),
        ("\x1b]0;title\x07Bo", "0;titleBo"),
        ("half \ud800 a character", "half  a character"),
        ("one\r\ntwo", "one two"),
    ],
)
def test_nothing_that_steers_a_terminal_stays_in_what_was_typed(typed, kept):
    assert clean(typed) == kept


def test_a_pasted_text_keeps_its_lines_where_they_are_wanted():
    assert clean("one\r\n\r\ntwo\u2028three\n", paragraphs=True) == "one\n\ntwo\nthree"


def test_colour_stands_only_where_it_was_asked_for_and_around_whole_lines():
    person, said = terminal(colour=True)
    person.say("A title", style="title")
    person.say("A title")
    assert said == ["\x1b[1mA title\x1b[0m", "A title"]


def test_there_is_never_more_than_one_empty_line():
    person, said = terminal()
    person.gap()
    person.say("One")
    person.gap()
    person.gap()
    person.say("Two")
    assert said == ["One", "", "Two"]


@given(st.text(), st.integers(20, 80), st.integers(0, 4))
def test_whatever_is_said_fits_and_steers_nothing(text, width, indent):
    person, said = terminal(width=width)
    person.say(text, indent=indent)
    for line in said:
        assert display_width(line) <= width
        assert "\x1b" not in line
        assert "\r" not in line


@given(st.text(st.characters()))
def test_what_was_typed_holds_no_control_characters_afterwards(text):
    kept = clean(text)
    assert not any(ord(char) < 32 or 127 <= ord(char) < 160 or 0xD800 <= ord(char) < 0xE000 for char in kept)
    assert clean(kept) == kept
