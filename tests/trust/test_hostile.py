"""Words that would like to be code: in a document, in what editors type, in an address. They stay words."""

from contextlib import suppress

import pytest
from django.utils.http import urlencode

from articles import editing, importing, publishing
from articles.cleaning.proposal import QUESTION
from articles.models import Article, AuthorName, Mark, TagName
from articles.sources.catalogue import parse
from articles.text import Mark as TextMark
from tests import factories as make
from tests.addresses import ROWS, pages

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LEAVES = ("http:", "https:", "mailto:")
PAYLOADS = [
    "<script>alert(1);window.pwned=1</script>",
    "<img src=x onerror=alert(2)>",
    "\"><svg onload=alert(3)><a href='javascript:alert(4)'>click</a>",
    "'-alert(5)-'",
    "</title></textarea></style><script>alert(6)</script>",
    "[a link](javascript:alert(7)) and [another](data:text/html,<script>alert(8)</script>)",
    "![a picture](https://example.org/x.png) <javascript:alert(9)> <https://example.org/>",
    "{{ 7|add:7 }} {% load static %} ${7*7} &lt;b&gt; &#x3c;script&#x3e;",
    "\u202eright to left\u202c \u2066isolated\u2069 \u200bzero\u200d \ufeff \u00ad \x1b[31m \x07 \U000e0041",
    "<style>*{display:none}</style><meta http-equiv=refresh content='0;url=javascript:alert(10)'><base href=//x.example>",
    "<!-- --><!DOCTYPE x><iframe srcdoc='<script>alert(11)</script>'></iframe><form action=//x.example><input autofocus>",
    "=cmd|' /C calc'!A0 \u2028 \u2029 𝕬\u0301\u0301\u0301\u0301\u0301 ﷽ " + "W" * 300,
]
DOCUMENT = "\n\n".join(
    ["Home | News | About us | Donate", *PAYLOADS, "Read more", "The last line of it all.", ""]
)
SHORT = PAYLOADS[1]


@pytest.fixture
def hostile(db):
    """A published text in which everything anybody may write is hostile."""
    outcome = importing.import_bytes(
        DOCUMENT.encode(), f"{SHORT}.txt".replace("/", ""), parse(b""), rights="full"
    )
    assert outcome.status == "created"
    article = Article.objects.get()
    source = article.sources.get()
    for asked in Mark.objects.undecided().filter(confidence__lt=QUESTION):
        editing.decide(source, asked.key, "rejected", None)
    for rule in Mark.objects.values_list("rule", flat=True).distinct():
        editing.decide_rule(source, rule, "accepted", None)
    link = source.text.index("The last line")
    editing.mark(source, TextMark("link", link, link + 8, label="javascript:alert(12)", reason="link"), None)
    for payload in PAYLOADS:
        annotate(source, payload)
    first, second = source.excerpts.all()[:2]
    editing.link(first, second, "contradicts", None, note=PAYLOADS[0])
    fact = editing.state_fact(article, "issue", PAYLOADS[4][:40], "looked_up", where=PAYLOADS[2])
    editing.settle(fact, "accepted", None)
    record = {"title": PAYLOADS[0], "headnote": "\n\n".join(PAYLOADS), "genre": SHORT, "rights_note": SHORT}
    people = {"authors": [(SHORT, PAYLOADS[2])], "publication": SHORT, "tags": [SHORT], "language": "x-'><b>"}
    editing.catalogue(article, None, None, **record, **people, desk_note=SHORT)
    AuthorName.objects.create(author=article.authors.first(), name=PAYLOADS[2])
    TagName.objects.create(tag=article.tags.first(), name=SHORT)
    publishing.publish(article, None, confirmed=True)
    return article


def annotate(source, payload):
    start, tags = source.text.index(payload), [payload.replace(",", "")[:100]]
    said = {"translation": payload, "translation_language": "be", "translator": payload[:200], "tags": tags}
    with suppress(editing.Refused):  # a rule may have cut all of it
        editing.annotate(source, start, start + len(payload), None, note=payload, **said)


def questions():
    values = [*PAYLOADS, "\x00", "%", "a" * 600, "javascript:alert(1)"]
    for name in (
        "q",
        "tag",
        "author",
        "publication",
        "language",
        "year_from",
        "rights",
        "page",
        "kind",
        "order",
    ):
        yield from (urlencode({name: value}) for value in (values if name == "q" else PAYLOADS[:3]))


def desk_pages(article):
    source, excerpt = article.sources.get(), article.sources.get().excerpts.first()
    text, record = f"/admin/articles/source/{source.pk}", f"/admin/articles/article/{article.pk}"
    quote = urlencode({"quote": PAYLOADS[2]})
    yield from (
        "/admin/",
        "/admin/articles/article/",
        "/admin/articles/decision/",
        "/admin/articles/excerpt/",
    )
    yield from (f"{text}/{page}/" for page in ("review", "review/history", "original", "change", "work"))
    yield from (
        f"{text}/review/?view=result",
        f"{text}/review/?view=original&status=all&rule={PAYLOADS[2][:30]}",
    )
    yield from (f"{text}/review/annotate/?{quote}", f"{text}/review/mark/?{quote}")
    yield f"{text}/review/block/?start=0&end=40&revision={source.desk.revision}"
    yield from (f"{record}/{page}/" for page in ("change", "preview", "publish", "facts", "withdraw"))
    yield from (
        f"/admin/articles/excerpt/{excerpt.pk}/change/",
        f"/admin/articles/excerpt/{excerpt.pk}/link/?q=alert",
    )


def visit(page, addresses):
    """Nothing ran, no link leads into code; the fixture watches dialogs, the console and the policy."""
    for address in addresses:
        response = page.goto(address)
        assert response.status < 500, address
        assert page.evaluate("window.pwned") is None, address
        schemes = page.eval_on_selector_all(
            "a[href], form[action]", "all => all.map(a => new URL(a.href || a.action).protocol)"
        )
        assert set(schemes) <= set(LEAVES), address
        made = ":is(img[src=x], script:not([src], [type='application/json']), iframe, style, base, [onerror], [onload])"
        assert page.locator(f"main {made}").count() == 0, address


def test_a_hostile_text_is_read_and_nothing_of_it_runs(hostile, page):
    visit(page, [*pages(dict.fromkeys(ROWS, 4)), f"/articles/{hostile.slug}/editions/1/"])
    page.goto(f"/articles/{hostile.slug}/")
    words = page.locator(".body").inner_text()
    reading = editing.reading_of(hostile.sources.get()).text
    kept = [payload for payload in PAYLOADS[:8] if payload in reading]  # the rest was cut by a rule
    assert len(kept) >= 4 and [payload for payload in kept if payload not in words] == []


def test_a_hostile_question_is_only_asked(hostile, page):
    visit(page, [f"/articles/?{question}" for question in questions()])
    visit(
        page,
        [
            f"{address}?{urlencode({'q': SHORT})}"
            for address in ("/excerpts/", "/tags/", "/timeline/", "/nowhere/")
        ],
    )


def test_a_hostile_text_is_worked_on_and_nothing_of_it_runs(hostile, new_page, client, live_server):
    client.force_login(make.user("Chief editor", name="<b>anna</b>", is_staff=True, is_superuser=True))
    page = new_page()
    cookies = [{"name": k, "value": v.value, "url": live_server.url} for k, v in client.cookies.items()]
    page.context.add_cookies(cookies)
    visit(page, desk_pages(hostile))
