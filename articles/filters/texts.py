"""The filters of the list of texts."""

from django.db.models import Q

from articles.filters.fields import Choice, Slugs, Tick, Words, Year
from articles.filters.narrowing import NarrowingFilterSet, listed_under
from articles.filters.public import visible_listings
from articles.models import ListedAuthor, ListedTag, Listing, Rights


class ListingFilter(NarrowingFilterSet):
    q = Words(method=None)
    tag = Slugs("tag", "with_all_tags", "Tag")
    author = Slugs("author", "by_author", "Author", one=True)
    publication = Slugs("publication", "in_publication", "Publication", one=True)
    language = Words("in_language", "Language", longest=12)
    year_from = Year("not_before", "Year from")
    year_to = Year("not_after", "to")
    rights = Choice("kind of rights", Rights.choices, "with_rights", "Can be read")
    undated = Tick(method="without_date", label="undated")
    unsigned = Tick(method="without_author", label="author not stated")

    class Meta:
        model = Listing
        fields: list[str] = []

    @classmethod
    def of(cls, request):
        return cls(request.GET, queryset=visible_listings().newest(), request=request)

    def with_all_tags(self, tags, walking=False):
        asked = Q()
        for tag in tags:
            asked &= listed_under(ListedTag, walking, tag=tag.pk)
        return asked

    def by_author(self, author, walking=False):
        return listed_under(ListedAuthor, walking, author=author.pk)

    def in_publication(self, publication, walking=False):
        return Q(publication=publication.pk)

    def in_language(self, code):
        return Q(language=code)

    # By bounds: a text that may be of any year from 2016 to 2018 is found under all three.

    def not_before(self, year):
        return Q(year_to__gte=year)

    def not_after(self, year):
        return Q(year_from__lte=year)

    def with_rights(self, rights):
        return Q(rights=rights)

    def without_date(self, ticked):
        return Q(year_from=None, year_to=None)

    def without_author(self, ticked):
        return Q(author_count=0)
