"""All excerpts, and the permanent page of each."""

from django.http import Http404
from django.shortcuts import render

from articles import facets
from articles.filters import ExcerptFilter, readable_excerpts
from articles.models import ExcerptKind
from articles.pages import choices, links
from articles.pages import excerpt as permanent
from articles.pages import excerpts as shelf
from articles.pages.paging import PER_PAGE, Ranked, ordered_by_rank, paged
from articles.search import EXCERPTS
from articles.views.slugs import cited, gone, unindexed

OWN_FIELDS = ("q", "kind", "year_from", "year_to", "about_from", "about_to", "contradicted")
ON_PAPER = 500


def excerpts(request):
    filterset, params = ExcerptFilter.of(request), request.GET
    counts = facets.of_excerpts(filterset)
    printed = params.get("view") == "print"
    page, ranked = found(filterset, params, counts.total, ON_PAPER if printed else PER_PAGE)
    chips = choices.chips(params, filterset)
    context = {
        "filter": filterset,
        "page_obj": page,
        "excerpts": shown(filterset, page, ranked),
        "ranked": ranked,
        "other_order": choices.query(params, {"order": ["newest"] if ranked else []}),
        "kinds": ExcerptKind.choices,
        "ticks": counts.ticks,
        "facets": choices.facet_links(params, filterset, counts, choices.excerpt_groups()),
        "charts": charts(params, filterset, counts),
        "chips": chips,
        "kept": choices.kept(params, filterset, OWN_FIELDS),
        "query": choices.query(params, {}, drop=("view",)),
        "print_query": choices.query(params, {"view": ["print"]}),
        "printed": printed,
        "noindex": bool(chips) or printed,
    }
    template = "excerpts/print.html" if printed else "excerpts/page.html"
    return unindexed(render(request, template, context), when=context["noindex"])


def found(filterset, params, total, per_page):
    """One page of the excerpts that are left, and whether they come best first."""
    rows = filterset.result()
    ranked = ordered_by_rank(filterset, params.get("order"))
    rows = Ranked(filterset.search, rows, EXCERPTS) if ranked else shelf.with_their_surroundings(rows)
    return paged(rows, params.get("page"), total, per_page), ranked


def shown(filterset, page, ranked):
    rows = page.object_list
    if ranked:
        by_id = shelf.with_their_surroundings(readable_excerpts()).in_bulk(rows)
        rows = [by_id[pk] for pk in rows if pk in by_id]
    return shelf.shown(rows, terms=filterset.search.terms if "q" in filterset.chosen else ())


def charts(params, filterset, counts):
    made = (
        choices.year_chart(params, filterset, counts, "About the years", "about", ("about_from", "about_to")),
        choices.year_chart(params, filterset, counts, "Published", "year", filterset.years),
    )
    return [chart for chart in made if chart]


def excerpt(request, public_id):
    row = readable(public_id)
    if row is None:
        return not_here(request, public_id)
    said = links.by_excerpt(readable_excerpts().filter(public_id=public_id)).get(public_id, [])
    page = permanent.of(row, said, shelf.neighbours(row))
    context = {"page": page, "noindex": page.sample}
    answer = render(request, "excerpt/page.html", context)
    answer.headers["Link"] = page.link_header
    return unindexed(answer, when=page.sample)


def excerpt_cite(request, public_id):
    row = readable(public_id)
    return cited(request, permanent.of(row, [])) if row else not_here(request, public_id)


def readable(public_id):
    rows = shelf.with_their_surroundings(readable_excerpts().filter(public_id=public_id))
    return rows.select_related("listing__edition", "listing__publication", "listing__article").first()


def not_here(request, public_id):
    answer = gone(request, "excerpt", public_id)
    if answer is None:
        raise Http404("No such excerpt.")
    return answer
