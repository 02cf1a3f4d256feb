"""Search engines are shown exactly what they may show."""

import datetime

import pytest
from lxml import etree

from articles import editing, publishing
from articles.models import Listing
from tests.places import SCHEMAS
from tests.public import shelf

pytestmark = pytest.mark.django_db
SPACE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
HOST = "http://testserver"


@pytest.fixture
def texts(db):
    shelf.published("Sample", sample=True, passages=["one goat"], tags=["samples"])
    shelf.published("Later", visible_from=datetime.date(2999, 1, 1), tags=["later"])
    return shelf.published(
        "Паром",
        passages=["nineteen passengers"],
        authors=["Vera Most"],
        publication="Gazette",
        tags=["rivers"],
    )


def fetched(client, address):
    answer = client.get(address.removeprefix(HOST))
    assert answer.status_code == 200 and not answer.has_header("Last-Modified")
    return etree.fromstring(answer.content)


def sections(client):
    return [
        fetched(client, each.text)
        for each in fetched(client, "/sitemap.xml").findall("s:sitemap/s:loc", SPACE)
    ]


def all_addresses(client):
    return [each.text for section in sections(client) for each in section.findall("s:url/s:loc", SPACE)]


@pytest.mark.schemas
def test_every_section_holds_the_schema(client, texts):
    schema = etree.XMLSchema(etree.parse(str(SCHEMAS / "sitemap.xsd")))
    for section in sections(client):
        schema.assertValid(section)


def test_the_addresses_are_those_of_pages_that_may_be_indexed(client, texts):
    found = all_addresses(client)
    assert len(found) == len(set(found)) and f"{HOST}/articles/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC/" in found
    for address in found:
        page = client.get(address.removeprefix(HOST))
        assert page.status_code == 200 and not page.has_header("X-Robots-Tag"), address
        canonical = page.content.decode().partition('rel="canonical" href="')[2].partition('"')[0]
        assert canonical.removeprefix("http://127.0.0.1:8000") == address.removeprefix(HOST)
    assert not [address for address in found if "sample" in address or "later" in address]


def test_the_days_are_those_of_the_editions(client, texts):
    day = f"{Listing.objects.get(article=texts).updated:%Y-%m-%d}"
    days = {
        each.text[:10] for section in sections(client) for each in section.findall("s:url/s:lastmod", SPACE)
    }
    assert days == {day}
    assert {
        each.text[:10] for each in fetched(client, "/sitemap.xml").findall("s:sitemap/s:lastmod", SPACE)
    } == {day}


def test_what_is_taken_back_is_taken_out(client, texts):
    editing.catalogue(texts, None, None, visible_from=datetime.date(2999, 1, 1))
    publishing.shelve(texts)
    assert [address for address in all_addresses(client) if address.count("/") > 4] == [f"{HOST}/about/data/"]
