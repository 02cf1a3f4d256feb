"""What counting brings: for each facet its values with their numbers, most frequent first."""

from collections import Counter
from dataclasses import dataclass, field, replace

from django.db.models import Case, CharField, F, OuterRef, Q, Subquery, Value, When

from articles.models import Author, ExcerptKind, FilingWord, Publication, Rights, Tag, TagKind
from articles.templatetags.reading import language_name

MOST = 60  # values of one facet that are named; the rest are found in the indexes
NAMED = {"tag": Tag, "author": Author, "publication": Publication}
LABELS = {"rights": Rights, "kind": ExcerptKind}


@dataclass(frozen=True)
class Choice:
    name: str
    value: str
    label: str
    count: int


@dataclass(frozen=True)
class Counts:
    """`spans` counts texts (or excerpts) by the bounds of their years, by name of the pair of filters."""

    total: int = 0
    choices: dict[str, list[Choice]] = field(default_factory=dict)
    kinds: dict[str, int] = field(default_factory=dict)
    spans: dict[str, list[tuple[int, int, int]]] = field(default_factory=dict)
    ticks: dict[str, int] = field(default_factory=dict)

    def of(self, facet):
        return self.choices.get(facet, [])

    def how_many(self, facet):
        """How many values it has in all, the unnamed included."""
        return self.kinds.get(facet, 0)


def choices(counted: dict[str, Counter]) -> dict[str, list[Choice]]:
    """The most frequent values of every facet under their names, from {facet: {value: how often}}."""
    frequent = {facet: most_frequent(numbers) for facet, numbers in counted.items()}
    names = names_of({facet: [value for value, _ in numbers] for facet, numbers in frequent.items()})
    return in_order(
        Choice(facet, value, names[facet, value], n)
        for facet, numbers in frequent.items()
        for value, n in numbers
        if (facet, value) in names
    )


def most_frequent(numbers):
    return sorted(numbers.items(), key=lambda item: (-item[1], item[0]))[:MOST]


def in_order(choices) -> dict[str, list[Choice]]:
    """By facet, most frequent first; all tags choose the same thing, whatever their kind."""
    found: dict[str, list[Choice]] = {}
    for one in sorted(choices, key=lambda choice: (-choice.count, choice.label)):
        found.setdefault(one.name, []).append(replace(one, name=thing_of(one.name)))
    return found


def thing_of(facet):
    """The tag facets ("tag person") all choose tags."""
    return facet.partition(" ")[0]


def names_of(values: dict[str, list[str]]) -> dict:
    """(facet, value) -> what readers are shown; one query for all that live in tables."""
    found = {
        (facet, value): label
        for facet, some in values.items()
        for value in some
        if (label := label_of(facet, value))
    }
    rows = [named(facet, slugs) for facet, slugs in values.items() if slugs and thing_of(facet) in NAMED]
    return found | {
        (facet, slug): name for facet, slug, name in (rows[0].union(*rows[1:], all=True) if rows else ())
    }


def named(facet, slugs):
    rows = NAMED[thing_of(facet)].objects.filter(slug__in=slugs).order_by()
    return rows.annotate(facet=Value(facet, output_field=CharField())).values_list("facet", "slug", F("name"))


def named_words(shown: dict[str, dict]):
    """(facet, value, number, label) for these numbers of each facet, from the table of words; one query."""
    asked = Q()
    for facet, numbers in shown.items():
        asked |= Q(facet=facet, number__in=list(numbers))
    if not asked:
        return
    cases = [
        When(
            facet__startswith=thing,
            then=Subquery(model.objects.filter(slug=OuterRef("value")).values("name")[:1]),
        )
        for thing, model in NAMED.items()
    ]
    rows = FilingWord.objects.filter(asked).annotate(label=Case(*cases, output_field=CharField()))
    for facet, value, number, label in rows.values_list("facet", "value", "number", "label"):
        yield facet, value, number, label or label_of(facet, value)


def label_of(facet, value):
    """What readers are shown for a value that stands in no table; "" for none."""
    return (
        language_name(value)
        if facet == "language" and value
        else LABELS[facet](value).label
        if facet in LABELS
        else ""
    )


def tag_groups():
    """The tag facets in the order they are shown: name in Counts, heading."""
    plural = {"person": "People"}
    return [(f"tag {kind}", plural.get(kind, f"{kind.label.capitalize()}s")) for kind in TagKind]
