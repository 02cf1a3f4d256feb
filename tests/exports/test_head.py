"""What the <head> and the headers of a page tell reference managers, search engines and scripts."""

import json
import re
from html import unescape

import pytest

from tests.built_once import built_once
from tests.exports import vocabulary
from tests.public import shelf

pytestmark = pytest.mark.django_db
TROUBLE = "</script><script>alert(1)</script> & “ферри”"


@pytest.fixture
@built_once
def ferry(db):
    return shelf.published(
        "The ferry",
        passages=["nineteen passengers"],
        authors=["Vera Most", "The River Institute"],
        publication="The Gazette",
        language="en",
        tags=["rivers"],
        rights_note="By leave of the author.",
    )


def metas(html):
    found = {}
    for name, content in re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)"', html):
        found.setdefault(name, []).append(unescape(content))
    return found


def block(html):
    (words,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, flags=re.S)
    return json.loads(words)


def pages(client, article):
    addresses = (f"/articles/{article.slug}/", f"/excerpts/{shelf.excerpt_of(article).public_id}/")
    return [client.get(address) for address in addresses]


def test_zotero_finds_type_title_creators_language_and_rights(client, ferry):
    for page in pages(client, ferry):
        found = metas(page.content.decode())
        assert found["citation_title"] == ["The ferry"]
        assert found["citation_author"] == ["Most, Vera", "The River Institute"]
        assert found["DC.type"] == ["magazineArticle"] and found["og:type"] == ["article"]
        assert found["citation_language"] == ["en"]
        assert found["DC.rights"] == ["Full text. By leave of the author."]
        assert found["prism.publicationName"] == ["The Gazette"] and "citation_journal_title" not in found


def test_an_author_nobody_states_is_not_taken_for_one(client, db):
    """Without an author in the head Zotero takes what stands in a byline, so that no element may be called one."""
    shelf.published("Unsigned")
    html = client.get("/articles/unsigned/").content.decode()
    assert "Author not stated" in html and "citation_author" not in html
    assert not re.search(r'class="[^"]*\b(byline|vcard)\b', html)


def test_only_a_journal_article_names_a_journal(client, db):
    shelf.published("Study", publication="River Studies", volume="4", issue="2")
    found = metas(client.get("/articles/study/").content.decode())
    assert found["DC.type"] == ["journalArticle"] and found["citation_journal_title"] == ["River Studies"]
    assert (found["citation_volume"], found["citation_issue"]) == (["4"], ["2"])


def test_the_head_and_csl_json_say_the_same(client, ferry):
    for page, file in zip(pages(client, ferry), ("articles/the-ferry", "excerpts/{}"), strict=True):
        address = f"/{file.format(shelf.excerpt_of(ferry).public_id)}.csl.json"
        (item,) = json.loads(client.get(address).content)
        found = metas(page.content.decode())
        assert item["title"] == found["citation_title"][0] and item["URL"] == found["citation_public_url"][0]
        names = [name.get("literal") or f"{name['family']}, {name['given']}" for name in item["author"]]
        assert names == found["citation_author"]
        assert "issued" not in item and "citation_publication_date" not in found


@pytest.mark.schemas
def test_schema_org_knows_every_type_and_property(client, ferry):
    text, quotation = (block(page.content.decode()) for page in pages(client, ferry))
    assert (text["@type"], quotation["@type"]) == ("Article", "Quotation")
    assert vocabulary.wrong(text) == vocabulary.wrong(quotation) == []
    assert quotation["text"] == "nineteen passengers" and quotation["isPartOf"]["@id"] == text["@id"]


@pytest.mark.schemas
def test_the_judge_of_schema_org_finds_what_is_wrong():
    assert vocabulary.wrong({"@type": "Artikel"}) and vocabulary.wrong({"@type": "Quotation", "volume": "1"})


def test_no_words_end_the_block_of_data(client, db):
    shelf.published(TROUBLE, slug="trouble")
    html = client.get("/articles/trouble/").content.decode()
    assert "<script>alert" not in html and block(html)["headline"] == TROUBLE


def test_link_headers_lead_to_what_describes_the_page(client, ferry):
    for page in pages(client, ferry):
        links = re.findall(r'<([^>]+)>; rel="([\w-]+)"(?:; type="([^"]+)")?', page["Link"])
        assert {"cite-as", "describedby", "license"} <= {relation for _, relation, _ in links}
        for address, _, kind in links:
            answer = client.get(address.removeprefix("http://127.0.0.1:8000").partition("#")[0])
            assert answer.status_code == 200 and answer["Content-Type"].startswith(kind)


def test_what_search_engines_may_not_keep_is_still_cited(client, db):
    shelf.published("Sample", sample=True)
    page = client.get("/articles/sample/")
    assert page["X-Robots-Tag"] == "noindex"
    assert "[invented sample]" in metas(page.content.decode())["og:title"][0]


@pytest.mark.browser
def test_a_page_with_formats_runs_clean_in_a_browser(transactional_db, page):
    shelf.published("The ferry", passages=["nineteen passengers"])
    page.goto("/articles/the-ferry/")
    assert page.locator(".formats a").count() == 8
    schema = page.evaluate(
        "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').text)['@type']"
    )
    assert schema == "Article"
