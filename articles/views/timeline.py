"""A chronology of what the excerpts are about, beside one of when the texts appeared."""

from itertools import groupby
from urllib.parse import urlencode

from django.shortcuts import render
from django.urls import reverse

from articles import facets
from articles.filters import readable_excerpts, visible_listings
from articles.models import UNDATED
from articles.pages import chart, dates
from articles.pages import excerpts as shelf
from articles.pages.paging import paged

PER_PAGE = 100


def timeline(request):
    number = request.GET.get("page")
    about = readable_excerpts().exclude(about_sort=UNDATED).order_by("about_sort", "listing", "position")
    appeared = visible_listings().exclude(sort_date=UNDATED).order_by("sort_date", "pk")
    told = paged(shelf.with_their_texts(about), number, per_page=PER_PAGE)
    published = paged(appeared.select_related("publication"), number, per_page=PER_PAGE)
    spans = facets.spans()
    context = {
        "about": by_year(shelf.shown(told.object_list), lambda excerpt: excerpt.about_sort.year),
        "published": by_year(published.object_list, lambda listing: listing.sort_date.year, dated=True),
        "about_chart": chart.years("Excerpts by year", spans["about"], narrowing("excerpts", "about")),
        "published_chart": chart.years("Texts by year", spans["year"], narrowing("list", "year")),
        "page_obj": max(told, published, key=lambda page: page.paginator.num_pages),
    }
    return render(request, "timeline/page.html", context)


def by_year(rows, year, dated=False):
    rows = [(year(row), (dates.in_words(dates.of_row(row)), row) if dated else row) for row in rows]
    return [(year, [row for _, row in group]) for year, group in groupby(rows, key=lambda pair: pair[0])]


def narrowing(route, what):
    """The list that a bar leads to: what is of its years."""
    address = reverse(f"articles:{route}")
    return lambda first, last: f"{address}?{urlencode({f'{what}_from': first, f'{what}_to': last})}"
