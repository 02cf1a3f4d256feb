"""The years of everything there is: of the texts, and of what their excerpts are about."""

from django.db.models import CharField, Count, Value
from django.db.models.functions import Cast, ExtractYear

from articles.filters.excerpts import first_day, last_day
from articles.filters.public import readable_excerpts, visible_listings
from articles.models import UNDATED


def spans() -> dict[str, list[tuple[int, int, int]]]:
    """{"about" and "year": [(first year, last year, how many)]}; one statement."""
    told = readable_excerpts().exclude(about_sort=UNDATED)
    dated = visible_listings().filter(year_from__isnull=False)
    found = {"about": [], "year": []}
    rows = [
        counted(told, "about", ExtractYear(first_day()), ExtractYear(last_day())),
        counted(dated, "year", Cast("year_from", CharField()), Cast("year_to", CharField())),
    ]
    for name, first, last, n in rows[0].union(rows[1], all=True):
        found[name].append((int(first), int(last), n))
    return {name: sorted(some) for name, some in found.items()}


def counted(rows, name, first, last):
    what = Value(name, output_field=CharField())
    bounds = rows.order_by().values(what=what, first=Cast(first, CharField()), last=Cast(last, CharField()))
    return bounds.annotate(n=Count("pk")).values_list("what", "first", "last", "n")
