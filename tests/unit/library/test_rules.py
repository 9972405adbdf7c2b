import pytest

from sameteam.library.rules import load_rules, load_sets

FILE = "rules/safety/a-weapon.toml"


@pytest.fixture
def weapon(content):
    content.copy(FILE, "rules/sets.toml")
    return content


def test_a_rule_has_its_group_in_its_id(weapon):
    (rule,) = load_rules()
    assert (rule.id, rule.group) == ("safety/a-weapon", "safety")


def test_groups_can_be_chosen(weapon):
    assert len(load_rules(("safety",))) == 1
    assert load_rules(("reasons",)) == ()


def test_rules_are_ordered_by_id(weapon):
    weapon.copy("rules/safety/end-my-life.toml", "rules/safety/forced-sex.toml")
    ids = [rule.id for rule in load_rules()]
    assert ids == sorted(ids)


def test_an_id_that_is_not_the_name_of_its_file_is_refused(weapon, refused):
    weapon.change(FILE, 'id = "safety/a-weapon"', 'id = "safety/a-knife"')
    assert refused(load_rules) == (FILE, "id", "must be the folder's and the file's name, 'safety/a-weapon'")


def test_an_id_of_another_group_is_refused(weapon, refused):
    weapon.change(FILE, 'id = "safety/a-weapon"', 'id = "reasons/a-weapon"')
    assert refused(load_rules)[:2] == (FILE, "id")


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('label = "', 'labels = "', ""),
        ('severity = "', "severity = 3 # ", "severity"),
        ('severity = "', 'severity = "awful" # ', "severity"),
        ('scope = "', 'scope = "book" # ', "scope"),
        ("weight = ", "weight = 'much' # ", "weight"),
        ("weight = ", "weight = 7 # ", "weight"),
        ("[match]", "[match]\nnoisy = true", "match"),
        ("[say]", "[say]\nlong = ''", "say"),
        ("[[bad]]", "[[bad]]\nnote = ''", "bad[0]"),
        ("silent = [", "silent = ['shouted', ", "match.silent[0]"),
    ],
)
def test_a_rule_that_is_wrong_is_named_by_file_and_key(weapon, refused, old, new, key):
    weapon.change(FILE, old, new)
    assert refused(load_rules)[:2] == (FILE, key)


def test_sets_of_several_files_come_together(weapon):
    weapon.write("rules/sets_more.toml", "schema = 1\n[sets]\nfruit = ['apple', 'sour cherry']\n")
    sets = load_sets()
    assert sets["fruit"] == ("apple", "sour cherry")
    assert "they" in sets


def test_a_set_that_stands_twice_is_refused(weapon, refused):
    weapon.write("rules/sets_more.toml", "schema = 1\n[sets]\nthey = ['xe']\n")
    assert refused(load_sets) == ("rules/sets_more.toml", "sets.they", "this set stands twice")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[sets]\nfruit = 'apple'", "sets[...]"),
        ("[sets]\nfruit = [1]", "sets[...][0]"),
        ("[fruit]\na = []", ""),
    ],
)
def test_a_set_that_is_wrong_is_named_by_file_and_key(weapon, refused, text, key):
    weapon.write("rules/sets_more.toml", text)
    assert refused(load_sets)[:2] == ("rules/sets_more.toml", key)
