"""The line of everything a text is filed under, and how many texts there are under each word.

Whoever calls holds the shelf, so that no two give the same number or count at the same time.
"""

from django.db.models import Count, F, Q

from articles.models import FilingWord, Listing, filing


def line_of(values) -> str:
    """The line for these (facet, value); what is new gets the next number of its facet."""
    known = {(word.facet, word.value): word for word in words_for(values)}
    new = [pair for pair in dict.fromkeys(values) if pair not in known]
    if new:
        numbers = next_numbers({facet for facet, _ in new})
        for facet, value in new:
            known[facet, value] = FilingWord(facet=facet, value=value, number=numbers[facet])
            numbers[facet] += 1
        FilingWord.objects.bulk_create(known[pair] for pair in new)
    return "".join(sorted(word.code for word in known.values()))


def words_for(values):
    asked = Q()
    for facet in {facet for facet, _ in values}:
        asked |= Q(facet=facet, value__in=[value for other, value in values if other == facet])
    return FilingWord.objects.filter(asked)


def next_numbers(facets):
    """Words are never taken away, so as many as there are is the next."""
    there = FilingWord.objects.filter(facet__in=facets).order_by().values_list("facet")
    return dict.fromkeys(facets, 0) | dict(there.annotate(n=Count("pk")))


def line_on_shelf(article) -> str:
    return Listing.objects.filter(article=article).values_list("filed", flat=True).first() or ""


def count(before, after):
    """A text that was filed so is now filed so; "" where it was, or is, not on the shelf."""
    before, after = filing.words_in(before), filing.words_in(after)
    for words, change in ((before - after, -1), (after - before, 1)):
        if words:
            FilingWord.objects.filter(numbered(words)).update(texts=F("texts") + change)


def numbered(words):
    asked = Q()
    for facet in {facet for facet, _ in words}:
        asked |= Q(facet=facet, number__in=[number for other, number in words if other == facet])
    return asked


def recount():
    """All numbers anew, from the lines."""
    lines = "".join(Listing.objects.values_list("filed", flat=True))
    counted = filing.counted(lines)
    words = list(FilingWord.objects.all())
    wrong = [word for word in words if word.texts != counted.get(word.facet, {}).get(word.number, 0)]
    for word in wrong:
        word.texts = counted.get(word.facet, {}).get(word.number, 0)
    FilingWord.objects.bulk_update(wrong, ["texts"], batch_size=500)
