import pytest

from sameteam.language.contexts import about_others, in_the_past, negated, quoted
from sameteam.language.tokens import sentences, tokenise


def read(text, word):
    """The tokens, the only sentence, and where the word stands."""
    tokens = tokenise(text)
    return tokens, sentences(text, tokens)[0], [token.word for token in tokens].index(word)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("He does not hit me", "hit", True),
        ("He doesn’t hit me", "hit", True),
        ("he doesnt ever hit me", "hit", True),
        ("He has never once hit me", "hit", True),
        ("He hit me", "hit", False),
        ("I don't know, he hit me", "hit", False),
        ("I can't sleep because he hit me", "hit", False),
        ("He does not ask or think or wait before he hit me", "hit", False),
        ("He hit me, not her", "hit", False),
    ],
)
def test_a_negation_shortly_before_in_the_same_clause(text, word, expected):
    assert negated(*read(text, word)) is expected


def test_a_negation_of_the_sentence_before_does_not_count():
    text = "I do not. hit"
    tokens = tokenise(text)
    assert not negated(tokens, sentences(text, tokens)[1], 4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('She said "you never listen" to me', ["you", "never", "listen"]),
        ("She said “you never” to me", ["you", "never"]),
        ('She said "you never to me', []),
        ('"a" b "c"', ["a", "c"]),
        ("She said 'you never' to me", []),
    ],
)
def test_what_stands_between_quotation_marks(text, expected):
    tokens = tokenise(text)
    assert [token.word for token, inside in zip(tokens, quoted(tokens), strict=True) if inside] == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("My sister was hit by her husband", "hit", True),
        ("Our neighbour’s husband hits her", "hits", True),
        ("In the film he hits her", "hits", True),
        ("I read a book where he hits her", "hits", True),
        ("He hits her", "hits", False),
        ("A sister of mine, he hits her", "hits", False),
        ("He hits me, says my sister", "hits", False),
        # it happens to the one who writes, whoever else is named
        ("My sister saw him hit me", "hit", False),
        ("In front of my friends he slapped me", "slapped", False),
        ("During the game he punched me", "punched", False),
        ("I tried to book a taxi and he grabbed my hair", "grabbed", False),
        ("He made me show him my phone and hit me", "hit", False),
        ("My friend knows I'm scared of him", "scared", False),
        ("My sister thinks that I am afraid of him", "afraid", False),
    ],
)
def test_about_someone_else_or_a_story(text, word, expected):
    assert about_others(*read(text, word)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When I was a kid my dad hit me", True),
        ("My dad used to hit me", True),
        ("As a child I was hit", True),
        ("Growing up I was hit", True),
        ("My ex hit me ten years ago", True),
        ("He hit me ten years ago", False),
        ("He hit me last week", False),
        ("My ex hits me", False),
        # now, though a child is in it
        ("He hits me and treats me as a child", False),
        ("The kids are growing up watching him hit me", False),
        ("Our son is growing up with a father who hits me", False),
    ],
)
def test_childhood_and_a_relationship_long_over(text, expected):
    tokens = tokenise(text)
    assert in_the_past(tokens, sentences(text, tokens)[0]) is expected
