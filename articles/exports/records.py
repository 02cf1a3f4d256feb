"""The records that make up our JSON, in the shapes of articles.exports.shapes."""

from django.db.models.fields.json import KeyTextTransform
from django.utils.encoding import iri_to_uri

from articles.citing.days import date_of
from articles.citing.work import at
from articles.models import ListedAuthor, ListedTag, Listing
from articles.pages import dates, formats

MORE = (
    "pk slug title language genre rights sample excerpt_count date_words earliest latest precision updated published "
    "publication__slug publication__name text__summary"
).split()


def moment(when) -> str:
    return f"{when:%Y-%m-%dT%H:%M:%SZ}"


def date(known) -> dict:
    words = dates.in_words(known)
    return {
        "words": words,
        "earliest": as_words(known["earliest"]),
        "latest": as_words(known["latest"]),
        "precision": known["precision"],
        "edtf": date_of(known).edtf,
    }


def as_words(day):
    return str(day) if day else None


def named(kind, slug, name) -> dict:
    return {"id": at(kind, slug), "name": name}


def texts(listings) -> list[dict]:
    """The texts of a page of listings, in their order: three statements."""
    told = {name: KeyTextTransform(name, "edition__content") for name in ("volume", "issue")}
    rows = list(listings.values(*MORE, **told))
    authors, tags = authors_of(rows), tags_of(rows)
    return [text(row, authors.get(row["pk"], []), tags.get(row["pk"], [])) for row in rows]


def authors_of(rows):
    found: dict[int, list] = {}
    listed = ListedAuthor.objects.filter(listing__in=[row["pk"] for row in rows]).select_related("author")
    for each in listed.order_by("position", "pk"):
        person = named("author", each.author.slug, each.author.name) | {"described_as": each.described_as}
        found.setdefault(each.listing_id, []).append(person)
    return found


def tags_of(rows):
    found: dict[int, list] = {}
    listed = ListedTag.objects.filter(listing__in=[row["pk"] for row in rows], own=True).select_related("tag")
    for each in listed.order_by("tag__name", "tag__slug"):
        found.setdefault(each.listing_id, []).append(label(each.tag))
    return found


def label(tag):
    return named("tag", tag.slug, tag.name) | {"kind": tag.kind}


def text(row, authors, tags) -> dict:
    publication = row["publication__slug"]
    return {
        "id": at("article", row["slug"]),
        "type": "text",
        "title": row["title"],
        "authors": authors,
        "publication": named("publication", publication, row["publication__name"]) if publication else None,
        "date": date(dates.of_row(row)),
        "volume": row["volume"] or "",
        "issue": row["issue"] or "",
        "genre": row["genre"],
        "language": row["language"],
        "summary": row["text__summary"] or "",
        "tags": tags,
        "rights": row["rights"],
        "sample": row["sample"],
        "excerpts": row["excerpt_count"],
        "published": moment(row["published"]),
        "updated": moment(row["updated"]),
        "formats": {other.ending: other.address for other in formats.of_a_text(row["slug"])},
    }


def whole_text(page) -> dict:
    """One text with its edition, as its page shows it."""
    (found,) = texts(Listing.objects.filter(slug=page.slug))
    return found | {"edition": edition(page)}


def edition(page) -> dict:
    content = page.content
    return {
        "id": page.work.url,
        "number": page.number,
        "published": moment(page.published),
        "signature": page.signature,
        "headnote": content["headnote"],
        "facts": [fact(each) for each in content["facts"]],
        "source": source(content["source"]),
        "changes": dict(content["counts"]),
        "text": page.layout.text if page.full else None,
        "excerpts": [excerpt_of_edition(each, page) for each in page.excerpts],
    }


def fact(known):
    return {
        "name": known["name"],
        "value": known["value"],
        "origin": known["origin"],
        "how": known["why"] or known["where"],
    }


def source(known):
    copied = "file_name sha256 text_sha256 encoding length address archived_copy".split()
    return {name: known[name] for name in copied} | {"captured": as_words(known["captured"])}


COPIED = "words note kind translation translation_language translator signature mended".split()


def excerpt_of_edition(known, page) -> dict:
    return {
        **excerpt_head(known["public_id"], page.slug, page.content["title"]),
        **{name: known[name] for name in COPIED},
        "about": date(known["date"]),
        "tags": [label(page.named[slug]) for slug in known["tags"] if slug in page.named],
        "place": place(known, page.number),
    }


def excerpt_head(public_id, slug, title):
    return {
        "id": at("excerpt", public_id),
        "type": "excerpt",
        "text": at("article", slug),
        "title": title,
        "formats": {other.ending: other.address for other in formats.of_an_excerpt(public_id)},
    }


def place(known, number):
    source = [known["source_start"], known["source_end"]]
    return {"edition": number, "pieces": [list(piece) for piece in known["pieces"]], "source": source}


def excerpt(shown) -> dict:
    """An excerpt of the shelf, as lists show it."""
    row = shown.row
    return {
        **excerpt_head(row.public_id, row.listing.slug, row.listing.title),
        **{name: getattr(row, name) for name in COPIED},
        "about": date(dates.of_row(row)),
        "tags": [label(tag) for tag in shown.tags],
    }


def whole_excerpt(page, links) -> dict:
    return excerpt(page) | {
        "place": place(page.excerpt, page.edition.number),
        "links": [link(each) for each in links],
    }


def link(known):
    return {"kind": known.kind, "verb": known.verb, "excerpt": whole(known.url), "note": known.note}


def whole(path):
    return at("home").rstrip("/") + path


def thing(kind, row, number) -> dict:
    """An author, a publication or a tag."""
    question = f"?{kind}={row.slug}"
    return {
        "id": at(kind, row.slug),
        "type": kind,
        "name": row.name,
        "variants": [name.name for name in row.names.all()] if kind != "publication" else [],
        "kind": getattr(row, "kind", ""),
        "note": row.description if kind == "tag" else row.note,
        "address": getattr(row, "address", ""),
        "texts": asked(at("list_data"), question),
        "excerpts": asked(at("excerpts_data"), question),
        "number_of_texts": number or 0,
    }


def asked(address, question):
    return iri_to_uri(address + question)


def made(page) -> dict:
    return {
        "id": at("article_made", page.slug),
        "type": "made",
        "text": at("article", page.slug),
        "edition": page.number,
        "counts": dict(page.content["counts"]),
        "changes": [change(each) for each in page.layout.changes] if page.full else [],
    }


def change(each):
    return {
        "reason": each.reason,
        "class": each.klass,
        "source": [each.source_start, each.source_end],
        "length": each.length,
        "before": each.before,
        "after": each.after,
        "note": each.note,
    }
