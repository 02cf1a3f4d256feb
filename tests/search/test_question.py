import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.search.question import Term, ask

READ_AS = [
    ("shield bridge", [("shield",), ("bridg",)], []),
    ('"shield bridge" ferry', [("shield", "bridg"), ("ferri",)], []),
    ("«shield bridge»", [("shield", "bridg")], []),
    ('"never closed', [("never", "close")], []),
    ("ferry -bridge", [("ferri",)], [("bridg",)]),
    ('-"two words"', [], [("two", "word")]),
    ("cross-border", [("cross", "border")], []),
    ("波乐", [("波", "乐")], []),
    ("AND OR NOT NEAR(", [("and",), ("or",), ("not",), ("near",)], []),
    ("title:ferry", [("titl", "ferri")], []),
    ('"" * - -- "*" ()', [], []),
]


@pytest.mark.parametrize(("typed", "wanted", "unwanted"), READ_AS)
def test_a_question_is_read_as_its_terms(typed, wanted, unwanted):
    question = ask(typed)
    assert [term.words for term in question.wanted] == wanted
    assert [term.words for term in question.unwanted] == unwanted


@pytest.mark.parametrize("typed", ["exercises*", '"exercises*"', '"exercises"*'])
def test_a_star_asks_for_words_that_begin_so(typed):
    assert ask(typed).wanted == (Term(("exercises",), begins=True),)


def test_a_question_without_end_is_cut():
    question = ask("word " * 100_000 + "x" * 100_000)
    assert len(question.wanted) == 30


@given(st.text())
def test_nothing_typed_is_an_error(typed):
    for term in (*ask(typed).wanted, *ask(typed).unwanted):
        assert term.words and all(word.isalnum() for word in term.words)
