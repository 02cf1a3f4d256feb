"""What is the page speaking, what somebody selling there, and what its author, by the words of a line alone."""

import tomllib
from pathlib import Path

import pytest

from articles.cleaning.offers import sureness
from articles.cleaning.speech import ADVERTS, PAGE

PHRASES = {
    file.stem: tomllib.loads(file.read_text("utf-8"))
    for file in (Path(__file__).parent / "phrases").glob("*.toml")
}


def share(language, kind, least, speaker=PAGE):
    listed = PHRASES[language][kind]
    return sum(speaker.sureness(words) >= least for words in listed) / len(listed)


@pytest.mark.parametrize("language", PHRASES)
def test_most_of_what_pages_say_is_told_by_its_words(language):
    assert min(share(language, kind, 0.8) for kind in ("media", "read_more", "counter", "nav")) > 0.7


@pytest.mark.parametrize("language", PHRASES)
def test_what_authors_say_in_words_like_theirs_is_not(language):
    assert share(language, "keep", 0.92) < 0.05


@pytest.mark.parametrize("language", PHRASES)
def test_adverts_are_told_from_what_authors_say_of_goods(language):
    assert share(language, "spam", 0.6, ADVERTS) > 0.9
    assert share(language, "keep", 0.6, ADVERTS) < 0.01


def test_a_line_says_which_words_gave_it_away():
    assert PAGE.telling("We need your consent to load this content")[0] in ("consent", "content", "load")


def test_a_title_behind_a_label_may_say_anything():
    assert (
        PAGE.sureness("More on this: The goat that was made mayor")
        > 0.9
        > PAGE.sureness("The goat that was made mayor")
    )


def test_a_row_of_names_sells_nothing_whatever_its_form():
    assert sureness("Oslo Bergen Narvik Bodø Tromsø Alta Hammerfest Vardø") == 0


@pytest.mark.parametrize("words", ["...", "12", "中文", "a", "\u00ad", "?!" * 80, "w" * 900])
def test_any_line_has_an_answer(words):
    assert 0 <= PAGE.sureness(words) <= 1
    assert 0 <= ADVERTS.sureness(words) <= 1
    assert 0 <= sureness(words) <= sureness("Cheap loans in two minutes")
