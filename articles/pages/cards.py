"""What a list shows of each text: two statements for a page of them, however many there are."""

from dataclasses import dataclass, field

from django.db.models import CharField, F, IntegerField, Value

from articles.models import ListedAuthor, ListedTag, ListedWords, Listing
from articles.pages import dates, hits
from articles.pages.links import shortened
from articles.templatetags.reading import language_name

SUMMARY = 220
COLUMNS = (
    "pk slug title language genre rights sample excerpt_count author_count date_words earliest latest precision "
    "updated publication__slug publication__name text__summary"
).split()


@dataclass
class Card:
    pk: int
    slug: str
    title: str
    language: str
    rights: str
    sample: bool
    excerpt_count: int
    date: str
    year: str
    publication: dict | None
    summary: str
    updated: object = None
    genre: str = ""
    authors: list = field(default_factory=list)
    tags: list = field(default_factory=list)
    found: str = ""  # the place of the text that answers the question, its hits marked
    found_in: str = ""

    @property
    def language_name(self):
        return language_name(self.language)


def of(listings) -> list[Card]:
    """Cards for a page of listings, in their order."""
    rows = list(listings.values(*COLUMNS))
    cards = {row["pk"]: card(row) for row in rows}
    for row in names(cards):
        getattr(cards[row["listing"]], row["kind"]).append(row)
    return list(cards.values())


def in_order(ids) -> list[Card]:
    """Cards for these listings, in this order."""
    by_id = {card.pk: card for card in of(Listing.objects.filter(pk__in=ids))}
    return [by_id[pk] for pk in ids if pk in by_id]


def with_hits(cards, terms) -> list[Card]:
    """The same cards with the place of each text that answers; the texts' words are read in one statement."""
    rows = ListedWords.objects.filter(pk__in=[card.pk for card in cards]) if terms else ()
    words = {row.pk: row for row in rows}
    for card in cards:
        if card.pk in words:
            card.found, card.found_in = hits.in_text(words[card.pk], terms)
    return cards


def card(row):
    publication = row["publication__slug"] and {
        "slug": row["publication__slug"],
        "name": row["publication__name"],
    }
    day = row["earliest"] or row["latest"]
    return Card(
        pk=row["pk"],
        slug=row["slug"],
        title=row["title"],
        language=row["language"],
        rights=row["rights"],
        sample=row["sample"],
        excerpt_count=row["excerpt_count"],
        date=dates.in_words(dates.of_row(row)),
        year=str(day.year) if day else "",
        publication=publication,
        summary=shortened(row["text__summary"] or "", SUMMARY),
        updated=row["updated"],
        genre=row["genre"],
    )


def names(listings):
    """Slugs and names of all of them, authors in order, tags by name."""
    if not listings:
        return []
    authors = named(ListedAuthor.objects.filter(listing__in=listings), "author", F("position"))
    own_tags = ListedTag.objects.filter(listing__in=listings, own=True)
    tags = named(own_tags, "tag", Value(0, output_field=IntegerField()))
    return authors.union(tags, all=True).order_by("place", "name")


def named(rows, thing, place):
    return rows.order_by().values(
        "listing",
        kind=Value(f"{thing}s", output_field=CharField()),
        slug=F(f"{thing}__slug"),
        name=F(f"{thing}__name"),
        place=place,
    )
