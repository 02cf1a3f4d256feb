"""The list: newest first, or best first when words are asked for, or what the filters leave of it."""

from django.shortcuts import render

from articles import facets
from articles.filters import ListingFilter
from articles.pages import cards, choices
from articles.pages.paging import MANY, PER_PAGE, Ranked, ordered_by_rank, paged
from articles.views.slugs import unindexed

OWN_FIELDS = ("q", "year_from", "year_to", "undated", "unsigned")
ON_PAPER = 500


def articles(request):
    filterset, params = ListingFilter.of(request), request.GET
    counts = facets.of_texts(filterset)
    printed = params.get("view") == "print"
    page, ranked = found(filterset, params, counts.total, ON_PAPER if printed else PER_PAGE)
    chips = choices.chips(params, filterset)
    chart = choices.year_chart(params, filterset, counts, "Years", "year", filterset.years)
    context = {
        "filter": filterset,
        "page_obj": page,
        "cards": shown(filterset, page, ranked),
        "ranked": ranked,
        "other_order": choices.query(params, {"order": ["newest"] if ranked else []}),
        "ticks": counts.ticks,
        "facets": choices.facet_links(params, filterset, counts, choices.text_groups()),
        "charts": [chart] if chart else [],
        "chips": chips,
        "kept": choices.kept(params, filterset, OWN_FIELDS),
        "query": choices.query(params, {}, drop=("view",)),
        "print_query": choices.query(params, {"view": ["print"]}),
        "printed": printed,
        "noindex": bool(chips) or printed,
    }
    template = "list/print.html" if printed else "list/page.html"
    return unindexed(render(request, template, context), when=context["noindex"])


def found(filterset, params, total, per_page):
    """One page of the texts that are left, and whether they come best first."""
    if ordered_by_rank(filterset, params.get("order")):
        return paged(Ranked(filterset.search, filterset.result()), params.get("page"), total, per_page), True
    rows = filterset.result(walking=total > MANY)
    return paged(rows, params.get("page"), total, per_page), False


def shown(filterset, page, ranked):
    rows = cards.in_order(page.object_list) if ranked else cards.of(page.object_list)
    return cards.with_hits(rows, filterset.search.terms) if "q" in filterset.chosen else rows
