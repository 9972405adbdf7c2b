import pytest

from sameteam.library.evidence import load_figures, load_sources


@pytest.fixture
def evidence(content):
    content.copy("sources.toml", "evidence.toml")
    return content


def test_sources_and_figures_come_by_id(evidence):
    assert all(name == source.id and source.title for name, source in load_sources().items())
    assert all(name == figure.id and figure.limit for name, figure in load_figures().items())


@pytest.mark.parametrize(
    ("file", "load", "table"), [("sources.toml", load_sources, "source"), ("evidence.toml", load_figures, "figure")]
)
def test_an_id_that_stands_twice_is_refused(evidence, refused, file, load, table):
    text = (evidence.folder / file).read_text(encoding="utf-8")
    block = f"[[{table}]]" + text.split(f"[[{table}]]")[1]
    evidence.write(file, f"{text}\n{block}")
    name = next(iter(load.__globals__["read_toml"](file)[table]))["id"]
    assert refused(load) == (file, name, "this id stands twice")


@pytest.mark.parametrize(
    ("file", "load", "old", "new", "key"),
    [
        ("sources.toml", load_sources, "title = ", "titel = ", "source[0]"),
        ("sources.toml", load_sources, "id = ", "id = 7 # ", "source[0].id"),
        ("evidence.toml", load_figures, "limit = ", "limits = ", "figure[0]"),
        ("evidence.toml", load_figures, "text = ", "text = 7 # ", "figure[0].text"),
    ],
)
def test_what_is_wrong_is_named_by_file_and_key(evidence, refused, file, load, old, new, key):
    evidence.change(file, old, new)
    assert refused(load)[:2] == (file, key)


@pytest.mark.parametrize(("file", "load"), [("sources.toml", load_sources), ("evidence.toml", load_figures)])
def test_a_file_that_is_missing_is_named(content, refused, file, load):
    assert refused(load) == (file, "", "this file is missing")
