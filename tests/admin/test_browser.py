"""The pages of the desk in a real browser: readable by everyone, on a phone and on a desk, by day and by night."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse

from articles import editing, importing
from articles.models import Decision
from tests import factories as make

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
SIZES = [(320, "dark"), (1280, "light")]  # each width and each theme once


@pytest.fixture
def pages(desk):
    """The addresses of all our own pages, with something on each."""
    editing.decide(desk.source, desk.mark("Home").key, "accepted", None)
    editing.state_fact(desk.article, "genre", "report", "inferred", why="its tone")
    excerpt, other = make.excerpt(desk.source, "left at dawn"), make.excerpt(desk.source, "It came back late")
    editing.link(excerpt, other, "confirms", None)
    block = "&".join(f"{name}={value}" for name, value in desk.block("captain").items())
    decision = Decision.objects.get(verb="accept")
    return [
        reverse("admin:index"),
        desk.url("review"),
        desk.url("review") + "?status=all&view=original",
        desk.url("decisions"),
        desk.url("rule") + "?rule=menus&status=accepted",
        desk.url("mark"),
        desk.url("annotate"),
        f"{desk.url('block')}?{block}",
        desk.url("original"),
        *(desk.article_url(name) for name in ("change", "facts", "publish", "withdraw")),
        captured_twice(),
        reverse("admin:articles_excerpt_change", args=[excerpt.pk]),
        reverse("admin:articles_excerpt_link", args=[excerpt.pk]) + "?q=ferry",
        reverse("admin:articles_decision_undo", args=[decision.pk]),
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


@pytest.mark.parametrize(("width", "theme"), SIZES)
def test_every_page_of_the_desk_is_readable_by_everyone(new_page, pages, width, theme):
    # axe itself wants a style in the page, which the policy forbids; the policy is held by the other tests.
    page = new_page(viewport={"width": width, "height": 900}, color_scheme=theme, bypass_csp=True)
    sign_in(page)
    found = []
    for address in pages:
        page.goto(address)
        found += [
            (address, v["id"], v["nodes"][0]["html"])
            for v in Axe().run(page, options=WCAG).response["violations"]
        ]
        if page.evaluate("document.documentElement.scrollWidth - innerWidth") > 1:
            found.append((address, "wider than the screen"))
    assert found == []


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
