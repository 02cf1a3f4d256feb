"""Deciding by keys: one a decision, undone one by one, nothing lost on a bad line."""

import os
import random

import pytest

from articles import editing, importing
from articles.models import Decision, Source
from tests import factories as make
from tests.browser.work.conftest import counts_are_right, decided, ready, saved, statuses

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SEQUENCES = int(os.environ.get("SEQUENCES", "40"))
WORDS = "\n\n".join(
    f"Line {number} went went down to the harbour, teh {number}th time." for number in range(12)
)

TOP_OF = """(words) => {
    const walker = document.createTreeWalker(document.getElementById("sheet"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        const at = node.data.indexOf(words);
        if (at < 0) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().top;
    }
}"""
# The question before leaving, answered with yes; it is asked for by WOULD_ASK.
LEAVE_QUIETLY = (
    "addEventListener('beforeunload', (event) => event.isTrusted && event.stopImmediatePropagation())"
)
WOULD_ASK = "() => !dispatchEvent(new Event('beforeunload', {cancelable: true}))"


@pytest.fixture
def source(db):
    """Twelve lines, two proposals each: a doubled word of one rule, a slip of another."""
    made = make.source(WORDS, of=make.article("Harbour", rights="full"))
    proposals = []
    for number in range(12):
        line = WORDS.index(f"Line {number} ")
        doubled, slip = WORDS.index("went went", line), WORDS.index("teh", line)
        proposals.append(
            make.Proposed(
                make.text.Mark("replace", doubled, doubled + 9, "went", reason="doubled_word"), "doubled"
            )
        )
        proposals.append(
            make.Proposed(
                make.text.Mark("replace", slip, slip + 3, "the", reason="slip"), "slips", 0.5 + number / 100
            )
        )
    editing.propose(made, proposals)
    return made


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def test_one_key_decides_and_the_next_is_there(at_work, source):
    page = at_work(source)
    loads = []
    page.on("framenavigated", lambda frame: loads.append(frame.url))
    press(page, "a", "x", " ", "a")
    assert "accepted, 3 of 24" in page.locator("#status").inner_text().lower()
    saved(page)
    assert list(statuses(source).values()).count("accepted") == 2 and loads == []
    assert page.evaluate("document.activeElement.id") == "sheet"


def test_every_key_has_a_button_that_does_the_same(at_work, source):
    page = at_work(source)
    for name in ("Accept", "Reject", "Skip", "Accept"):
        page.locator(".acts").get_by_role("button", name=name).click()
    saved(page)
    assert sorted(statuses(source).values()).count("accepted") == 2 and decided(source, "reject") == 1
    page.get_by_role("button", name="Undo").click()
    saved(page)
    assert decided(source, "undo accept") == 1
    assert page.evaluate("document.activeElement.id") == "undo"


def test_keys_live_only_in_the_text_and_beside_it(at_work, source):
    page = at_work(source)
    page.get_by_role("link", name="Home").focus()
    press(page, "a", "x")
    page.locator("#find-words").evaluate("() => document.getElementById('open-finder').click()")
    page.keyboard.type("ax u")
    assert (
        set(statuses(source).values()) == {"proposed"} and page.locator("#find-words").input_value() == "ax u"
    )


def test_who_types_slowly_into_find_presses_no_key(at_work, source):
    page = at_work(source)
    press(page, "/")
    for letter in "ha ax":
        page.keyboard.type(letter)
        page.locator("#find-count:not(:empty)").wait_for()
        page.evaluate("() => new Promise((done) => setTimeout(done, 200))")  # longer than the search waits
    assert page.locator("#find-words").input_value() == "ha ax"
    assert set(statuses(source).values()) == {"proposed"}


def test_keys_can_be_switched_off_for_good(at_work, source):
    page = at_work(source)
    press(page, "?")
    page.get_by_label("Single keys are on").uncheck()
    page.locator("#status", has_text="off").wait_for()
    press(page, "Escape")
    page.reload()
    ready(page)
    press(page, "a")
    page.get_by_role("button", name="Accept", exact=False).first.click()
    saved(page)
    assert decided(source, "accept") == 1


def test_all_of_a_rule_shows_its_count_and_is_taken_back_by_one_key(at_work, source):
    page = at_work(source)
    press(page, "Shift+A")
    assert "12 of “doubled”" in page.get_by_role("dialog").inner_text()
    press(page, "Enter")
    page.locator("#status", has_text="12 accepted").wait_for()
    assert list(statuses(source).values()).count("accepted") == 12
    press(page, "u")
    saved(page)
    assert set(statuses(source).values()) == {"proposed"}


def test_a_wording_is_corrected_with_two_keys_and_typing(at_work, source):
    page = at_work(source)
    press(page, "e")
    page.keyboard.type("walked")
    press(page, "Enter")
    saved(page)
    assert "Line 0 walked down" in editing.reading_of(source).text
    assert page.evaluate("document.activeElement.id") == "sheet"
    press(page, "u")
    saved(page)
    assert "Line 0 went went down" in editing.reading_of(source).text


def test_a_key_does_not_take_a_whole_capture_back(at_work, source, chief):
    editing.decide_rule(source, "slips", "accepted", None)
    new = importing.bring_capture(source.article, f"{WORDS}\n\nMore.".encode(), "again.txt", chief)
    assert decided(new, "accept") == 12
    page = at_work(new)
    press(page, "u")
    page.locator("#status", has_text="Nothing of yours is left to undo.").wait_for()
    assert Source.objects.get(current=True) == new and decided(new, "undo accept") == 0


def test_the_least_certain_come_first_and_filters_hold(at_work, source):
    page = at_work(source)
    page.get_by_label("Order").select_option("doubt")
    assert "50 % sure" in page.locator("#card-body").inner_text()
    page.get_by_label("Rule").first.select_option("doubled")
    page.locator("#sheet").focus()
    press(page, "a", "a")
    saved(page)
    assert "went" in page.locator("#card-body").inner_text() and decided(source, "accept") == 2


def test_three_views_keep_the_place(at_work, source):
    page = at_work(source, viewport={"width": 1280, "height": 500})
    page.get_by_text("Line 9 ").scroll_into_view_if_needed()
    before = page.evaluate(TOP_OF, "Line 9")
    for key in "231":
        press(page, key)
        assert abs(page.evaluate(TOP_OF, "Line 9") - before) < 80
    press(page, "3")
    assert page.locator("#sheet").inner_text().count("went went") == 12


def test_a_reason_goes_with_the_next_decision(at_work, source):
    page = at_work(source)
    press(page, "w")
    page.keyboard.type("it says so twice")
    press(page, "Enter", "x", "a")
    saved(page)
    assert list(
        Decision.objects.filter(verb__in=("accept", "reject")).order_by("pk").values_list("why", flat=True)
    ) == ["it says so twice", ""]


def test_undo_of_random_decisions_in_random_order_returns_the_text(at_work, source):
    page, chance = at_work(source), random.Random(3)
    before = editing.reading_of(source).text
    press(page, *(chance.choice("aax ") for _ in range(24)))
    saved(page)
    assert editing.reading_of(source).text != before
    page.get_by_role("tab", name="History").click()
    while (
        buttons := page.locator(
            "#entries [data-entry]:has(b:text-matches('^(accept|reject)$')) button:text-is('Undo')"
        )
    ).count():
        buttons.nth(chance.randrange(buttons.count())).click()
        saved(page)
    assert editing.reading_of(source).text == before and set(statuses(source).values()) == {"proposed"}
    assert page.locator("#sheet .done").count() == 0


def test_nothing_is_lost_or_doubled_when_the_line_fails(at_work, source):
    page, chance = at_work(source), random.Random(8)
    fate = {"dropped": 0, "late": 0, "twice": 0}

    def line(route):
        luck = chance.random()
        if luck < 0.25:
            fate["dropped"] += 1
            return route.abort("internetdisconnected")
        if luck < 0.45:
            fate["late"] += 1
            route.fetch()
            return route.abort("internetdisconnected")
        if luck < 0.6:
            fate["twice"] += 1
            route.fetch()
        return route.continue_()

    page.route("**/work/acts/", line)
    page.evaluate(
        "() => { const wait = window.setTimeout; window.setTimeout = (act, time, ...more) => wait(act, Math.min(time, 20), ...more); }"
    )
    for _ in range(SEQUENCES):
        press(
            page, *(chance.choice(["a", "a", "x", "u", "j", "k", " "]) for _ in range(chance.randrange(2, 6)))
        )
    saved(page)
    shown = page.evaluate("() => document.getElementById('progress').textContent")
    assert all(fate.values())
    assert counts_are_right(source) and shown.startswith(
        f"{24 - list(statuses(source).values()).count('proposed')} of 24"
    )
    page.unroute("**/work/acts/")
    drawn = page.locator("#sheet").inner_text()
    page.reload()
    assert ready(page).locator("#sheet").inner_text() == drawn
    batches = list(Decision.objects.filter(verb__in=("accept", "reject")).values_list("batch", flat=True))
    assert len(batches) == len(set(batches))


def test_unsaved_work_is_said_and_kept_over_a_reload(at_work, source):
    page = at_work(source, first=LEAVE_QUIETLY)
    page.route("**/work/acts/", lambda route: route.abort("internetdisconnected"))
    press(page, "a", "a", "x")
    page.locator("#unsent", has_text="3 not saved").wait_for()
    assert page.evaluate(WOULD_ASK)
    page.unroute("**/work/acts/")
    page.reload()
    saved(ready(page))
    assert decided(source, "accept") == 2 and decided(source, "reject") == 1


def test_who_is_signed_out_loses_nothing(at_work, source, chief):
    page = at_work(source)
    cookies = page.context.cookies()
    page.context.clear_cookies()
    press(page, "a")
    page.locator("#unsent", has_text="signed out").wait_for()
    page.context.add_cookies(cookies)
    page.get_by_role("button", name="Try now").click()
    saved(page)
    assert decided(source, "accept") == 1


def test_of_two_editors_the_second_is_asked(at_work, source):
    anna = make.user("Editor", name="anna", first_name="Anna", is_staff=True)
    first, second = at_work(source), at_work(source, by=anna)
    press(first, "a")
    saved(first)
    press(second, "x")
    dialog = second.get_by_role("dialog")
    dialog.wait_for()
    assert (
        "mara" in dialog.inner_text()
        and "accept it" in dialog.inner_text()
        and "reject it" in dialog.inner_text()
    )
    dialog.get_by_role("button", name="Put mine in place").click()
    saved(second)
    assert list(statuses(source).values()).count("rejected") == 1 and counts_are_right(source)


def test_what_stays_is_kept_when_one_says_so(at_work, source):
    anna = make.user("Editor", name="anna", is_staff=True)
    first, second = at_work(source), at_work(source, by=anna)
    press(first, "a")
    saved(first)
    press(second, "x")
    second.get_by_role("button", name="Keep what stands").click()
    assert list(statuses(source).values()).count("accepted") == 1
    assert "1 of 24" in second.locator("#progress").inner_text()
