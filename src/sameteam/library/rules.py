"""Rules of the language engine and their word sets."""

from msgspec import Struct

from sameteam.errors import ContentError
from sameteam.library.reading import convert, list_folder, read_toml
from sameteam.model.rule import Rule

FOLDER = "rules"
SEVERITIES = ("error", "warning", "note", "praise")
SCOPES = ("sentence", "message")
CONTEXTS = ("negated", "quoted", "others", "past")
LEAST_WEIGHT, MOST_WEIGHT = 0.1, 0.9


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
            rule = convert(data, Rule, file)
            _check(rule, f"{group}/{name.removesuffix('.toml')}", file)
            rules.append(rule)
    return tuple(rules)


def _check(rule: Rule, wanted: str, file: str) -> None:
    """Refuse what the record alone does not: an id of another file, a word outside its list, a weight out of range."""
    if rule.id != wanted:
        raise ContentError(file, "id", f"must be the folder's and the file's name, '{wanted}'")
    for key, word, allowed in (
        ("severity", rule.severity, SEVERITIES),
        ("scope", rule.scope, SCOPES),
        *((f"match.silent[{n}]", context, CONTEXTS) for n, context in enumerate(rule.match.silent)),
    ):
        if word not in allowed:
            raise ContentError(file, key, f"'{word}' is unknown; allowed: {', '.join(allowed)}")
    if not LEAST_WEIGHT <= rule.weight <= MOST_WEIGHT:
        raise ContentError(file, "weight", f"must lie between {LEAST_WEIGHT} and {MOST_WEIGHT}")
    if not rule.match.phrases:
        raise ContentError(file, "match.phrases", "at least one phrase is needed")


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
