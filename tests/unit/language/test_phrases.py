import pytest

from sameteam.language.phrases import LONGEST, Either, PhraseError, Piece, parse

SETS = ("pay",)


@pytest.mark.parametrize(
    ("phrase", "piece"),
    [
        ("Can’t", Piece("word", "can't")),
        ("counsel~", Piece("stem", "counsel")),
        ("#", Piece("number")),
        ("@pay", Piece("set", "pay")),
        (r"\?", Piece("word", "?")),
        ("!", Piece("word", "!")),
    ],
)
def test_one_piece(phrase, piece):
    assert parse(phrase, SETS) == (piece,)


def test_marks_of_the_sentence_and_a_gap():
    assert parse("^ a *2 b $", SETS) == (
        Piece("begin"),
        Piece("word", "a"),
        Piece("gap", "2"),
        Piece("word", "b"),
        Piece("end"),
    )


def test_alternatives_may_be_of_several_words_and_nested():
    inner = Either(((Piece("word", "b"),), (Piece("word", "c"),)))
    assert parse("(a (b|c)|d)", SETS) == (Either(((Piece("word", "a"), inner), (Piece("word", "d"),))),)


def test_a_question_mark_makes_one_word_or_a_bracket_optional():
    assert parse("a b?", SETS)[1] == Either(((Piece("word", "b"),),), optional=True)
    assert parse("a (b|c)?", SETS)[1] == Either(((Piece("word", "b"),), (Piece("word", "c"),)), optional=True)


def test_alternatives_need_no_bracket_at_the_top():
    assert parse("a|b", SETS) == (Either(((Piece("word", "a"),), (Piece("word", "b"),))),)


@pytest.mark.parametrize(
    ("phrase", "problem"),
    [
        ("a)", "unexpected '\\)'"),
        ("(a|b", "a bracket is not closed"),
        ("", "may be empty"),
        ("a?", "may be empty"),
        ("*2 a", "neither begin nor end with a gap"),
        ("(a|*2) b", "neither begin nor end with a gap"),
        ("a b? *1", "neither begin nor end with a gap"),
        ("a *9 b", "a gap is \\*1 to \\*8, not \\*9"),
        ("a *0 b", "a gap is \\*1 to \\*8, not \\*0"),
        ("@nosuch", "unknown word set @nosuch"),
        ("a ^ b", "\\^ stands at the beginning"),
        ("$ a", "\\^ stands at the beginning"),
        (" ".join(["a"] * (LONGEST + 1)), f"may have {LONGEST} pieces"),
    ],
)
def test_a_phrase_that_cannot_be_read_says_why(phrase, problem):
    with pytest.raises(PhraseError, match=problem):
        parse(phrase, SETS)


def test_the_longest_phrase_is_read():
    assert len(parse(" ".join(["a"] * LONGEST), SETS)) == LONGEST
