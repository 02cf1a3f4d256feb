"""Marking, annotating, linking and publishing: by keys alone, by mouse alone, in any script."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from articles import editing, publishing
from articles.models import Article, Edition, Excerpt, ExcerptLink, Fact, Mark
from articles.sources import read
from tests import factories as make
from tests.browser.work.conftest import chosen, drag_over, ready, saved

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
WORDS = """Home | Search | Donate

The ferry Halina left at dawn. Nobody saw her go. The harbour master wrote it down.

It came back at night, the the captain said. The lamp was out.
"""


@pytest.fixture
def source(db):
    made = make.source(
        WORDS, of=make.article("The ferry Halina", rights="full", language="en", date_words="1921")
    )
    make.mark(made, "Home | Search | Donate", reason="navigation", rule="menus")
    make.mark(made, "the the", "replace", replacement="the", reason="doubled_word", rule="doubled")
    return made


@pytest.fixture
def elsewhere(db):
    """Another text with an excerpt to link to."""
    return make.excerpt(
        make.source("A harbour log says the ferry sailed.", of=make.article("Log")), "the ferry sailed"
    )


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def test_from_proposals_to_an_edition_with_five_linked_excerpts_by_keys_alone(at_work, source, elsewhere):
    page = at_work(source)
    press(page, "a", "a", "c")
    for number in range(5):
        press(page, "ArrowDown", "n")
        page.keyboard.type(f"Note {number}.")
        press(page, "Control+Enter")
        page.locator("#form").wait_for(state="hidden")
        press(page, "l")
        page.keyboard.type("sailed")
        press(page, "Enter")
        page.locator(".found input:focus").wait_for()
        press(page, "Control+Enter")
        page.locator("#form").wait_for(state="hidden")
    press(page, "p")
    page.get_by_role("button", name="Publish all the same").wait_for()
    press(page, "Enter")
    page.locator("#published a").wait_for()
    frozen = Edition.objects.get().content
    assert [excerpt["note"] for excerpt in frozen["excerpts"]] == [f"Note {number}." for number in range(5)]
    assert ExcerptLink.objects.filter(deleted=False, target=elsewhere).count() == 5
    assert page.evaluate("document.activeElement.id") == "sheet"


def test_the_same_by_mouse_alone(at_work, source, elsewhere):
    page = at_work(source)
    for _ in range(2):
        page.locator("#accept").click()
    for words in ("ferry Halina", "at dawn", "Nobody saw her", "harbour master", "lamp was out"):
        drag_over(page, words)
        page.locator("#do-note").click()
        page.get_by_label("Note", exact=True).fill(f"On {words}.")
        page.locator("#form").get_by_role("button", name="Save").click()
        page.locator("#form").wait_for(state="hidden")
        page.locator("#do-link").click()
        page.get_by_label("… the one with").fill("sailed")
        page.locator(".found label", has_text="sailed").first.click()
        page.locator("#form").get_by_role("button", name="Link").click()
        page.locator("#form").wait_for(state="hidden")
    page.locator("#publish").click()
    page.get_by_role("button", name="Publish all the same").click()
    page.locator("#published a").wait_for()
    assert {excerpt["words"] for excerpt in Edition.objects.get().content["excerpts"]} >= {
        "ferry Halina",
        "lamp was out",
    }
    assert ExcerptLink.objects.filter(deleted=False).count() == 5


SCRIPTS = {
    "emoji": ("One 🚢 two 🛟🏴‍☠️ three 👩🏽‍🚀 words.", "🛟🏴‍☠️ three 👩🏽‍🚀"),
    "combining marks": ("Cafe\u0301 nai\u0308ve e\u0301te\u0301 words", "nai\u0308ve e\u0301te\u0301"),
    "Arabic": ("غادرت العبّارة عند الفجر ولم يرها أحد", "عند الفجر"),
    "Chinese": ("渡船在黎明离开。𠀋没有人看见它。", "𠀋没有人"),
    "CRLF": ("One line 🚢\r\n\r\nTwo lines\r\nof words here", "lines\nof words"),
    "Hebrew and points": ("שָׁלוֹם לַנֶּמֶל הַיָּשָׁן", "לַנֶּמֶל"),
}


@pytest.mark.parametrize(("words", "passage"), SCRIPTS.values(), ids=SCRIPTS)
@pytest.mark.parametrize("view", ["1", "3"])
def test_what_is_selected_is_what_is_stored(at_work, words, passage, view):
    document = read(words.encode(), "any.txt")
    source = editing.open_source(make.article("Any", rights="full"), document)
    start = source.text.index(passage)
    page = at_work(source)
    press(page, view)
    page.evaluate(SELECT_EXACTLY, passage)
    press(page, "n")
    page.keyboard.type("here")
    press(page, "Control+Enter")
    page.locator("#form").wait_for(state="hidden")
    excerpt = Excerpt.objects.get()
    assert (excerpt.start, excerpt.end, excerpt.words) == (start, start + len(passage), passage)
    assert page.evaluate(DRAWN, ".x").replace("\n", " ") == passage.replace("\n", " ")


SELECT_EXACTLY = """(words) => {
    const root = document.getElementById("sheet");
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(words);
        if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + words.length);
    }
    throw new Error("not on the page: " + words);
}"""
DRAWN = "(name) => [...document.querySelectorAll('#sheet ' + name)].map((each) => each.textContent).join('')"


def test_words_are_chosen_from_the_keyboard_in_chinese_too(at_work):
    source = make.source("渡船在黎明离开。没有人看见它。", of=make.article("船", language="zh"))
    page = at_work(source)
    press(page, "c", "ArrowDown")
    assert chosen(page) == "渡船在黎明离开。"
    press(page, "ArrowDown")
    assert chosen(page) == "没有人看见它。"
    press(page, "PageUp")
    assert chosen(page) == "渡船在黎明离开。没有人看见它。"


def test_a_selection_grows_to_whole_mends(at_work, source):
    editing.decide(source, Mark.objects.get(rule="doubled").key, "accepted", None)
    page = at_work(source)
    left, top, right, _ = page.evaluate(PLACE_OF_MEND)
    page.mouse.move((left + right) / 2, top)
    page.mouse.down()
    page.mouse.move(right + 60, top, steps=4)
    page.mouse.up()
    page.locator("#toolbar").wait_for()
    page.wait_for_function(
        "() => getSelection().toString().startsWith('the ')"
    )  # it grows when the button is let go


PLACE_OF_MEND = """() => {
    const box = document.querySelector("#sheet .mended ins").getBoundingClientRect();
    return [box.left, box.top + box.height / 2, box.right, 0];
}"""


@pytest.mark.parametrize(
    ("key", "kind", "typed"), [("Delete", "cut", ""), ("h", "heading", ""), ("s", "sic", "she is meant")]
)
def test_a_passage_is_marked_with_a_key_and_taken_back_with_another(at_work, source, key, kind, typed):
    page = at_work(source)
    page.evaluate(SELECT_EXACTLY, "Nobody saw her go.")
    press(page, key)
    if typed:
        page.keyboard.type(typed)
        press(page, "Control+Enter")
    saved(page)
    page.locator("#toolbar").wait_for(state="hidden")
    made = Mark.objects.get(kind=kind, rule="")
    assert made.status == "accepted" and made.note == typed
    assert "Nobody saw her go." in WORDS[made.start : made.end]
    page.locator("#sheet").focus()
    press(page, "u")
    saved(page)
    assert Mark.objects.get(pk=made.pk).status == "rejected"


def test_a_selection_outlives_an_answer_that_redraws_its_words(at_work, source):
    page = at_work(source)
    page.evaluate(SELECT_EXACTLY, "It came back at night")
    editing.decide(source, Mark.objects.get(rule="doubled").key, "accepted", None)
    press(page, "a")
    saved(page)
    page.locator("#sheet .mended").wait_for()
    assert chosen(page) == "It came back at night"


def test_another_role_is_chosen_from_the_list(at_work, source):
    page = at_work(source)
    page.evaluate(SELECT_EXACTLY, "The lamp was out.")
    page.get_by_label("Another role").select_option("quotation")
    page.locator("#sheet blockquote").wait_for()
    assert Mark.objects.get(kind="quotation").status == "accepted"


def test_a_block_is_edited_in_place_and_says_first_what_it_will_do(at_work, source):
    make.excerpt(source, "at dawn")
    page = at_work(source)
    page.evaluate(SELECT_EXACTLY, "Nobody")
    press(page, "b")
    area = page.get_by_label("It should read")
    area.fill(area.input_value().replace("dawn", "noon"))
    page.locator(".outcome", has_text="1 excerpt change").wait_for()
    assert "dawn" in editing.reading_of(source).text
    press(page, "Control+Enter")
    page.locator("#form").wait_for(state="hidden")
    assert "left at noon." in editing.reading_of(source).text
    page.get_by_role("tab", name="Excerpts").click()
    assert "its words changed" in page.locator("#excerpts").inner_text()


def test_a_selected_passage_is_corrected(at_work, source):
    page = at_work(source)
    page.evaluate(SELECT_EXACTLY, "harbour master")
    press(page, "e")
    page.get_by_label("It should read").fill("harbourmaster")
    press(page, "Control+Enter")
    page.locator("#form").wait_for(state="hidden")
    assert "The harbourmaster wrote" in editing.reading_of(source).text


def test_what_was_typed_is_kept_when_one_turns_back(at_work, source):
    page = at_work(source)
    page.evaluate(SELECT_EXACTLY, "at dawn")
    press(page, "n")
    page.keyboard.type("Half a thought")
    press(page, "Escape")
    page.evaluate(SELECT_EXACTLY, "at dawn")
    press(page, "n")
    assert page.get_by_label("Note", exact=True).input_value() == "Half a thought"


def test_a_note_that_is_refused_keeps_its_words(at_work, source):
    page = at_work(source)
    page.evaluate(SELECT_EXACTLY, "at dawn")
    press(page, "n")
    page.keyboard.type("A thought")
    page.get_by_text("Translation", exact=True).first.click()
    page.get_by_label("Translation", exact=True).fill("на рассвете")
    press(page, "Control+Enter")
    page.locator("#form [role=alert]").wait_for()
    assert page.get_by_label("Note", exact=True).input_value() == "A thought" and not Excerpt.objects.exists()


def test_tags_come_by_a_few_letters_of_any_spelling(at_work, source):
    editing.tag_named("Polonez").names.create(name="Polonaise")
    page = at_work(source)
    page.evaluate(SELECT_EXACTLY, "at dawn")
    press(page, "n")
    page.get_by_role("combobox", name="Tags").focus()
    page.keyboard.type("polona")
    page.get_by_role("option", name="Polonez").wait_for()
    press(page, "Enter", "Control+Enter")
    page.locator("#form").wait_for(state="hidden")
    assert [tag.name for tag in Excerpt.objects.get().tags.all()] == ["Polonez"]


def test_facts_are_settled_with_a_key_and_stated_from_the_text(at_work, source):
    editing.state_fact(source.article, "genre", "report", "inferred", why="its tone")
    editing.state_fact(source.article, "language", "en", "inferred", why="its words")
    page = at_work(source)
    press(page, "f", "a", "x", "Escape")
    saved(page)
    assert dict(Fact.objects.values_list("name", "status")) == {"genre": "accepted", "language": "rejected"}
    page.evaluate(SELECT_EXACTLY, "The ferry Halina")
    press(page, "f")
    page.get_by_label("What", exact=True).last.select_option("title")
    press(page, "Control+Enter")
    page.locator("#form").wait_for(state="hidden")
    assert (
        Fact.objects.get(name="title").start == WORDS.index("The ferry")
        and Article.objects.get(pk=source.article_id).title == "The ferry Halina"
    )


def test_what_is_found_is_selected(at_work, source):
    page = at_work(source)
    press(page, "/")
    page.keyboard.type("the")
    press(page, "Enter")
    page.locator("#find-count", has_text="of 5").wait_for()
    press(page, "Escape")
    assert chosen(page).lower() == "the" and page.evaluate("document.activeElement.id") == "sheet"


def test_enter_leads_to_the_next_text_when_nothing_is_left(at_work, source):
    other = make.source("Another text text.")
    make.mark(other, "text text", "replace", replacement="text", reason="doubled_word", rule="doubled")
    page = at_work(source)
    press(page, "a", "a", "Enter")
    page.wait_for_url(f"**/source/{other.pk}/work/")
    assert ready(page).locator("#progress").inner_text().startswith("0 of 1")


def test_who_may_only_look_has_nothing_to_press(at_work, source):
    annotator = make.user("Annotator", name="ann", is_staff=True)
    page = at_work(source, by=annotator)
    press(page, "a", "x", "Shift+A", "p")
    saved(page)
    assert Mark.objects.undecided().count() == 2 and page.locator("#publish").count() == 0


RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


SCREENS = [
    (320, "light", "writing"),
    (320, "dark", "panels"),
    (1280, "light", "panels"),
    (1280, "dark", "writing"),
]


@pytest.mark.parametrize(("width", "scheme", "where"), SCREENS)
def test_the_workbench_is_usable_by_everyone(at_work, source, elsewhere, width, scheme, where):
    editing.link(make.excerpt(source, "at dawn", note="n"), elsewhere, "confirms", None)
    editing.state_fact(source.article, "genre", "report", "inferred", why="its tone")
    editing.decide(source, Mark.objects.get(rule="menus").key, "accepted", None)
    page = at_work(source, viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    assert [*faults(page, "open"), *{"panels": in_the_panels, "writing": while_writing}[where](page)] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def in_the_panels(page):
    for name in ("Excerpts", "Facts", "History"):
        page.get_by_role("tab", name=name).click()
        yield from faults(page, name)


def while_writing(page):
    press(page, "c", "ArrowRight", "n")
    page.get_by_role("combobox", name="Tags").fill("new")
    page.locator("[role=option]").first.wait_for()
    yield from faults(page, "note")
    press(page, "Escape", "Escape", "?")
    yield from faults(page, "help")


def faults(page, where):
    result = Axe().run(page, options=RULES)
    return [
        f"{where}: {each['id']} {[node['html'][:120] for node in each['nodes'][:2]]}"
        for each in result.response["violations"]
    ]


def test_nothing_that_is_written_becomes_markup(at_work, db):
    source = make.source(
        "<img src=x onerror=alert(1)> <b>bold</b> & more", of=make.article("<i>T</i>", rights="full")
    )
    make.mark(source, "<b>bold</b>", "replace", replacement="<u>b</u>", reason="slip", note="<s>note</s>")
    make.excerpt(source, "& more", note="<em>x</em>")
    page = at_work(source)
    assert page.locator("#sheet img, #sheet b, #card u, #card s").count() == 0
    assert "<img src=x" in page.locator("#sheet").inner_text()
    assert publishing.obstacles(source.article).refusals == []
