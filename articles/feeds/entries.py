"""From the shelf to entries: a statement or two for a page of them."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db.models.fields.json import KeyTextTransform, KeyTransform

from articles.citing.work import at
from articles.feeds.entry import Entry
from articles.models import Edition, Listing
from articles.pages import cards
from articles.pages import excerpts as shelf
from articles.pages.links import shortened
from articles.templatetags.reading import plain

SINCE = 2026  # a tag: address (RFC 4151) names whoever had the host in this year


def of_texts(listings) -> list[Entry]:
    found = cards.of(listings)
    more = {row["pk"]: row for row in beside([card.pk for card in found])}
    first = dict(Edition.objects.filter(article__in=more, number=1).values_list("article", "source_sha256"))
    return [of_text(card, more[card.pk], first.get(card.pk, card.slug)) for card in found]


def beside(pks):
    """What cards have no room for."""
    rows = Listing.objects.filter(pk__in=pks)
    source = KeyTransform("source", "edition__content")
    return rows.values("pk", "published", address=KeyTextTransform("address", source))


def of_text(card, more, first_capture):
    return Entry(
        id=stays("text", first_capture[:32]),
        url=at("article", card.slug),
        title=told(card.title, card.sample),
        summary=card.summary,
        published=more["published"],
        updated=card.updated,
        via=more["address"] or "",
        language=card.language,
        authors=tuple(author["name"] for author in card.authors),
        tags=tuple((at("tag", tag["slug"]), tag["name"]) for tag in card.tags),
    )


def of_excerpts(rows) -> list[Entry]:
    return [of_excerpt(excerpt) for excerpt in shelf.shown(shelf.with_their_surroundings(rows))]


def of_excerpt(excerpt):
    listing = excerpt.row.listing
    return Entry(
        id=stays("excerpt", excerpt.public_id),
        url=at("excerpt", excerpt.public_id),
        title=told(f"“{shortened(excerpt.words, 80)}” ({listing.title})", listing.sample),
        summary=plain(excerpt.note, 500),
        words=excerpt.words,
        published=listing.updated,
        updated=listing.updated,
        language=listing.language,
        authors=tuple(author.name for author in excerpt.authors),
        tags=tuple((at("tag", tag.slug), tag.name) for tag in excerpt.tags),
    )


def told(title, sample):
    title = " ".join(title.split())
    return f"[Invented sample] {title}" if sample else title


def stays(kind, name):
    return f"tag:{urlsplit(settings.SITE_URL).hostname},{SINCE}:{kind}/{name}"
