"""Who wrote the sources."""

from django.db.models import Count, OuterRef, Subquery
from django.shortcuts import render

from articles.filters import shown_authors, visible_listings
from articles.models import ListedAuthor
from articles.pages import alphabet, cards, dates
from articles.pages.paging import paged
from articles.views.slugs import moved

MOST_DESCRIBED = 50


def authors(request):
    listed = ListedAuthor.objects.filter(author=OuterRef("pk"), listing__in=visible_listings()).order_by()
    counted = listed.values("author").annotate(n=Count("pk")).values("n")
    rows = shown_authors().annotate(texts=Subquery(counted)).defer("note").prefetch_related("names")
    letters = alphabet.of(rows, request.GET.get("letter", ""))
    return render(request, "authors/page.html", {"alphabet": letters})


def author(request, slug):
    found = shown_authors().filter(slug=slug).prefetch_related("names").first()
    if found is None:
        return moved(request, "author", slug, shown_authors(), "author")
    listed = ListedAuthor.objects.filter(author=found, listing__in=visible_listings())
    described = listed.exclude(described_as="").select_related("listing").order_by("sort_date", "listing")
    page = paged(visible_listings().filter(pk__in=listed.values("listing")).newest(), request.GET.get("page"))
    context = {
        "author": found,
        "described": [
            (row.described_as, dates.in_words(dates.of_row(row.listing)), row.listing)
            for row in described[:MOST_DESCRIBED]
        ],
        "page_obj": page,
        "cards": cards.of(page.object_list),
    }
    return render(request, "author/page.html", context)
