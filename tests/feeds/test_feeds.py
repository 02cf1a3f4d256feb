"""Feed readers of other people take every feed, and the rules they do not check are checked by hand (RFC 4287)."""

import json
import re
from urllib.parse import unquote

import feedparser
import pytest
from lxml import etree

from articles import editing, publishing
from articles.sources import read
from tests import factories
from tests.addresses import ROWS
from tests.built_once import built_once
from tests.public import shelf

pytestmark = pytest.mark.django_db
ATOM = {"a": "http://www.w3.org/2005/Atom"}
HOST = "http://127.0.0.1:8000"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
NAMES = ("feed", "excerpts_feed", "tag_feed", "author_feed", "publication_feed")


@pytest.fixture
@built_once
def ferry(db):
    said = {"tags": ["goats"], "note": "A *claim* & more."}
    return shelf.published(
        "The <ferry> & “паром” \x07",
        passages=["nineteen passengers", ("one goat", said)],
        slug="the-ferry",
        authors=["Vera Most"],
        publication="The Gazette",
        tags=["rivers"],
        language="en",
    )


def addresses(ending):
    return [a for name in NAMES for a in ROWS[name]() if a.partition("?")[0].endswith(ending)]


def atoms(client):
    for address in addresses(".atom"):
        answer = client.get(address)
        assert answer["Content-Type"].startswith("application/atom+xml")
        yield address, answer.content, etree.fromstring(answer.content)


def words(node, path):
    return [each.text for each in node.findall(path, ATOM)]


def test_feedparser_takes_every_feed(client, ferry):
    for _, content, _ in atoms(client):
        found = feedparser.parse(content)
        assert not found.bozo and found.version == "atom10"
        assert found.entries and all(entry.title and entry.updated_parsed for entry in found.entries)


def test_every_feed_and_entry_has_what_the_rfc_asks_for(client, ferry):
    for address, _, feed in atoms(client):
        for node in [feed, *feed.findall("a:entry", ATOM)]:
            assert (
                len(words(node, "a:id")) == len(words(node, "a:title")) == len(words(node, "a:updated")) == 1
            )
            assert re.match(r"(https?|tag):\S+$", words(node, "a:id")[0])
            assert all(MOMENT.fullmatch(day) for day in words(node, "a:updated") + words(node, "a:published"))
            assert all(words(node, "a:author/a:name"))
            kinds = [(each.get("rel"), each.get("type")) for each in node.findall("a:link", ATOM)]
            assert len(kinds) == len(set(kinds)) and ("alternate", "text/html") in kinds
        ids = words(feed, "a:entry/a:id")
        assert len(ids) == len(set(ids))
        (own,) = feed.findall("a:link[@rel='self']", ATOM)
        assert unquote(own.get("href").removeprefix(HOST)) == unquote(address).removesuffix("?page=2")


def test_a_feed_without_entries_is_one_too(client, db):
    feed = etree.fromstring(client.get("/articles.atom").content)
    assert words(feed, "a:updated") == ["1970-01-01T00:00:00Z"] and feed.findall("a:entry", ATOM) == []


def test_a_json_feed_says_what_its_version_asks_for(client, ferry):
    for address in addresses(".feed.json"):
        answer = client.get(address)
        feed = json.loads(answer.content)
        assert answer["Content-Type"] == "application/feed+json"
        assert feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"]
        for item in feed["items"]:
            assert item["id"] and item["content_text"] and MOMENT.fullmatch(item["date_modified"])
            assert item["authors"] == [{"name": "Vera Most"}]


def test_both_feeds_say_the_same(client, ferry):
    for atom, other in zip(addresses(".atom"), addresses(".feed.json"), strict=True):
        entries = feedparser.parse(client.get(atom).content).entries
        items = json.loads(client.get(other).content)["items"]
        assert [entry.id for entry in entries] == [item["id"] for item in items]
        assert [entry.updated for entry in entries] == [item["date_modified"] for item in items]


def test_an_entry_keeps_its_id_when_its_address_changes(client, ferry):
    before = words(etree.fromstring(client.get("/articles.atom").content), "a:entry/a:id")
    editing.catalogue(ferry, None, None, slug="паром")
    publishing.shelve(ferry)
    feed = etree.fromstring(client.get("/articles.atom").content)
    assert words(feed, "a:entry/a:id") == before
    assert "the-ferry" not in etree.tostring(feed).decode()


def test_an_entry_leads_to_where_the_source_was_found(client, db):
    article = factories.article("Found", rights="full")
    document = read(b"Words that were found.", "found.txt")
    editing.open_source(article, document, address="https://example.org/found?a=1&b=2")
    publishing.publish(article, None, confirmed=True)
    feed = etree.fromstring(client.get("/articles.atom").content)
    (via,) = feed.findall("a:entry/a:link[@rel='via']", ATOM)
    assert via.get("href") == "https://example.org/found?a=1&b=2"


def test_the_feed_of_a_tag_has_its_texts_alone(client, ferry):
    shelf.published("The bridge", tags=["bridges"])
    titles = [item["title"] for item in json.loads(client.get("/tags/bridges.feed.json").content)["items"]]
    assert titles == ["The bridge"]
    assert client.get("/tags/nothing.atom").status_code == 404


def test_a_long_feed_comes_in_pages_that_lead_on(client, ferry, monkeypatch):
    monkeypatch.setattr("articles.feeds.views.AT_ONCE", 1)
    shelf.published("The bridge")
    first = json.loads(client.get("/articles.feed.json").content)
    second = json.loads(client.get(first["next_url"].removeprefix(HOST)).content)
    assert [len(first["items"]), len(second["items"])] == [1, 1] and "next_url" not in second


def test_what_may_not_be_read_is_in_no_feed(client, ferry):
    editing.catalogue(ferry, None, None, rights="record")
    publishing.shelve(ferry)
    feeds = [client.get(address).content.decode() for name in NAMES for address in ROWS[name]()]
    assert "nineteen" not in "".join(feeds) and "claim" not in "".join(feeds)


def test_pages_lead_to_their_feeds(client, ferry):
    for page, feed in [
        ("/tags/rivers/", "/tags/rivers.atom"),
        ("/authors/vera-most/", "/authors/vera-most.feed.json"),
    ]:
        assert f'href="{feed}"' in client.get(page).content.decode()
        assert client.get(feed).status_code == 200


def test_a_feed_takes_at_most_eight_queries(client, ferry, django_assert_max_num_queries):
    for name in NAMES:
        for address in ROWS[name]():
            with django_assert_max_num_queries(8):
                client.get(address)
