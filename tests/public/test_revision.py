"""What changed since the last edition, in one sentence and in full."""

import pytest

from articles import editing
from articles.pages import revision
from tests import factories
from tests.built_once import built_once
from tests.public import shelf

pytestmark = pytest.mark.django_db

SPAM = "cheap watches here"
MADE = "/articles/the-ferry/made/"


@pytest.fixture
@built_once
def ferry(db):
    return shelf.published(
        "The ferry", f"MENU HOME\n\nOne\n\nThe first crossing. {SPAM}\n", passages=["first crossing"]
    )


def test_a_first_edition_changed_nothing(get, ferry):
    assert "What changed since" not in get(MADE).words


def test_marks_made_are_named_and_lead_into_the_text(get, ferry):
    factories.mark(shelf.source_of(ferry), "MENU HOME", status="accepted", reason="navigation")
    shelf.again(ferry)
    page = get(MADE)
    assert "What changed since edition 1 1 change to the text made; 2 words removed." in page.words
    made = page.content.decode().partition("Changes made")[2].partition("</details>")[0]
    assert '<a href="#c-1"><del dir="auto">MENU HOME</del></a> <span class="why">navigation</span>' in made


def test_marks_taken_back_are_named_too(get, ferry):
    source = shelf.source_of(ferry)
    mark = factories.mark(source, "MENU HOME", status="accepted", reason="navigation")
    shelf.again(ferry)
    editing.decide(source, mark.key, "rejected", None)
    shelf.again(ferry)
    words = get(MADE).words
    assert "What changed since edition 2" in words and "Changes taken back 1 MENU HOME" in words


def test_spam_of_the_last_edition_is_told_by_its_length(get, ferry):
    factories.mark(shelf.source_of(ferry), f" {SPAM}", status="accepted", reason="link_spam")
    shelf.again(ferry)
    words = get(MADE).words
    assert "Changes made 1 19 characters, not shown link spam" in words and SPAM not in words


def test_parts_facts_and_excerpts_are_told(get, ferry):
    source = shelf.source_of(ferry)
    factories.mark(source, "One", "heading", "accepted", level=2)
    shelf.annotate(source, "crossing.")
    editing.catalogue(ferry, None, None, genre="Letter", headnote="Another.")
    shelf.again(ferry)
    words = get(MADE).words
    for promise in (
        "Parts of the text 1 One: heading, was paragraph",
        "Excerpts added 1 “crossing.”",
        "genre: Letter, was not stated",
        "the headnote",
    ):
        assert promise in words


@pytest.mark.parametrize(
    "words, told",
    [
        ("MENU HOME\n\nOne\n\nThe last crossing.\n", "The <del>first</del><ins>last</ins> crossing."),
        ("One\n", '<del dir="auto">MENU HOME</del>'),
        ("MENU HOME\n\nOne\n\nTwo\n\nA new end.\n", '<ins dir="auto">A new end.</ins>'),
    ],
)
def test_two_captures_are_compared_by_their_words(ferry, words, told):
    other = shelf.published("The boat", words).listing.edition.content
    parts = {part.name: part.items for part in revision.between(ferry.listing.edition.content, other)}
    assert told in parts["Words"]


def test_nothing_is_told_twice_of_the_same(ferry):
    content = ferry.listing.edition.content
    assert revision.between(content, content) == []
