"""Places that help, by country."""

from typing import Any

from sameteam.library.reading import convert, list_folder, read_toml
from sameteam.model.help import Country


def countries() -> dict[str, Country]:
    """All countries by code; ``ZZ`` is the page for those we know nothing about."""
    found = {}
    for name in list_folder("help"):
        data: dict[str, Any] = read_toml(f"help/{name}")
        data.pop("review", None)
        country = convert(data, Country, f"help/{name}")
        found[country.code] = country
    return found
