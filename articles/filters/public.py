"""What there is for the public; drafts, embargoed texts and those who wrote only them are not."""

from django.db.models import Exists, OuterRef

from articles.models import Author, ListedAuthor, ListedExcerpt, ListedTag, Listing, Publication, Rights, Tag
from articles.models.listing import visible


def visible_listings():
    return Listing.objects.visible()


def shown_authors():
    listed = ListedAuthor.objects.filter(visible("listing__"), author=OuterRef("pk"))
    return Author.objects.filter(Exists(listed))


def shown_publications():
    return Publication.objects.filter(Exists(visible_listings().filter(publication=OuterRef("pk"))))


def shown_tags():
    listed = ListedTag.objects.filter(visible("listing__"), tag=OuterRef("pk"))
    return Tag.objects.filter(Exists(listed))


def readable_excerpts():
    """Published excerpts of texts whose rights let the public see excerpts."""
    return ListedExcerpt.objects.filter(visible("listing__")).exclude(listing__rights=Rights.RECORD)
