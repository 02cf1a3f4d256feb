"""The counts of the list of texts: one pass over the selection for all facets together, whatever the filters.

The database puts the lines of the texts that are left into one (articles.models.filing), and the words in it are counted
here. A facet whose own filter is in force is counted without it, in the same statement. The numbers of the whole shelf
are kept as it changes.
"""

from collections import Counter

from django.db.models import Aggregate, Count, Q, TextField

from articles.facets import choice, memory
from articles.facets.choice import Counts
from articles.models import FilingWord, Listing, filing

# The filters that are counted without themselves, by facet.
SINGLE = {
    "author": ("author",),
    "publication": ("publication",),
    "language": ("language",),
    "rights": ("rights",),
    "year": ("year_from", "year_to"),
}


class Lines(Aggregate):
    """All the lines as one."""

    function = "GROUP_CONCAT"
    template = "%(function)s(%(expressions)s, '')"
    output_field = TextField()

    def __init__(self, **extra):
        super().__init__("filed", **extra)

    def as_postgresql(self, compiler, connection, **context):
        return self.as_sql(compiler, connection, function="STRING_AGG", **context)


def count(filterset) -> Counts:
    if filterset.refusals:
        return Counts()
    if "q" in filterset.chosen:
        return counted(filterset, None)
    shelf = memory.shelf_now()
    return memory.recall(shelf, ("texts", filterset.key), lambda: counted(filterset, shelf))


def counted(filterset, shelf) -> Counts:
    if not filterset.chosen:
        total, filed = whole_shelf(shelf)
        return arranged(filterset, total, filed)
    chosen = {facet for facet, names in SINGLE.items() if filterset.chosen.keys() & set(names)}
    total, filed, without = selection(filterset, chosen)
    for facet in chosen - without.keys():
        _, without[facet] = whole_shelf(shelf)
    return arranged(
        filterset, total, filed | {facet: words.get(facet, Counter()) for facet, words in without.items()}
    )


def whole_shelf(shelf):
    return memory.recall(shelf, "whole shelf", count_shelf)


def count_shelf():
    """The numbers the shelf keeps, less what is not visible yet."""
    found: dict[str, Counter] = {}
    words = FilingWord.objects.filter(texts__gt=0).values_list("facet", "number", "texts")
    for facet, number, n in words.iterator(chunk_size=5000):
        found.setdefault(facet, Counter())[number] = n
    hidden = Listing.objects.hidden().aggregate(lines=Lines())["lines"] or ""
    for facet, numbers in filing.counted(hidden).items():
        found[facet] = found[facet] - numbers
    return sum(found.get("rights", {}).values()), found


def selection(filterset, chosen):
    """How many texts are left, their words counted, and for each facet in `chosen` the words without its own filter,
    unless nothing but that filter is in force. One statement."""
    alone = len(chosen) == 1 and set(filterset.chosen) <= set(SINGLE[next(iter(chosen))])
    if alone or not chosen:
        rows = filterset.narrowed().order_by().aggregate(n=Count("pk"), lines=Lines())
        return rows["n"], filing.counted(rows["lines"] or ""), {}
    names = {name for facet in chosen for name in SINGLE[facet]} & filterset.chosen.keys()
    asked = {name: filterset.condition(name) for name in names}
    every = together(asked.values())
    wanted = {
        f"without_{facet}": Lines(
            filter=together(q for name, q in asked.items() if name not in SINGLE[facet])
        )
        for facet in chosen
    }
    base = filterset.narrowed(but=names).order_by()
    rows = base.aggregate(n=Count("pk", filter=every), lines=Lines(filter=every), **wanted)
    without = {facet: filing.counted(rows[f"without_{facet}"] or "") for facet in chosen}
    return rows["n"], filing.counted(rows["lines"] or ""), without


def together(conditions):
    found = Q()
    for condition in conditions:
        found &= condition
    return found or None


def arranged(filterset, total, filed) -> Counts:
    """The most frequent values of each facet under their names."""
    ticks = {name: sum(filed.get(name, {}).values()) for name in ("undated", "unsigned")}
    shown = {
        facet: dict(choice.most_frequent(numbers)) for facet, numbers in filed.items() if facet not in ticks
    }
    shown |= {"year": filed.get("year", {})}
    found, years = [], []
    chosen = {tag.slug for tag in filterset.chosen.get("tag", ())}
    for facet, value, number, label in choice.named_words(shown):
        n = shown[facet][number]
        if facet == "year":
            years.append((*map(int, value.split(":")), n))
        elif label and not (value in chosen and facet.startswith("tag ")):
            found.append(choice.Choice(facet, value, label, n))
    kinds = {facet: len(numbers) for facet, numbers in filed.items()}
    return Counts(total, choice.in_order(found), kinds, {"year": sorted(years)}, ticks)
