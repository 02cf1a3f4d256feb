"""The reading room in a real browser: nothing for axe to find, no sideways scroll, everything without JavaScript."""

from pathlib import Path

import pytest
import rispy
from pybtex.database import parse_string

from tests.faults import all_faults
from tests.public import shelf

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LONG = "https://example.org/" + "a-very-long-address-" * 12


@pytest.fixture
def site(db):
    crossing = [("nineteen passengers and one", {"tags": ["Goats"]}), ("and one goat", {"kind": "doubt"})]
    ferry = shelf.published("The ferry", passages=crossing, authors=["Vera Most"], sample=True)
    bridge = shelf.published("The bridge", f"The old bridge stood.\n\n{LONG}\n", passages=["The old bridge"])
    shelf.published(
        "The river", f"{shelf.LETTER * 9}", passages=["one goat aboard"], rights="excerpts", tags=["Goats"]
    )
    shelf.published("The pier", rights="record")
    shelf.link(ferry, bridge)
    return ferry


def addresses(site):
    return [
        "/",
        "/articles/?q=goat&tag=goats&author=nobody",
        "/articles/the-ferry/",
        "/articles/the-bridge/",
        "/articles/the-river/",
        "/articles/the-pier/",
        "/articles/the-ferry/made/",
        "/articles/the-ferry/cite/",
        "/excerpts/",
        f"/excerpts/{shelf.excerpt_of(site).public_id}/",
        f"/excerpts/{shelf.excerpt_of(site).public_id}/cite/",
        "/authors/",
        "/authors/vera-most/",
        "/tags/",
        "/tags/goats/",
        "/timeline/",
        "/about/",
        "/about/data/",
        "/nowhere/",
    ]


def test_axe_finds_nothing_and_nothing_scrolls_sideways(site, page):
    assert all_faults(page, addresses(site)) == []


def test_a_reader_without_javascript_finds_a_text_by_filters_and_reads_its_note(site, new_page):
    page = new_page(java_script_enabled=False)
    page.goto("/")
    page.get_by_label("Words, names").fill("goat")
    page.get_by_role("button", name="Apply").click()
    page.get_by_role("link", name="Goats 2").click()
    assert "2 texts found" in page.inner_text("main")
    page.get_by_role("link", name="Remove filter Words: “goat”").click()
    page.get_by_role("link", name="The ferry").click()
    page.get_by_role("link", name="Note 1", exact=True).click()
    assert page.url.endswith(f"#n-{shelf.excerpt_of(site).public_id}")
    page.get_by_role("link", name="Note 1: back to the passage").click()
    assert page.url.endswith(f"#x-{shelf.excerpt_of(site).public_id}")


@pytest.mark.parametrize("scripts", [True, False])
def test_an_excerpt_is_cited_in_three_formats_from_its_page(site, new_page, live_server, settings, scripts):
    settings.SITE_URL = live_server.url
    public_id = shelf.excerpt_of(site).public_id
    page = new_page(java_script_enabled=scripts, accept_downloads=True)
    page.goto(f"/excerpts/{public_id}/")
    (entry,) = parse_string(downloaded(page, "BibTeX"), "bibtex").entries.values()
    (record,) = rispy.loads(downloaded(page, "RIS"))
    page.get_by_role("link", name="APA, MLA, Chicago").click()
    apa = page.locator("section:has(#apa) .cite").inner_text()
    assert apa.startswith("Most, V. (") and f"/excerpts/{public_id}/" in apa
    assert entry.persons["author"][0].last_names == ["Most"] and record["authors"] == ["Most, Vera"]
    assert entry.fields["url"] == record["urls"][0] and entry.fields["url"] in apa


def downloaded(page, name):
    with page.expect_download() as file:
        page.get_by_role("link", name=name, exact=True).click()
    return Path(file.value.path()).read_text()


def test_one_citation_is_copied_by_its_button(site, new_page):
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto("/articles/the-ferry/cite/")
    page.get_by_role("button", name="Copy").first.click()
    page.get_by_role("button", name="Copied").wait_for()
    line = page.locator(".cite").first.text_content()
    assert page.evaluate("navigator.clipboard.readText()") == line


def test_notes_stand_beside_their_paragraph_when_wide_and_below_it_when_narrow(site, new_page):
    for width, beside in ((1280, True), (390, False)):
        page = new_page(viewport={"width": width, "height": 900})
        page.goto("/articles/the-ferry/")
        paragraph = page.locator(".body > p").first.bounding_box()
        note = page.locator(".body > .notes").first.bounding_box()
        assert (note["x"] > paragraph["x"] + paragraph["width"]) is beside
        assert (note["y"] < paragraph["y"] + paragraph["height"]) is beside


def test_on_paper_the_notes_come_after_the_text(site, new_page):
    page = new_page()
    page.goto("/articles/the-ferry/")
    page.emulate_media(media="print")
    last = page.locator(".body > p").last.bounding_box()
    assert page.locator(".body > .notes").first.bounding_box()["y"] > last["y"]
    assert not page.locator(".site-header nav").is_visible()
