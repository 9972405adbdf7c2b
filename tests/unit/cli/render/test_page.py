import re

from hypothesis import given
from hypothesis import strategies as st

from sameteam.cli.render.page import COLUMNS, Page
from sameteam.cli.render.width import display_width


def test_a_page_ends_in_one_line_feed_and_has_never_two_empty_lines():
    page = Page()
    page.gap()
    page.heading("One")
    page.add("text")
    page.gap()
    page.gap()
    page.heading("Two")
    assert page.text() == "One\n\ntext\n\nTwo\n"


def test_a_list_lines_up():
    page = Page(12)
    page.items(("one two three", "four"), indent=2)
    assert page.text() == "  - one two\n    three\n  - four\n"


def test_colour_is_put_on_last_and_only_when_asked_for():
    plain, coloured = Page(), Page(colour=True)
    for page in (plain, coloured):
        page.add("one", style="title")
        page.add("two")
    assert plain.text() == "one\ntwo\n"
    assert coloured.text() == "\x1b[1mone\x1b[0m\ntwo\n"


def test_colour_that_was_typed_does_nothing():
    page = Page(colour=True)
    page.add("\x1b[31mred", style="label")
    assert page.text() == "\x1b[36m␛[31mred\x1b[0m\n"


@given(st.lists(st.tuples(st.text(), st.integers(0, 8))))
def test_eighty_columns_are_never_exceeded(lines):
    page = Page()
    for text, indent in lines:
        page.add(text, indent, first="- ")
    assert all(display_width(line) <= COLUMNS for line in page.text().split("\n"))


@given(st.text())
def test_no_style_can_be_typed(text):
    page = Page(colour=True)
    page.add(text, style="heading")
    assert "\x1b" not in re.sub(r"\x1b\[(?:1;36|0)m", "", page.text())
