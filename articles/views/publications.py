"""Where the sources first appeared."""

from django.shortcuts import render

from articles.filters import shown_publications, visible_listings
from articles.pages import cards
from articles.pages.paging import paged
from articles.views.slugs import moved


def publication(request, slug):
    found = shown_publications().filter(slug=slug).first()
    if found is None:
        return moved(request, "publication", slug, shown_publications(), "publication")
    page = paged(visible_listings().filter(publication=found).newest(), request.GET.get("page"))
    context = {"publication": found, "page_obj": page, "cards": cards.of(page.object_list)}
    return render(request, "publication/page.html", context)
