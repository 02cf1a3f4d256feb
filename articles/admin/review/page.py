"""The review page: the text with its marks, the proposals in batches, what was decided last."""

from itertools import groupby
from operator import itemgetter

from django.db.models import Count, Q

from articles import editing, text
from articles.admin.review.cards import cards
from articles.admin.review.choosing import ORDERS, SIZES, VIEWS, Choice
from articles.admin.review.drawing import drawn
from articles.admin.review.guard import READ, desk_page, guarded, may, new_batch, source_or_404
from articles.admin.review.history import described
from articles.models import Excerpt, Mark, Status

LATEST = 6


@guarded(READ, "GET", "HEAD")
def review(request, pk):
    source = source_or_404(pk)
    choice = Choice.asked(request.GET)
    reading = editing.reading_of(source)
    proposals = list(Mark.objects.filter(source=source).undecided())
    excerpts = list(Excerpt.objects.live().filter(source=source))
    batch, rules = choice.batch(source), rules_of(source)
    rights = rights_of(request.user)
    return desk_page(
        request,
        "admin/review/page.html",
        {
            "title": f"Review: {source.article}",
            "source": source,
            "article": source.article,
            "choice": choice,
            "here": choice.query(),
            "views": [(view, choice.query(view=view)) for view in VIEWS],
            "drawn": drawn(choice.view, source, reading, proposals, excerpts, rights["edit"]),
            "waiting": len(reading.waiting),
            "page": batch,
            "earlier": choice.query(page=batch.number - 1),
            "later": choice.query(page=batch.number + 1),
            "cards": cards(batch.object_list, source.text),
            "rules": rules,
            "reasons": sorted({reason for row in rules for reason in row["reasons"]}),
            "rule_names": sorted({row["rule"] for row in rules if row["rule"]}),
            "orders": ORDERS.items(),
            "sizes": SIZES,
            "statuses": [*Status.choices, ("all", "all")],
            "excerpts": [(excerpt, state_of(excerpt, reading), new_batch()) for excerpt in excerpts],
            "latest": described(
                source.decisions.select_related("user", "undone_by")[:LATEST], source, request.user
            ),
            "decided": source.desk.accepted + source.desk.rejected,
            "all": source.desk.accepted + source.desk.rejected + source.desk.proposed,
            **rights,
        },
    )


def rights_of(user):
    return {act: may(user, act) for act in ("annotate", "decide", "mark", "edit", "publish")}


def state_of(excerpt, reading):
    return text.excerpt_state(excerpt.words, reading, excerpt.start, excerpt.end)


def rules_of(source):
    """Each rule with marks here: its reasons, how many, how many wait; the empty rule is the editors' own marks."""
    found = (
        Mark.objects.filter(source=source)
        .values("rule", "reason")
        .annotate(count=Count("pk"), undecided=Count("pk", filter=Q(status=Status.PROPOSED)))
        .order_by("rule", "reason")
    )
    return [summed(rule, list(rows)) for rule, rows in groupby(found, key=itemgetter("rule"))]


def summed(rule, rows):
    return {
        "rule": rule,
        "reasons": [row["reason"] for row in rows],
        "count": sum(row["count"] for row in rows),
        "undecided": sum(row["undecided"] for row in rows),
    }
