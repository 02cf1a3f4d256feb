"""One text: its page, how that was made, and its earlier editions."""

from django.db.models import Prefetch
from django.http import Http404
from django.shortcuts import render

from articles import pages
from articles.filters import readable_excerpts, visible_listings
from articles.models import Article, Edition
from articles.pages import links, made, revision
from articles.views.slugs import cited, gone, moved, unindexed


def article(request, slug):
    listing = on_the_shelf(slug)
    if listing is None:
        return gone(request, "article", slug) or moved(
            request, "article", slug, visible_listings(), "article"
        )
    found = links.by_excerpt(readable_excerpts().filter(listing=listing))
    return shown(request, listing, pages.of_listing(listing, links=found))


def article_made(request, slug):
    listing = on_the_shelf(slug)
    if listing is None:
        return gone(request, "article", slug) or moved(
            request, "article", slug, visible_listings(), "article_made"
        )
    page = pages.of_listing(listing)
    before = (
        Edition.objects.filter(article=listing.article_id, number__lt=page.number).order_by("-number").first()
    )
    context = {
        "page": page,
        "made": made.of(page),
        "editions": editions_of(listing),
        "before": before,
        "revision": revision.between(before.content, page.content) if before and page.full else [],
        "noindex": page.sample,
    }
    return unindexed(render(request, "article/made.html", context), when=page.sample)


def article_cite(request, slug, number=None):
    """Today's edition, or the one named, cited in the usual styles."""
    listing = on_the_shelf(slug)
    if listing is None:
        place, named = ("article_cite", {}) if number is None else ("edition_cite", {"number": number})
        return gone(request, "article", slug) or moved(
            request, "article", slug, visible_listings(), place, **named
        )
    found = listing.edition if number is None else numbered(listing, number)
    return cited(request, pages.of_listing(listing, found))


def edition(request, slug, number):
    listing = on_the_shelf(slug)
    if listing is None:
        return gone(request, "article", slug) or moved(
            request, "article", slug, visible_listings(), "edition", number=number
        )
    found = numbered(listing, number)
    current = found.pk == listing.edition_id
    page = pages.of_listing(listing, found)
    return shown(request, listing, page, superseded=not current, fixed=True)


def numbered(listing, number):
    found = Edition.objects.filter(article=listing.article_id, number=number).first()
    if found is None:
        raise Http404("No such edition.")
    return found


def shown(request, listing, page, superseded=False, fixed=False):
    context = {
        "page": page,
        "editions": editions_of(listing),
        "superseded": superseded,
        "fixed": fixed,
        "noindex": page.sample or superseded,
    }
    answer = render(request, "article/page.html", context)
    answer.headers["Link"] = page.link_header
    return unindexed(answer, when=context["noindex"])


def on_the_shelf(slug):
    only_its_rights = Prefetch("article", Article.objects.only("rights_note"))
    return (
        visible_listings()
        .filter(slug=slug)
        .select_related("edition")
        .prefetch_related(only_its_rights)
        .first()
    )


def editions_of(listing):
    return Edition.objects.filter(article=listing.article_id).order_by("-number").defer("content")
