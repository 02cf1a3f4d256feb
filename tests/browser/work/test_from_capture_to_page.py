"""An original document, from the file to a published page with five linked excerpts: once by keys alone, once by mouse alone.

What a person types in words is typed; which acts are done is said by keys in the one test, by the mouse in the other.
"""

import pytest

from articles.models import Article, Edition, ExcerptLink, Fact, Mark, Source
from tests import factories as make
from tests.browser.work.conftest import drag_over, ready, saved, signed_in

pytestmark = [pytest.mark.browser, pytest.mark.originals, pytest.mark.django_db(transaction=True)]
INCOMING = "/admin/articles/source/incoming/"


@pytest.fixture
def elsewhere(db):
    """Another text with an excerpt to link to."""
    log = make.source("A harbour log says the ferry sailed.", of=make.article("Log"))
    return make.excerpt(log, "the ferry sailed")


@pytest.fixture
def page(new_page, live_server, chief):
    opened = new_page(viewport={"width": 1280, "height": 800})
    signed_in(opened, live_server, chief)
    # From here on the browser leaves choosing files to us; asked only just before the key, it may come too late.
    opened.on("filechooser", lambda chooser: None)
    opened.goto(INCOMING)
    return opened


def tab_to(page, selector):
    """On and on with the Tab key, as far as it takes."""
    for _ in range(120):
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {selector}")


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def is_published(elsewhere):
    """A page with five excerpts in the words of the text, each linked, and nothing left undecided."""
    source = Source.objects.get(article__listing__isnull=False)
    excerpts = Edition.objects.get().content["excerpts"]
    assert len(excerpts) == 5 and all(each["note"].startswith("Note") for each in excerpts)
    assert all(each["words"] in " ".join(source.text.split()) for each in map(on_one_line, excerpts))
    assert ExcerptLink.objects.live().filter(target=elsewhere).count() == 5
    assert not Mark.objects.undecided().filter(source=source).exists()
    assert not Fact.objects.filter(status="proposed").exists()
    assert Article.objects.get(pk=source.article_id).title


def on_one_line(excerpt):
    return excerpt | {"words": " ".join(excerpt["words"].split())}


def test_by_keys_alone(page, originals, elsewhere):
    tab_to(page, "#files")
    with page.expect_file_chooser() as chooser:
        press(page, "Enter")
    chooser.value.set_files(next(originals.glob("004_*")))
    tab_to(page, "button.default")
    press(page, "Enter")
    page.wait_for_selector("#rights")
    tab_to(page, "#rights")
    press(page, "ArrowDown")
    tab_to(page, "button.default")
    press(page, "Enter")
    page.wait_for_selector(".results")
    tab_to(page, ".results a")
    press(page, "Enter")
    ready(page)
    tab_to(page, "#sheet")
    press(page, *"a" * Mark.objects.undecided().count())
    press(page, "f", *"a" * Fact.objects.count(), "Escape")
    saved(page)
    press(page, "c", "Home")
    for number in range(5):
        press(page, "PageDown", "ArrowDown", "n")
        page.locator("#form textarea:focus").wait_for()
        page.keyboard.type(f"Note {number}.")
        press(page, "Control+Enter")
        page.locator("#form").wait_for(state="hidden")
        press(page, "l")
        page.locator("#form [type=search]:focus").wait_for()
        page.keyboard.type("sailed")
        press(page, "Enter")
        page.locator(".found input:focus").wait_for()
        press(page, "Control+Enter")
        page.locator("#form").wait_for(state="hidden")
    press(page, "p")
    page.locator("#dialog .strong:focus").wait_for()
    press(page, "Enter")
    page.locator("#published a").wait_for()
    is_published(elsewhere)


# The beginnings of five paragraphs that stand only once on the page.
BEGINNINGS = """() => {
    const whole = document.getElementById("sheet").textContent;
    const found = [...document.querySelectorAll("#sheet p.block.paragraph")]
        .map((block) => block.firstChild?.data?.slice(0, 24).trim())
        .filter((words) => words?.length > 15 && whole.split(words).length === 2);
    return found.slice(-5);
}"""


def test_by_mouse_alone(page, originals, elsewhere):
    with page.expect_file_chooser() as chooser:
        page.locator("#files").click()
    chooser.value.set_files(next(originals.glob("002_*")))
    page.get_by_role("button", name="See what it is").click()
    page.get_by_role("button", name="Take in the chosen").click()
    page.locator(".results a").first.click()
    ready(page)
    for _ in range(Mark.objects.undecided().count()):
        page.locator("#accept").click()
    page.get_by_role("tab", name="Facts").click()
    while (open_ones := page.locator("#facts .proposed button:text-is('Accept')")).count():
        open_ones.first.click()
    saved(page)
    for number, words in enumerate(page.evaluate(BEGINNINGS)):
        drag_over(page, words)
        page.locator("#do-note").click()
        page.get_by_label("Note", exact=True).fill(f"Note {number}.")
        page.locator("#form").get_by_role("button", name="Save").click()
        page.locator("#form").wait_for(state="hidden")
        page.locator("#do-link").click()
        page.locator(".found label", has_text="sailed").first.click()
        page.locator("#form").get_by_role("button", name="Link").click()
        page.locator("#form").wait_for(state="hidden")
    page.locator("#publish").click()
    page.locator("#dialog .strong").click()
    page.locator("#published a").click()
    page.wait_for_url("**/articles/**")
    is_published(elsewhere)
    assert page.locator("mark").count() >= 5
