"""What a file is about: something on the shelf, or the plain answer that it is not there any more."""

from django.http import Http404
from django.shortcuts import redirect

from articles import pages
from articles.exports.answers import Elsewhere, refused
from articles.filters import readable_excerpts, visible_listings
from articles.models import Edition, FormerSlug, Withdrawn
from articles.pages import excerpt as permanent
from articles.pages import excerpts as shelf
from articles.views.article import on_the_shelf


def text(slug, number=None, **moved_to):
    """The page of a text, or of one of its editions; `moved_to` names the address a former slug leads to."""
    listing = on_the_shelf(slug)
    if listing is None:
        there = {} if number is None else {"number": number}
        raise_elsewhere("article", slug, visible_listings(), **moved_to, **there)
    if number is None:
        return pages.of_listing(listing)
    edition = Edition.objects.filter(article=listing.article_id, number=number).first()
    if edition is None:
        raise Http404("No such edition.")
    return pages.of_listing(listing, edition)


def excerpt(public_id):
    """The permanent page of an excerpt, without its links."""
    rows = shelf.with_their_surroundings(readable_excerpts().filter(public_id=public_id))
    row = rows.select_related("listing__edition", "listing__publication", "listing__article").first()
    if row is None:
        raise_elsewhere("excerpt", public_id)
    return permanent.of(row, [])


def raise_elsewhere(kind, key, shown=None, route="", **parts):
    if Withdrawn.objects.filter(kind=kind, key=key).exists():
        raise Elsewhere(refused(410, f"This {kind} was published here and has been withdrawn."))
    now = FormerSlug.objects.filter(kind=kind, slug=key).values_list("now", flat=True).first()
    if now and shown is not None and shown.filter(slug=now).exists():
        raise Elsewhere(redirect(f"articles:{route}", permanent=True, slug=now, **parts))
    raise Http404(f"No {kind} here.")
