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
    wanted = {"openers": OPENERS, "questions": QUESTIONS}
    for section in sections:
        if section not in wanted:
            raise ContentError(f"{base}/en.md", section, f"unknown section; allowed: {', '.join(wanted)}")
    for section, least in wanted.items():
        if len(sections.get(section, ())) < least:
            raise ContentError(f"{base}/en.md", section, f"at least {least} are needed")
    return Card(id=name, logic=logic, title=title, openers=sections["openers"], questions=sections["questions"])


def load_cards() -> dict[str, Card]:
    """All cards; one for each theme and each way of asking must be there, and nothing else."""
    cards = {name: load_card(name) for name in list_folder("cards")}
    wanted = {f"theme-{theme.value}" for theme in Theme} | {f"way-{way.value}" for way in Way}
    if missing := sorted(wanted - cards.keys()):
        raise ContentError("cards", missing[0], "this card is missing")
    if unknown := sorted(cards.keys() - wanted):
        raise ContentError("cards", unknown[0], "there is no such theme or way in the vocabulary")
    return cards
