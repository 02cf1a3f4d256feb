import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.search import fold

SAME = [
    ("договорённости", "договоренности"),
    ("Станіслаў", "Станіслау"),
    ("Мінск", "Минск"),
    ("MINSK", "minsk"),
    ("Łódź", "lodz"),
    ("Ｍｉｎｓｋ", "Minsk"),
    ("аб’ява", "аб'ява"),
    ("Minsk’s", "Minsk"),
    ("за\u0301мок", "замок"),
    ("co\u00adoperation", "cooperation"),
]
ONE_WORD = {
    "en": [
        "exercise exercises exercised exercising",
        "party parties",
        "visit visits visited visiting",
        "agree agrees agreed agreeing",
        "carry carries carried carrying",
        "city cities",
        "bridge bridges bridged",
    ],
    "ru": [
        "учение учения учений учению учениях учениями",
        "договор договора договоров договором",
        "остров острова острове островов",
        "система системе систем системами",
        "белорусский белорусского белорусская белорусскими",
        "соглашение соглашения соглашений",
        "дорога дороги дорог",
        "подписать подписал подписала подписали подписано",
        "заявить заявил заявили",
        "власть власти властей",
        "Полонез Полонеза Полонезом",
    ],
    "be": [
        "вучэнне вучэнні вучэнняў вучэннямі",
        "Лукашэнка Лукашэнкі Лукашэнкам",
        "беларускі беларускага беларускаму беларускія беларускай",
        "новы новага новаму новыя",
        "дамова дамовы дамове дамоў",
        "дарога дарогі дарог",
        "паром парома паромы паромаў",
        "магчымасць магчымасці магчымасцяў",
        "падпісаць падпісаў падпісала падпісалі",
        "адбыцца адбылася адбыліся",
        "Мінск Мінска",
    ],
}
KNOWN_WRONG = ["день дня", "лодка лодак", "мова моў", "go went"]
APART = [("Belarus", "Belarusian"), ("й", "и"), ("police", "policy"), ("мир", "мера"), ("учение", "ученик")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_ways_of_writing_fold_to_one(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize("forms", [forms for some in ONE_WORD.values() for forms in some])
def test_the_forms_of_a_word_fold_to_one(forms):
    assert len({fold(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("forms", KNOWN_WRONG)
def test_some_forms_are_not_known_for_one_word(forms):
    assert len({fold(form) for form in forms.split()}) > 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_different_words_stay_apart(one, other):
    assert fold(one) != fold(other)


def test_han_characters_stand_one_by_one():
    assert fold("白罗斯的波乐奈兹2016") == "白 罗 斯 的 波 乐 奈 兹 2016"


def test_what_is_too_long_for_a_word_is_left_as_it_is():
    assert fold("ла" * 5000) == "ла" * 5000


def test_what_is_no_word_goes():
    assert fold("a\x00b — (c) 🚀 d_e \ud800") == "a b c d e"


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_folded_text_has_single_spaces_and_no_signs(text):
    assert all(word.isalnum() for word in fold(text).split(" ") if fold(text))
