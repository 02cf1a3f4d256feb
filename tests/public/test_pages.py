"""Promises of every public page."""

import re
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Publication
from tests.built_once import built_once
from tests.public import shelf

pytestmark = pytest.mark.django_db

MOST = 8  # none may grow with the data
QUERIES = {
    "/": 6,  # stamp, numbers the shelf keeps, lines not visible yet, their words, rows, names
    # things named, other spellings, counts, their words, best, rows, names, words for the hits
    "/articles/?q=goat&author=vera&tag=bridges&tag=goats&publication=gazette&language=en&year_from=1900": 8,
    "/articles/the-ferry/": 6,  # listing with edition, rights note, links, moved tags, tags, other editions
    "/articles/the-ferry/made/": 6,  # the same without links, and the edition before
    "/articles/the-ferry/cite/": 4,  # listing with edition, rights note, moved tags, tags
    "/articles/the-ferry/editions/1/": 6,  # the same without links, and this edition
    "/excerpts/": 6,  # stamp, counts, names, rows, authors, tags
    "/excerpts/?kind=context&tag=goats&author=vera": 7,  # things named, and the same
    "/excerpts/{excerpt}/cite/": 3,  # the excerpt with its edition, authors, tags
    "/excerpts/{excerpt}/": 5,  # the excerpt with its edition, authors, tags, neighbours, links
    "/authors/": 2,  # authors with their numbers, spellings
    "/authors/vera/": 6,  # author, spellings, how many, described as, rows, names
    "/publications/gazette/": 4,  # publication, how many, rows, names
    "/tags/": 2,  # tags with their numbers, spellings
    "/tags/goats/": 8,  # tag, excerpts, authors, lines beside, their words, names, links, other texts
    "/timeline/": 6,  # how many excerpts, how many texts, years, excerpts, their authors, texts
    "/about/": 7,  # texts, excerpts, links, rights, languages, publications, changes
    "/articles.atom": 5,  # how many, rows, names, addresses, hashes
    "/sitemap.xml": 6,  # the newest date, and how many of each kind of page
    "/healthz": 1,
    "/robots.txt": 0,
}


FACTS = {"language": "en", "earliest": date(2019, 5, 1), "latest": date(2019, 5, 1)}


@pytest.fixture
@built_once
def site(db):
    gazette = Publication.objects.create(name="Gazette")
    passages = [
        (words, {"tags": ["goats"], "earliest": date(1999, 5, 1), "latest": date(1999, 5, 1)})
        for words in ("one goat", "nineteen passengers", "The old bridge")
    ]
    texts = [
        shelf.published(
            title, passages=passages, tags=["bridges"], authors=["Vera"], publication=gazette, **FACTS
        )
        for title in ("The ferry", "The bridge", "The river")
    ]
    for other in texts[1:]:
        shelf.link(texts[0], other)
    shelf.published("The meadow", tags=["goats"], authors=["Vera"])
    return texts


def addresses():
    return [address for address in QUERIES if address.endswith("/") and "{" not in address or "?" in address]


@pytest.mark.parametrize("pattern", QUERIES)
def test_a_page_takes_the_queries_it_is_known_for_and_at_most_eight(client, site, pattern):
    address = pattern.format(excerpt=shelf.excerpt_of(site[0]).public_id)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    assert len(queries) == QUERIES[pattern] <= MOST, "\n".join(query["sql"][:200] for query in queries)


def test_nothing_is_styled_or_scripted_inline(get, site):
    data = r"(?! type=.application/ld\+json)"
    inline = rf"<style|\sstyle=|<script(?![^>]*\ssrc=){data}|\son\w+="
    assert [at for at in addresses() if re.search(inline, get(at).content.decode())] == []


def test_every_page_has_one_heading_a_title_and_unique_ids(get, site):
    for address in addresses():
        html = get(address).content.decode()
        ids = re.findall(r'\sid="([^"]+)"', html)
        assert html.count("<h1") == 1 and re.search(r"<title>\s*\S", html), address
        assert sorted(ids) == sorted(set(ids)), address
        assert '<link rel="canonical"' in html and '<html lang="en">' in html, address


def test_every_link_inside_the_site_leads_somewhere(client, get, site):
    found = {
        address.partition("?")[0] + link if link.startswith("?") else link.replace("&amp;", "&")
        for address in addresses()
        for link in re.findall(r'href="(/[^"#]*|\?[^"]*)', get(address).content.decode())
    }
    inside = {link.replace("&amp;", "&") for link in found if not link.startswith(("/static", "/admin"))}
    assert [link for link in sorted(inside) if client.get(link).status_code != 200] == []


def test_healthz_says_when_the_database_does_not_answer(client, monkeypatch):
    from django.db import OperationalError

    from articles.models import Listing

    def broken(*args):
        raise OperationalError("gone")

    monkeypatch.setattr(Listing.objects, "exists", broken)
    assert client.get("/healthz").status_code == 503


def test_the_address_not_found_offers_a_search_and_ways_on(get):
    page = get("/nowhere/", 404)
    assert 'name="q"' in page.content.decode() and "All texts" in page.words


@pytest.mark.parametrize("name", ["400", "403", "403_csrf", "500"])
def test_error_pages_need_nothing_but_themselves(name):
    from django.template.loader import render_to_string

    assert "Marginalia" in render_to_string(f"{name}.html")


def test_robots_find_the_sitemap(get):
    assert "Sitemap: http://127.0.0.1" in get("/robots.txt").words
