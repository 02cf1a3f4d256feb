import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.search import fold

SAME = [
    ("договорённости", "договоренности"),
    ("Станіслаў", "Станіслау"),
    ("MINSK", "minsk"),
    ("Łódź", "lodz"),
    ("Ｍｉｎｓｋ", "Minsk"),
    ("аб’ява", "аб'ява"),
    ("Minsk’s", "Minsk"),
    ("за\u0301мок", "замок"),
    ("co\u00adoperation", "cooperation"),
]
ONE_WORD = [
    ("учение", "учения", "учений", "учениями"),
    ("договор", "договоров", "договором"),
    ("остров", "острова", "островов"),
    ("система", "систем", "системе"),
    ("белорусский", "белорусского", "белорусскими"),
    ("вучэнне", "вучэнні", "вучэнняў"),
    ("Лукашэнка", "Лукашэнкі", "Лукашэнкам"),
    ("exercise", "exercises"),
    ("party", "parties"),
]
APART = [("Belarus", "Belaru"), ("й", "и"), ("glass", "glas"), ("мир", "мера")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_ways_of_writing_fold_to_one(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize("forms", ONE_WORD, ids=lambda forms: forms[0])
def test_the_forms_of_a_word_fold_to_one(forms):
    assert len({fold(form) for form in forms}) == 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_different_words_stay_apart(one, other):
    assert fold(one) != fold(other)


def test_han_characters_stand_one_by_one():
    assert fold("白罗斯的波乐奈兹2016") == "白 罗 斯 的 波 乐 奈 兹 2016"


def test_what_is_no_word_goes():
    assert fold("a\x00b — (c) 🚀 d_e \ud800") == "a b c d e"


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_folded_text_has_single_spaces_and_no_signs(text):
    assert all(word.isalnum() for word in fold(text).split(" ") if fold(text))
