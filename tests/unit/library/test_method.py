import pytest

from sameteam.library.method import load_method
from sameteam.vocabulary import ALWAYS_METHOD_IDS, METHOD_IDS

FILE = "method.toml"


@pytest.fixture
def method(content):
    content.copy(FILE)
    return content


def test_every_row_stands_once_and_in_its_order(method):
    rows = load_method()
    assert tuple(row.id for row in rows) == METHOD_IDS
    assert {row.id for row in rows if row.always} == set(ALWAYS_METHOD_IDS)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('id = "C0"', 'id = "C99"', "row"),
        ('id = "C0"', 'id = "D0"', "row"),
        ('id = "C0"', 'id = "C0"\ncolour = "red"', "row[0]"),
        ('id = "C0"', "id = 0", "row[0].id"),
    ],
)
def test_a_row_that_is_wrong_is_named(method, refused, old, new, key):
    method.change(FILE, old, new)
    assert refused(load_method)[:2] == (FILE, key)


def test_a_row_that_always_holds_says_why_and_no_other_does(method, refused):
    text = (method.folder / FILE).read_text(encoding="utf-8")
    method.change(FILE, "always = ", "# ")
    assert refused(load_method)[:2] == (FILE, "C0.always")
    method.write(FILE, text.replace('id = "D0a"', 'id = "D0a"\nalways = "Because."'))
    assert refused(load_method)[:2] == (FILE, "D0a.always")
