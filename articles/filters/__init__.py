"""What the public can filter by.

visible_listings, readable_excerpts, shown_*   what there is to be found, rights and days applied
ListingFilter(params, rows)                    the list of texts
ExcerptFilter(params, rows)                    the excerpts of all of them
"""

from articles.filters.excerpts import ExcerptFilter
from articles.filters.public import (
    readable_excerpts,
    shown_authors,
    shown_publications,
    shown_tags,
    visible_listings,
)
from articles.filters.texts import ListingFilter

__all__ = [
    "ExcerptFilter",
    "ListingFilter",
    "readable_excerpts",
    "shown_authors",
    "shown_publications",
    "shown_tags",
    "visible_listings",
]
