"""Feeds at their addresses: a list's with whatever its filters ask, a thing's beside its page."""

from django.conf import settings
from django.http import QueryDict

from articles.citing.work import at
from articles.exports import answers
from articles.exports.finding import raise_elsewhere
from articles.feeds import atom, entries, json_feed
from articles.feeds.entry import Feed
from articles.filters import (
    ExcerptFilter,
    ListingFilter,
    shown_authors,
    shown_publications,
    shown_tags,
    visible_listings,
)
from articles.pages.paging import paged

AT_ONCE = 30
WRITERS = {"atom": atom, "feed.json": json_feed}
SHOWN = {"tag": shown_tags, "author": shown_authors, "publication": shown_publications}


class FeedEnding:
    regex = r"atom|feed\.json"

    def to_python(self, value):
        return value

    def to_url(self, value):
        return str(value)


@answers.open_to_all
def texts(request, ending):
    rows = ListingFilter.of(request).result().order_by("-updated", "-pk")
    told = ("New texts", "Newly published source texts, cleaned and annotated.")
    return answer(request, ending, told, ("feed", ending), at("list"), rows, entries.of_texts)


@answers.open_to_all
def excerpts(request, ending):
    rows = ExcerptFilter.of(request).result().order_by("-listing__updated", "-listing", "position")
    told = ("New excerpts", "Annotated passages of newly published texts.")
    return answer(request, ending, told, ("excerpts_feed", ending), at("excerpts"), rows, entries.of_excerpts)


@answers.open_to_all
def of_thing(request, kind, slug, ending):
    """Texts under a tag (its dossier's), by an author, or in a publication."""
    thing = SHOWN[kind]().filter(slug=slug).first()
    if thing is None:
        raise_elsewhere(kind, slug, SHOWN[kind](), route=f"{kind}_feed", ending=ending)
    rows = under(kind, thing).order_by("-updated", "-pk")
    told = (thing.name, f"Source texts newly published here: {thing.name}.")
    return answer(
        request, ending, told, (f"{kind}_feed", slug, ending), at(kind, slug), rows, entries.of_texts
    )


def under(kind, thing):
    question = QueryDict(mutable=True)
    question[kind] = thing.slug
    return ListingFilter(question, queryset=visible_listings()).result()


def answer(request, ending, told, route, page, rows, entries_of):
    question = request.GET.copy()
    number = question.pop("page", [""])[-1]
    one = paged(rows, number, per_page=AT_ONCE)
    asked = f"?{question.urlencode()}" if question and route[0] in ("feed", "excerpts_feed") else ""
    address = at(*route) + asked
    feed = Feed(
        title=f"{settings.SITE_NAME}: {told[0]}",
        subtitle=told[1],
        address=address,
        this=numbered(address, one.number),
        page=page + asked,
        before=numbered(address, one.number - 1) if one.has_previous() else "",
        after=numbered(address, one.number + 1) if one.has_next() else "",
        entries=entries_of(one.object_list),
    )
    writer = WRITERS[ending]
    return answers.file(writer.write(feed), writer.CONTENT_TYPE)


def numbered(address, number):
    return address if number < 2 else f"{address}{'&' if '?' in address else '?'}page={number}"
