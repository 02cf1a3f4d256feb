"""The queue, bringing in, merging and tagging in a real browser: without JavaScript, and with nothing for axe to find."""

import pytest
from django.urls import reverse

from articles import editing
from articles.models import Article, Source, Tag
from tests import factories as make
from tests.faults import CROSSWISE, all_faults, faults

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

FERRY = "The ferry that went to sea\n\nBy Hanna Skarn\n\nThe ferry left at dawn.\n\nRead more\n\nNobody asked for it.\n"
FILES = {
    "ferry.txt": FERRY,
    "again.txt": FERRY,
    "near.txt": FERRY + "Nor will they.\n",
    "picture.png": "\x89PNG",
}
QUEUE = reverse("admin:articles_article_queue")


@pytest.fixture
def texts(people):
    one = make.source(FERRY + "One.\n", of=make.article("One", desk_note="Who asked?", tags=["boats"]))
    two = make.source("Goats and mountains, milk and summers.", of=make.article("Two", tags=["ferries"]))
    for source, word in ((one, "Read more"), (two, "milk")):
        editing.propose(source, [make.Proposed(make.value(source, word), "r", 0.6)])
        make.excerpt(source, source.text[:12], tags=["boats"])
    return one, two


@pytest.fixture
def chief_page(new_page, client, live_server, people):
    """The browser page of a chief editor."""
    client.force_login(people.chief)
    session = client.cookies["sessionid"].value

    def open_page(**options):
        page = new_page(**options)
        page.set_default_timeout(60_000)
        page.context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
        return page

    return open_page


def upload(page):
    page.goto(reverse("admin:articles_source_incoming"))
    page.set_input_files(
        "#files",
        [
            {"name": name, "mimeType": "text/plain", "buffer": text.encode("latin-1")}
            for name, text in FILES.items()
        ],
    )
    page.get_by_role("button", name="See what it is").click()


def choose_all(page, act, option, button):
    page.goto(QUEUE)
    for box in page.get_by_role("checkbox").all():
        box.check()
    page.get_by_label(act, exact=True).first.select_option(option)
    page.get_by_role("button", name=button, exact=True).click()


def test_every_page_of_these_has_no_faults(texts, chief_page):
    # axe wants styles of its own; the policy is held by the other tests
    page = chief_page(bypass_csp=True)
    tags = [Tag.objects.get(name=name).pk for name in ("boats", "ferries")]
    chosen = ",".join(str(source.excerpts.get().pk) for source in texts)
    merge, retag = reverse("admin:articles_tag_merge"), reverse("admin:articles_excerpt_retag")
    addresses = (
        QUEUE,
        f"{QUEUE}?q=nothing",
        reverse("admin:articles_source_incoming"),
        f"{merge}?old={tags[0]}&q=f",
        f"{merge}?old={tags[0]}&into={tags[1]}",
        f"{retag}?chosen={chosen}",
        f"{retag}?chosen={chosen}&tag=ferries",
        f"{retag}?chosen={chosen}&tag=none&way=remove",
        reverse("admin:articles_tag_change", args=[tags[0]]),
    )
    found = all_faults(page, addresses, CROSSWISE)
    upload(page)
    found += faults(page, CROSSWISE)
    page.get_by_role("button", name="Take in the chosen").click()
    found += faults(page, CROSSWISE)
    choose_all(page, "Set the stage to", "ready", "Set the stage to")
    found += faults(page, CROSSWISE)
    page.get_by_role("button", name="Set the stage to ready").click()
    found += faults(page, CROSSWISE)
    assert found == []


def test_documents_come_in_without_javascript(texts, chief_page):
    page = chief_page(java_script_enabled=False)
    upload(page)
    assert "2 of 4 documents can be taken in" in page.inner_text("#content")
    page.get_by_label("Take it in: near.txt").uncheck()
    page.locator("section", has_text="ferry.txt").get_by_label("Address it was found at").first.fill(
        "https://a.example/ferry"
    )
    page.get_by_role("button", name="Take in the chosen").click()
    assert "1 of 1 document came in" in page.inner_text("#content")
    assert Source.objects.get(file_name="ferry.txt").address == "https://a.example/ferry"
    assert not Source.objects.filter(file_name="near.txt").exists()


def test_many_texts_are_assigned_and_given_back_without_javascript(texts, people, chief_page):
    page = chief_page(java_script_enabled=False)
    choose_all(page, "Assign to", "editor", "Assign to")
    assert "2 of 2 texts would change" in page.inner_text("#content")
    page.get_by_role("button", name="Assign to editor: 2 texts").click()
    assert Article.objects.filter(assigned_to=people.editor).count() == 2
    page.get_by_role("button", name="Take all of it back").click()
    assert "Taken back for 2 texts." in page.inner_text("body")
    assert not Article.objects.filter(assigned_to=people.editor).exists()


def test_two_tags_become_one_and_two_again_without_javascript(texts, chief_page):
    page = chief_page(java_script_enabled=False)
    page.goto(reverse("admin:articles_tag_change", args=[Tag.objects.get(name="boats").pk]))
    page.get_by_role("link", name="Merge into another").click()
    page.get_by_label("Find the one that stays").fill("ferr")
    page.get_by_role("button", name="Find").click()
    page.get_by_label("ferries").check()
    page.get_by_role("button", name="Show what changes").click()
    page.get_by_role("button", name="Merge into ferries").click()
    assert not Tag.objects.filter(name="boats").exists()
    page.get_by_role("link", name="Undo").click()
    page.get_by_role("button", name="Undo it").click()
    assert Tag.objects.get(name="boats").article_tags.count() == 1
