"""The figures of the About page: sums over the shelf, no edition is opened."""

from dataclasses import dataclass, field

from django.db.models import Count, Max, Min, Q, Sum

from articles.filters import readable_excerpts, visible_listings
from articles.models import ListedChange, ListedLink, Rights
from articles.pages.article import SIC
from articles.templatetags.reading import language_name
from articles.text.words import CLASSES, STRUCTURE

MOST_PUBLICATIONS = 30


@dataclass(frozen=True)
class Figures:
    texts: int
    excerpts: int
    links: int
    first_year: int | None
    last_year: int | None
    samples: int
    undated: int
    unsigned: int
    rights: list = field(default_factory=list)  # (words, number, value)
    languages: list = field(default_factory=list)  # (name, number, code)
    publications: list = field(default_factory=list)  # (name, number, slug)
    changes: list = field(default_factory=list)  # (class, number, [(reason, number)])


def of_the_shelf() -> Figures:
    texts = visible_listings()
    readable = readable_excerpts()
    totals = texts.aggregate(
        texts=Count("pk"),
        first_year=Min("year_from"),
        last_year=Max("year_to"),
        samples=Count("pk", filter=Q(sample=True)),
        undated=Count("pk", filter=Q(year_from=None)),
        unsigned=Count("pk", filter=Q(author_count=0)),
    )
    return Figures(
        **totals,
        excerpts=readable.count(),
        links=ListedLink.objects.filter(origin__in=readable, target__in=readable).count(),
        rights=[(Rights(value).label, n, value) for value, n in numbers(texts, "rights")],
        languages=[
            (language_name(code) if code else "not stated", n, code) for code, n in numbers(texts, "language")
        ],
        publications=publications(texts),
        changes=changes(texts),
    )


def numbers(texts, column):
    return texts.order_by().values_list(column).annotate(n=Count("pk")).order_by("-n", column)


def publications(texts):
    rows = (
        texts.filter(publication__isnull=False)
        .order_by()
        .values_list("publication__name", "publication__slug")
    )
    return [
        (name, n, slug) for name, slug, n in rows.annotate(n=Count("pk")).order_by("-n", "publication__name")
    ][:MOST_PUBLICATIONS]


def changes(texts):
    """By class in the fixed order, each with its reasons, most frequent first."""
    rows = ListedChange.objects.filter(listing__in=texts.order_by()).values_list("klass", "reason")
    by_class: dict[str, list] = {}
    for klass, reason, n in rows.annotate(n=Sum("count")).order_by("-n", "reason"):
        by_class.setdefault(klass, []).append((reason.replace("_", " "), n))
    named = [(name, name) for name in CLASSES if name != STRUCTURE] + [("sic", SIC)]
    return [
        (words, sum(n for _, n in by_class[name]), by_class[name])
        for name, words in named
        if name in by_class
    ]
