"""The rows of the shelf, computed: nothing here writes."""

import datetime
from collections import Counter
from functools import cached_property

from django.db.models import Q
from markdown_it import MarkdownIt

from articles.models import (
    UNDATED,
    Author,
    ExcerptLink,
    FormerSlug,
    ListedAuthor,
    ListedChange,
    ListedExcerpt,
    ListedExcerptTag,
    ListedExcerptText,
    ListedLink,
    ListedTag,
    ListedText,
    ListedWords,
    Listing,
    Publication,
    Rights,
    Tag,
)
from articles.publishing.allowance import excerpts_shown
from articles.search import fold
from articles.text.layout import Change

SUMMARY = 300


class Things:
    """The tags, authors and publication an edition names by slug, as they are called now; merged ones lead on."""

    def __init__(self, content):
        self.content = content

    @cached_property
    def tags(self):
        slugs = {tag["slug"] for tag in self.content["tags"]}
        slugs.update(slug for excerpt in self.content["excerpts"] for slug in excerpt["tags"])
        return by_slug(Tag.objects.prefetch_related("names"), slugs)

    @cached_property
    def authors(self):
        slugs = {author["slug"] for author in self.content["authors"]}
        return by_slug(Author.objects.prefetch_related("names"), slugs)

    @cached_property
    def publication(self):
        named = self.content["publication"]
        return by_slug(Publication.objects.all(), {named["slug"]}).get(named["slug"]) if named else None

    def own_tags(self):
        return once(self.tags.get(tag["slug"]) for tag in self.content["tags"])

    def excerpt_tags(self, excerpt):
        return once(self.tags.get(slug) for slug in excerpt["tags"])

    def all_tags(self, excerpts):
        """The article's own, then those that only its excerpts have."""
        return once([*self.own_tags(), *(tag for excerpt in excerpts for tag in self.excerpt_tags(excerpt))])


def by_slug(queryset, slugs):
    """{slug as the edition has it: the thing now}. A former slug counts even while its old owner still stands, so that
    a merge can clear the shelf before it deletes; what was deleted is left out."""
    kind = queryset.model._meta.model_name
    former = FormerSlug.objects.filter(kind=kind, slug__in=slugs).exclude(now="")
    moved = dict(former.values_list("slug", "now"))
    there = {thing.slug: thing for thing in queryset.filter(slug__in=slugs | set(moved.values()))}
    return {slug: there[now] for slug in slugs if (now := moved.get(slug, slug)) in there}


def once(things):
    return list(dict.fromkeys(thing for thing in things if thing is not None))


def excerpts_of(article, edition):
    return excerpts_shown(edition.content, rights_of(article))


def rights_of(article):
    """Rights that were taken back to nothing show no more than the record."""
    return article.rights or Rights.RECORD


def dates(date):
    day = {name: date[name] and datetime.date.fromisoformat(date[name]) for name in ("earliest", "latest")}
    return {"date_words": date["words"], "precision": date["precision"], **day}


def sort_date(date):
    """By its first possible day; "not after" alone counts as that day."""
    return date["earliest"] or date["latest"] or UNDATED


def years(date):
    """First and last possible year. An open side takes the year of the other: it is found where something is known."""
    earliest, latest = date["earliest"] or date["latest"], date["latest"] or date["earliest"]
    return {"year_from": earliest and earliest.year, "year_to": latest and latest.year}


def listing(article, edition, things, excerpts):
    content, date = edition.content, dates(edition.content["date"])
    first = article.editions.order_by("number").values_list("published", flat=True)[0]
    return Listing(
        article=article,
        edition=edition,
        slug=article.slug,
        title=content["title"],
        language=content["language"],
        genre=content["genre"],
        publication=things.publication,
        rights=rights_of(article),
        visible_from=article.visible_from,
        sample=article.sample,
        sort_date=sort_date(date),
        excerpt_count=len(excerpts),
        author_count=len(set(things.authors.values())),
        published=first,
        updated=edition.published,
        **date,
        **years(date),
    )


def filed(listing, things, excerpts):
    """(facet, value) of everything readers can find it under."""
    yield from ((f"tag {tag.kind}", tag.slug) for tag in things.all_tags(excerpts))
    yield from (("author", author.slug) for author in once(things.authors.values()))
    if things.publication:
        yield "publication", things.publication.slug
    yield "language", listing.language
    yield "rights", listing.rights
    dated = listing.year_from is not None
    yield ("year", f"{listing.year_from}:{listing.year_to}") if dated else ("undated", "")
    if not listing.author_count:
        yield "unsigned", ""


def text(listing, content, things, excerpts):
    """What search may read: nothing that today's rights keep from the public."""
    notes = [part for excerpt in excerpts for part in (excerpt["note"], excerpt["translation"])]
    return ListedText(
        listing=listing,
        summary=opening(content["headnote"]),
        title=fold(content["title"]),
        names=fold("\n".join(names(content, things, excerpts))),
        headnote=fold(content["headnote"]),
        notes=fold("\n".join(notes)),
        body=fold(body(listing.rights, content, excerpts)),
    )


def body(rights, content, excerpts):
    if rights == Rights.FULL:
        return content["layout"]["text"]
    return "\n".join(excerpt["words"] for excerpt in excerpts)


def names(content, things, excerpts):
    """Every spelling of everyone and everything the listing is filed under."""
    yield from spellings([*once(things.authors.values()), *things.all_tags(excerpts)])
    if things.publication:
        yield things.publication.name


def spellings(things):
    for thing in things:
        yield thing.name
        yield from (variant.name for variant in thing.names.all())


def words(listing, content, excerpts):
    """The same parts as in `text`, unfolded."""
    notes = [part for excerpt in excerpts for part in (*unmarked(excerpt["note"]), excerpt["translation"])]
    return ListedWords(
        listing=listing,
        headnote="\n".join(unmarked(content["headnote"])),
        notes="\n".join(filter(None, notes)),
        body=body(listing.rights, content, excerpts),
    )


def unmarked(markdown):
    """The paragraphs of a note in plain words, without Markdown's signs."""
    for token in MarkdownIt().parse(markdown):
        if token.type == "inline":
            parts = token.children or []
            yield " ".join(
                "".join(part.content or " " * part.type.endswith("break") for part in parts).split()
            )


def opening(markdown):
    """The first paragraph, short enough for a list."""
    words = next(unmarked(markdown), "")
    return words if len(words) <= SUMMARY else f"{words[:SUMMARY].rsplit(' ', 1)[0]} …"


def authors(listing, content, things):
    rows = {}
    for position, author in enumerate(content["authors"], 1):
        thing = things.authors.get(author["slug"])
        if thing and thing not in rows:
            rows[thing] = ListedAuthor(
                listing=listing,
                author=thing,
                position=position,
                described_as=author["described_as"],
                sort_date=listing.sort_date,
            )
    return ListedAuthor, rows.values(), ["author_id"]


def tags(listing, content, things, excerpts):
    own = things.own_tags()
    rows = [
        ListedTag(listing=listing, tag=tag, own=tag in own, sort_date=listing.sort_date)
        for tag in things.all_tags(excerpts)
    ]
    return ListedTag, rows, ["tag_id"]


def excerpts(listing, shown):
    rows = [excerpt(listing, position, content) for position, content in enumerate(shown, 1)]
    return ListedExcerpt, rows, ["public_id"]


COPIED = (
    "public_id start end words note kind translation translation_language translator signature mended".split()
)


def excerpt(listing, position, content):
    date = dates(content["date"])
    copied = {name: content[name] for name in COPIED}
    return ListedExcerpt(listing=listing, position=position, about_sort=sort_date(date), **copied, **date)


def changes(listing, content):
    found = (Change(*row) for row in content["layout"]["changes"])
    counts = Counter((change.klass, change.reason) for change in found)
    counts["sic", "sic"] = content["counts"].get("sic", 0)
    rows = [
        ListedChange(listing=listing, klass=klass, reason=reason, count=count)
        for (klass, reason), count in counts.items()
        if count
    ]
    return ListedChange, rows, ["klass", "reason"]


def excerpt_texts(listing, things, excerpts):
    rows = dict(listing.listed_excerpts.values_list("public_id", "pk"))
    wanted = [
        ListedExcerptText(
            excerpt_id=rows[content["public_id"]],
            names=fold("\n".join(spellings(things.excerpt_tags(content)))),
            notes=fold(f"{content['note']}\n{content['translation']}"),
            words=fold(content["words"]),
        )
        for content in excerpts
    ]
    standing = ListedExcerptText.objects.filter(excerpt__listing=listing)
    return ListedExcerptText, standing, wanted, ["excerpt_id"]


def excerpt_tags(listing, things, excerpts):
    rows = dict(listing.listed_excerpts.values_list("public_id", "pk"))
    wanted = [
        ListedExcerptTag(excerpt_id=rows[content["public_id"]], tag=tag)
        for content in excerpts
        for tag in things.excerpt_tags(content)
    ]
    standing = ListedExcerptTag.objects.filter(excerpt__listing=listing)
    return ListedExcerptTag, standing, wanted, ["excerpt_id", "tag_id"]


def links(listing):
    """Published links from and to the listing's excerpts, where both ends are on the shelf."""
    here = listing.listed_excerpts.values("public_id")
    touching = ExcerptLink.objects.filter(published=True).filter(
        Q(origin__public_id__in=here) | Q(target__public_id__in=here)
    )
    rows = touching.values_list("key", "kind", "published_note", "origin__public_id", "target__public_id")
    ends = {public_id for row in rows for public_id in row[3:]}
    pks = dict(ListedExcerpt.objects.filter(public_id__in=ends).values_list("public_id", "pk"))
    wanted = [
        ListedLink(key=key, kind=kind, note=note, origin_id=pks[origin], target_id=pks[target])
        for key, kind, note, origin, target in rows
        if origin in pks and target in pks
    ]
    standing = ListedLink.objects.filter(Q(origin__listing=listing) | Q(target__listing=listing))
    return ListedLink, standing, wanted, ["key"]
