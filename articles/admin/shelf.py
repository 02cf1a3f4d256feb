"""Publish behind a checklist, withdraw with a reason, and see before either what the public would see."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from articles import editing, publishing
from articles.admin.review.guard import code_of, desk_page, guarded, number_of
from articles.models import Article, Listing
from articles.publishing.changes import parts_of


def listing_of(article):
    return Listing.objects.filter(article=article).select_related("edition").first()


def source_of(article):
    source = article.sources.select_related("desk").filter(current=True).first()
    if source is None:
        raise Http404("This article has no source yet.")
    return source


def to_form(article):
    return redirect(reverse("admin:articles_article_change", args=[article.pk]))


@guarded("publish")
def publish(request, pk):
    article = get_object_or_404(Article, pk=pk)
    source = source_of(article)
    refusal = None
    if request.method == "POST":
        try:
            revision = number_of(request.POST, "revision")
            confirmed = request.POST.get("confirmed") == "yes"
            edition = publishing.publish(article, request.user, revision=revision, confirmed=confirmed)
            messages.success(request, f"Published as edition {edition.number}.")
            return to_form(article)
        except editing.Refused as said:
            refusal = said
    checklist, listing = publishing.obstacles(article), listing_of(article)
    return desk_page(
        request,
        "admin/article/publish.html",
        {
            "title": f"Publish: {article}",
            "article": article,
            "source": source,
            "checklist": checklist,
            "refusal": refusal,
            "listing": listing,
            "changes": changes(listing, article),
        },
        status=code_of(refusal) if refusal else 200,
    )


def changes(listing, article):
    """What a new edition would change for readers, in plain parts; a first one has nothing to be compared with."""
    parts = parts_of(listing.edition.content, publishing.draft(article)) if listing else ()
    return [part[0].upper() + part[1:] for part in parts if part]


@guarded("publish")
def withdraw(request, pk):
    article = get_object_or_404(Article, pk=pk)
    listing, error = listing_of(article), ""
    if request.method == "POST":
        why = request.POST.get("why", "").strip()
        if why and listing:
            publishing.withdraw(article, request.user, why=why)
            messages.success(
                request, "Withdrawn: the public no longer sees it. Nothing on the desk was lost."
            )
        if why:
            return to_form(article)
        error = "Say why; the log keeps it, the public does not see it."
    return desk_page(
        request,
        "admin/article/withdraw.html",
        {"title": f"Withdraw: {article}", "article": article, "listing": listing, "error": error},
        status=400 if error else 200,
    )
