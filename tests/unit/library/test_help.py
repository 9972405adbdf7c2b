import re

import pytest

from sameteam.errors import ContentError
from sameteam.library import reading
from sameteam.library.help import countries
from sameteam.model.help import MAY_BE_ABSENT, PURPOSES

HEAD = """schema = 1
code = "AA"
name = "Aland"
[review]
author = "Same Team"
reviewer = "not yet reviewed by a counsellor"
date = 2026-11-24
sources = ["help-lines"]
"""
TWO = """checked = 2026-11-24
sources = ["One, https://one.example/a", "Two, https://two.example/b"]
"""
EMERGENCY = f'[[lines]]\npurpose = "emergency"\nname = "Police"\nfor_whom = "In danger."\nphone = "111"\n{TWO}'
FIND = '[[lines]]\npurpose = "find_help"\nname = "Near you"\nfor_whom = "A doctor."\n'
ABSENT = "".join(
    f'[[absent]]\npurpose = "{purpose}"\ntext = "None is confirmed. Ask a doctor."\n' for purpose in MAY_BE_ABSENT
)
AALAND = HEAD + EMERGENCY + FIND + ABSENT
GENERAL = (HEAD + EMERGENCY + FIND + ABSENT).replace('"AA"', '"ZZ"').replace(f'phone = "111"\n{TWO}', "")
SOURCES = '[[source]]\nid = "help-lines"\ntitle = "Help lines"\n'


@pytest.fixture
def load(tmp_path, monkeypatch):
    """Loads the help of a content folder that holds the given files, and a general page unless told otherwise."""

    def loaded(**files: str):
        folder = tmp_path / "help"
        folder.mkdir()
        (tmp_path / "sources.toml").write_text(SOURCES)
        for name, text in ({"other": GENERAL} | files).items():
            if text:
                (folder / f"{name}.toml").write_text(text)
        monkeypatch.setattr(reading, "_CONTENT", tmp_path)
        return countries()

    return loaded


def test_a_complete_country_loads(load):
    country = load(aa=AALAND)["AA"]
    assert country.review.reviewer == "not yet reviewed by a counsellor"
    assert country.lines[0].phone == "111"


def test_what_is_absent_is_shown_as_a_line_without_a_number_in_its_place(load):
    lines = load(aa=AALAND)["AA"].lines
    assert [line.purpose for line in lines] == list(PURPOSES)
    own = next(line for line in lines if line.purpose == "own_behaviour")
    assert own.name == MAY_BE_ABSENT["own_behaviour"]
    assert own.for_whom == "None is confirmed. Ask a doctor."
    assert own.phone == own.text == ""


REFUSED = {
    "an unknown purpose": (
        AALAND.replace('"find_help"', '"advice"'),
        "lines[1].purpose",
        "allowed are emergency, victims",
    ),
    "an unknown key": (AALAND.replace('name = "Police"', 'name = "Police"\nfax = "1"'), "lines[0]", "fax"),
    "a number that was never checked": (
        AALAND.replace("checked = 2026-11-24\n", ""),
        "lines[0].checked",
        "the day on which it was checked",
    ),
    "a number with one source": (
        AALAND.replace(', "Two, https://two.example/b"', ""),
        "lines[0].sources",
        "at least 2 sources",
    ),
    "a number with one house named twice": (
        AALAND.replace("https://two.example/b", "https://www.one.example/b"),
        "lines[0].sources",
        "different houses",
    ),
    "a number with one repository named twice": (
        AALAND.replace("https://one.example/a", "https://github.com/A/x").replace(
            "https://two.example/b", "https://github.com/a/y"
        ),
        "lines[0].sources",
        "different houses",
    ),
    "a source without an address": (
        AALAND.replace("Two, https://two.example/b", "Two"),
        "lines[0].sources[1]",
        "an address with https://",
    ),
    "a text number without sources": (
        AALAND.replace('for_whom = "A doctor."', 'for_whom = "A doctor."\ntext = "HELP to 222"'),
        "lines[1].checked",
        "the day on which it was checked",
    ),
    "a number hidden in a sentence": (
        AALAND.replace("A doctor.", "Call 0800 111."),
        "lines[1].for_whom",
        "phone and text only",
    ),
    "a number hidden in what is absent": (
        AALAND.replace("Ask a doctor.", "Call 0800 111."),
        "absent[0].text",
        "phone and text only",
    ),
    "a country without its emergency number": (
        AALAND.replace(f'phone = "111"\n{TWO}', ""),
        "lines[0].phone",
        "the country has no file",
    ),
    "a country without an emergency line": (AALAND.replace(EMERGENCY, ""), "lines", "'emergency' is needed"),
    "a country without a way to find help": (AALAND.replace(FIND, ""), "lines", "'find_help' is needed"),
    "an absent emergency number": (
        AALAND + '[[absent]]\npurpose = "emergency"\ntext = "None."\n',
        "absent[4].purpose",
        "cannot be absent",
    ),
    "what is both a line and absent": (
        AALAND.replace('"find_help"', '"victims"'),
        "absent[0].purpose",
        "either a line or absent",
    ),
    "what is absent twice": (AALAND.replace('"crisis"', '"children"'), "absent[2].purpose", "absent once"),
    "an absence without words": (
        AALAND.replace("None is confirmed. Ask a doctor.", " "),
        "absent[0].text",
        "what to do instead",
    ),
    "a line without words": (AALAND.replace('"A doctor."', '""'), "lines[1].for_whom", "must not be empty"),
    "a review without a reviewer": (
        AALAND.replace("not yet reviewed by a counsellor", ""),
        "review.reviewer",
        "must not be empty",
    ),
    "a review without sources": (AALAND.replace('["help-lines"]', "[]"), "review.sources", "at least one id"),
    "a review with an unknown source": (
        AALAND.replace("help-lines", "hearsay"),
        "review.sources",
        "'hearsay' is not an id",
    ),
    "a country without a review": (re.sub(r"\[review\].*?\n(?=\[\[)", "", AALAND, flags=re.DOTALL), "", "review"),
    "a code in small letters": (AALAND.replace('"AA"', '"aa"'), "code", "two capital letters"),
    "a code of another country": (AALAND.replace('"AA"', '"BB"'), "code", "name the file"),
}


@pytest.mark.parametrize(("text", "key", "says"), REFUSED.values(), ids=REFUSED)
def test_refused_with_file_and_key(load, text, key, says):
    with pytest.raises(ContentError) as refusal:
        load(aa=text)
    assert (refusal.value.file, refusal.value.key) == ("help/aa.toml", key)
    assert says in refusal.value.problem


@pytest.mark.parametrize("purpose", MAY_BE_ABSENT)
def test_a_purpose_is_either_there_or_said_to_be_absent(load, purpose):
    without = AALAND.replace(f'[[absent]]\npurpose = "{purpose}"\ntext = "None is confirmed. Ask a doctor."\n', "")
    with pytest.raises(ContentError, match=rf"'{purpose}' is needed, or an \[\[absent\]\]"):
        load(aa=without)


def test_one_code_stands_in_one_file(load):
    with pytest.raises(ContentError, match=r"help/bb.toml: code: 'AA' stands in another file too"):
        load(aa=AALAND, bb=AALAND)


def test_the_general_page_holds_no_number(load):
    with pytest.raises(ContentError, match="none is right everywhere"):
        load(other=AALAND.replace('"AA"', '"ZZ"'))


def test_the_general_page_must_be_there(load):
    with pytest.raises(ContentError, match=r"other.toml: this file is missing"):
        load(aa=AALAND, other="")


CONTENT = countries()


@pytest.mark.parametrize("code", CONTENT)
def test_every_country_of_the_content_answers_every_purpose(code):
    assert {line.purpose for line in CONTENT[code].lines} == set(PURPOSES)


@pytest.mark.parametrize("code", CONTENT)
def test_every_number_of_the_content_was_checked_and_seen_in_two_places(code):
    for line in CONTENT[code].lines:
        if line.phone or line.text:
            assert line.checked
            assert len(set(line.sources)) >= 2


@pytest.mark.parametrize("code", CONTENT)
def test_whoever_looks_for_help_is_told_to_use_a_device_that_the_partner_cannot_see(code):
    found = [line.for_whom for line in CONTENT[code].lines if line.purpose == "find_help"]
    assert any("a device that your partner cannot see" in words for words in found)


@pytest.mark.parametrize("code", CONTENT)
def test_the_sentences_of_the_content_end_as_sentences_do(code):
    for line in CONTENT[code].lines:
        for words in (line.for_whom, line.hours):
            assert not words or words.endswith((".", "?", "!"))


def test_the_general_page_is_there():
    assert CONTENT["ZZ"].name == "Your country"


def test_the_countries_that_matter_most_have_a_file():
    assert {"US", "GB", "IE", "CA", "AU", "NZ", "IN", "ZA"} <= set(CONTENT)
