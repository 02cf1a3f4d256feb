"""Filtered lists as tables for spreadsheets: CSV, however long.

A spreadsheet takes a cell that begins with =, +, - or @ for a formula and runs it: such cells get an apostrophe before.
"""

import csv

from django.conf import settings
from django.urls import reverse

from articles.exports import answers
from articles.filters import ExcerptFilter, ListingFilter
from articles.models import ExcerptKind, Rights
from articles.pages import cards, dates
from articles.pages import excerpts as shelf
from articles.templatetags.reading import language_name

AT_ONCE = 200
BYTE_ORDER_MARK = "\ufeff"  # without it spreadsheets take UTF-8 for something else
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
OF_TEXTS = "title authors publication date language genre readable excerpts tags address".split()
OF_EXCERPTS = (
    "quote note kind title authors publication date about tags language translation translation_language "
    "translator signature address"
).split()


class Line:
    """A file for csv.writer that only hands each line on."""

    def write(self, line):
        return line


def table(name, columns, rows):
    writer = csv.writer(Line())

    def lines():
        yield BYTE_ORDER_MARK
        yield writer.writerow(columns)
        for row in rows:
            yield writer.writerow([harmless(str(cell)) for cell in row])

    return answers.spooled(lines(), "text/csv; charset=utf-8", f"{name}.csv")


def harmless(cell):
    return f"'{cell}" if cell.startswith(FORMULA) else cell


@answers.open_to_all
def texts(request):
    """The list of texts as its filters leave it, all of it."""
    rows = ListingFilter.of(request).result()
    return table("texts", OF_TEXTS, map(text_row, in_portions(rows)))


def in_portions(listings):
    """Cards for all of them, a few hundred at a time."""
    portion = []
    for pk in listings.values_list("pk", flat=True).iterator(chunk_size=AT_ONCE):
        portion.append(pk)
        if len(portion) == AT_ONCE:
            yield from cards.in_order(portion)
            portion = []
    yield from cards.in_order(portion)


def text_row(card):
    return (
        card.title,
        names(author["name"] for author in card.authors),
        card.publication["name"] if card.publication else "",
        card.date,
        language_name(card.language),
        card.genre,
        Rights(card.rights).label,
        card.excerpt_count,
        names(tag["name"] for tag in card.tags),
        address("article", card.slug),
    )


@answers.open_to_all
def excerpts(request):
    """The excerpts as their filters leave them, all of them."""
    rows = ExcerptFilter.of(request).result()
    found = shelf.with_their_surroundings(rows).iterator(chunk_size=AT_ONCE)
    return table("excerpts", OF_EXCERPTS, (excerpt_row(shelf.ShownExcerpt(row)) for row in found))


def excerpt_row(excerpt):
    listing = excerpt.row.listing
    return (
        excerpt.words,
        excerpt.note,
        ExcerptKind(excerpt.kind).label,
        listing.title,
        names(author.name for author in excerpt.authors),
        listing.publication.name if listing.publication else "",
        dates.in_words(dates.of_row(listing)),
        excerpt.about,
        names(tag.name for tag in excerpt.tags),
        language_name(listing.language),
        excerpt.translation,
        language_name(excerpt.translation_language),
        excerpt.translator,
        excerpt.signature,
        address("excerpt", excerpt.public_id),
    )


def names(values):
    return "; ".join(values)


def address(route, key):
    return f"{settings.SITE_URL}{reverse(f'articles:{route}', args=[key])}"
