"""Reading in a real browser: finding, copying, linking, keys, paper, and nothing kept."""

import pytest

from tests import factories
from tests.public import shelf

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

FILLER = "\n\n".join(f"Filler number {number} says nothing of the boat at all." for number in range(40))
WORDS = (
    f"The miller saw nineteen passengers and one goat.\n\n{FILLER}\n\n"
    "The first crossing took place on a wet morning in May, with nineteen passengers and one goat aboard, "
    "well-known to all, and it was said, later, that nobody counted twice.\n\n"
    "Nobody had asked for a ferry[1]. The old bridge was quite enough, said the miller.\n\n[1] They had a bridge.\n"
)
PLACE = ".body p:has-text('The first crossing')"
IN_VIEW = """(element) => {
    const box = element.getBoundingClientRect();
    return scrollY > 0 && box.top >= 0 && box.bottom <= innerHeight;
}"""
SELECT = """([block, from, to]) => {
    const walker = document.createTreeWalker(document.querySelector(block), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let seen = 0, node; (node = walker.nextNode()); seen += node.length) {
        if (from >= seen && from < seen + node.length) range.setStart(node, from - seen);
        if (to > seen && to <= seen + node.length) range.setEnd(node, to - seen);
    }
    getSelection().removeAllRanges();
    getSelection().addRange(range);
}"""


@pytest.fixture
def ferry(db):
    passages = [
        "morning in May, with nineteen",
        ("passengers and one goat aboard", {"kind": "doubt"}),
        "old bridge",
    ]
    article = shelf.published("The ferry", WORDS, passages=passages, language="en")
    source = shelf.source_of(article)
    factories.mark(source, "[1]", "footnote_ref", "accepted", label="1")
    factories.mark(source, "[1] They had a bridge.", "footnote", "accepted", label="1")
    shelf.again(article)
    return article


def stands_in_view(page):
    """Scrolling may take its time; the site's policy forbids the browser to wait for an expression."""
    for _ in range(100):
        if page.locator(PLACE).evaluate(IN_VIEW):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"{page.url} does not show the passage")


@pytest.mark.parametrize(
    "directive",
    [
        "on%20a%20wet%20morning%20in%20May,with%20nineteen%20passengers%20and",  # across two highlights and a sign
        "took%20place%20on%20a%20wet%20morning%20in%20May%2C%20with%20nineteen%20passengers%20and%20one%20goat%20aboard",
        "The%20first%20crossing,The%20old%20bridge",  # over the notes between two paragraphs
    ],
)
def test_a_link_to_words_finds_them_across_a_note_sign(ferry, page, directive):
    page.goto(f"/articles/the-ferry/#:~:text={directive}")
    stands_in_view(page)


def test_a_link_to_words_shows_them(ferry, new_page):
    page = new_page(reduced_motion="reduce")
    page.goto("/articles/the-ferry/")
    name = page.locator(PLACE).get_attribute("id")
    pictures = []
    for directive in ("", ":~:text=nobody%20counted%20otherwise", ":~:text=nobody%20counted%20twice"):
        page.goto("about:blank")
        page.goto(f"/articles/the-ferry/#{name}{directive}")
        stands_in_view(page)
        pictures.append(page.locator(PLACE).screenshot())
    assert pictures[0] == pictures[1] != pictures[2]


def test_find_in_page_goes_through_notes_and_footnotes(ferry, page):
    page.goto("/articles/the-ferry/")
    for words in (
        "May, with nineteen passengers and one goat aboard, well",
        "asked for a ferry. The old bridge",
    ):
        assert page.evaluate("(words) => { getSelection().removeAllRanges(); return find(words) }", words)


def test_what_is_copied_has_no_number_of_a_note(ferry, new_page):
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto("/articles/the-ferry/")
    page.locator(PLACE).evaluate("(element) => getSelection().selectAllChildren(element)")
    page.keyboard.press("Control+c")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert (
        copied.strip() == page.locator(PLACE).text_content() and "May, with nineteen passengers and" in copied
    )


SELECTIONS = [
    ("on a wet morning", "on%20a%20wet%20morning"),
    ("ssengers and one goat aboa", "passengers%20and%20one%20goat%20aboard"),  # whole words
    ("nineteen passengers and one goat", "in%20May%2C%20with-,nineteen"),  # the second place of these words
    ("well-known", "well%2Dknown"),
    (
        "a wet morning in May, with nineteen passengers and one goat aboard",
        "a%20wet%20morning%20in,and%20one%20goat",
    ),
]


@pytest.mark.parametrize("words, directive", SELECTIONS)
def test_any_selected_passage_has_a_link_that_leads_back_to_it(ferry, new_page, words, directive):
    page = new_page(reduced_motion="reduce")
    page.goto("/articles/the-ferry/")
    text = page.locator(PLACE).text_content()
    name = page.locator(PLACE).get_attribute("id")
    page.evaluate(SELECT, [f"#{name}", text.index(words), text.index(words) + len(words)])
    link = page.get_by_role("link", name="Link to the selected passage")
    link.wait_for()
    address = link.get_attribute("href")
    assert f"/articles/the-ferry/#{name}:~:text=" in address and directive in address
    page.goto("about:blank")
    page.goto(address.replace(f"#{name}", "#"))  # the words alone find it
    stands_in_view(page)


def test_a_selection_over_two_paragraphs_leaves_the_notes_between_out(ferry, page):
    page.goto("/articles/the-ferry/")
    page.evaluate("""() => getSelection().setBaseAndExtent(
        document.evaluate("//p[contains(., 'The first crossing')]", document, null, 9).singleNodeValue.firstChild, 4,
        document.evaluate("//p[contains(., 'Nobody had asked')]", document, null, 9).singleNodeValue.firstChild, 16)""")
    link = page.get_by_role("link", name="Link to the selected passage")
    link.wait_for()
    assert link.get_attribute("href").endswith(":~:text=first%20crossing%20took%20place,Nobody%20had%20asked")


def test_the_link_is_copied_by_a_button_and_said_so(ferry, new_page):
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto("/articles/the-ferry/")
    page.locator(PLACE).evaluate("(element) => getSelection().selectAllChildren(element)")
    page.get_by_role("button", name="Copy the link").click()
    page.get_by_role("status").filter(has_text="Copied.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").endswith("counted%20twice")


def test_every_paragraph_has_a_link_of_its_own_without_javascript(ferry, new_page):
    page = new_page(java_script_enabled=False)
    page.goto("/articles/the-ferry/")
    name = page.locator(PLACE).get_attribute("id")
    sign = page.locator(PLACE).get_by_role("link", name="Link to this paragraph")
    sign.focus()
    assert sign.evaluate("(sign) => getComputedStyle(sign).opacity") == "1"
    sign.press("Enter")
    assert page.url.endswith(f"#{name}")


def test_j_and_k_walk_through_the_notes(ferry, page):
    page.goto("/articles/the-ferry/")
    focused = "document.activeElement.getAttribute('aria-label') ?? ''"
    for key, number in (("j", 1), ("j", 2), ("j", 3), ("j", 3), ("k", 2), ("k", 1), ("k", 1)):
        page.keyboard.press(key)
        assert page.evaluate(focused).startswith(f"Note {number}:")
    page.keyboard.press("Enter")
    assert f"#x-{shelf.excerpt_of(ferry, 'morning').public_id}" in page.url


def test_the_keys_are_listed_and_can_be_switched_off_for_this_page(ferry, page):
    page.goto("/articles/the-ferry/")
    page.keyboard.press("?")
    page.get_by_role("dialog", name="Keys on this page").wait_for()
    page.get_by_label("Keys are on").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert "Note" not in page.evaluate("document.activeElement.getAttribute('aria-label') ?? ''")
    page.reload()
    page.keyboard.press("j")
    assert "Note 1" in page.evaluate("document.activeElement.getAttribute('aria-label')")


@pytest.mark.parametrize("pressed", ["Control+j", "Alt+j", "Meta+j"])
def test_keys_with_others_held_are_left_to_the_browser(ferry, page, pressed):
    page.goto("/articles/the-ferry/")
    page.keyboard.press(pressed)
    assert page.evaluate("document.activeElement.className") != "note-number"


def test_footnotes_lead_there_and_back(ferry, new_page):
    page = new_page(java_script_enabled=False)
    page.goto("/articles/the-ferry/")
    page.get_by_role("link", name="Footnote 1").click()
    assert page.url.endswith("#fn-1")
    page.get_by_role("link", name="Back to reference 1").click()
    assert page.url.endswith("#fnref-1")


def test_nothing_is_remembered(ferry, page):
    page.goto("/articles/the-ferry/")
    page.keyboard.press("j")
    page.keyboard.press("?")
    page.locator(PLACE).evaluate("(element) => getSelection().selectAllChildren(element)")
    assert page.context.cookies() == [] and page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_a_crowd_of_long_notes_tears_no_gap_in_the_text(new_page, db):
    paragraphs = [
        f"The bridge number {number} stood where the river bends and nobody knew why." for number in range(30)
    ]
    said = {"note": "A note that is far longer than the paragraph it belongs to. " * 9}
    shelf.published(
        "Bridges", "\n\n".join(paragraphs), passages=[(f"bridge number {n} ", said) for n in (1, 2, 3)]
    )
    page = new_page(viewport={"width": 1280, "height": 900})
    page.goto("/articles/bridges/")
    boxes = page.locator(".body > p").evaluate_all("(all) => all.map((p) => [p.offsetTop, p.offsetHeight])")
    gaps = [low - top - height for (top, height), (low, _) in zip(boxes, boxes[1:], strict=False)]
    assert max(gaps) < 60, gaps
    notes = page.locator(".notes").evaluate_all(
        "(all) => all.map((p) => [p.offsetTop, p.offsetTop + p.offsetHeight])"
    )
    assert all(end <= start for (_, end), (start, _) in zip(notes, notes[1:], strict=False))


def test_lines_are_of_a_length_to_read(ferry, new_page):
    page = new_page(viewport={"width": 1280, "height": 900})
    page.goto("/articles/the-ferry/")
    characters = page.locator(PLACE).evaluate("""(element) => {
        return element.textContent.length / Math.round(element.offsetHeight / parseFloat(getComputedStyle(element).lineHeight));
    }""")
    assert 55 <= characters <= 76


def test_on_paper_notes_are_endnotes_with_whole_addresses(ferry, page, settings):
    page.goto("/articles/the-ferry/")
    page.emulate_media(media="print")
    last = page.locator(".body > .footnotes").bounding_box()
    note = page.locator(".body > .notes").first
    assert note.bounding_box()["y"] > last["y"]
    address = note.locator("a.own").first.evaluate("(link) => getComputedStyle(link, '::after').content")
    assert f"{settings.SITE_URL}/excerpts/" in address
    assert not page.locator(".tools").is_visible() and not page.locator(".here").first.is_visible()


def test_kinds_differ_without_colour(ferry, page):
    page.goto("/articles/the-ferry/")
    styles = page.locator(".body mark").evaluate_all(
        "(all) => all.map((x) => getComputedStyle(x).textDecorationStyle)"
    )
    assert {"solid", "dotted"} <= set(styles)
