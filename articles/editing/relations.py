"""What hangs on a tag or an author, told apart, handed over to another one, and handed back."""

from articles.models import (
    Article,
    ArticleAuthor,
    ArticleTag,
    AuthorName,
    Excerpt,
    ExcerptTag,
    Tag,
    TagName,
)
from articles.models.names import same_name
from articles.models.slugs import find_all


class Links:
    """Rows of `model` that link a holder (an article, an excerpt) to the thing.

    A holder is known by its `key`; `holders` finds them by their keys.
    """

    def __init__(self, model, thing, holder, key, holders, extra=()):
        self.model, self.thing, self.holder, self.key = model, thing, holder, key
        self.holders, self.extra = holders, extra

    def of(self, thing):
        return self.model.objects.filter(**{self.thing: thing})

    def describe(self, thing) -> list[dict]:
        names = {"key": f"{self.holder}__{self.key}", **{name: name for name in self.extra}}
        rows = self.of(thing).order_by("pk").values(*names.values())
        return [{said: row[name] for said, name in names.items()} for row in rows]

    def hand_over(self, old, keep) -> list[str]:
        """The keys of the holders that had only the old one; those that have both just lose it."""
        both = self.of(old).filter(**{f"{self.holder}__in": self.of(keep).values(self.holder)})
        both.delete()
        moved = list(self.of(old).values_list(f"{self.holder}__{self.key}", flat=True))
        self.of(old).update(**{self.thing: keep})
        return sorted(moved)

    def take_back(self, old, keep, before, moved):
        """Whoever took the kept one away since, meant the old one too: they get neither."""
        here = self.holders([row["key"] for row in before])
        having = set(self.of(keep).values_list(self.holder, flat=True)) if keep else set()
        for row in before:
            holder = here.get(row["key"])
            if holder is None or holder.pk not in having:
                continue
            if row["key"] in moved:
                self.of(keep).filter(**{self.holder: holder}).update(**{self.thing: old})
            else:
                said = {name: row[name] for name in self.extra}
                self.model.objects.create(**{self.thing: old, self.holder: holder}, **said)


def articles_at(slugs):
    return find_all(Article, slugs)


def excerpts_at(ids):
    return Excerpt.objects.in_bulk(ids, field_name="public_id")


class Parts:
    """The tags that belong to a tag, by their slugs."""

    def describe(self, thing) -> list[str]:
        return sorted(thing.parts.values_list("slug", flat=True))

    def hand_over(self, old, keep) -> list[str]:
        """What the kept one belongs to is its own affair, even where that was the old one."""
        moved = old.parts.exclude(pk=keep.pk)
        slugs = sorted(moved.values_list("slug", flat=True))
        moved.update(part_of=keep)
        return slugs

    def take_back(self, old, keep, before, moved):
        Tag.objects.filter(slug__in=moved, part_of=keep).update(part_of=old)


class Relations:
    """The links and variants of one kind of thing; `SAID` are its own fields beside name and slug."""

    def __init__(self, said, names, owner, **links):
        self.SAID, self.names, self.owner, self.links = said, names, owner, links

    def describe(self, thing) -> dict:
        fields = {name: getattr(thing, name) for name in ("name", "slug", *self.SAID)}
        variants = sorted(thing.names.values_list("name", flat=True))
        links = {name: links.describe(thing) for name, links in self.links.items()}
        return fields | {"variants": variants} | links

    def hand_over(self, old, keep) -> dict:
        moved = {name: links.hand_over(old, keep) for name, links in self.links.items()}
        return moved | {"variants": self.add_variants(keep, new_variants(old, keep))}

    def add_variants(self, thing, names):
        self.names.objects.bulk_create(self.names(**{self.owner: thing, "name": name}) for name in names)
        return names

    def take_back(self, old, keep, before, after):
        for name, links in self.links.items():
            links.take_back(old, keep, before.get(name, []), set(after.get(name, [])))
        self.add_variants(old, before["variants"])
        if keep:
            keep.names.filter(name__in=after["variants"]).delete()


def new_variants(old, keep) -> list[str]:
    """The names of the old one that the kept one is not called yet."""
    names = []
    for name in (old.name, *old.names.values_list("name", flat=True)):
        known = type(keep).objects.filter(same_name(name), pk=keep.pk).exists()
        if not known and not keep.names.filter(same_name(name)).exists() and name not in names:
            names.append(name)
    return names


TAGS = Relations(
    ("kind", "description"),
    TagName,
    "tag",
    articles=Links(ArticleTag, "tag", "content_object", "slug", articles_at),
    excerpts=Links(ExcerptTag, "tag", "content_object", "public_id", excerpts_at),
    parts=Parts(),
)
AUTHORS = Relations(
    ("note",),
    AuthorName,
    "author",
    articles=Links(ArticleAuthor, "author", "article", "slug", articles_at, ("position", "described_as")),
)
