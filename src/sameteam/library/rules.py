"""Rules of the language engine and their word sets."""

from msgspec import Struct

from sameteam.errors import ContentError
from sameteam.library.reading import convert, list_folder, read_toml
from sameteam.model.rule import Rule

FOLDER = "rules"


class _Sets(Struct, frozen=True, forbid_unknown_fields=True):
    sets: dict[str, tuple[str, ...]]


def load_rules(groups: tuple[str, ...] = ()) -> tuple[Rule, ...]:
    """All rules of the given groups (none named: all), ordered by id, which is ``group/file``."""
    rules = []
    for group in list_folder(FOLDER):
        if group.endswith(".toml") or (groups and group not in groups):
            continue
        for name in list_folder(f"{FOLDER}/{group}"):
            file = f"{FOLDER}/{group}/{name}"
            data = read_toml(file)
            data["id"] = f"{group}/{_own_id(data, file)}"
            rules.append(convert(data, Rule, file))
    return tuple(rules)


def _own_id(data: dict[str, object], file: str) -> str:
    stem = file.rpartition("/")[2].removesuffix(".toml")
    given = str(data.get("id", "")).rpartition("/")[2]
    if given != stem:
        raise ContentError(file, "id", f"must be the file's name, '{stem}'")
    return stem


def load_sets() -> dict[str, tuple[str, ...]]:
    """The word sets of all ``sets*.toml`` together; a name may stand once."""
    together: dict[str, tuple[str, ...]] = {}
    for name in list_folder(FOLDER):
        if not name.endswith(".toml"):
            continue
        for key, words in convert(read_toml(f"{FOLDER}/{name}"), _Sets, f"{FOLDER}/{name}").sets.items():
            if key in together:
                raise ContentError(f"{FOLDER}/{name}", f"sets.{key}", "this set stands twice")
            together[key] = words
    return together
