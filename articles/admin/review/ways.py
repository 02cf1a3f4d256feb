"""Where to go after an act: back to the page the form stood on, at the place it was about."""

from django.http import QueryDict
from django.shortcuts import redirect
from django.urls import reverse

from articles.admin.review.choosing import Choice

ANCHORS = {"mark": "#c-{}", "excerpt": "#e-{}"}


def place_of_decision(decision):
    return ANCHORS.get(decision.target_kind, "").format(decision.target)


def back_to(request, source, place=""):
    """The history, or the review page as it was filtered; never an address taken from the form."""
    if request.POST.get("back") == "history":
        return redirect(reverse("admin:articles_source_decisions", args=[source.pk]))
    return to_review(source, Choice.asked(QueryDict(request.POST.get("here", ""))), place)


def to_review(source, choice=None, place=""):
    query = choice.query() if choice else ""
    return redirect(
        reverse("admin:articles_source_review", args=[source.pk]) + (f"?{query}" if query else "") + place
    )
