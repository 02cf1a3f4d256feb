"""The page itself: everything the browser needs to draw the text, as data, and the text in plain words without it."""

from django.urls import reverse

from articles import editing
from articles.admin.facts import NAMES
from articles.admin.queue import next_in_queue
from articles.admin.review.guard import READ, desk_page, guarded, may, source_or_404
from articles.admin.review.invisible import SHOWN
from articles.admin.work import rows
from articles.admin.work.answers import counts, decisions_of
from articles.admin.work.looking_up import people_of
from articles.admin.work.sheet import all_parts, sheet_of
from articles.models import ExcerptKind, LinkKind, Precision
from articles.models.signature import keys_of
from articles.text.words import REASONS, STRUCTURE

RIGHTS = ("annotate", "link", "decide", "mark", "edit", "facts", "publish")
ADDRESSES = ("acts", "since", "look", "keys", "tags", "history", "preview", "publish")


@guarded(READ, "GET", "HEAD")
def work(request, pk):
    source = source_or_404(pk)
    state = state_of(source, request)
    context = {
        "title": rows.called(source.article),
        "source": source,
        "article": source.article,
        "state": state,
        "text": editing.reading_of(source).text,
        "publish": state["rights"]["publish"],
    }
    return desk_page(request, "admin/work/page.html", context)


def state_of(source, request):
    latest = list(decisions_of(source)[: rows.A_PAGE + 1])
    sheet = sheet_of(source)
    return {
        "source": {"id": source.pk, "text": source.text, "language": source.article.language},
        "user": request.user.get_username(),
        "revision": sheet.revision,
        "last": latest[0].pk if latest else 0,
        "counts": counts(source.desk),
        "waiting": len(sheet.waiting),
        "text": {"parts": all_parts(sheet), "states": sheet.states},
        "marks": rows.marks(source),
        "excerpts": rows.excerpts(source, sheet.states),
        "facts": rows.facts(source.article, source),
        "history": rows.entries(latest[: rows.A_PAGE], source, request.user),
        "more": len(latest) > rows.A_PAGE,
        "people": people_of(source),
        "rights": {act: may(request.user, act) for act in RIGHTS},
        "keys": keys_of(request.user),
        "addresses": addresses(source),
        "next": following(source, request.user),
        "words": words(),
    }


def addresses(source):
    ours = {name: reverse(f"admin:articles_source_work_{name}", args=[source.pk]) for name in ADDRESSES}
    return ours | {
        "excerpts": reverse("admin:articles_source_work_excerpts", args=[source.pk, "ID"]),
        "excerpt": reverse("admin:articles_excerpt_change", args=[0]),
        "desk": reverse("admin:index"),
        "facts": reverse("admin:articles_article_facts", args=[source.article_id]),
        "record": reverse("admin:articles_article_change", args=[source.article_id]),
    }


def following(source, user):
    """The next text of the queue with proposals to decide; None when there is no other."""
    row = next_in_queue(user, after=source)
    if row is None:
        return None
    address = reverse("admin:articles_source_work", args=[row.pk])
    return {"title": rows.called(row.article), "address": address, "proposed": row.desk.proposed}


def words():
    """The fixed lists, with the words they are shown in."""

    def shown(names):
        return [[name, name.replace("_", " ")] for name in names]

    return {
        "reasons": REASONS,
        "removals": shown(name for name, klass in REASONS.items() if klass != STRUCTURE),
        "kinds": list(ExcerptKind.choices),
        "links": list(LinkKind.choices),
        "precisions": list(Precision.choices),
        "facts": shown(NAMES),
        "signs": SHOWN,
    }
