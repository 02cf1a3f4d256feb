"""Merging tags, or authors: choose the one to keep, see what changes where, then do it; the log can take it back."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.contrib import admin, messages
from django.core.exceptions import BadRequest
from django.db.models import Q
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.html import format_html

from articles import editing, publishing
from articles.admin.review.guard import batch_of, desk_page, guarded, new_batch
from articles.editing.relations import new_variants
from articles.models import Article, Author, Excerpt, Tag

MOST = 20
ACTS = {Tag: "tags", Author: "authors"}


@dataclass(frozen=True, slots=True)
class Change:
    """What merging one thing into another would change, and where."""

    old: object
    articles: list
    both: int  # of them have the kept one already
    excerpts: list
    listed: list  # published texts that readers find under it now
    names: list  # under which the kept one will be found
    lost: str  # its own description, which is not carried over
    old_address: str
    new_address: str


def change(old, keep) -> Change:
    articles = having(old).order_by("title")
    excerpts = Excerpt.objects.none()
    if isinstance(old, Tag):
        excerpts = Excerpt.objects.live().filter(excerpt_tags__tag=old).select_related("source__article")
    return Change(
        old,
        list(articles),
        articles.filter(pk__in=having(keep).values("pk")).count(),
        list(excerpts.defer("source__text")),
        list(publishing.listed_under(old).order_by("title")),
        new_variants(old, keep),
        said_of(old) if said_of(old) != said_of(keep) else "",
        address_of(old),
        address_of(keep),
    )


def having(thing):
    """The articles on the desk that have this tag, or author."""
    lookup = "article_tags__tag" if isinstance(thing, Tag) else "article_authors__author"
    return Article.objects.filter(**{lookup: thing})


def said_of(thing):
    return thing.description if isinstance(thing, Tag) else thing.note


def address_of(thing):
    return reverse(f"articles:{thing._meta.model_name}", args=[thing.slug])


def found(model, words, without):
    """Others with these letters in their name or in a variant."""
    words = " ".join(words.split())
    if not words:
        return []
    spellings = {words, words.lower(), words.capitalize(), words.title()}
    held = Q()
    for spelling in spellings:
        held |= Q(name__icontains=spelling) | Q(names__name__icontains=spelling)
    return model.objects.filter(held).exclude(pk__in=[thing.pk for thing in without]).distinct()[:MOST]


def chosen(model, data, name):
    """Things named by number in the address; a number nobody has any more is left out."""
    numbers = data.getlist(name)
    if not all(number.isascii() and number.isdigit() and len(number) < 16 for number in numbers):
        raise BadRequest("This address names no tag or author.")
    return list(model.objects.filter(pk__in=numbers[:MOST]).order_by("name", "pk"))


def merge_of(model):
    """The page for one kind of thing."""

    @guarded(ACTS[model], "GET", "HEAD", "POST")
    def merge(request):
        data = request.POST if request.method == "POST" else request.GET
        named, keep = chosen(model, data, "old"), next(iter(chosen(model, data, "into")), None)
        olds = [thing for thing in named if thing != keep]
        if not olds:
            raise editing.Refused(f"Choose the {model._meta.verbose_name} to merge; it may be gone already.")
        if request.method == "POST" and keep:
            return done(request, olds, keep)
        words = request.GET.get("q", "")
        context = {
            "title": f"Merge {model._meta.verbose_name_plural}",
            "opts": model._meta,
            "named": named,
            "olds": olds,
            "keep": keep,
            "changes": [change(old, keep) for old in olds] if keep else [],
            "words": words,
            "candidates": [*(named if len(named) > 1 else []), *found(model, words, named)],
            "back": reverse(f"admin:articles_{model._meta.model_name}_changelist"),
            "batch": new_batch(),
        }
        return desk_page(request, "admin/names/merge.html", context)

    return merge


def done(request, olds, keep):
    """One after the other, each whole or not at all, each with its own line on what became of it."""
    batch, why = batch_of(request), request.POST.get("why", "").strip()
    for old in olds:
        try:
            decision = publishing.merge(old, keep, request.user, batch=batch, why=why)
        except editing.Refused as refusal:
            messages.error(request, f"“{old}” was not merged. {refusal.sentence}")
            continue
        undo = reverse("admin:articles_decision_undo", args=[decision.pk])
        messages.success(
            request, format_html('“{}” is “{}” from now on. <a href="{}">Undo …</a>', old, keep, undo)
        )
    return redirect(reverse(f"admin:articles_{keep._meta.model_name}_change", args=[keep.pk]))


def merge_urls(site, model):
    name = f"articles_{model._meta.model_name}_merge"
    return [path("merge/", site.admin_view(merge_of(model)), name=name)]


@admin.action(description="Merge into one …", permissions=["change"])
def merge_chosen(model_admin, request, queryset):
    if len(queryset) > MOST:
        messages.error(request, f"At most {MOST} are merged at once.")
        return None
    name = f"admin:articles_{queryset.model._meta.model_name}_merge"
    numbers = queryset.order_by("pk").values_list("pk", flat=True)
    return redirect(f"{reverse(name)}?{urlencode({'old': list(numbers)}, doseq=True)}")
