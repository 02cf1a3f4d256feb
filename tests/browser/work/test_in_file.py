"""From the text to its place in the file and back: the block one looks at, its frame on the page, at any width."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from articles import editing
from articles.sources import read
from tests import factories as make
from tests.browser.work.conftest import drag_over, ready
from tests.sources.pdfs import lines, pdf

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
BLOCKS = [f"Line {number} of the harbour book is a block of its own." for number in range(6)]
HTML = ("<html><body>" + "".join(f"<p onclick='alert(1)'>{each}</p>" for each in BLOCKS) + "</body>").encode()
PDF = pdf([lines(40, 60, *BLOCKS[:3], step=40), lines(40, 60, *BLOCKS[3:], step=40)])


def opened(name, data):
    source = editing.open_source(make.article("Harbour"), read(data, name))
    at = source.text.index("book", source.text.index(BLOCKS[2]))
    editing.propose(
        source, [make.Proposed(make.text.Mark("replace", at, at + 4, "ledger", reason="slip"), "r")]
    )
    return source


def block_shown(page):
    page.wait_for_url("**/original/place/?at=*")
    return page.locator(".passage").inner_text()


def test_the_link_opens_the_block_that_is_decided_clicked_or_selected(at_work, db):
    page = at_work(opened("a.html", HTML))
    page.locator("#in-file").click()
    assert block_shown(page) == BLOCKS[2]
    ready(page.go_back() and page)
    page.get_by_text(BLOCKS[4]).click()
    page.keyboard.press("o")
    assert block_shown(page) == BLOCKS[4]
    ready(page.go_back() and page)
    drag_over(page, "Line 1")
    page.keyboard.press("o")
    assert block_shown(page) == BLOCKS[1]
    assert page.locator("pre.original").inner_text().startswith("<p onclick=")


def test_the_way_back_leads_to_the_same_block(at_work, db):
    page = at_work(opened("a.html", HTML))
    page.locator("#in-file").click()
    page.get_by_role("link", name="Block after").click()
    page.get_by_role("link", name="Workbench").click()
    assert page.url.endswith(f"#p-{sum(len(each) + 2 for each in BLOCKS[:3])}")
    ready(page)


@pytest.mark.parametrize(
    ("width", "scheme"), [(1200, "light"), (1200, "dark"), (320, "light"), (320, "dark")]
)
def test_a_page_of_a_pdf_is_drawn_with_the_block_in_its_frame(at_work, db, width, scheme):
    page = at_work(
        opened("a.pdf", PDF), viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True
    )
    page.locator("#in-file").click()
    assert block_shown(page) == BLOCKS[2]
    picture, frame = (page.locator(each).bounding_box() for each in (".page-picture", ".frame"))
    assert (
        page.evaluate(
            "fetch(document.querySelector('.page-picture image').href.baseVal).then((r) => r.status)"
        )
        == 200
    )
    assert (
        0.2 < (frame["y"] - picture["y"]) / picture["height"] < 0.3
        and frame["width"] > 0.3 * picture["width"]
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert Axe().run(page).response["violations"] == []
