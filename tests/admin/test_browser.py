"""The pages of the desk in a real browser: readable by everyone, on a phone and on a desk, by day and by night."""

import pytest
from django.urls import reverse

from articles import importing
from tests import factories as make
from tests.faults import CROSSWISE, all_faults

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def pages(desk):
    """Addresses of pages that Django draws and we fill; tests/browser looks at those that are wholly ours."""
    excerpt = make.excerpt(desk.source, "left at dawn")
    return [
        reverse("admin:index"),
        desk.article_url("change"),
        captured_twice(),
        reverse("admin:articles_excerpt_change", args=[excerpt.pk]),
        *(reverse(f"admin:articles_{name}_changelist") for name in ("article", "source", "excerpt", "tag")),
    ]


def captured_twice():
    """The captures of a work of which something stayed behind."""
    old = make.source("The lamp was out.\n\nNobody saw her go.\n", of=make.article("Captured twice"))
    make.mark(old, "lamp", status="accepted")
    make.excerpt(old, "was out", note="Why?")
    importing.bring_capture(old.article, b"Nobody saw her go.\n", "again.txt", None)
    return reverse("admin:articles_article_captures", args=[old.article.pk])


def sign_in(page):
    make.user("Chief editor", name="mara", password="a long lamp", is_staff=True)
    page.goto("/admin/login/")
    page.get_by_label("Username").fill("mara")
    page.get_by_label("Password").fill("a long lamp")
    page.get_by_role("button", name="Log in").click()


def test_pages_of_the_desk_have_no_faults(new_page, pages):
    # axe itself wants a style in the page, which the policy forbids; the policy is held by the other tests.
    page = new_page(bypass_csp=True)
    sign_in(page)
    assert all_faults(page, pages, CROSSWISE) == []


def test_a_proposal_is_decided_with_the_keyboard_alone(new_page, desk):
    page = new_page(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    sign_in(page)
    page.goto(desk.url("review"))
    page.get_by_role("button", name="Accept Home").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**#c-{desk.mark('Read more').key}")
    assert desk.mark("Home").status == "accepted"
    page.locator(":target").wait_for()  # from there on the next Tab counts
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article')?.id") == f"c-{desk.mark('Read more').key}"


def test_a_place_in_the_text_and_its_card_lead_to_each_other(new_page, desk):
    page = new_page(viewport={"width": 1280, "height": 700})
    sign_in(page)
    page.goto(desk.url("review"))
    key = desk.mark("the the").key
    page.locator(f"#c-{key}").get_by_role("link", name="in the text").click()
    assert page.url.endswith(f"#m-{key}")
    assert page.locator(f"#m-{key}").is_visible()
