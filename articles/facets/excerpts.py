"""The counts of the excerpts: one statement, a union of GROUP BYs.

An author is once in a text's list, a tag once in an excerpt's: so no join makes two rows of one in a group.
"""

from collections import Counter

from django.db.models import CharField, Count, F, Value
from django.db.models.functions import Cast, ExtractYear

from articles.facets import choice, memory
from articles.facets.choice import Counts
from articles.filters.excerpts import contradicted, first_day, last_day
from articles.models import UNDATED, ListedExcerptTag

SPANS = {"year": ("year_from", "year_to"), "about": ("about_from", "about_to")}


def count(filterset) -> Counts:
    if filterset.refusals:
        return Counts()
    if "q" in filterset.chosen:
        return counted(filterset)
    shelf = memory.shelf_now()
    return memory.recall(shelf, ("excerpts", filterset.key), lambda: counted(filterset))


def counted(filterset) -> Counts:
    by_facet: dict[str, Counter] = {}
    spans: dict[str, list] = {name: [] for name in SPANS}
    total, ticks = 0, {}
    first, *others = branches(filterset)
    for facet, one, other, n in first.union(*others, all=True):
        if facet in SPANS:
            spans[facet].append((int(one), int(other), n))
        elif facet == "total":
            total = n
        elif facet == "contradicted":
            ticks[facet] = n
        else:
            by_facet.setdefault(f"tag {other}" if facet == "tag" else facet, Counter())[one] = n
    kinds = {facet: len(numbers) for facet, numbers in by_facet.items()}
    return Counts(
        total, choice.choices(by_facet), kinds, {name: sorted(rows) for name, rows in spans.items()}, ticks
    )


def branches(filterset):
    left = filterset.narrowed().order_by()
    chosen_tags = [tag.pk for tag in filterset.chosen.get("tag", ())]

    def without(*names):
        return filterset.narrowed(but=names).order_by() if filterset.chosen.keys() & set(names) else left

    yield grouped(left, "total", text(""))
    tags = ListedExcerptTag.objects.filter(excerpt__in=left.values("pk")).exclude(tag__in=chosen_tags)
    yield grouped(tags.order_by(), "tag", F("tag__slug"), F("tag__kind"))
    by_author = without("author").filter(listing__listed_authors__isnull=False)
    yield grouped(by_author, "author", F("listing__listed_authors__author__slug"))
    published = without("publication").filter(listing__publication__isnull=False)
    yield grouped(published, "publication", F("listing__publication__slug"))
    yield grouped(without("language"), "language", F("listing__language"))
    yield grouped(without("kind"), "kind", F("kind"))
    dated = without(*SPANS["year"]).filter(listing__year_from__isnull=False)
    yield grouped(dated, "year", number(F("listing__year_from")), number(F("listing__year_to")))
    told = without(*SPANS["about"]).exclude(about_sort=UNDATED)
    yield grouped(told, "about", number(ExtractYear(first_day())), number(ExtractYear(last_day())))
    yield grouped(without("contradicted").filter(contradicted()), "contradicted", text(""))


def grouped(rows, facet, first, second=None):
    named = rows.values(facet=text(facet), first=first, second=second or text(""))
    return named.annotate(n=Count("pk")).values_list("facet", "first", "second", "n")


def number(expression):
    return Cast(expression, CharField())


def text(value):
    return Value(value, output_field=CharField())
