"""Question cards: openers and gentle questions, by theme and by the way it was asked before."""

from sameteam.errors import ContentError
from sameteam.library.reading import convert, list_folder, read_sections, read_toml
from sameteam.model.card import Card, CardFile
from sameteam.vocabulary import Theme, Way

OPENERS = 3
QUESTIONS = 6


def load_card(name: str) -> Card:
    """One card by its folder's name."""
    base = f"cards/{name}"
    logic = convert(read_toml(f"{base}/card.toml"), CardFile, f"{base}/card.toml")
    title, sections = read_sections(f"{base}/en.md")
    for section, least in (("openers", OPENERS), ("questions", QUESTIONS)):
        if len(sections.get(section, ())) < least:
            raise ContentError(f"{base}/en.md", section, f"at least {least} are needed")
    return Card(id=name, logic=logic, title=title, openers=sections["openers"], questions=sections["questions"])


def load_cards() -> dict[str, Card]:
    """All cards; one for each theme and each way of asking must be there."""
    cards = {name: load_card(name) for name in list_folder("cards")}
    wanted = {f"theme-{theme.value}" for theme in Theme} | {f"way-{way.value}" for way in Way}
    if missing := sorted(wanted - cards.keys()):
        raise ContentError("cards", missing[0], "this card is missing")
    return cards
