import pytest

from sameteam.library.reasons import PLAIN, VARIED, load_reason, load_reasons, load_stance, load_stances
from sameteam.vocabulary import Reason, Stance

LOGIC, WORDS = "reasons/cost/reason.toml", "reasons/cost/en.md"
STANCE_LOGIC, STANCE_WORDS = "stances/no/stance.toml", "stances/no/en.md"


@pytest.fixture
def cost(content):
    content.copy("reasons/cost")
    return content


@pytest.fixture
def no(content):
    content.copy("stances/no")
    return content


def test_a_reason_is_whole(cost):
    reason = load_reason(Reason.COST)
    assert reason.id is Reason.COST
    for variants in (reason.reflect, reason.validate, reason.ask, reason.later):
        assert len({variant.approach for variant in variants}) == len(variants) >= 4
    assert reason.behind
    assert reason.avoid
    assert reason.answer
    assert reason.answer_words


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("weight = ", "wait = ", ""),
        ("weight = ", "weight = 'heavy' # ", "weight"),
        ("method = [", "method = [3, ", "method[0]"),
        ("reviewer = ", "# ", "review"),
    ],
)
def test_logic_that_is_wrong_is_named_by_file_and_key(cost, refused, old, new, key):
    cost.change(LOGIC, old, new)
    assert refused(load_reason, Reason.COST)[:2] == (LOGIC, key)


@pytest.mark.parametrize("section", [*VARIED, *PLAIN])
def test_a_section_that_is_missing_is_named(cost, refused, section):
    cost.drop_section(WORDS, section)
    assert refused(load_reason, Reason.COST)[:2] == (WORDS, section)


def test_a_section_that_is_unknown_is_named(cost, refused):
    cost.change(WORDS, "## behind", "## hearsay\nNothing.\n\n## behind")
    assert refused(load_reason, Reason.COST)[:2] == (WORDS, "hearsay")


def test_a_variant_needs_an_approach_of_its_own_and_there_are_enough(cost, refused):
    head = "# The price\n\n## behind\nMoney.\n\n## reflect\n"
    cost.write(WORDS, f"{head}- One.\n- (b) Two.\n- (c) Three.\n- (d) Four.\n")
    assert refused(load_reason, Reason.COST)[:2] == (WORDS, "reflect[0]")
    cost.write(WORDS, f"{head}- (a) One.\n- (b) Two.\n- (c) Three.\n- (a) Four.\n")
    assert refused(load_reason, Reason.COST) == (WORDS, "reflect", "each variant needs an approach of its own")
    cost.write(WORDS, f"{head}- (a) One.\n")
    assert refused(load_reason, Reason.COST) == (WORDS, "reflect", "at least 4 variants are needed, here are 1")


def test_every_reason_of_the_vocabulary_must_be_there(cost, refused):
    file, _, problem = refused(load_reasons)
    assert file == "reasons/time/reason.toml"
    assert problem == "this file is missing"


def test_a_folder_for_no_reason_is_refused(content, refused):
    content.copy("reasons")
    content.write("reasons/boredom/reason.toml", "schema = 1\n")
    assert refused(load_reasons)[0] == "reasons/boredom"


def test_a_stance_is_whole(no):
    stance = load_stance(Stance.NO)
    assert stance.id is Stance.NO
    assert stance.example
    assert all(len(variants) >= 3 for variants in (stance.reflect, stance.validate, stance.ask, stance.later))


def test_a_stance_that_is_wrong_is_named_by_file_and_key(no, refused):
    no.change(STANCE_LOGIC, "example = ", "instance = ")
    assert refused(load_stance, Stance.NO)[0] == STANCE_LOGIC
    no.change(STANCE_LOGIC, "instance = ", "example = ")
    no.drop_section(STANCE_WORDS, "ask")
    assert refused(load_stance, Stance.NO)[:2] == (STANCE_WORDS, "ask")


def test_every_stance_of_the_vocabulary_must_be_there(no, refused):
    no.copy("stances/unsure")
    assert refused(load_stances)[2] == "this file is missing"
