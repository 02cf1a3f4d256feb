"""A tag's dossier: each source's words in time order, who says it, and what confirms or contradicts it."""

from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.db.models import CharField, F, Value
from django.urls import reverse

from articles.filters import shown_tags
from articles.models import TagName
from articles.pages import dates
from articles.pages.excerpts import ShownExcerpt


@dataclass
class Testimony:
    """One text and what it says of the tag."""

    listing: object
    excerpts: list[ShownExcerpt] = field(default_factory=list)

    @property
    def date(self):
        return dates.in_words(dates.of_row(self.listing))

    @property
    def authors(self):
        """Each with what the text calls them."""
        return [(listed.author, listed.described_as) for listed in self.listing.listed_authors.all()]


@dataclass
class Names:
    """How else the tag is written, what it belongs to and what belongs to it."""

    variants: list[str] = field(default_factory=list)
    wholes: list[tuple[str, str]] = field(default_factory=list)
    parts: list[tuple[str, str]] = field(default_factory=list)


def by_text(excerpts) -> list[Testimony]:
    """Neighbouring excerpts of one text together; by date of publication that is one testimony a text."""
    found: list[Testimony] = []
    for excerpt in excerpts:
        if not found or found[-1].listing.pk != excerpt.row.listing_id:
            found.append(Testimony(excerpt.row.listing))
        found[-1].excerpts.append(excerpt)
    return found


def names_of(tag) -> Names:
    """One statement; of other tags only those the public can see."""
    variants = named(TagName.objects.filter(tag=tag), "variant", text(""))
    parts = named(shown_tags().filter(part_of=tag), "part", F("slug"))
    wholes = named(shown_tags().filter(parts=tag), "whole", F("slug"))
    found = Names()
    for what, name, slug in variants.union(parts, wholes, all=True).order_by("name"):
        if what == "variant":
            found.variants.append(name)
        else:
            (found.parts if what == "part" else found.wholes).append((name, slug))
    return found


def named(rows, what, slug):
    return rows.order_by().annotate(what=text(what), where=slug).values_list("what", "name", "where")


def text(value):
    return Value(value, output_field=CharField())


def texts(listings):
    """[(date in words, listing)]"""
    return [(dates.in_words(dates.of_row(listing)), listing) for listing in listings]


def list_address(**filters):
    chosen = {name: value for name, value in filters.items() if value}
    return f"{reverse('articles:list')}?{urlencode(chosen)}"
