import re
from html.parser import HTMLParser

import msgspec
import pytest

import people
from sameteam.cli.render.html import render_html

OUTCOMES = [people.PLAN, people.PAUSE, people.GATE_PAUSE, people.STOP]
VOID = {"meta", "path", "circle", "br", "hr"}
NASTY = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><b>x</b>",
    "<!-- x",
    "&amp;&lt;",
    "]]>",
]


class Reader(HTMLParser):
    """Collects what a browser would see, and fails on what is not nested."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.texts, self.open = [], [], [], []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open[-1:] != ["style"]:
            self.texts.append(data)


def read(outcome):
    return Reader(render_html(outcome, people.NAMES))


def spoiled(text):
    step = msgspec.structs.replace(
        people.LISTEN_FIRST,
        title=text,
        why=text,
        do=(text,),
        words=tuple(msgspec.structs.replace(one, text=text, note=text) for one in people.LISTEN_FIRST.words),
        if_they_say=(msgspec.structs.replace(people.LISTEN_FIRST.if_they_say[0], reflect=text, example=text),),
        sources=(text,),
        reviewed=text,
    )
    said = msgspec.structs.replace(people.PLAN.reads[0], text=text)
    line = msgspec.structs.replace(people.HELP[1], name=text, for_whom=text, web=text)
    left = tuple(msgspec.structs.replace(row, why=text) for row in people.PLAN.left_out)
    return msgspec.structs.replace(
        people.PLAN, first_line=text, notes=(text,), steps=(step,), reads=(said,), help=(line,), left_out=left
    )


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_page_stands_alone_without_script_request_or_foreign_address(outcome):
    page = render_html(outcome, people.NAMES)
    seen = Reader(page)
    assert not {"script", "link", "img", "iframe", "form", "object", "embed", "base", "audio", "video"} & set(seen.tags)
    names = {name for name, _ in seen.attributes}
    assert not {name for name in names if name.startswith("on")} | (names & {"src", "srcset", "action", "style"})
    assert all(value.startswith("#") for name, value in seen.attributes if name == "href")
    assert not re.search(r"url\(|@import|https?://", page)
    policies = [value for name, value in seen.attributes if name == "content"]
    assert any(policy.startswith("default-src 'none';") for policy in policies)


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_the_title_tells_nothing_and_the_page_is_well_made(outcome):
    page = render_html(outcome, people.NAMES)
    seen = Reader(page)
    assert page.startswith("<!doctype html>\n<html lang=")
    assert "<title>Notes</title>" in page
    assert seen.tags.count("h1") == 1
    ids = [value for name, value in seen.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    targets = {value[1:] for name, value in seen.attributes if name == "href"}
    labels = {value for name, value in seen.attributes if name == "aria-labelledby"}
    assert targets | labels <= set(ids)


@pytest.mark.parametrize("text", NASTY)
def test_markup_in_any_field_is_shown_as_text(text):
    harmless, nasty = read(spoiled("x")), read(spoiled(text))
    assert nasty.tags == harmless.tags
    assert "".join(nasty.texts).count(text) >= 10


@pytest.mark.parametrize("text", ["\u202egnol\u202c", "\x00\x1b\x7f", "a\u2028b"])
def test_what_steers_is_made_visible(text):
    page = render_html(spoiled(text), people.NAMES)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", page)


def test_emoji_and_other_scripts_stay_and_choose_their_own_direction():
    page = render_html(spoiled("😢 小明 דנה"), people.NAMES)
    assert "😢 小明 דנה" in page
    assert 'dir="auto"' in page


def test_what_hurts_is_not_repeated_and_no_guess_has_a_number():
    text = " ".join(read(people.PLAN).texts)
    assert "useless idiot" not in text
    assert "0.8" not in text
    assert "Something hidden" not in text


def test_a_stop_has_help_and_nothing_else():
    text = " ".join(read(people.STOP).texts)
    assert "555 0100" in text
    assert "Bo" not in text


def test_help_comes_first_where_the_pause_is_for_safety():
    page = " ".join(read(people.GATE_PAUSE).texts)
    assert page.index("555 0100") < page.index(people.STEPS[0].title)


def test_the_same_plan_gives_the_same_bytes():
    assert render_html(people.PLAN, people.NAMES) == render_html(people.PLAN, people.NAMES)
