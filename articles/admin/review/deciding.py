"""Accept or reject one proposal, or every one of a rule after its count and samples were seen."""

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import QueryDict
from django.shortcuts import get_object_or_404

from articles import editing
from articles.admin.review.cards import cards
from articles.admin.review.choosing import Choice
from articles.admin.review.guard import batch_of, desk_page, guarded, new_batch, source_or_404
from articles.admin.review.invisible import shortened
from articles.admin.review.ways import back_to
from articles.models import Mark, Status

SAMPLES = 12
VERBS = {Status.ACCEPTED: "Accept", Status.REJECTED: "Reject"}


def status_of(data):
    status = data.get("status")
    if status not in VERBS:
        raise BadRequest("A proposal is accepted or rejected, nothing else.")
    return Status(status)


@guarded("decide", "POST")
def decide(request, pk):
    source = source_or_404(pk)
    mark = get_object_or_404(Mark, source=source, key=request.POST.get("key", ""))
    status = status_of(request.POST)
    following = next_of(mark, Choice.asked(QueryDict(request.POST.get("here", ""))))
    editing.decide(
        *(source, mark.key, status, request.user),
        seen=request.POST.get("seen") or None,
        batch=batch_of(request),
        why=request.POST.get("why", "").strip(),
    )
    messages.success(
        request, f"{status.label.capitalize()}: {in_words(mark, source)}. Undo it under “Decided last”."
    )
    return back_to(request, source, f"#c-{following}")


def next_of(mark, choice):
    """The key of the card to go on with: the next one of those shown, for this one leaves them; else the one before."""
    if choice.status == "all":
        return mark.key
    keys = list(choice.marks(mark.source).values_list("key", flat=True))
    at = keys.index(mark.key) if mark.key in keys else -1
    return next(iter([*keys[at + 1 :], *reversed(keys[: max(at, 0)])]), mark.key)


def in_words(mark, source):
    return f"{mark.get_kind_display()} “{shortened(source.text[mark.start : mark.end])}”"


@guarded("decide")
def decide_rule(request, pk):
    """First how many and what they look like; then, sent from there, all of them in one batch."""
    source = source_or_404(pk)
    data = request.POST if request.method == "POST" else request.GET
    rule, status = data.get("rule", ""), status_of(data)
    if request.method == "POST":
        decisions = editing.decide_rule(
            source,
            rule,
            status,
            request.user,
            batch=batch_of(request),
            why=request.POST.get("why", "").strip(),
        )
        messages.success(
            request, f"{status.label.capitalize()}: {len(decisions)} of rule {rule}. One undo takes all back."
        )
        for left, blocking in decisions.left[:SAMPLES]:
            messages.warning(
                request,
                f"Left undecided: {in_words(left, source)}; {in_words(blocking, source)} is accepted and in its way.",
            )
        return back_to(request, source)
    marks = Mark.objects.filter(source=source, rule=rule).undecided()
    return desk_page(
        request,
        "admin/review/rule.html",
        {
            "title": f"{VERBS[status]} all of rule {rule}",
            "source": source,
            "rule": rule,
            "status": status,
            "verb": VERBS[status],
            "count": marks.count(),
            "cards": cards(marks[:SAMPLES], source.text),
            "batch": new_batch(),
            "here": request.GET.get("here", ""),
        },
    )
