import pytest

from sameteam.library.cards import load_card, load_cards

NAME = "cards/theme-trust"
LOGIC, WORDS = f"{NAME}/card.toml", f"{NAME}/en.md"


@pytest.fixture
def trust(content):
    content.copy(NAME)
    return content


def test_a_card_is_whole(trust):
    card = load_card("theme-trust")
    assert (card.id, len(card.openers) >= 3, len(card.questions) >= 6) == ("theme-trust", True, True)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [("method = ", "methods = ", ""), ("method = [", "method = [1, ", "method[0]"), ("sources = ", "# ", "review")],
)
def test_logic_that_is_wrong_is_named_by_file_and_key(trust, refused, old, new, key):
    trust.change(LOGIC, old, new)
    assert refused(load_card, "theme-trust")[:2] == (LOGIC, key)


@pytest.mark.parametrize(("section", "least"), [("openers", 3), ("questions", 6)])
def test_a_section_that_is_missing_or_short_is_named(trust, refused, section, least):
    trust.drop_section(WORDS, section)
    assert refused(load_card, "theme-trust") == (WORDS, section, f"at least {least} are needed")
    trust.change(WORDS, "\n## ", f"\n## {section}\n- Only one?\n\n## ")
    assert refused(load_card, "theme-trust") == (WORDS, section, f"at least {least} are needed")


def test_a_section_that_is_unknown_is_named(trust, refused):
    trust.change(WORDS, "## openers", "## jokes\n- One.\n\n## openers")
    assert refused(load_card, "theme-trust")[:2] == (WORDS, "jokes")


def test_there_is_a_card_for_each_theme_and_each_way(content, refused):
    content.copy("cards")
    assert "way-none" in load_cards()
    content.remove("cards/way-none")
    assert refused(load_cards) == ("cards", "way-none", "this card is missing")


def test_a_card_for_nothing_is_refused(content, refused):
    content.copy("cards")

    for file in ("card.toml", "en.md"):
        content.write(f"cards/theme-weather/{file}", (content.folder / NAME / file).read_text())
    assert refused(load_cards)[0].startswith("cards")
