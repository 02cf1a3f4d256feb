"""The whole path of a text, in a real browser: from the desk to its readers and back, with JavaScript and without."""

import re

import pytest
from playwright.sync_api import expect

from articles import editing, publishing
from articles.importing import import_bytes
from articles.models import Article
from articles.sources.catalogue import parse
from tests import factories as make

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NOTHING_KNOWN = parse(b"")
LAMP = """Home | News | About us | Donate

The lamp of Skarn

By Vera Most

4 May 2019

The lamp on the old tower was lit for the first time on a wet evening, before a crowd of forty people.[1]

Nobody had asked for a light. The keeper, Ole Marn, rowed out every evening in a boat he had built himself.

Read more

In the autumn the the lamp was sold to a neighbouring town, where it still stands, painted green.

Read more

[1] The parish ledger counts forty-three.
"""
CROWD = "before a crowd of forty people"
FERRY = "Forty people came to see the lamp lit; others say sixty.\n\nThe ferry took them home.\n"


@pytest.fixture
def lamp(db):
    """A text as it was imported, undecided."""
    outcome = import_bytes(LAMP.encode(), "lamp.txt", NOTHING_KNOWN, rights="full")
    return Article.objects.get(slug=outcome.slug)


@pytest.fixture
def ferry(db):
    """Another text, published, that speaks of the same evening."""
    article = make.article("The ferry of Skarn", rights="full", headnote="A diary.", date_words="1920")
    make.excerpt(make.source(FERRY, of=article), "Forty people came to see the lamp lit", note="A rumour.")
    publishing.publish(article, None, confirmed=True)
    return article


@pytest.fixture
def person(db):
    """One person may hold all the rights there are."""
    return make.user("Chief editor", name="anna", password="a long lamp", is_staff=True)


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_a_text_goes_from_the_desk_to_its_readers_and_back(new_page, person, lamp, ferry, javascript):
    page, reader = (new_page(java_script_enabled=javascript) for _ in range(2))
    sign_in(page)
    open_the_review(page)
    accept_one_proposal(page)
    reject_one_proposal(page)
    accept_all_of_one_rule(page)
    edit_a_block_as_text(page)
    write_an_excerpt_by_quoting(page)
    link_it_to_the_excerpt_of_another_text(page)
    be_refused_by_the_checklist(page, lamp)
    mend_what_it_names(page)
    publish(page, lamp, 1)
    read_it(reader, lamp)
    filter_the_list_to_it(reader)
    see_how_it_was_made(reader, lamp)
    undo_on_the_desk_changes_nothing_for_readers(page, reader, lamp)
    publish(page, lamp, 2)
    readers_see_the_undone(reader, lamp)
    withdraw(page, lamp)
    readers_are_told_it_was_withdrawn(reader, lamp)


def sign_in(page):
    page.goto("/admin/")
    page.get_by_label("Username").fill("anna")
    page.get_by_label("Password").fill("a long lamp")
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_text("Proposals to decide on")).to_be_visible()


def open_the_review(page):
    page.locator(".heap", has_text="Proposals to decide on").locator("li a").click()
    page.get_by_role("link", name="Review page").click()  # the workbench at keys, the same with forms
    expect(page.get_by_role("status")).to_contain_text("0 of 10 decided")


def accept_one_proposal(page):
    page.get_by_role("button", name="Accept Home | News").click()
    expect(page.get_by_text("Accepted: cut “Home | News | About us | Donate”")).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text("1 of 10 decided")


def reject_one_proposal(page):
    page.locator(".card", has_text="doubled_words").get_by_role("button", name="Reject").click()
    expect(page.get_by_role("status")).to_contain_text("2 of 10 decided")
    expect(page.locator(".card", has_text="doubled_words")).to_have_count(0)


def accept_all_of_one_rule(page):
    page.get_by_role("link", name="accept all … of read_more").click()
    expect(page.locator("#content-main")).to_contain_text(
        "2 undecided proposals of rule read_more will be accepted"
    )
    page.get_by_role("button", name="Accept all 2").click()
    expect(page.get_by_text("Accepted: 2 of rule read_more")).to_be_visible()


def edit_a_block_as_text(page):
    block = page.get_by_role("region", name="Text").locator("p", has_text="In the autumn")
    block.locator("xpath=following-sibling::a[@class='edit-block'][1]").click()
    words = page.get_by_label("The block")
    words.fill(words.input_value().replace("the the lamp", "the lamp"))
    page.get_by_role("button", name="See what it will do").click()
    expect(page.locator(".outcome")).to_contain_text("1 mark written")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".latest .entries > li").first).to_contain_text("mark")


def write_an_excerpt_by_quoting(page):
    page.get_by_role("link", name="Annotate a passage").click()
    page.get_by_label("Quote").fill(CROWD)
    page.get_by_label("Note:").fill("Two *numbers*.")
    page.get_by_label("Kind").select_option("doubt")
    page.get_by_label("Tags").fill("Skarn Light, crowds")
    page.get_by_role("button", name="Save the excerpt").click()
    expect(page.locator(".excerpts .card")).to_contain_text(CROWD)


def link_it_to_the_excerpt_of_another_text(page):
    page.get_by_role("link", name="note, tags, links").click()
    page.get_by_role("link", name="Link to another excerpt").click()
    page.get_by_label("Find the other excerpt").fill("forty people")
    page.get_by_role("button", name="Find").click()
    page.get_by_label("This excerpt …").select_option("confirms")
    page.get_by_role("radio", name="Forty people came").check()
    page.get_by_label("Note (optional").fill("Of the same evening.")
    page.get_by_role("button", name="Link them").click()
    expect(page.locator(".links-list")).to_contain_text("Forty people came")


def be_refused_by_the_checklist(page, lamp):
    page.goto(f"/admin/articles/article/{lamp.pk}/publish/")
    expect(page.locator(".refusal")).to_contain_text("The article has no title.")
    expect(page.get_by_role("button", name="Publish")).to_have_count(0)


def mend_what_it_names(page):
    page.get_by_role("link", name="Review the text").click()
    for rule in ("title_lines", "bylines", "publication_lines", "footnotes"):
        page.get_by_role("link", name=f"accept all … of {rule}").first.click()
        page.get_by_role("button", name="Accept all").click()
        expect(page.get_by_text(f"of rule {rule}. One undo")).to_be_visible()
    page.get_by_role("link", name="Facts").first.click()
    for fact in ("title: The lamp of Skarn", "author: Vera Most", "date: 4 May 2019", "language: en"):
        page.get_by_role("button", name=f"Accept {fact}").click()
        expect(page.get_by_role("button", name=f"Accept {fact}")).to_have_count(0)
    page.get_by_role("link", name="Back to the article").click()
    page.get_by_label("Headnote").fill("A report *of its day*.")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("was changed successfully")).to_be_visible()


def publish(page, lamp, number):
    page.goto(f"/admin/articles/article/{lamp.pk}/publish/")
    page.get_by_role("button", name="Publish").click()
    expect(page.get_by_text(f"Published as edition {number}.")).to_be_visible()


def read_it(reader, lamp):
    reader.goto(f"/articles/{lamp.slug}/")
    assert reader.locator("h1").inner_text() == "The lamp of Skarn"
    assert reader.locator(".headnote").inner_text().endswith("A report of its day.")
    assert "Vera Most" in reader.locator(".by-whom").inner_text()
    body = reader.locator(".body")
    assert body.locator("mark").inner_text() == CROWD
    assert "Two numbers." in body.locator(".note").inner_text()
    assert "The ferry of Skarn" in body.locator(".note-links").inner_text()
    assert not re.search(r"Home \| News|Read more|4 May", body.inner_text())
    read_the_footnote(reader)


def read_the_footnote(reader):
    reader.get_by_role("link", name="Footnote 1").click()
    expect(reader).to_have_url(re.compile("#fn-1$"))
    assert "The parish ledger counts forty-three." in reader.locator("#fn-1").inner_text()
    reader.get_by_role("link", name="Back to reference 1").click()
    expect(reader).to_have_url(re.compile("#fnref-1$"))


def filter_the_list_to_it(reader):
    reader.goto("/")
    assert reader.locator(".row").count() == 2
    reader.get_by_role("searchbox").fill("painted green")
    reader.get_by_role("button", name="Apply").click()
    expect(reader.locator(".row h3")).to_have_text(["The lamp of Skarn"])
    assert "painted" in reader.locator(".chips").inner_text()
    reader.goto("/?tag=crowds&author=vera-most&year_from=2019&year_to=2019&language=en")
    expect(reader.locator(".row h3")).to_have_text(["The lamp of Skarn"])


def see_how_it_was_made(reader, lamp):
    reader.goto(f"/articles/{lamp.slug}/")
    reader.get_by_role("link", name="How this text was made").click()
    made = reader.locator(".made-body")
    expect(made.locator("del.c-navigation")).to_have_text("Home | News | About us | Donate")
    # What the editor typed is the very cut that a rule had proposed, so it carries the reason of the rule.
    expect(made.locator("del.c-doubled_word")).to_have_count(1)


def undo_on_the_desk_changes_nothing_for_readers(page, reader, lamp):
    before = published(reader, lamp)
    assert "the lamp was sold" in before and "the the lamp" not in before
    page.goto(f"/admin/articles/source/{lamp.sources.get().pk}/review/")
    page.get_by_label("This text").get_by_role("link", name="History").click()
    entry = page.locator(".entries > li", has=page.get_by_text("mark", exact=True))
    entry.get_by_role("button", name="Undo", exact=False).first.click()
    expect(page.locator(".entries > li").first).to_contain_text("undo mark")
    assert "the the lamp" in editing.reading_of(lamp.sources.get()).text
    assert published(reader, lamp) == before


def published(reader, lamp):
    reader.goto(f"/articles/{lamp.slug}/")
    return reader.locator("main").inner_html()


def readers_see_the_undone(reader, lamp):
    assert "the the lamp" in published(reader, lamp)
    reader.goto(f"/articles/{lamp.slug}/editions/1/")
    assert "the the lamp" not in reader.locator(".body").inner_text()


def withdraw(page, lamp):
    page.goto(f"/admin/articles/article/{lamp.pk}/withdraw/")
    page.get_by_label("Why").fill("The parish asked for it.")
    page.get_by_role("button", name="Withdraw").click()
    expect(page.get_by_text("Withdrawn: the public no longer sees it.")).to_be_visible()


def readers_are_told_it_was_withdrawn(reader, lamp):
    public_id = lamp.sources.get().excerpts.get().public_id
    for address in (
        f"/articles/{lamp.slug}/",
        f"/articles/{lamp.slug}/editions/1/",
        f"/excerpts/{public_id}/",
    ):
        assert reader.goto(address).status == 410
        expect(reader.locator("h1")).to_contain_text("was withdrawn")
        assert "parish" not in reader.content()
