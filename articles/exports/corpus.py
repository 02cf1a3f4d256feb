"""The whole corpus as one file: every edition on the shelf as the public may see it today, with what it is filed under.

A ZIP of JSON files. `import_corpus` makes the same public site of it (articles.importing.corpus). What may not be shown is
not in it: of a text in excerpts the letters between the excerpts are blanked, so that every place keeps its number. A site
that moves takes along what its former addresses answer; whoever takes the corpus away from outside never gave them out.
"""

import json
import zipfile
from collections.abc import Iterator

from articles.exports import answers
from articles.filters import readable_excerpts, shown_tags, visible_listings
from articles.models import (
    Author,
    Edition,
    FormerSlug,
    ListedLink,
    Listing,
    Publication,
    Rights,
    Tag,
    Withdrawn,
)
from articles.pages import passages
from articles.publishing import context_around, excerpts_shown
from articles.text.layout import Layout

FORMAT, VERSION = "marginalia-corpus", 1
BLANK = "\u2588"
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same corpus is the same file, whenever it is packed
AT_ONCE = 50


def write(out, moving=False) -> int:
    """Pack the corpus into a file open for writing bytes; the number of texts. `moving`: with former addresses."""
    number, used = 0, {"tag": set(), "author": set(), "publication": set()}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for listing, editions in shelf():
            number += 1
            add(packed, f"texts/{number:06}.json", text(listing, editions, used))
        for name, value in (("links", links()), ("things", things(used)), ("moved", moved(used))):
            add(packed, f"{name}.json", value)
        if moving:
            add(packed, "addresses.json", addresses(used))
        add(packed, "corpus.json", {"format": FORMAT, "version": VERSION, "texts": number})
    return number


def add(packed, name, value):
    entry = zipfile.ZipInfo(name, LONG_AGO)
    entry.compress_type = zipfile.ZIP_DEFLATED
    packed.writestr(entry, json.dumps(value, ensure_ascii=False, indent=1))


def shelf() -> Iterator[tuple[Listing, list[Edition]]]:
    """Every text the public can see, oldest record first, with its editions in order."""
    pks = list(visible_listings().order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(pks), AT_ONCE):
        some = pks[start : start + AT_ONCE]
        by_text: dict[int, list] = {}
        for edition in Edition.objects.filter(article__in=some).order_by("number"):
            by_text.setdefault(edition.article_id, []).append(edition)
        for listing in Listing.objects.filter(pk__in=some).select_related("article").order_by("pk"):
            yield listing, by_text[listing.pk]


def text(listing, editions, used) -> dict:
    today = next(edition.content for edition in editions if edition.pk == listing.edition_id)
    shown = [edition_of(edition, listing.rights, today) for edition in editions]
    for edition in shown:
        note_used(edition["content"], used)
    return {
        "slug": listing.slug,
        "rights": listing.rights,
        "rights_note": listing.article.rights_note,
        "visible_from": listing.visible_from and str(listing.visible_from),
        "sample": listing.sample,
        "editions": shown,
    }


def edition_of(edition, rights, today) -> dict:
    copied = "number source_sha256 core_version signature summary".split()
    before = None if edition.content is today else today
    return {
        **{name: getattr(edition, name) for name in copied},
        "published": edition.published.isoformat(timespec="milliseconds"),  # a dump keeps no more
        "content": edition.content if rights == Rights.FULL else limited(edition.content, rights, before),
    }


def limited(content, rights, today=None) -> dict:
    """The content of an edition with nothing in it that today's rights keep from the public."""
    excerpts = excerpts_shown(content, rights, today)
    layout = Layout.from_json(content["layout"])
    now = today or content
    windows = passages.windows(layout, excerpts, context_around(now, excerpts_shown(now, rights)))
    return content | {"layout": blanked(layout, windows).to_json(), "excerpts": excerpts}


def blanked(layout, windows) -> Layout:
    """Letters, labels, notes and changes are told inside the windows only; places and numbers everywhere."""

    def seen(thing):
        return any(thing.start < window.end and window.start < thing.end for window in windows)

    text = [BLANK] * len(layout.text)
    for window in windows:
        text[window.start : window.end] = layout.text[window.start : window.end]
    return Layout(
        "".join(text),
        tuple(block if seen(block) else block._replace(label=None) for block in layout.blocks),
        tuple(each if seen(each) else each._replace(label=None, note="") for each in layout.inlines),
        (),
        tuple(change._replace(before="", after="", note="") for change in layout.changes),
    )


def note_used(content, used):
    used["author"].update(author["slug"] for author in content["authors"])
    used["tag"].update(tag["slug"] for tag in content["tags"])
    used["tag"].update(slug for excerpt in content["excerpts"] for slug in excerpt["tags"])
    if content["publication"]:
        used["publication"].add(content["publication"]["slug"])


def moved(used) -> dict:
    """Slugs that editions use and things have left since."""
    return {
        kind: dict(
            FormerSlug.objects.filter(kind=kind, slug__in=slugs)
            .exclude(now="")
            .order_by("slug")
            .values_list("slug", "now")
        )
        for kind, slugs in used.items()
    }


def addresses(used) -> dict:
    """Addresses that lead elsewhere, and those that say that something was withdrawn."""
    there = {"article": set(visible_listings().values_list("slug", flat=True)), **now_called(used)}
    rows = FormerSlug.objects.order_by("kind", "slug").values_list("kind", "slug", "now")
    withdrawn = Withdrawn.objects.order_by("kind", "key").values_list("kind", "key", "at")
    return {
        "moved": [row for row in rows if row[2] in there[row[0]]],
        "withdrawn": [(kind, key, at.isoformat()) for kind, key, at in withdrawn],
    }


def now_called(used) -> dict:
    return {kind: slugs | set(moved(used)[kind].values()) for kind, slugs in used.items()}


def things(used) -> dict:
    now = now_called(used)
    return {
        "tags": tags(now["tag"]),
        "authors": [
            {"slug": a.slug, "name": a.name, "note": a.note, "names": spellings(a)}
            for a in Author.objects.filter(slug__in=now["author"]).order_by("pk").prefetch_related("names")
        ],
        "publications": list(
            Publication.objects.filter(slug__in=now["publication"])
            .order_by("pk")
            .values("slug", "name", "address", "note")
        ),
    }


def tags(slugs) -> list[dict]:
    """Those that have a page with all it says; those that only an earlier edition names, by name."""
    shown = set(shown_tags().values_list("slug", flat=True))
    rows = (
        Tag.objects.filter(slug__in=slugs | shown)
        .order_by("pk")
        .select_related("part_of")
        .prefetch_related("names")
    )
    return [
        {
            "slug": tag.slug,
            "name": tag.name,
            "kind": tag.kind,
            "description": tag.description if tag.slug in shown else "",
            "part_of": tag.part_of.slug
            if tag.slug in shown and tag.part_of and tag.part_of.slug in shown
            else None,
            "names": spellings(tag) if tag.slug in shown else [],
        }
        for tag in rows
    ]


def spellings(thing):
    return sorted(name.name for name in thing.names.all())


def links() -> list[dict]:
    readable = readable_excerpts()
    rows = ListedLink.objects.filter(origin__in=readable, target__in=readable).order_by("pk")
    return list(rows.values("key", "kind", "note", "origin__public_id", "target__public_id"))


def packed() -> Iterator[bytes]:
    with answers.Spool(answers.IN_MEMORY) as store:
        write(store)
        store.seek(0)
        while chunk := store.read(1 << 16):
            yield chunk


@answers.open_to_all
def download(request):
    return answers.spooled(packed(), "application/zip", "corpus.zip")
