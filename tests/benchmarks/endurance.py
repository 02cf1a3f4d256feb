"""Nothing is lost on the workbench: `python -m tests.benchmarks.endurance [line] [undo] [pairs]`, on DATABASE_URL or a file.

line: 200 random sequences of keys while requests are dropped, come late or twice and the server is killed and started
again; every act is done exactly once. undo: 200 random decisions taken back in random order; the text is what it was,
character for character. pairs: every two acts by two people in two browsers at the same moment; whoever was not
heard is told so.
"""

import json
import random
import sys
import time
from itertools import combinations_with_replacement
from uuid import uuid4

from tests.benchmarks.site import chromium, open_bench, person, sign_in, site

SEQUENCES, RESTART_EVERY, UNDOS = 200, 25, 200
IMPATIENT = """() => { const wait = window.setTimeout;
    window.setTimeout = (act, time, ...more) => wait(act, Math.min(time, 50), ...more); }"""


def text_with_proposals(lines):
    """A line is a paragraph with two things to decide."""
    from articles import editing
    from tests import factories as make

    words = f"{uuid4()}\n\n" + "\n\n".join(f"Line {n} went went on, teh {n}th 🚢 time." for n in range(lines))
    source = make.source(words, of=make.article("Endurance", rights="full"))
    proposals = []
    for number in range(lines):
        line = words.index(f"Line {number} ")
        for wrong, right, rule in (("went went", "went", "doubled"), ("teh", "the", "slips")):
            at = words.index(wrong, line)
            mark = make.text.Mark("replace", at, at + len(wrong), right, reason="slip")
            proposals.append(make.Proposed(mark, rule))
    editing.propose(source, proposals)
    return source


def line(made, browser):
    from articles.models import Decision, Mark

    source, chance, sent = text_with_proposals(150), random.Random(8), {}
    fate = dict.fromkeys(("through", "dropped", "late", "twice", "restarts"), 0)
    page = open_bench(sign_in(browser, made.base, "anna"), source.pk)

    def luck(route):
        sent.update({act["batch"]: act for act in json.loads(route.request.post_data)["acts"]})
        fates = ("through", "dropped", "late", "twice")
        what = chance.choices(fates, (50, 20, 15, 15))[0]
        fate[what] += 1
        try:
            if what in ("late", "twice"):
                route.fetch()
            if what in ("through", "twice"):
                return route.continue_()
        except Exception:  # the server is down at this very moment, as it may be
            fate["dropped"] += 1
        return route.abort("internetdisconnected")

    page.route("**/work/acts/", luck)
    page.evaluate(IMPATIENT)
    for number in range(SEQUENCES):
        for _ in range(chance.randrange(2, 6)):
            page.keyboard.press(chance.choice(["a", "a", "x", "u", "j", "k", " "]))
        if number % RESTART_EVERY == RESTART_EVERY // 2:
            made.kill()
            page.keyboard.press("a")
            made.start()
            fate["restarts"] += 1
    page.wait_for_selector('html[data-unsent="0"]', timeout=60_000)
    page.unroute("**/work/acts/")
    drawn = [page.locator("#sheet").inner_text(), page.locator("#progress").inner_text()]
    page.reload()
    page.wait_for_selector("html[data-workbench=ready]")
    again = [page.locator("#sheet").inner_text(), page.locator("#progress").inner_text()]
    once = {"decide": 0, "undo": 0}
    for batch, act in sent.items():
        about = {"undoes__batch": act["of"]} if act["act"] == "undo" else {"batch": batch}
        once[act["act"]] += Decision.objects.filter(**about).count() == 1
    logged = Decision.objects.filter(source=source, target_kind="mark").count()
    print(
        f"line: {SEQUENCES} sequences, {len(sent)} acts, {fate}; done exactly once: {once}; in the log: {logged}"
    )
    statuses = list(Mark.objects.filter(source=source).values_list("status", flat=True))
    left = len(statuses) - statuses.count("proposed")
    page.close()
    fine = sum(once.values()) == len(sent) == logged and drawn == again
    return fine and drawn[1].startswith(f"{left} of {len(statuses)}")


def undo(made, browser):
    from django.contrib.auth.models import User

    from articles import editing
    from articles.models import Decision, Mark

    source, chance = text_with_proposals(120), random.Random(4)
    mara, text = User.objects.get(username="mara"), editing.reading_of(source).text
    statuses = dict(Mark.objects.filter(source=source).values_list("key", "status"))
    made_here = Decision.objects.filter(source=source, target_kind="mark")
    while made_here.count() < UNDOS:
        try:
            random_act(source, chance, mara)
        except editing.Refused:
            continue  # what does not fit beside the rest is refused
    changed = editing.reading_of(source).text != text
    waiting, refused = list(made_here.order_by("?")), 0
    while waiting:
        left = [decision for decision in waiting if not taken_back(decision, mara)]
        refused += len(left)
        if len(left) == len(waiting):
            break
        waiting = left
    now = dict(Mark.objects.filter(source=source).values_list("key", "status"))
    print(
        f"undo: {made_here.filter(undoes=None).count()} decisions taken back in random order; {refused} were refused at first, "
        f"because another mark stood there, and went later; {len(waiting)} never"
    )
    own_are_gone = {status for key, status in now.items() if key not in statuses} <= {"rejected"}
    same = all(now[key] == status for key, status in statuses.items())
    return changed and own_are_gone and same and editing.reading_of(source).text == text


def taken_back(decision, user):
    from articles import editing

    try:
        return editing.undo(decision, user)
    except editing.Conflict:
        return None


def random_act(source, chance, user):
    from articles import editing
    from articles.models import Desk, Mark
    from articles.text import Mark as TextMark

    act = chance.choice(["decide"] * 4 + ["cut", "role", "edit"])
    start = chance.randrange(40, source.length - 30)
    if act == "decide":
        mark = chance.choice(list(Mark.objects.filter(source=source)))
        return editing.decide(source, mark.key, chance.choice(["accepted", "rejected"]), user)
    if act == "cut":
        return editing.mark(
            source, TextMark("cut", start, start + chance.randrange(1, 30), reason="other"), user
        )
    if act == "role":
        return editing.mark(source, TextMark("emphasis", start, start + 5, reason="emphasis"), user)
    block = chance.choice(editing.reading_of(source).blocks)
    said = editing.reading_of(source).text[block.start : block.end]
    at = chance.randrange(len(said))
    revision = Desk.objects.get(source=source).revision
    new = said[:at] + chance.choice(["night ", "🚢", ""]) + said[at + 3 :]
    return editing.edit_block(source, block.start, block.end, new, user, revision)


WORDS = """Home | Search

The ferry Halina left at dawn.

Read more

It came back at night, the the captain said.
"""
SELECT = """(words) => {
    const walker = document.createTreeWalker(document.getElementById("sheet"), NodeFilter.SHOW_TEXT);
    const nodes = [], starts = [];
    let text = "";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push(node); starts.push(text.length); text += node.data;
    }
    const place = (at) => { const n = starts.findLastIndex((start) => start <= at); return [nodes[n], at - starts[n]]; };
    const at = text.indexOf(words);
    const [last, end] = place(at + words.length - 1);
    getSelection().setBaseAndExtent(...place(at), last, end + 1);
}"""
TOLD = """() => {
    const problem = document.querySelector("#form .problem:not([hidden])")?.textContent || "";
    const dialog = document.querySelector("dialog[open]")?.textContent || "";
    const status = document.getElementById("status").textContent;
    return problem || dialog || (/Not done|^0 accepted|already/u.test(status) ? status : "");
}"""


def selecting(words, key=None, typed=""):
    """Select a passage, and open the form that a key opens."""

    def prepare(page):
        page.evaluate(SELECT, words)
        if key:
            page.keyboard.press(key)
            page.locator("#form textarea:focus").wait_for()
            page.keyboard.type(typed)

    return prepare


def correcting(page):
    page.keyboard.press("e")
    page.keyboard.type("this")


def of_rule(page):
    page.keyboard.press("Shift+A")
    page.locator("#dialog .strong:focus").wait_for()


def revising(page):
    page.locator("#tab-notes").click()
    page.locator("[data-act=change]").click()
    page.keyboard.type("new")


def pressing(tab, button):
    def prepare(page):
        page.locator(tab).click()
        page.locator(button).first.focus()

    return prepare


def at_the_fact(page):
    page.keyboard.press("f")


# What gets ready, and the key that does it.
ACTS = {
    "accept": (lambda page: None, "a"),
    "reject": (lambda page: None, "x"),
    "correct": (correcting, "Enter"),
    "all of rule": (of_rule, "Enter"),
    "edit": (selecting("The ferry", "b", "At noon. "), "Control+Enter"),
    "heading": (selecting("The ferry Halina left"), "h"),
    "cut": (selecting("the the captain"), "Delete"),
    "annotate": (selecting("captain said", "n", "who?"), "Control+Enter"),
    "revise": (revising, "Control+Enter"),
    "remove": (pressing("#tab-notes", "[data-act=remove]"), "Enter"),
    "settle": (at_the_fact, "a"),
    "refuse": (at_the_fact, "x"),
    "undo": (pressing("#tab-history", "[aria-label^='Undo: accept']"), "Enter"),
}
SAME = {"heading", "cut", "remove", "all of rule"}  # wanted by both, it is done once


def bench_for_two():
    from articles import editing
    from articles.models import Mark
    from tests import factories as make

    source = make.source(f"{WORDS}\n{uuid4()}\n", of=make.article("The ferry", rights="full"))
    make.mark(source, "Read more", reason="read_more", rule="menus")
    make.mark(source, "the the", "replace", replacement="the", reason="doubled_word", rule="doubled")
    make.excerpt(source, "dawn")
    editing.state_fact(source.article, "genre", "report", "inferred", why="its tone")
    editing.decide(source, Mark.objects.get(source=source, rule="menus").key, "accepted", None)
    return source


def pairs(made, browser):
    pages = {name: sign_in(browser, made.base, name) for name in ("anna", "mara")}
    troubles, told = [], 0
    for page in pages.values():
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("response", lambda answer: answer.status >= 500 and troubles.append(answer.url))
    every = list(combinations_with_replacement(ACTS, 2))
    for both in every:
        wrong, heard = pair(pages, both)
        told += heard
        troubles += [f"{' + '.join(both)}: {each}" for each in wrong]
    print(
        f"pairs: {len(every)} pairs of acts, {told} times the second was told so; {len(troubles)} troubles {troubles}"
    )
    return not troubles


def pair(pages, names):
    from articles.models import Decision, Desk, Mark

    source = bench_for_two()
    for page, name in zip(pages.values(), names, strict=True):
        open_bench(page, source.pk)
        if name == "undo":  # the import's decision is undone by whoever may
            page.locator("#tab-history").click()
        ACTS[name][0](page)
    for page, name in zip(pages.values(), names, strict=True):
        page.keyboard.press(ACTS[name][1])
    wrong, heard = [], 0
    for (who, page), name in zip(pages.items(), names, strict=True):
        page.wait_for_timeout(250)
        page.wait_for_selector('html:not([data-unsent]), html[data-unsent="0"]')
        done = Decision.objects.filter(source=source, user__username=who).exists()
        done |= Decision.objects.filter(article=source.article, user__username=who).exists()
        said = page.evaluate(TOLD)
        heard += bool(said) and not done
        if not done and not said and not (names[0] == names[1] and name in SAME):
            wrong.append(f"{who} was not told; the page says “{page.locator('#status').inner_text()}”")
    statuses = list(Mark.objects.filter(source=source).values_list("status", flat=True))
    desk = Desk.objects.get(source=source)
    if [desk.proposed, desk.accepted, desk.rejected] != [
        statuses.count(s) for s in ("proposed", "accepted", "rejected")
    ]:
        wrong.append("the desk's numbers are wrong")
    return wrong, heard


def main():
    with site() as made, chromium() as browser:
        for name in ("anna", "mara"):
            person(name)
        made.start()
        parts = {"line": line, "undo": undo, "pairs": pairs}
        chosen = [parts[name] for name in sys.argv[1:]] or parts.values()
        met = []
        for part in chosen:
            begun = time.perf_counter()
            met.append(part(made, browser))
            print(f"  {'kept' if met[-1] else 'BROKEN'}, in {time.perf_counter() - begun:.0f} s", flush=True)
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
