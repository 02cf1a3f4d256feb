"""Which published texts and excerpts answer a question, and which answer it best. Only the shelf's words are read."""

from dataclasses import dataclass
from functools import cached_property

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import BooleanField, Value
from django.db.models.expressions import RawSQL

from articles.models import Author, AuthorName, ListedAuthor, ListedTag, Listing, Tag, TagName
from articles.search import postgres, sqlite
from articles.search.folding import fold
from articles.search.indexes import TEXTS
from articles.search.question import Term, ask

ENGINES = {"sqlite": sqlite, "postgresql": postgres}
NAMESAKES = 20  # listings looked at to learn whether a question is somebody's or something's name


def engine():
    return ENGINES[connection.vendor]


@dataclass(frozen=True)
class Namesake:
    """A published tag or author one of whose names was asked for."""

    kind: str
    slug: str
    name: str
    spellings: tuple[str, ...]


class Search:
    """One question; what it takes to learn the other spellings of a name is asked once, and only when needed."""

    def __init__(self, typed):
        self.typed, self.question = typed, ask(typed)

    @property
    def ranked(self) -> bool:
        """Can answers be better or worse? Not when there are only words that are not wanted."""
        return bool(self.question.wanted)

    @cached_property
    def namesakes(self) -> list[Namesake]:
        """When the question is the name of tags or authors in one spelling: those, with all their spellings."""
        whole = self.question.whole
        return [thing for thing in names_near(Term(whole)) if alike(thing, whole)] if whole else []

    @cached_property
    def others(self) -> tuple[Term, ...]:
        """The other spellings, as phrases."""
        names = {tuple(fold(name).split()) for thing in self.namesakes for name in thing.spellings}
        return tuple(Term(name) for name in sorted(names - {self.question.whole, ()}))

    @cached_property
    def also(self) -> list[str]:
        """The other spellings as they are written, each once."""
        asked = {" ".join(self.question.whole)}
        return [
            name
            for thing in self.namesakes
            for name in thing.spellings
            if (folded := fold(name)) not in asked and not asked.add(folded)
        ]

    @property
    def terms(self) -> tuple[Term, ...]:
        """Everything that counts as a hit."""
        return (*self.question.wanted, *self.others)

    def narrow(self, rows, index=TEXTS):
        """Those of the rows that answer; all of them when nothing was asked, none when nothing but signs was."""
        question = self.question
        if not question.wanted and not question.unwanted:
            return rows.none() if self.typed.strip() else rows
        if question.wanted:
            rows = rows.filter(pk__in=ids(engine().found(index, question.wanted, self.others)))
        if question.unwanted:
            rows = rows.exclude(pk__in=ids(engine().found_any(index, question.unwanted)))
        return rows

    def best(self, rows, limit, offset=0, index=TEXTS) -> list[int]:
        """The ids of some of these rows, best first; words that are not wanted are left to `narrow`."""
        if not self.ranked:
            return []
        try:
            among = rows.order_by().values("pk").query.sql_with_params()
        except EmptyResultSet:
            return []
        sql, parameters = engine().best(index, self.question.wanted, self.others, among, limit, offset)
        with connection.cursor() as cursor:
            cursor.execute(sql, parameters)
            return [row[0] for row in cursor]


def matching(typed):
    """The visible listings that answer what was typed; all of them when nothing was."""
    return Search(typed).narrow(Listing.objects.visible())


def best(typed, limit=1000):
    """The ids of the visible listings that answer best, best first."""
    return Search(typed).best(Listing.objects.visible(), limit)


def ids(found):
    sql, parameters = found
    return RawSQL(sql, parameters)


def alike(thing, whole):
    return any(tuple(fold(name).split()) == whole for name in thing.spellings)


def names_near(term) -> list[Namesake]:
    """Every tag and author on some listings that carry the words; so only published ones."""
    named_so = Listing.objects.visible().filter(pk__in=ids(engine().named(TEXTS, term)))
    listings = named_so.order_by("pk").values("pk")[:NAMESAKES]
    tags = ListedTag.objects.filter(listing__in=listings).values("tag")
    authors = ListedAuthor.objects.filter(listing__in=listings).values("author")
    first, *rest = (
        rows_of(Tag, "tag", "", tags),
        rows_of(TagName, "tag", "tag__", tags),
        rows_of(Author, "author", "", authors),
        rows_of(AuthorName, "author", "author__", authors),
    )
    found: dict[tuple, list] = {}
    for kind, slug, own, name in first.union(*rest, all=True):
        found.setdefault((kind, slug), []).append((not own, name))
    return [
        Namesake(kind, slug, names[0][1], tuple(name for _, name in names))
        for (kind, slug), names in ((key, sorted(names)) for key, names in sorted(found.items()))
    ]


def rows_of(model, kind, to_thing, among):
    """(kind, slug, is it the thing's own name, name)"""
    things = model.objects.order_by().filter(**{f"{to_thing or 'pk'}".rstrip("_") + "__in": among})
    said = things.annotate(thing=Value(kind), own=Value(not to_thing, output_field=BooleanField()))
    return said.values_list("thing", f"{to_thing}slug", "own", "name")
