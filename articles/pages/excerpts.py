"""Excerpts outside their article: in lists, in dossiers and on pages of their own."""

from dataclasses import dataclass, field
from urllib.parse import quote

from django.db.models import BooleanField, ExpressionWrapper, Prefetch
from django.urls import reverse

from articles.filters.excerpts import contradicted
from articles.models import ListedAuthor, ListedExcerpt, ListedExcerptTag
from articles.pages import dates, hits
from articles.pages.links import Link, unquoted


@dataclass
class ShownExcerpt:
    """A row of the shelf with what its page needs beside it."""

    row: object
    links: list[Link] = field(default_factory=list)
    terms: tuple = ()

    def __getattr__(self, name):
        if name == "row":
            raise AttributeError(name)
        return getattr(self.row, name)

    @property
    def url(self):
        return reverse("articles:excerpt", args=[self.row.public_id])

    @property
    def in_article(self):
        """The passage in its text: the mark's own id, and the words themselves for browsers that find them."""
        address = reverse("articles:article", args=[self.row.listing.slug])
        return f"{address}#x-{self.row.public_id}{text_fragment(self.row.words)}"

    @property
    def marked_words(self):
        """The passage, with what was searched for marked in it."""
        words = unquoted(self.row.words.strip())
        return hits.marked(words, self.terms) if self.terms else words

    @property
    def about(self):
        return dates.span_in_words(dates.of_row(self.row))

    @property
    def date(self):
        return dates.in_words(dates.of_row(self.row.listing))

    @property
    def authors(self):
        return [listed.author for listed in self.row.listing.listed_authors.all()]

    @property
    def tags(self):
        return [listed.tag for listed in self.row.listed_tags.all()]


def with_their_surroundings(excerpts):
    """Three statements for a page of excerpts: rows with their texts, authors, tags."""
    tags = Prefetch("listed_tags", ListedExcerptTag.objects.select_related("tag").order_by("tag__name"))
    rows = with_their_texts(excerpts).prefetch_related(tags)
    return rows.annotate(contradicted=ExpressionWrapper(contradicted(), BooleanField()))


def with_their_texts(excerpts):
    """Two statements: rows with their texts, authors."""
    authors = Prefetch("listing__listed_authors", ListedAuthor.objects.select_related("author"))
    return excerpts.select_related("listing__publication").prefetch_related(authors)


def shown(excerpts, links=None, terms=()) -> list[ShownExcerpt]:
    return [ShownExcerpt(row, (links or {}).get(row.public_id, []), terms) for row in excerpts]


def neighbours(row):
    """The excerpts just before and just after this one in its text; None where it is the first or the last."""
    near = ListedExcerpt.objects.filter(
        listing=row.listing_id, position__in=(row.position - 1, row.position + 1)
    )
    by_place = {other.position: ShownExcerpt(other) for other in near}
    return by_place.get(row.position - 1), by_place.get(row.position + 1)


def text_fragment(words):
    """`:~:text=` for a passage, by its first and last words when it is long; browsers then show it on arrival."""
    line = words.split()
    parts = [line] if len(line) <= 12 else [line[:5], line[-5:]]
    return ":~:text=" + ",".join(quote(" ".join(part), safe="").replace("-", "%2D") for part in parts)
