from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.cli.render.element import Html, element, together
from sameteam.cli.render.safe import visible


def test_an_element_has_its_attributes_and_its_children():
    made = element("p", element("b", "bold"), " & plain", class_="a", aria_label="x")
    assert made == '<p class="a" aria-label="x"><b>bold</b> &amp; plain</p>'


def test_nothing_is_left_out_and_void_elements_have_no_end():
    assert element("p", None) == "<p></p>"
    assert element("meta", charset="utf-8") == '<meta charset="utf-8">'
    assert element("path", d="M0 0") == '<path d="M0 0"/>'


@pytest.mark.parametrize(
    "typed",
    ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</p><h1>", "&lt;b&gt;", "<!--", "' onclick='"],
)
def test_markup_that_was_typed_is_text_in_a_child_and_in_an_attribute(typed):
    seen = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attrs):
            seen.append((tag, attrs))

        def handle_data(self, data):
            seen.append(data)

    Reader().feed(element("p", typed, title=typed))
    assert seen[0] == ("p", [("title", typed)])
    assert "".join(part for part in seen[1:] if isinstance(part, str)) == typed
    assert all(isinstance(part, str) for part in seen[1:])


def test_what_steers_is_made_visible():
    assert element("p", "a\u202eb", title="\x00") == '<p title="␀">a‹U+202E›b</p>'


@given(st.text())
def test_only_what_this_module_made_stays_markup(text):
    made = together(text)
    assert isinstance(made, Html)
    assert "<" not in made
    assert together(made) == made
    assert together(visible(text)) == made
