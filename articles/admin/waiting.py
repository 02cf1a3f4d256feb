"""What waits on the desk, for its first page: a handful of counts and the texts most in need, five of each."""

from dataclasses import dataclass

from django.db.models import F, OuterRef, Subquery
from django.urls import reverse

from articles import editing, text
from articles.admin.review.guard import READ, may
from articles.admin.work.rows import called
from articles.models import Article, Decision, Excerpt, IncomingAnnotation, Source, Stage

SHOWN = 5


@dataclass(frozen=True, slots=True)
class Heap:
    """One sort of thing that waits: how many, where all of them are listed, and the first few."""

    title: str
    count: int
    address: str
    first: list  # [(words, detail, address)]


def waiting(user):
    if not may(user, READ):
        return []
    return [*stages(), undecided(), changed(), to_place(), newer_drafts(user)]


def listed(name, query=""):
    return reverse(f"admin:articles_{name}_changelist") + (f"?{query}" if query else "")


def work_on(source_id):
    return reverse("admin:articles_source_work", args=[source_id])


def stages():
    titles = {Stage.NEW: "New texts", Stage.IN_WORK: "Texts in work", Stage.READY: "Texts ready to publish"}
    for stage, title in titles.items():
        found = Article.objects.filter(stage=stage, listing__isnull=True).order_by("changed")
        rows = [(called(a), "", reverse("admin:articles_article_change", args=[a.pk])) for a in found[:SHOWN]]
        yield Heap(title, found.count(), listed("article", f"stage__exact={stage}&published=no"), rows)


def undecided():
    found = Source.objects.filter(current=True, desk__proposed__gt=0).order_by("-desk__proposed", "pk")
    rows = [
        (called(source.article), f"{source.desk.proposed} undecided", work_on(source.pk))
        for source in found.select_related("article", "desk").defer("text")[:SHOWN]
    ]
    return Heap("Proposals to decide on", found.count(), listed("article", "undecided=yes"), rows)


def changed():
    """Excerpts whose words the text no longer has; only sources that were worked on since they were confirmed are read."""
    newest = (
        Decision.objects.filter(source=OuterRef("source"), target_kind="mark")
        .order_by("-pk")
        .values("at")[:1]
    )
    older = (
        Excerpt.objects.live()
        .filter(source__current=True)
        .annotate(worked=Subquery(newest))
        .filter(worked__gt=F("changed"))
    )
    found = []
    for source in Source.objects.filter(pk__in=older.values("source")):
        reading = editing.reading_of(source)
        states = [
            (e, text.excerpt_state(e.words, reading, e.start, e.end)) for e in older.filter(source=source)
        ]
        found += [(e, state) for e, state in states if state != "intact"]
    rows = [(str(e), state, f"{work_on(e.source_id)}#e-{e.public_id}") for e, state in found[:SHOWN]]
    return Heap("Excerpts whose words changed", len(found), listed("excerpt"), rows)


def to_place():
    """Annotations from outside whose passage an editor has to find."""
    found = IncomingAnnotation.objects.waiting()
    rows = [
        (str(row), row.reason, reverse("admin:articles_incomingannotation_change", args=[row.pk]))
        for row in found[:SHOWN]
    ]
    return Heap("Annotations to place", found.count(), listed("incomingannotation", "state=waiting"), rows)


def newer():
    """Published articles on which something was decided after their edition, and when that was."""
    last = (
        Decision.objects.filter(article=OuterRef("pk"))
        .exclude(verb__in=("publish", "withdraw"))
        .order_by("-pk")
    )
    worked = Article.objects.filter(listing__isnull=False).annotate(worked=Subquery(last.values("at")[:1]))
    return worked.filter(worked__gt=F("listing__updated")).order_by("-worked")


def newer_drafts(user):
    """Each leads to the page that says what is new in it, for those who may publish it; else to its preview."""
    page = "publish" if may(user, "publish") else "preview"
    found = newer()
    rows = [
        (
            called(article),
            f"{article.worked:%d %B %Y, %H:%M}",
            reverse(f"admin:articles_article_{page}", args=[article.pk]),
        )
        for article in found[:SHOWN]
    ]
    return Heap("Drafts newer than their edition", found.count(), listed("article", "published=newer"), rows)
