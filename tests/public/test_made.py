"""How a text was made."""

import re
from dataclasses import replace

import pytest

from articles import editing, publishing
from tests import factories
from tests.built_once import built_once
from tests.public import shelf

pytestmark = pytest.mark.django_db

SPAM = "cheap watches here"


@pytest.fixture
@built_once
def cleaned(db):
    article = shelf.published("The ferry", f"MENU HOME\n\nThe the first crossing. {SPAM}\n")
    source = shelf.source_of(article)
    factories.mark(source, "MENU HOME", status="accepted", reason="navigation")
    factories.mark(source, f" {SPAM}", status="accepted", reason="link_spam")
    factories.mark(source, "The the", "replace", "accepted", replacement="The", reason="doubled_word")
    shelf.again(article)
    return article


def test_every_change_is_shown_with_its_reason(get, cleaned):
    words = get("/articles/the-ferry/made/").words
    for promise in ("MENU HOME", "navigation", "doubled word", "Removed 2", "Corrected 1"):
        assert promise in words


def test_spam_is_shown_by_its_length_only(get, cleaned):
    words = get("/articles/the-ferry/made/").words
    assert SPAM not in words and "19 characters" in words


def test_the_text_itself_shows_none_of_it(get, cleaned):
    words = get("/articles/the-ferry/").words
    assert "MENU HOME" not in words and SPAM not in words
    assert "2 places removed, 1 place corrected" in words


def test_editions_are_listed_with_what_changed(get, cleaned):
    words = get("/articles/the-ferry/made/").words
    assert "Edition 2" in words and "Edition 1" in words


def test_an_earlier_edition_keeps_its_text_and_points_to_the_current_one(get, cleaned):
    page = get("/articles/the-ferry/editions/1/")
    assert "MENU HOME" in page.words and "Read the current edition" in page.words
    assert page["X-Robots-Tag"] == "noindex"


def test_an_edition_that_never_was_is_not_found(get, cleaned):
    get("/articles/the-ferry/editions/3/", 404)


def test_what_was_left_as_it_stands_is_named_with_what_is_meant(get, cleaned):
    factories.mark(
        shelf.source_of(cleaned), "crossing", "sic", "accepted", note="A ferry crosses nothing here."
    )
    shelf.again(cleaned)
    words = get("/articles/the-ferry/made/").words
    assert "Left as found 1" in words and "A ferry crosses nothing here." in words


PLACE = re.compile(r'<li><a href="#([\w-]+)">')


def test_every_place_leads_to_itself_in_the_text(get, cleaned):
    factories.mark(shelf.source_of(cleaned), "crossing", "sic", "accepted", note="None was.")
    shelf.again(cleaned)
    html = get("/articles/the-ferry/made/").content.decode()
    places = PLACE.findall(html)
    assert len(places) >= 4
    assert [place for place in places if html.count(f' id="{place}"') != 1] == []


def test_a_crowd_of_one_reason_waits_behind_its_summary(get):
    article = shelf.published("Stars", "Sign " + " ".join(f"*w{number}" for number in range(9)) + " HOME\n")
    for number in range(9):
        mark = factories.value(shelf.source_of(article), f"*w{number}", reason="markup")
        editing.mark(shelf.source_of(article), replace(mark, end=mark.start + 1), None)
    factories.mark(shelf.source_of(article), " HOME", status="accepted", reason="navigation")
    shelf.again(article)
    html = get("/articles/stars/made/").content.decode()
    assert html.index("Navigation") < html.index("Markup")
    assert re.search(r"<details>\s*<summary>Markup", html) and re.search(
        r"<details open>\s*<summary>Navigation", html
    )


def test_a_small_change_is_shown_with_the_words_around_it(get):
    article = shelf.published("Stars", "The first *crossing took place on a wet morning.\n")
    factories.mark(shelf.source_of(article), "*", status="accepted", reason="markup")
    shelf.again(article)
    assert '">The first <del dir="auto">*</del>crossing took' in get("/articles/stars/made/").content.decode()


@pytest.mark.parametrize("rights", ["excerpts", "record"])
def test_where_the_text_may_not_be_shown_only_numbers_are(get, cleaned, rights):
    editing.catalogue(cleaned, None, None, rights=rights)
    publishing.shelve(cleaned)
    words = get("/articles/the-ferry/made/").words
    assert "Navigation 1" in words and "3 changes to the text made" in words
    for hidden in ("MENU HOME", "first crossing", SPAM, "The the"):
        assert hidden not in words
