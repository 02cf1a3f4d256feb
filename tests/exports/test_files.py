"""The files beside a page: the right kind, open to every site, and for nothing when asked for again."""

import datetime

import pytest
from django.test import Client

from articles import editing, publishing
from articles.pages import formats
from tests.built_once import built_once
from tests.public import shelf

pytestmark = pytest.mark.django_db


@pytest.fixture
@built_once
def ferry(db):
    return shelf.published("The ferry", passages=["nineteen passengers"], authors=["Vera Most"])


def limit(article, **fields):
    editing.catalogue(article, None, None, **fields)
    publishing.shelve(article)


@pytest.mark.parametrize("ending", formats.OF_A_TEXT)
def test_each_file_says_what_it_is_and_is_open_to_all(client, ferry, ending):
    answer = client.get(f"/articles/the-ferry.{ending}")
    assert answer.status_code == 200 and answer["Content-Type"] == formats.OF_A_TEXT[ending].content_type
    assert answer["Access-Control-Allow-Origin"] == "*" and answer["X-Robots-Tag"] == "noindex"
    assert answer["Link"].startswith("<http://127.0.0.1") and 'rel="canonical"' in answer["Link"]


def test_a_page_of_another_site_may_ask_whether_a_file_changed(client, ferry):
    answer = client.options("/articles/the-ferry.bib")
    assert answer.status_code == 204 and "If-None-Match" in answer["Access-Control-Allow-Headers"]
    assert client.post("/articles/the-ferry.bib").status_code == 405


def test_a_change_of_rights_is_a_change_of_the_file(client, ferry):
    before = client.get("/articles/the-ferry.txt")
    limit(ferry, rights="record")
    after = client.get("/articles/the-ferry.txt", headers={"if-none-match": before["ETag"]})
    assert after.status_code == 200 and "passengers" not in after.content.decode()


def test_the_text_of_an_edition_is_its_reading_to_the_character(client, ferry):
    answer = client.get("/articles/the-ferry/editions/1.txt")
    excerpt = ferry.editions.get().content["excerpts"][0]
    assert answer.content.decode()[excerpt["start"] : excerpt["end"]] == "nineteen passengers"


def test_the_text_of_an_edition_is_refused_in_words_where_rights_forbid_it(client, ferry):
    limit(ferry, rights="excerpts")
    answer = client.get("/articles/the-ferry/editions/1.txt")
    assert answer.status_code == 403 and "may not be shown: excerpts only" in answer.content.decode()


def test_plain_text_of_excerpts_only_has_the_passages_and_the_gaps(client, db):
    shelf.published(
        "Secret", "One. " * 80 + "A small boat. " + "Two. " * 80, passages=["small boat"], rights="excerpts"
    )
    words = client.get("/articles/secret.txt").content.decode()
    assert words.count("[…]") == 2 and "small boat" in words and words.count("One.") < 10


@pytest.mark.parametrize("ending", ["bib", "txt"])
def test_what_is_not_there_is_said_plainly(client, ferry, ending):
    assert client.get(f"/articles/nowhere.{ending}").status_code == 404
    editing.catalogue(ferry, None, None, slug="boats")
    publishing.shelve(ferry)
    assert client.get(f"/articles/the-ferry.{ending}")["Location"] == f"/articles/boats.{ending}"
    moved = client.get("/articles/the-ferry/editions/1.txt")["Location"]
    assert moved == "/articles/boats/editions/1.txt"
    limit(ferry, visible_from=datetime.date(2999, 1, 1))
    assert client.get(f"/articles/boats.{ending}").status_code == 410


@pytest.mark.parametrize("address", ["/articles/nowhere.json", "/excerpts/aaaaaaaaaa.check.json"])
def test_data_that_is_not_there_is_refused_as_data(client, ferry, address):
    answer = client.get(address)
    assert answer.status_code == 404 and answer["Content-Type"] == "application/json"
    assert answer.json()["status"] == 404 and answer.json()["why"].endswith(".")
    assert answer["Access-Control-Allow-Origin"] == "*"


def test_a_file_that_is_not_there_is_refused_in_one_sentence_and_writing_is_refused_as_writing(ferry):
    strict = Client(enforce_csrf_checks=True)
    answer = strict.get("/articles/nowhere.bib")
    assert (answer.status_code, answer.content) == (404, b"No article here.\n")
    assert strict.post("/articles/the-ferry.json").status_code == 405


@pytest.mark.parametrize("address", ["/articles/the-ferry/", "/articles/the-ferry.json", "/corpus.zip"])
def test_asking_for_the_head_alone_tells_the_same_etag(client, ferry, address):
    whole, head = client.get(address), client.head(address)
    assert head["ETag"] == whole["ETag"] and head.status_code == 200
    assert client.head(address, headers={"if-none-match": whole["ETag"]}).status_code == 304


def test_a_file_takes_at_most_eight_queries(client, ferry, django_assert_max_num_queries):
    public_id = shelf.excerpt_of(ferry).public_id
    addresses = [f"/articles/the-ferry.{ending}" for ending in formats.OF_A_TEXT]
    addresses += [f"/excerpts/{public_id}.{ending}" for ending in formats.OF_AN_EXCERPT]
    for address in addresses:
        with django_assert_max_num_queries(8):
            client.get(address)
