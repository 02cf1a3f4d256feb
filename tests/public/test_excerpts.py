"""Excerpts: all of them, and the permanent page of each."""

import datetime

import pytest

from articles import editing, publishing
from tests.public import shelf

pytestmark = pytest.mark.django_db


@pytest.fixture
def goat(ferry):
    return shelf.excerpt_of(ferry, "goat")


def test_a_permanent_page_has_words_note_place_and_source(get, goat):
    words = get(f"/excerpts/{goat.public_id}/").words
    for promise in ("one goat", "On “one goat”.", "Doubt", "The ferry", "SHA-256", "characters 84 to 92"):
        assert promise in words


def test_its_place_is_told_in_the_source(get, goat, ferry):
    content = ferry.listing.edition.content["excerpts"][1]
    assert shelf.source_of(ferry).text[content["source_start"] : content["source_end"]] == "one goat"


def test_it_leads_back_to_the_passage(get, goat):
    html = get(f"/excerpts/{goat.public_id}/").content.decode()
    assert f"/articles/the-ferry/#x-{goat.public_id}:~:text=one%20goat" in html


def test_links_are_read_from_both_ends(get, ferry):
    other = shelf.published("The bridge", passages=["The old bridge"])
    shelf.link(ferry, other, "contradicts", note="They cannot both be right.")
    here, there = (shelf.excerpt_of(article) for article in (ferry, other))
    assert "contradicts The old bridge" in get(f"/excerpts/{here.public_id}/").words
    words = get(f"/excerpts/{there.public_id}/").words
    assert "is contradicted by nineteen passengers" in words and "They cannot both be right." in words


def test_a_withdrawn_excerpt_says_so(get, ferry, goat):
    editing.remove(shelf.source_of(ferry).excerpts.get(public_id=goat.public_id), None)
    shelf.again(ferry)
    page = get(f"/excerpts/{goat.public_id}/", 410)
    assert "This excerpt was withdrawn" in page.words and "goat" not in page.words


def test_excerpts_of_a_withdrawn_text_are_gone_with_it(get, ferry, goat):
    publishing.withdraw(ferry, None)
    get(f"/excerpts/{goat.public_id}/", 410)


def test_an_unknown_excerpt_is_not_found(get, db):
    get("/excerpts/2222222222/", 404)


def test_all_excerpts_can_be_narrowed_by_kind_and_tag(get, ferry):
    shelf.published("The bridge", passages=[("The old bridge", {"tags": ["Bridges"]})])
    assert "3 excerpts" in get("/excerpts/").words
    assert "1 excerpt found" in get("/excerpts/?kind=doubt").words
    assert "The old bridge" in get("/excerpts/?tag=bridges").words
    assert "No kind of note “x” is known here." in get("/excerpts/?kind=x").words


def test_a_translation_names_its_translator(get):
    said = {"translation": "adna kaza", "translation_language": "be", "translator": "V. Most"}
    article = shelf.published("The ferry", passages=[("one goat", said)])
    page = get(f"/excerpts/{shelf.excerpt_of(article).public_id}/")
    assert "Translated by V. Most (Belarusian)" in page.words and 'lang="be"' in page.content.decode()


def test_the_timeline_orders_what_excerpts_are_about(get):
    about = {"date_words": "x", "precision": "year"}
    later = about | {"earliest": datetime.date(1931, 1, 1), "latest": datetime.date(1931, 12, 31)}
    early = about | {"earliest": datetime.date(1902, 1, 1), "latest": datetime.date(1902, 12, 31)}
    shelf.published("The ferry", passages=[("nineteen passengers", later), ("painted green", early)])
    words = get("/timeline/").words
    assert words.index("painted green") < words.index("nineteen passengers")
