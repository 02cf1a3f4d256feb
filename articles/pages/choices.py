"""Filters as links: what each choice would make of the address, and the chips that take one away."""

from dataclasses import dataclass
from urllib.parse import quote_plus, urlencode

from django.urls import reverse

from articles import facets
from articles.pages import chart
from articles.templatetags.reading import language_name

TOP = 6
TICKS = ("undated", "unsigned", "contradicted")
INDEXES = {"tag": "articles:tags", "author": "articles:authors"}


@dataclass(frozen=True)
class Option:
    label: str
    count: int
    query: str
    chosen: bool = False
    place: str = ""  # the same on every page, so that a script finds the choice again


@dataclass(frozen=True)
class Facet:
    title: str
    name: str
    top: list[Option]
    more: list[Option]
    beyond: int = 0
    index: str = ""


@dataclass(frozen=True)
class Chip:
    label: str
    value: str
    query: str
    also: str = ""


def query(params, changes, drop=()):
    """The address's question with some values replaced; the page number never survives a change."""
    pairs = left(params, {"page", *drop, *changes})
    pairs += [(name, value) for name, values in changes.items() for value in values if value]
    return f"?{urlencode(pairs)}"


def left(params, without):
    return [(name, v) for name, values in params.lists() if name not in without for v in values if v]


def facet_links(params, filterset, counts, groups) -> list[Facet]:
    """`groups` are (name in the counts, heading), in the order they are shown."""
    found = []
    for name, title in groups:
        options = [*chosen_tags(params, filterset, counts, name), *options_of(params, counts.of(name))]
        if options:
            beyond = max(counts.how_many(name) - len(counts.of(name)), 0)
            index = INDEXES.get(name.partition(" ")[0], "")
            found.append(Facet(title, name, options[:TOP], options[TOP:], beyond, index and reverse(index)))
    return found


def chosen_tags(params, filterset, counts, name):
    """Tags in force stand first among their kind, with the way back."""
    for tag in filterset.chosen.get("tag", ()):
        if name == f"tag {tag.kind}":
            others = [slug for slug in params.getlist("tag") if slug != tag.slug]
            yield Option(tag.name, counts.total, query(params, {"tag": others}), True, f"tag:{tag.slug}")


def options_of(params, choices):
    """One link for each value; what they share of the address is put together once. Tags add up, others take turns."""
    if not choices:
        return
    name = choices[0].name
    now = None if name == "tag" else params.get(name)
    shared = urlencode(left(params, {"page"} if name == "tag" else {"page", name}))
    for choice in choices:
        chosen = choice.value == now
        own = "" if chosen else f"{name}={quote_plus(choice.value)}"
        address = "&".join(filter(None, (shared, own)))
        yield Option(choice.label, choice.count, f"?{address}", chosen, f"{name}:{choice.value}")


def year_chart(params, filterset, counts, title, facet, names) -> chart.Chart | None:
    def address(first, last):
        return query(
            params,
            {name: [str(year)] if year else [] for name, year in zip(names, (first, last), strict=True)},
        )

    chosen = tuple(filterset.chosen.get(name) for name in names)
    return chart.years(title, counts.spans.get(facet, ()), address, chosen)


def chips(params, filterset) -> list[Chip]:
    """One for each filter in force, wrong ones too: the way out of an empty list."""
    found = []
    for name, filter_ in filterset.filters.items():
        for value in filter(None, dict.fromkeys(params.getlist(name))):
            others = [other for other in params.getlist(name) if other != value]
            words, also = words_for(filterset, name, value)
            found.append(Chip(filter_.label, words, query(params, {name: others}), also))
    return found


def words_for(filterset, name, value):
    """What a chip calls a value, and its other spellings; only ever names of things the public can see."""
    filter_ = filterset.filters[name]
    thing = filterset.things.get((getattr(filter_, "thing", None), value))
    if thing:
        return thing.name, listed(thing.variants)
    if name in TICKS:
        return "", ""
    if name == "q":
        return f"“{value}”", listed(filterset.search.also)
    if name == "language":
        return language_name(value), ""
    return dict(getattr(filter_, "extra", {}).get("choices", ())).get(value, value), ""


def listed(names, most=6):
    return ", ".join(names[:most]) + (" …" if len(names) > most else "")


def kept(params, filterset, own) -> list[tuple[str, str]]:
    """What the form carries along unseen: the choices it has no field for, and the order."""
    names = [name for name in (*filterset.filters, "order") if name not in own]
    return [(name, value) for name in names for value in params.getlist(name) if value]


def text_groups():
    return [
        *facets.tag_groups(),
        ("author", "Authors"),
        ("publication", "Publications"),
        ("language", "Languages"),
        ("rights", "What can be read"),
    ]


def excerpt_groups():
    return [("kind", "Kinds of note"), *text_groups()[:-1]]
