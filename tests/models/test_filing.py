"""Lines of words of four signs, and what is counted of them."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.models import filing

numbers = st.integers(0, filing.MANY**3 - 1)
words = st.tuples(st.sampled_from(sorted(filing.LETTERS)), numbers)


@given(words)
def test_a_word_is_four_signs_and_is_read_back(word):
    code = filing.code_of(*word)
    assert len(code) == 4 and code.isascii() and code.isprintable() and " " not in code
    assert filing.read(code) == word


@given(st.lists(words))
def test_lines_put_together_are_counted_word_by_word(some):
    counted = filing.counted("".join(filing.code_of(*word) for word in some))
    assert {(f, n): count for f, numbers in counted.items() for n, count in numbers.items()} == Counter(some)


def test_nothing_is_counted_of_nothing():
    assert filing.counted("") == {} and filing.words_in("") == set()


def test_a_facet_has_a_last_number():
    filing.code_of("author", filing.MANY**3 - 1)
    with pytest.raises(UnicodeEncodeError):
        filing.counted(filing.code_of("author", filing.MANY**3 * 2))
