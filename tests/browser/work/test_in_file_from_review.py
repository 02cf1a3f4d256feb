"""From a card of the review page to the place of its words in the file, and back."""

import pytest

from tests.browser.work.conftest import signed_in
from tests.browser.work.test_in_file import BLOCKS, HTML, PDF, opened
from tests.sources.docx import docx
from tests.sources.pdfs import At
from tests.sources.tagged import tagged

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
WORD = docx("".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in BLOCKS))
OVER_PAGES = tagged(
    [[At(40, 40, BLOCKS[0]), At(40, 500, BLOCKS[1])], [At(40, 60, BLOCKS[2])]],
    ("Document", [("P", [0]), ("P", [1, 2])]),
)


@pytest.fixture
def in_review(new_page, live_server, chief):
    """Open the review page of a source as a chief editor."""

    def open_page(source, **options):
        page = new_page(**options)
        signed_in(page, live_server, chief)
        page.goto(f"/admin/articles/source/{source.pk}/review/")
        return page

    return open_page


def to_file(page):
    page.get_by_role("link", name="in the file").first.click()
    page.wait_for_url("**/original/place/?at=*")
    return page.locator(".passage").inner_text()


@pytest.mark.parametrize(
    ("name", "data", "beginning"), [("a.html", HTML, "<p onclick="), ("a.docx", WORD, "<w:p")]
)
def test_a_card_leads_to_the_markup_of_its_block_as_text(in_review, name, data, beginning):
    page = in_review(opened(name, data))
    assert to_file(page) == BLOCKS[2]
    markup = page.locator("pre.original")
    assert markup.inner_text().startswith(beginning) and BLOCKS[2] in markup.inner_text()
    markup.click()  # nothing of the file runs: a dialog would fail the test
    page.get_by_label("Blocks").get_by_role("link", name="Review").click()
    page.wait_for_url("**/review/")


@pytest.mark.parametrize("width", [1200, 320])
def test_a_card_leads_to_the_picture_of_its_page_with_the_block_in_a_frame(in_review, width):
    page = in_review(opened("a.pdf", PDF), viewport={"width": width, "height": 800})
    assert to_file(page) == BLOCKS[2]
    picture, frame = (page.locator(each).bounding_box() for each in (".page-picture", ".frame"))
    top = (frame["y"] - picture["y"]) / picture["height"]
    assert 0.2 < top < 0.3 and frame["width"] > 0.3 * picture["width"]
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_block_on_two_pages_is_shown_on_the_page_of_the_words_asked_for(in_review):
    page = in_review(opened("a.pdf", OVER_PAGES))
    assert BLOCKS[2] in to_file(page)
    assert "page 2" in page.locator("nav.pages").inner_text()
    page.get_by_role("link", name="Block before").click()
    assert "page 1" in page.locator("nav.pages").inner_text()
    frame = page.locator(".frame").bounding_box()
    assert frame["y"] > page.locator(".page-picture").bounding_box()["y"]
