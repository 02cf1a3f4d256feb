"""Every page of ours, full of the samples' texts: nothing for axe to find, nothing wider than a phone."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse

from articles import publishing
from articles.models import Article, Decision, Excerpt, Mark, Source
from tests import factories as make
from tests.addresses import pages
from tests.faults import CROSSWISE, all_faults

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ENOUGH = {"excerpt": 2, "author": 1, "publication": 1, "tag": 2, "edition": 1, "article_made": 2, "list": 2}


@pytest.fixture
def samples(db):
    """The six samples, published; one of them withdrawn again."""
    call_command("import_seeds", "--publish", stdout=StringIO())
    publishing.withdraw(Article.objects.order_by("pk").last(), None)


@pytest.fixture
def at_the_desk(new_page, client, live_server):
    """The browser page of somebody who may do everything."""
    client.force_login(make.user("Chief editor", is_staff=True, is_superuser=True))
    session = {name: cookie.value for name, cookie in client.cookies.items()}

    def open_page(**options):
        page = new_page(**options)
        page.context.add_cookies(
            [{"name": name, "value": value, "url": live_server.url} for name, value in session.items()]
        )
        return page

    return open_page


def test_public_pages_have_no_faults(
    samples, page
):  # tests/public looks at small pages of these kinds on all screens
    assert all_faults(page, [*pages(ENOUGH), "/nowhere/"], CROSSWISE) == []


@pytest.fixture
def on_the_desk(samples):
    """Addresses of the desk's own pages, each with something on it."""
    source = Source.objects.filter(excerpts__isnull=False, article__listing__isnull=False).first()
    excerpt = source.excerpts.first()
    Mark.objects.filter(pk__in=source.marks.filter(status="accepted").values("pk")[:6]).update(
        status="proposed"
    )
    proposed = source.marks.filter(status="proposed").exclude(rule="").first()
    block = f"?start=0&end=20&revision={source.desk.revision}"
    decision = Decision.objects.filter(source=source, target_kind="mark").first()
    pages = [("source", source.pk, name) for name in "review mark annotate decisions original".split()]
    pages += [("article", source.article_id, name) for name in "publish preview withdraw facts".split()]
    pages += [("excerpt", excerpt.pk, "link"), ("decision", decision.pk, "undo")]
    plain = {name: reverse(f"admin:articles_{kind}_{name}", args=[pk]) for kind, pk, name in pages}
    word = max(Excerpt.objects.exclude(pk=excerpt.pk).first().words.split(), key=len)
    return [
        *plain.values(),
        *(f"{plain['review']}{question}" for question in ("?view=result", "?view=original&status=all")),
        reverse("admin:articles_source_rule", args=[source.pk]) + f"?rule={proposed.rule}&status=accepted",
        reverse("admin:articles_source_block", args=[source.pk]) + block,
        f"{plain['link']}?q={word}",
    ]


def test_pages_of_the_desk_have_no_faults(on_the_desk, at_the_desk):
    page = at_the_desk(bypass_csp=True)
    most_used = [
        address for address in on_the_desk if address.endswith(("/review/", "/publish/", "/preview/"))
    ]
    others = [address for address in on_the_desk if address not in most_used]
    assert all_faults(page, most_used) + all_faults(page, others, CROSSWISE) == []
    page = at_the_desk()
    for address in on_the_desk:  # axe writes styles of its own here; the content policy is watched without it
        page.goto(address)
