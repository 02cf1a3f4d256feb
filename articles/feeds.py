"""The newest texts as an Atom feed, or of a filtered list what is new in it: the address takes the list's question."""

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed

from articles.filters import ListingFilter
from articles.pages import cards

NEWEST = 30


class Newest(Feed):
    feed_type = Atom1Feed
    title = settings.SITE_NAME
    subtitle = "Newly published source texts, cleaned and annotated."

    def get_object(self, request):
        return ListingFilter.of(request)

    def link(self, filterset):
        question = filterset.data.urlencode()
        return f"{reverse('articles:list')}{'?' if question else ''}{question}"

    def items(self, filterset):
        return cards.of(filterset.result().order_by("-updated", "-pk")[:NEWEST])

    def item_title(self, card):
        return f"[Invented sample] {card.title}" if card.sample else card.title

    def item_description(self, card):
        return card.summary

    def item_link(self, card):
        return reverse("articles:article", args=[card.slug])

    def item_updateddate(self, card):
        return card.updated.replace(microsecond=0)  # a dump keeps no more

    def item_author_name(self, card):
        return ", ".join(author["name"] for author in card.authors) or "Author not stated"

    def item_categories(self, card):
        return [tag["name"] for tag in card.tags]
