"""What the filters of texts and of excerpts share.

A value that names nothing (an unknown author, a year that is no number) gives an empty list that says so, with status
200: the address was well meant and may have been right yesterday. Everything named by slug is looked up in one query.
"""

from dataclasses import dataclass
from functools import cached_property

import django_filters as filters
from django.db.models import CharField, Exists, F, OuterRef, Q, Value
from django.db.models.functions import Coalesce

from articles.filters.fields import Slugs
from articles.filters.public import shown_authors, shown_publications, shown_tags
from articles.search import TEXTS, Search

SHOWN = {"author": shown_authors, "publication": shown_publications, "tag": shown_tags}


@dataclass(frozen=True)
class Thing:
    """What a slug in the address names."""

    pk: int
    slug: str
    name: str
    kind: str = ""
    variants: tuple[str, ...] = ()


class NarrowingFilterSet(filters.FilterSet):
    index = TEXTS
    years = ("year_from", "year_to")

    @cached_property
    def values(self) -> dict:
        """What could be understood of the address."""
        self.form.full_clean()
        return self.form.cleaned_data

    @cached_property
    def things(self) -> dict:
        """(kind, slug) -> Thing, for every slug in the address that names something the public can see."""
        asked = {f.thing: self.values.get(name) or [] for name, f in self.slug_filters.items()}
        rows = [rows_of(kind, slugs) for kind, slugs in asked.items() if slugs]
        found: dict[tuple, Thing] = {}
        for kind, pk, slug, name, subkind, variant in rows[0].union(*rows[1:], all=True) if rows else ():
            before = found.get((kind, slug))
            variants = {*(before.variants if before else ()), *([variant] if variant else [])}
            found[kind, slug] = Thing(pk, slug, name, subkind, tuple(sorted(variants)))
        return found

    @cached_property
    def slug_filters(self):
        return {name: f for name, f in self.filters.items() if isinstance(f, Slugs)}

    @cached_property
    def chosen(self) -> dict:
        """The values in force, by name of the filter; slugs have become things."""
        found = {name: value for name, value in self.values.items() if value}
        for name, f in self.slug_filters.items():
            slugs = found.pop(name, [])[-1:] if f.one else found.pop(name, [])
            things = [self.things[f.thing, slug] for slug in slugs if (f.thing, slug) in self.things]
            if things:
                found[name] = things[0] if f.one else things
        return found

    @cached_property
    def refusals(self) -> list[str]:
        """One sentence for each value that names nothing."""
        wrong = [sentence for sentences in self.form.errors.values() for sentence in sentences]
        for name, f in self.slug_filters.items():
            slugs = self.values.get(name) or []
            wrong += [f.unknown(slug) for slug in slugs if (f.thing, slug) not in self.things]
        return wrong

    @cached_property
    def search(self) -> Search:
        return Search(self.values.get("q") or "")

    @cached_property
    def key(self) -> tuple:
        """The same for every way to ask the same."""
        return tuple(sorted((name, identity(value)) for name, value in self.chosen.items()))

    def condition(self, name, walking=False) -> Q:
        """What one chosen filter asks of a row. `walking`: put so that a database that goes through the rows in order
        can look at each; otherwise so that it begins with what is wanted."""
        ask = getattr(self, self.filters[name].method)
        value = self.chosen[name]
        return ask(value, walking) if name in self.slug_filters else ask(value)

    def narrowed(self, but=(), walking=False):
        """What all the chosen filters leave, but for the named ones."""
        rows = self.queryset.all()
        for name in self.chosen:
            if name not in but and name != "q":
                rows = rows.filter(self.condition(name, walking))
        return rows if "q" in but else self.search.narrow(rows, self.index)

    def result(self, walking=False):
        return self.queryset.none() if self.refusals else self.narrowed(walking=walking)


def identity(value):
    if isinstance(value, list):
        return tuple(sorted(thing.slug for thing in value))
    return str(getattr(value, "slug", value))


def rows_of(kind, slugs):
    """(kind, pk, slug, name, kind of tag, variant), a row for each variant."""
    things = SHOWN[kind]().filter(slug__in=slugs).order_by()
    says = things.annotate(
        thing=text(kind),
        subkind=F("kind") if kind == "tag" else text(""),
        variant=text("") if kind == "publication" else Coalesce("names__name", text("")),
    )
    return says.values_list("thing", "pk", "slug", "name", "subkind", "variant")


def text(value):
    return Value(value, output_field=CharField())


def listed_under(model, walking, column="listing", outer="pk", **wanted) -> Q:
    """Is the text among the rows of a table that names it?"""
    rows = model.objects.filter(**wanted)
    if walking:
        return Q(Exists(rows.filter(**{column: OuterRef(outer)})))
    return Q(**{f"{outer}__in": rows.values(column)})
