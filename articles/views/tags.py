"""All tags, and the dossier of each."""

from django.db.models import Count, F, OuterRef, Subquery
from django.db.models.lookups import Exact
from django.shortcuts import render

from articles import facets
from articles.filters import readable_excerpts, shown_tags, visible_listings
from articles.models import UNDATED, ListedExcerptTag, ListedTag, TagKind
from articles.pages import alphabet, chart, dossier, links
from articles.pages import excerpts as shelf
from articles.pages.paging import paged
from articles.views.slugs import moved

PER_PAGE = 50
MOST_OTHERS = 100
ORDERS = {"published": "listing__sort_date", "about": "about_sort"}


def tags(request):
    listed = ListedTag.objects.filter(tag=OuterRef("pk"), listing__in=visible_listings()).order_by()
    counted = listed.values("tag").annotate(n=Count("pk")).values("n")
    rows = shown_tags().annotate(texts=Subquery(counted)).defer("description").prefetch_related("names")
    kind = request.GET.get("kind") if request.GET.get("kind") in TagKind.values else ""
    by_kind = [(value, heading, count_of(rows, value)) for value, heading in headings()]
    context = {
        "alphabet": alphabet.of(
            [tag for tag in rows if kind in ("", tag.kind)], request.GET.get("letter", "")
        ),
        "kinds": [row for row in by_kind if row[2]],
        "kind": kind,
    }
    return render(request, "tags/page.html", context)


def headings():
    return [(name.partition(" ")[2], heading) for name, heading in facets.tag_groups()]


def count_of(tags, kind):
    return sum(tag.kind == kind for tag in tags)


def tag(request, slug):
    passages = ListedExcerptTag.objects.filter(tag=OuterRef("pk"), excerpt__in=readable_excerpts()).order_by()
    total = Subquery(passages.values("tag").annotate(n=Count("pk")).values("n"))
    found = shown_tags().filter(slug=slug).annotate(passages=total).first()
    if found is None:
        return moved(request, "tag", slug, shown_tags(), "tag")
    order = request.GET.get("order") if request.GET.get("order") in ORDERS else "published"
    tagged = readable_excerpts().filter(listed_tags__tag=found)
    rows = shelf.with_their_texts(tagged.order_by(*in_time(ORDERS[order]), "listing", "position"))
    page = paged(rows, request.GET.get("page"), total=found.passages or 0, per_page=PER_PAGE)
    rows = list(page.object_list)
    beside = facets.beside(found)
    context = {
        "tag": found,
        "names": dossier.names_of(found),
        "page_obj": page,
        "testimonies": dossier.by_text(shelf.shown(rows, links.by_excerpt([row.pk for row in rows]))),
        "order": order,
        "others": dossier.texts(texts_without_excerpt(found, tagged)[:MOST_OTHERS]),
        "charts": [chart.years("Texts by year", beside.spans, address_of(found))] if beside.spans else [],
        "related": beside.related,
    }
    return render(request, "tag/page.html", context)


def texts_without_excerpt(tag, tagged):
    own = visible_listings().filter(listed_tags__tag=tag, listed_tags__own=True)
    return own.exclude(pk__in=tagged.values("listing")).select_related("publication").newest()


def address_of(tag):
    return lambda first, last: dossier.list_address(tag=tag.slug, year_from=first, year_to=last)


def in_time(field):
    """Oldest first; what has no date comes last, not first."""
    return Exact(F(field), UNDATED), field
