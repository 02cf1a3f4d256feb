"""The site as JSON: beside every page and list the same as data, and what its fields mean."""

from django.conf import settings
from django.db.models import Count, OuterRef, Subquery
from django.http import Http404
from django.shortcuts import render

from articles.citing.work import at
from articles.exports import answers, finding, records, shapes
from articles.exports.finding import raise_elsewhere
from articles.filters import (
    ExcerptFilter,
    ListingFilter,
    readable_excerpts,
    shown_authors,
    shown_publications,
    shown_tags,
    visible_listings,
)
from articles.models import UNDATED, ListedAuthor, ListedTag
from articles.pages import about, links
from articles.pages import excerpts as shelf
from articles.pages.paging import paged

AT_ONCE = 100
SHOWN = {"author": shown_authors, "publication": shown_publications, "tag": shown_tags}
LISTED = {"author": ListedAuthor, "tag": ListedTag}
LISTS = ("list", "excerpts", "authors", "tags", "timeline")


def described(value, name):
    """The answer, with the schema it holds."""
    return answers.data(value, links=[(at("schema", name), "describedby", "application/schema+json")])


def listed(request, of, route, rows, records_of, refused=()):
    """One page of a list, with the addresses of the others."""
    question = request.GET.copy()
    page = paged(rows, question.pop("page", [""])[-1], per_page=AT_ONCE)

    def numbered(number):
        asked = question.copy()
        if number > 1:
            asked["page"] = number
        return at(route) + (f"?{asked.urlencode()}" if asked else "")

    found = {
        "id": numbered(page.number),
        "type": "list",
        "of": of,
        "total": page.paginator.count,
        "first": numbered(1),
        "prev": numbered(page.number - 1) if page.has_previous() else None,
        "next": numbered(page.number + 1) if page.has_next() else None,
        "last": numbered(page.paginator.num_pages),
        "refused": list(refused),
        "items": records_of(page.object_list),
    }
    return described(found, "list")


@answers.open_to_all
def texts(request):
    asked = ListingFilter.of(request)
    return listed(request, "text", "list_data", asked.result(), records.texts, asked.refusals)


@answers.open_to_all
def excerpts(request):
    asked = ExcerptFilter.of(request)
    return listed(request, "excerpt", "excerpts_data", asked.result(), excerpt_records, asked.refusals)


@answers.open_to_all
def timeline(request):
    """Excerpts in the order of the time they are about."""
    rows = readable_excerpts().exclude(about_sort=UNDATED).order_by("about_sort", "listing", "position")
    return listed(request, "excerpt", "timeline_data", rows, excerpt_records)


def excerpt_records(rows):
    return [records.excerpt(each) for each in shelf.shown(shelf.with_their_surroundings(rows))]


@answers.open_to_all
def things(request, kind):
    rows = counted(kind, SHOWN[kind]()).prefetch_related("names").order_by("name", "slug")
    return listed(
        request,
        kind,
        f"{kind}s_data",
        rows,
        lambda page: [records.thing(kind, row, row.texts) for row in page],
    )


def counted(kind, rows):
    if kind == "publication":
        listings = visible_listings().filter(publication=OuterRef("pk")).order_by()
        return rows.annotate(
            texts=Subquery(listings.values("publication").annotate(n=Count("pk")).values("n"))
        )
    mine = LISTED[kind].objects.filter(**{kind: OuterRef("pk")}, listing__in=visible_listings()).order_by()
    return rows.annotate(texts=Subquery(mine.values(kind).annotate(n=Count("pk")).values("n")))


@answers.open_to_all
def thing(request, kind, slug):
    row = counted(kind, SHOWN[kind]().filter(slug=slug)).first()
    if row is None:
        raise_elsewhere(kind, slug, SHOWN[kind](), route=f"{kind}_data")
    return described(records.thing(kind, row, row.texts), "thing")


@answers.open_to_all
def text(request, slug):
    return described(records.whole_text(finding.text(slug, route="article_data")), "text")


@answers.open_to_all
def edition(request, slug, number):
    page = finding.text(slug, number, route="edition_data")
    return described(records.whole_text(page), "text")


@answers.open_to_all
def made(request, slug):
    return described(records.made(finding.text(slug, route="article_made_data")), "made")


@answers.open_to_all
def excerpt(request, public_id):
    page = finding.excerpt(public_id)
    found = links.by_excerpt(readable_excerpts().filter(public_id=public_id))
    return described(records.whole_excerpt(page, found.get(public_id, [])), "excerpt")


@answers.open_to_all
def site(request):
    figures = about.of_the_shelf()
    found = {
        "id": at("about"),
        "type": "site",
        "name": settings.SITE_NAME,
        **{name: getattr(figures, name) for name in ("texts", "excerpts", "links")},
        "lists": {name: at(f"{name}_data") for name in LISTS},
    }
    return described(found, "site")


@answers.open_to_all
def schema(request, name):
    if name not in shapes.OWN:
        raise Http404("No such schema.")
    return answers.data(shapes.schema(name, at("schema", name)), "application/schema+json")


def page(request):
    """What can be taken away, and what every field means."""
    rows = [
        (
            name,
            name in shapes.OWN,
            [
                (field.rstrip("?"), shapes.kind_in_words(said.shape), said.told)
                for field, said in fields.items()
            ],
        )
        for name, fields in shapes.SHAPES.items()
    ]
    return render(request, "about/data.html", {"shapes": rows})
