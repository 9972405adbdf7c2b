import pytest

from sameteam.library.phrases import REVIEWED, load_conditions, load_fact_names, load_phrases, load_reviews


def test_short_texts_come_by_section(content):
    content.copy("frame/en.md")
    phrases = load_phrases()
    assert phrases["first line: otherwise"]
    assert all(isinstance(line, str) and line for lines in phrases.values() for line in lines)


def test_a_condition_says_what_its_holding_and_its_failing_mean(content, refused):
    content.copy("conditions.toml")
    words = load_conditions()
    assert words["may_talk"].fails.endswith(".")
    content.change("conditions.toml", "may_talk = { fails", "may_talk = { misses")
    assert refused(load_conditions)[0] == "conditions.toml"
    content.write("conditions.toml", "schema = 1\n[condition]\nmay_talk = 'no'\n")
    assert refused(load_conditions)[0] == "conditions.toml"


def test_a_condition_that_stands_twice_is_refused(content, refused):
    content.copy("conditions.toml")
    content.change("conditions.toml", "may_talk = ", "may_talk = { fails = 'No.' }\nmay_talk = ")
    file, key, problem = refused(load_conditions)
    assert (file, key) == ("conditions.toml", "")
    assert "not TOML" in problem


def test_each_key_path_has_a_name(content, refused):
    content.copy("facts.toml")
    assert load_fact_names()["me.part"]
    content.write("facts.toml", 'schema = 1\n[facts]\n"me.part" = 7\n')
    assert refused(load_fact_names)[0] == "facts.toml"
    content.write("facts.toml", 'schema = 1\n[names]\n"me.part" = "your part"\n')
    assert refused(load_fact_names)[:2] == ("facts.toml", "")


@pytest.mark.parametrize("file", REVIEWED)
def test_texts_without_an_item_say_who_wrote_them(content, refused, file):
    content.copy(*REVIEWED)
    assert load_reviews()[file].author
    content.change(file, "author = ", "# ")
    assert refused(load_reviews)[:2] == (file, "review")
