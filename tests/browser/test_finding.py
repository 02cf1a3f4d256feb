"""Finding in a real browser: choices replace the list in place, the address and the back button stay as they are."""

import re

import pytest
from django.core.management import call_command
from playwright.sync_api import expect

from tests.public import shelf

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def goats(db):
    shelf.published("The ferry", passages=[("one goat", {"tags": ["Goats"]})], language="en")
    shelf.published("The bridge", language="be")


def test_a_choice_replaces_the_list_and_back_brings_it_again(goats, page):
    page.goto("/articles/")
    page.evaluate("window.same = true")
    page.get_by_role("link", name="Goats 1").click()
    expect(page.locator("#announced")).to_have_text("1 text found")
    assert page.url.endswith("?tag=goats") and page.evaluate("window.same")
    expect(page.locator(":focus")).to_have_attribute("data-place", "tag:goats")
    page.go_back()
    expect(page.locator("#results")).to_have_text("2 texts")
    assert page.url.endswith("/articles/") and page.evaluate("window.same")


def test_the_form_waits_for_its_button(goats, page):
    page.goto("/articles/")
    page.locator("#f-q").fill("goat")
    page.locator("#f-unsigned").check()
    assert "?" not in page.url
    page.get_by_role("button", name="Apply").click()
    expect(page.locator("#announced")).to_have_text("2 texts found")
    assert "q=goat" in page.url and "unsigned=on" in page.url


def test_a_quotation_with_its_citation_is_copied(goats, new_page):
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto(f"/excerpts/{shelf.ListedExcerpt.objects.get().public_id}/")
    page.get_by_role("button", name="Copy quote with citation").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").startswith("“one goat” (“The ferry”")


@pytest.mark.originals
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_who_types_polonez_is_two_clicks_from_every_source(originals, new_page, script):
    call_command("import_seeds", str(originals), publish=True, verbosity=0)
    page = new_page(java_script_enabled=script)
    page.goto("/")
    page.locator("#f-q").fill("Polonez")
    page.get_by_role("button", name="Apply").click()
    expect(page.locator("#results")).to_have_text("3 texts found")
    page.locator(".namesakes a").click()
    expect(page.locator(".testimony")).to_have_count(3)
    words = " ".join(page.locator(".quoted-words").all_inner_texts())
    for spelling in ("Polonaise", "Palanez", "Polonez"):
        assert re.search(spelling, words)
    assert page.locator(".testimony .link-same_claim a").count() >= 3
    assert page.locator(".testimony .link-contradicts a").count() >= 1
