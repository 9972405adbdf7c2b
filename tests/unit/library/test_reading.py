import pytest
from msgspec import Struct

from sameteam.library.reading import convert, exists, list_folder, read_sections, read_text, read_toml, split_message


class Tree(Struct, forbid_unknown_fields=True):
    name: str
    rings: int = 0
    leaves: tuple[str, ...] = ()


def test_a_text_is_read_as_it_stands(content):
    content.write("a.md", "Grüße 😢\n")
    assert read_text("a.md") == "Grüße 😢\n"


def test_a_file_or_folder_that_is_missing_is_named(content, refused):
    assert refused(read_text, "no/such.md") == ("no/such.md", "", "this file is missing")
    assert refused(list_folder, "no") == ("no", "", "this folder is missing")
    content.write("a.md", "text")
    assert refused(read_text, "a.md/b.md") == ("a.md/b.md", "", "this file is missing")


def test_a_file_that_is_not_utf_8_is_named(content, refused):
    (content.folder / "a.md").write_bytes(b"\xff\xfe")
    assert refused(read_text, "a.md") == ("a.md", "", "this file is not UTF-8")


def test_toml_gives_its_keys_without_the_schema(content):
    content.write("a.toml", "schema = 1\nname = 'oak'\n")
    assert read_toml("a.toml") == {"name": "oak"}


@pytest.mark.parametrize(
    ("text", "key", "problem"),
    [
        ("schema = 2", "schema", "only 1 is known"),
        ("name =", "", "this is not TOML"),
        ("name = 'a'\nname = 'b'", "", "this is not TOML"),
    ],
)
def test_toml_that_cannot_be_read_is_named(content, refused, text, key, problem):
    content.write("a.toml", text)
    file, found, why = refused(read_toml, "a.toml")
    assert (file, found) == ("a.toml", key)
    assert problem in why


@pytest.mark.parametrize(
    ("data", "key", "problem"),
    [
        ({"name": "oak", "colour": "green"}, "", "unknown field `colour`"),
        ({"name": 3}, "name", "Expected `str`, got `int`"),
        ({"name": "oak", "leaves": ["a", 1]}, "leaves[1]", "Expected `str`"),
        ({"rings": 1}, "", "missing required field `name`"),
        ({"name": "oak", "rings": "1"}, "rings", "Expected `int`"),
    ],
)
def test_a_mapping_is_refused_with_its_place(refused, data, key, problem):
    file, found, why = refused(convert, data, Tree, "a.toml")
    assert (file, found) == ("a.toml", key)
    assert problem in why


def test_a_message_without_a_place_is_about_the_whole_file():
    assert split_message("Bad") == ("", "Bad")
    assert split_message("Bad - at `$.a[0].b`") == ("a[0].b", "Bad")


def test_a_folder_is_listed_in_order_and_without_hidden_names(content):
    for name in ("b.toml", "a.toml", ".hidden", "_draft.toml"):
        content.write(f"x/{name}", "")
    assert list_folder("x") == ["a.toml", "b.toml"]
    assert exists("x/a.toml")
    assert not exists("x")


def test_sections_hold_list_items_and_paragraphs_over_several_lines(content):
    content.write("a.md", "# A title\n\n## Do\n- one\n  goes on\n- two\n\n## why\nFirst\nline.\n\nSecond.\n## empty")
    assert read_sections("a.md") == (
        "A title",
        {"do": ("one goes on", "two"), "why": ("First line.", "Second."), "empty": ()},
    )


@pytest.mark.parametrize(
    ("text", "key", "problem"),
    [
        ("## do\n- one", "", "the title"),
        ("# A\ntext", "line 2", "below a heading of the second level"),
        ("# A\n## do\n- one\n## do\n- two", "line 4", "the section 'do' stands twice"),
        ("# A\n## Do\n## do", "line 3", "stands twice"),
    ],
)
def test_sections_that_are_wrong_are_named_by_line(content, refused, text, key, problem):
    content.write("a.md", text)
    file, found, why = refused(read_sections, "a.md")
    assert (file, found) == ("a.md", key)
    assert problem in why


def test_a_title_that_stands_twice_is_refused(content, refused):
    content.write("a.md", "# A\n## do\n- one\n# B\n")
    assert refused(read_sections, "a.md")[:2] == ("a.md", "line 4")


def test_a_heading_of_the_third_level_is_refused(content, refused):
    content.write("a.md", "# A\n## do\n- one\n\n### sub\n- two\n")
    assert refused(read_sections, "a.md")[:2] == ("a.md", "line 5")
