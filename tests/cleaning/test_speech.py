"""What is the page speaking and what its author, by the words of a line alone."""

import tomllib
from pathlib import Path

import pytest

from articles.cleaning.speech import sureness, telling

PHRASES = {
    file.stem: tomllib.loads(file.read_text("utf-8"))
    for file in (Path(__file__).parent / "phrases").glob("*.toml")
}


def share(language, kind, least):
    listed = PHRASES[language][kind]
    return sum(sureness(words) >= least for words in listed) / len(listed)


@pytest.mark.parametrize("language", PHRASES)
def test_most_of_what_pages_say_is_told_by_its_words(language):
    assert min(share(language, kind, 0.8) for kind in ("media", "read_more", "counter", "nav")) > 0.7


@pytest.mark.parametrize("language", PHRASES)
def test_what_authors_say_in_words_like_theirs_is_not(language):
    assert share(language, "keep", 0.92) < 0.05


def test_a_line_says_which_words_gave_it_away():
    assert telling("We need your consent to load this content")[0] in ("consent", "content", "load")


def test_a_title_behind_a_label_may_say_anything():
    assert (
        sureness("More on this: The goat that was made mayor")
        > 0.9
        > sureness("The goat that was made mayor")
    )


@pytest.mark.parametrize("words", ["...", "12", "中文", "a", "\u00ad", "?!" * 80])
def test_any_line_has_an_answer(words):
    assert 0 <= sureness(words) <= 1
