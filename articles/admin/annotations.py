"""Annotations from outside: what waits and why. An editor finds the passage it means, or puts it away."""

import json

from django import forms
from django.contrib import admin, messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse

from articles import editing
from articles.admin.desk import ReadOnlyAdmin
from articles.admin.filters import StateFilter
from articles.admin.review.guard import READ, batch_of, code_of, desk_page, guarded, may, new_batch
from articles.admin.review.quoting import MOST, chosen, places
from articles.importing import annotations
from articles.models import Article, Decision, IncomingAnnotation
from articles.models.slugs import find


class PlaceForm(forms.Form):
    text = forms.CharField(max_length=200, help_text="The end of its address here: the-ferry.")
    quote = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 3, "cols": 72}),
        strip=False,
        label="Passage",
        help_text="Copy it from the text as it reads on the desk.",
    )

    def clean_text(self):
        slug = self.cleaned_data["text"].strip().strip("/").rpartition("/")[2]
        article = find(Article, slug)
        source = article and article.sources.filter(current=True).first()
        if source is None:
            raise forms.ValidationError("There is no text with a source at this address.")
        return source


def annotation_or_404(pk):
    return get_object_or_404(IncomingAnnotation.objects.select_related("article", "excerpt__source"), pk=pk)


@guarded(READ, "GET", "HEAD")
def annotation(request, pk):
    row = annotation_or_404(pk)
    begun = {"text": row.article.slug if row.article else "", "quote": row.words}
    return shown(request, row, PlaceForm(initial=begun))


def shown(request, row, form, found=(), refusal=None):
    target = row.data.get("target")
    source = row.article and row.article.sources.filter(current=True).first()
    context = {
        "title": "An annotation from outside",
        "annotation": row,
        "author": annotations.author_of(row.data),
        "said": annotations.said_of(row.data),
        "target": json.dumps(target, ensure_ascii=False, indent=2),
        "whole": json.dumps(row.data, ensure_ascii=False, indent=2),
        "waits": not (row.discarded or row.link or (row.excerpt and not row.excerpt.deleted)),
        "put_away": put_away(row),
        "on_desk": source,
        "form": form,
        "places": found if len(found) > 1 else [],
        "most": MOST,
        "refusal": refusal,
        "allowed": may(request.user, "annotate"),
        "batch": request.POST.get("batch") or new_batch(),
    }
    wrong = code_of(refusal) if refusal else 400 if form.errors else 200
    return desk_page(request, "admin/annotation/page.html", context, status=wrong)


def put_away(row):
    """The decision that put it away, while it stands."""
    made = Decision.objects.filter(target_kind="annotation", target=row.key).select_related("user")
    return made.first() if row.discarded else None


@guarded("annotate", "POST")
def place(request, pk):
    row, form = annotation_or_404(pk), PlaceForm(request.POST)
    if not form.is_valid():
        return shown(request, row, form)
    source = form.cleaned_data["text"]
    found = places(editing.reading_of(source), form.cleaned_data["quote"])
    there = chosen(found, request.POST.get("place"))
    if there is None:
        if not found:
            form.add_error("quote", "This passage is not in the text. Copy it from the text on the desk.")
        return shown(request, row, form, found)
    try:
        excerpt = annotations.place(row, source, there.span, request.user, batch=batch_of(request))
    except editing.Refused as refusal:
        return shown(request, row, form, refusal=refusal)
    messages.success(request, "The annotation is an excerpt now. Undo it in the history of its text.")
    return redirect(f"{reverse('admin:articles_source_work', args=[source.pk])}#e-{excerpt.public_id}")


@guarded("annotate", "POST")
def discard(request, pk):
    row = annotation_or_404(pk)
    editing.discard(row, request.user, batch=batch_of(request), why=request.POST.get("why", "").strip())
    messages.success(request, "Put away: it waits no longer.")
    return redirect(reverse("admin:articles_incomingannotation_changelist") + "?state=waiting")


@guarded("annotate", "POST")
def take_back(request, pk):
    row = annotation_or_404(pk)
    made = put_away(row)
    if made is None:
        raise editing.Refused("This annotation is not put away.")
    editing.undo(made, request.user, batch=batch_of(request))
    return redirect(reverse("admin:articles_incomingannotation_change", args=[pk]))


PAGES = {
    "change": ("<int:pk>/change/", annotation),
    "place": ("<int:pk>/place/", place),
    "discard": ("<int:pk>/discard/", discard),
    "take_back": ("<int:pk>/back/", take_back),
}


@admin.register(IncomingAnnotation)
class IncomingAnnotationAdmin(ReadOnlyAdmin):
    list_display = ("address", "told", "state", "article", "received")
    list_filter = (StateFilter, "received")
    list_select_related = ("article", "excerpt")
    search_fields = ("address", "words", "reason", "file_name", "article__title")

    @admin.display(description="passage, and why it waits")
    def told(self, row):
        passage = " ".join(row.words.split())[:80]
        return " · ".join(filter(None, (passage and f"“{passage}”", row.reason))) or "–"

    @admin.display(description="state")
    def state(self, row):
        if row.excerpt:
            return "taken out" if row.excerpt.deleted else "excerpt"
        return "link" if row.link else "discarded" if row.discarded else "waiting"

    def get_urls(self):
        ours = [
            path(route, self.admin_site.admin_view(view), name=f"articles_incomingannotation_{name}")
            for name, (route, view) in PAGES.items()
        ]
        return ours + super().get_urls()
