"""Authors, publications, tags: the dossier is what each source says, in time."""

import datetime

import pytest

from articles.models import Author, AuthorName, Publication, Tag, TagName
from tests.built_once import built_once
from tests.public import shelf

pytestmark = pytest.mark.django_db


def year(number):
    return {
        "date_words": str(number),
        "earliest": datetime.date(number, 1, 1),
        "latest": datetime.date(number, 12, 31),
        "precision": "year",
    }


@pytest.fixture
@built_once
def goats(db):
    goat = Tag.objects.create(name="Goat", kind="thing", description="An *animal*.")
    TagName.objects.create(tag=goat, name="Каза")
    late = shelf.published("Late", passages=[("one goat", {"tags": ["Goat"]} | year(1901))], **year(2020))
    early = shelf.published(
        "Early", passages=[("and one goat", {"tags": ["Goat"]} | year(1950))], **year(1999)
    )
    shelf.published("Bare", tags=["Goat"])
    shelf.link(late, early, "contradicts")
    return goat


def test_a_dossier_has_description_variants_and_every_source(get, goats):
    words = get("/tags/goat/").words
    for promise in ("An animal.", "Каза", "Early", "Late", "On “one goat”", "is contradicted by"):
        assert promise in words


def test_the_words_stand_in_the_order_of_publication_or_of_what_they_are_about(get, goats):
    def order(address):
        return [one.listing.title for one in get(address).context["testimonies"]]

    assert order("/tags/goat/") == ["Early", "Late"]
    assert order("/tags/goat/?order=about") == ["Late", "Early"]
    assert order("/tags/goat/?order=nonsense") == ["Early", "Late"]


def test_texts_with_the_tag_but_no_excerpt_are_named_too(get, goats):
    assert "without an excerpt Bare" in get("/tags/goat/").words.replace("undated ", "")


def test_a_tag_on_nothing_public_is_not_there(get, goats):
    Tag.objects.create(name="Unused")
    get("/tags/unused/", 404)
    assert "Unused" not in get("/tags/").words


def test_a_renamed_tag_redirects_and_a_merged_one_leads_on(get, goats):
    goats.slug = "goats"
    goats.save()
    assert get("/tags/goat/", 301)["Location"] == "/tags/goats/"


def test_an_author_page_has_variants_what_the_texts_call_them_and_the_texts(get):
    vera = Author.objects.create(name="Vera Most", note="A *miller*.")
    AuthorName.objects.create(author=vera, name="Вера Мост")
    shelf.published("The ferry", authors=[("Vera Most", "a neighbour")], **year(1999))
    words = get("/authors/vera-most/").words
    for promise in ("Вера Мост", "A miller.", "a neighbour", "1999", "The ferry"):
        assert promise in words
    assert "Vera Most 1" in get("/authors/").words


def test_an_author_of_drafts_only_is_not_there(get):
    Author.objects.create(name="Vera Most")
    get("/authors/vera-most/", 404)
    assert "Vera Most" not in get("/authors/").words


def test_a_publication_page_lists_its_texts(get):
    gazette = Publication.objects.create(name="The Gazette", note="A daily.")
    shelf.published("The ferry", publication=gazette)
    words = get("/publications/the-gazette/").words
    assert "A daily." in words and "The ferry" in words
