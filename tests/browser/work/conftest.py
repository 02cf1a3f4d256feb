"""The workbench in a real browser, signed in, with the means to look inside."""

import pytest
from django.test import Client

from articles.models import Decision, Desk, Mark
from tests import factories as make


@pytest.fixture
def chief(db):
    return make.user("Chief editor", name="mara", is_staff=True)


@pytest.fixture
def at_work(new_page, live_server, chief):
    """Open the workbench of a source as a chief editor (or `by` another), ready for keys."""

    def open_bench(source, by=None, first="", **options):
        page = new_page(**options)
        if first:
            page.add_init_script(first)
        signed_in(page, live_server, by or chief)
        page.goto(f"/admin/articles/source/{source.pk}/work/")
        return ready(page)

    return open_bench


def signed_in(page, live_server, user):
    client = Client()
    client.force_login(user)
    cookies = [{"name": name, "value": c.value, "url": live_server.url} for name, c in client.cookies.items()]
    page.context.add_cookies(cookies)


def ready(page):
    page.wait_for_selector("html[data-workbench=ready]")
    return page


def saved(page):
    """Everything this page did has been answered."""
    page.wait_for_selector('html:not([data-unsent]), html[data-unsent="0"]')
    return page


def statuses(source):
    return dict(Mark.objects.filter(source=source).values_list("key", "status"))


def counts_are_right(source):
    desk, marks = Desk.objects.get(source=source), list(statuses(source).values())
    return all(
        getattr(desk, status) == marks.count(status) for status in ("proposed", "accepted", "rejected")
    )


def decided(source, *verbs):
    return Decision.objects.filter(source=source, verb__in=verbs).count()


def chosen(page):
    """What is selected on the screen."""
    return page.evaluate("getSelection().toString()")


SELECT = """(words) => {
    const root = document.getElementById("sheet");
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(words);
        if (at < 0 || node.parentElement.closest("del")) continue;
        node.parentElement.scrollIntoView({block: "center"});
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        const boxes = [...range.getClientRects()];
        const [first, last] = [boxes[0], boxes[boxes.length - 1]];
        return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
    }
    return null;
}"""


def drag_over(page, words):
    """Select these words as a hand does: press, move, let go."""
    left, top, right, bottom = page.evaluate(SELECT, words)
    page.mouse.move(left, top)
    page.mouse.down()
    page.mouse.move((left + right) / 2, (top + bottom) / 2)
    page.mouse.move(right, bottom, steps=3)
    page.mouse.up()
    page.locator("#toolbar").wait_for(state="visible")
