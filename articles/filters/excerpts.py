"""The filters of the excerpts of all texts."""

import datetime

from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Coalesce
from django.db.models.lookups import GreaterThanOrEqual, LessThanOrEqual

from articles.filters.fields import Choice, Slugs, Tick, Words, Year
from articles.filters.narrowing import NarrowingFilterSet, listed_under
from articles.filters.public import readable_excerpts
from articles.models import ExcerptKind, LinkKind, ListedAuthor, ListedExcerpt, ListedExcerptTag, ListedLink
from articles.search import EXCERPTS


def contradicted() -> Q:
    """Linked as a contradiction, from this side or the other, with another excerpt the public can read."""
    links = ListedLink.objects.filter(kind=LinkKind.CONTRADICTS)
    said = links.filter(origin=OuterRef("pk"), target__in=readable_excerpts())
    met = links.filter(target=OuterRef("pk"), origin__in=readable_excerpts())
    return Q(Exists(said)) | Q(Exists(met))


def first_day():
    """Where only one side is known, that side tells the year: it is found where something is known."""
    return Coalesce("earliest", "latest")


def last_day():
    return Coalesce("latest", "earliest")


class ExcerptFilter(NarrowingFilterSet):
    index = EXCERPTS

    q = Words(method=None)
    tag = Slugs("tag", "with_all_tags", "Tag")
    author = Slugs("author", "by_author", "Author", one=True)
    publication = Slugs("publication", "in_publication", "Publication", one=True)
    kind = Choice("kind of note", ExcerptKind.choices, "of_kind", "Note")
    language = Words("in_language", "Language", longest=12)
    year_from = Year("not_before", "Published from")
    year_to = Year("not_after", "Published to")
    about_from = Year("about_not_before", "About the years from")
    about_to = Year("about_not_after", "About the years to")
    contradicted = Tick(method="with_contradiction", label="has a contradiction")

    class Meta:
        model = ListedExcerpt
        fields: list[str] = []

    @classmethod
    def of(cls, request):
        newest = readable_excerpts().order_by("-listing__sort_date", "-listing", "position")
        return cls(request.GET, queryset=newest, request=request)

    def with_all_tags(self, tags, walking=False):
        asked = Q()
        for tag in tags:
            asked &= listed_under(ListedExcerptTag, walking, column="excerpt", tag=tag.pk)
        return asked

    def by_author(self, author, walking=False):
        return listed_under(ListedAuthor, walking, outer="listing", author=author.pk)

    def in_publication(self, publication, walking=False):
        return Q(listing__publication=publication.pk)

    def of_kind(self, kind):
        return Q(kind=kind)

    def in_language(self, code):
        return Q(listing__language=code)

    def not_before(self, year):
        return Q(listing__year_to__gte=year)

    def not_after(self, year):
        return Q(listing__year_from__lte=year)

    def about_not_before(self, year):
        return Q(GreaterThanOrEqual(last_day(), datetime.date(year, 1, 1)))

    def about_not_after(self, year):
        return Q(LessThanOrEqual(first_day(), datetime.date(year, 12, 31)))

    def with_contradiction(self, ticked):
        return contradicted()
