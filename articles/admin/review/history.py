"""Every decision on a source, latest first, each with its undo."""

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404

from articles import editing
from articles.admin.review.guard import READ, batch_of, desk_page, guarded, may, new_batch, source_or_404
from articles.admin.review.invisible import shortened
from articles.admin.review.ways import back_to, place_of_decision
from articles.models import Decision, Excerpt, Fact, Mark

A_PAGE = 50
ACT_OF = {
    "mark": "decide",
    "excerpt": "annotate",
    "link": "link",
    "fact": "facts",
    "article": "catalogue",
    "tag": "tags",
    "author": "authors",
    "source": "import",
    "annotation": "annotate",
}


def may_undo(user, decision):
    """What one may not do one may not take back."""
    return decision.target_kind in ACT_OF and may(user, ACT_OF[decision.target_kind])


def undoable(decision):
    """Publishing has its own way back, and the stating of a fact is settled, not undone."""
    if decision.target_kind == "article":
        return "catalogue" in decision.verb
    if decision.target_kind == "source":
        return "make current" in decision.verb
    return decision.target_kind in ACT_OF and decision.verb != "state"


@dataclass(frozen=True, slots=True)
class Entry:
    decision: Decision
    what: str
    words: str
    undone: bool
    may: bool  # may this user take it back
    together: int  # how many decisions of its batch still stand
    batch: UUID


def described(decisions, source, user):
    """Decisions with what they were about; a handful of queries however many they are."""
    decisions = list(decisions)
    named = {
        kind: {d.target for d in decisions if d.target_kind == kind} for kind in ("mark", "excerpt", "fact")
    }
    marks = {mark.key: mark for mark in Mark.objects.filter(source=source, key__in=named["mark"])}
    excerpts = {e.public_id: e for e in Excerpt.objects.filter(public_id__in=named["excerpt"])}
    facts = {fact.key: fact for fact in Fact.objects.filter(key__in=named["fact"])}
    things = {"mark": marks, "excerpt": excerpts, "fact": facts}
    batches = Counter(
        Decision.objects.filter(batch__in={d.batch for d in decisions}, undone_by=None).values_list(
            "batch", flat=True
        )
    )
    return [
        entry(d, things.get(d.target_kind, {}).get(d.target), source, batches[d.batch], user)
        for d in decisions
    ]


def entry(decision, thing, source, together, user):
    what, words = decision.target_kind, ""
    if isinstance(thing, Mark):
        what, words = thing.get_kind_display(), shortened(source.text[thing.start : thing.end])
    elif isinstance(thing, Excerpt):
        words = shortened(thing.words)
    elif isinstance(thing, Fact):
        words = str(thing)
    undone = getattr(decision, "undone_by", None) is not None
    may = not undone and undoable(decision) and may_undo(user, decision)
    return Entry(decision, what, words, undone, may, together, new_batch())


@guarded(READ, "GET", "HEAD")
def history(request, pk):
    source = source_or_404(pk)
    page = Paginator(source.decisions.select_related("user", "undone_by"), A_PAGE).get_page(
        request.GET.get("page")
    )
    return desk_page(
        request,
        "admin/review/history.html",
        {
            "title": f"History: {source.article}",
            "source": source,
            "page": page,
            "entries": described(page.object_list, source, request.user),
        },
    )


@guarded(READ, "POST")
def undo(request, pk, decision):
    """Takes back one decision, or all that were made together with it."""
    source = source_or_404(pk)
    decision = get_object_or_404(Decision, pk=decision, source=source)
    if not may_undo(request.user, decision):
        raise PermissionDenied
    why = request.POST.get("why", "").strip()
    if request.POST.get("act") == "together":
        editing.undo_batch(decision.batch, request.user)
    else:
        editing.undo(decision, request.user, batch=batch_of(request), why=why)
    return back_to(request, source, place_of_decision(decision))
