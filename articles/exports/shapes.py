"""What the JSON of this site looks like, field by field: the page /about/data/ and the JSON Schemas are made from this.

A name that ends with "?" may be missing. Everything else is always there, empty ("", [], null) where nothing is known.
"""

from typing import Any, NamedTuple

DRAFT = "https://json-schema.org/draft/2020-12/schema"
WORDS = {"type": "string"}
NUMBER = {"type": "integer", "minimum": 0}
YES_OR_NO = {"type": "boolean"}
ADDRESS = {"type": "string", "format": "uri", "pattern": "^https?://"}
MOMENT = {"type": "string", "format": "date-time", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}
DAY = {"type": ["string", "null"], "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"}
HASH = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
SPAN = {"type": "array", "prefixItems": [NUMBER, NUMBER], "minItems": 2, "maxItems": 2}
ADDRESSES = {"type": "object", "additionalProperties": ADDRESS}
COUNTS = {"type": "object", "additionalProperties": NUMBER}


def one_of(*values):
    return {"enum": list(values)}


def many(shape):
    return {"type": "array", "items": shape}


def a(name):
    return {"$ref": f"#/$defs/{name}"}


def or_null(shape):
    return {"anyOf": [shape, {"type": "null"}]}


class Field(NamedTuple):
    shape: dict[str, Any]
    told: str


DATE = {
    "words": Field(WORDS, "The date as pages show it; “undated” when nothing is known."),
    "earliest": Field(DAY, "Not before this day."),
    "latest": Field(DAY, "Not after this day."),
    "precision": Field(one_of("", "day", "month", "year", "range"), "How exact the source is."),
    "edtf": Field(WORDS, "The same in the Extended Date/Time Format (ISO 8601-2)."),
}
NAMED = {
    "id": Field(ADDRESS, "The address of its page, and what it is known by."),
    "name": Field(WORDS, "Its name."),
}
PERSON = NAMED | {"described_as": Field(WORDS, "What this text says of its author.")}
LABEL = NAMED | {
    "kind": Field(one_of("topic", "person", "organisation", "place", "event", "thing"), "What kind of tag."),
}
FACT = {
    "name": Field(WORDS, "Which fact: title, author, date ..."),
    "value": Field(WORDS, "What it says."),
    "origin": Field(one_of("stated", "inferred", "looked_up"), "Does the source say so itself?"),
    "how": Field(WORDS, "How it was inferred, or where it was looked up."),
}
SOURCE = {
    "file_name": Field(WORDS, "The captured file."),
    "sha256": Field(HASH, "SHA-256 of its bytes."),
    "text_sha256": Field(HASH, "SHA-256 of the text read from it, as UTF-8."),
    "encoding": Field(WORDS, "How its bytes were decoded."),
    "length": Field(NUMBER, "Characters (code points) of that text."),
    "address": Field(WORDS, "Where the document was found."),
    "archived_copy": Field(WORDS, "An archived copy of it."),
    "captured": Field(DAY, "The day of the capture."),
}
LINK = {
    "kind": Field(WORDS, "same_claim, confirms, contradicts, draws_on, updates or not_the_same."),
    "verb": Field(WORDS, "The same, read from this excerpt."),
    "excerpt": Field(ADDRESS, "The other excerpt."),
    "note": Field(WORDS, "What the editors say of it."),
}
PLACE = {
    "edition": Field(NUMBER, "The edition that the characters are counted in."),
    "pieces": Field(
        many(SPAN), "Its first and last-but-one character in the edition’s text, from 0; piece by piece."
    ),
    "source": Field(SPAN, "The same in the text of the capture."),
}
TEXT = {
    "id": Field(ADDRESS, "The address of its page, and what it is known by."),
    "type": Field(one_of("text"), "What this is."),
    "title": Field(WORDS, "Its title."),
    "authors": Field(many(a("person")), "Who wrote it, in order; empty when it does not say."),
    "publication": Field(or_null(a("named")), "Where it appeared."),
    "date": Field(a("date"), "When it appeared."),
    "volume": Field(WORDS, "Volume."),
    "issue": Field(WORDS, "Issue."),
    "genre": Field(WORDS, "What it calls itself."),
    "language": Field(WORDS, "BCP 47 code."),
    "summary": Field(WORDS, "The opening of the headnote."),
    "tags": Field(many(a("label")), "What it is about."),
    "rights": Field(
        one_of("full", "excerpts", "record"), "What may be shown of it: all, excerpts, or this record only."
    ),
    "sample": Field(YES_OR_NO, "Was it invented, to show how the site works?"),
    "excerpts": Field(NUMBER, "How many annotated passages may be read."),
    "published": Field(MOMENT, "When its first edition appeared here."),
    "updated": Field(MOMENT, "When its current edition appeared here."),
    "formats": Field(ADDRESSES, "The same text in other formats, by ending."),
    "edition?": Field(a("edition"), "The edition, at the address of one text; lists leave it out."),
}
EDITION = {
    "id": Field(ADDRESS, "The address of the edition; it never changes."),
    "number": Field(NUMBER, "1, 2, 3 ..."),
    "published": Field(MOMENT, "When it appeared."),
    "signature": Field(WORDS, "Who signs for it."),
    "headnote": Field(WORDS, "What the text is and how far to trust it; Markdown."),
    "facts": Field(many(a("fact")), "What is known of the work, and how."),
    "source": Field(a("source"), "The capture it was made from."),
    "changes": Field(COUNTS, "How many places were removed, shown elsewhere, mended, corrected."),
    "text": Field(or_null(WORDS), "Its words, where they may be shown whole; positions count in this."),
    "excerpts": Field(many(a("excerpt")), "The annotated passages that may be read, in order."),
}
EXCERPT = {
    "id": Field(ADDRESS, "The address of its page, and what it is known by."),
    "type": Field(one_of("excerpt"), "What this is."),
    "text": Field(ADDRESS, "The text it stands in."),
    "title": Field(WORDS, "The title of that text."),
    "words": Field(WORDS, "The passage."),
    "note": Field(WORDS, "What the editors say of it; Markdown."),
    "kind": Field(
        WORDS, "context, identification, doubt, contradiction, source_criticism or cross_reference."
    ),
    "about": Field(a("date"), "The time it is about."),
    "tags": Field(many(a("label")), "What it is about."),
    "translation": Field(WORDS, "A translation."),
    "translation_language": Field(WORDS, "Its BCP 47 code."),
    "translator": Field(WORDS, "Who translated."),
    "signature": Field(WORDS, "Who signs for the note."),
    "mended": Field(YES_OR_NO, "Does it contain a place that the editors changed or cut?"),
    "formats": Field(ADDRESSES, "The same excerpt in other formats, by ending."),
    "place?": Field(a("place"), "Where it stands; lists leave it out."),
    "links?": Field(many(a("link")), "What other excerpts say of the same; lists leave it out."),
}
THING = {
    "id": Field(ADDRESS, "The address of its page, and what it is known by."),
    "type": Field(one_of("author", "publication", "tag"), "What this is."),
    "name": Field(WORDS, "Its name."),
    "variants": Field(many(WORDS), "Other spellings of the name."),
    "kind": Field(WORDS, "Of a tag: topic, person, organisation, place, event or thing."),
    "note": Field(WORDS, "What the editors say of it; Markdown."),
    "address": Field(WORDS, "Of a publication: where it can be found."),
    "texts": Field(ADDRESS, "The list of its texts."),
    "excerpts": Field(ADDRESS, "The list of its excerpts."),
    "number_of_texts": Field(NUMBER, "How many texts that are."),
}
LIST = {
    "id": Field(ADDRESS, "This page of the list."),
    "type": Field(one_of("list"), "What this is."),
    "of": Field(one_of("text", "excerpt", "author", "tag"), "What is listed."),
    "total": Field(NUMBER, "How many there are on all pages."),
    "first": Field(ADDRESS, "The first page."),
    "prev": Field(or_null(ADDRESS), "The page before, or null."),
    "next": Field(or_null(ADDRESS), "The next page, or null: follow it to have them all."),
    "last": Field(ADDRESS, "The last page."),
    "refused": Field(many(WORDS), "What of the question could not be understood; nothing is listed then."),
    "items": Field(
        {"type": "array", "items": {"anyOf": [a("text"), a("excerpt"), a("thing")]}}, "The things."
    ),
}
CHANGE = {
    "reason": Field(WORDS, "Why."),
    "class": Field(WORDS, "removed, shown elsewhere, mended, corrected, structure or other."),
    "source": Field(SPAN, "The characters of the capture’s text."),
    "length": Field(NUMBER, "How many characters stood there."),
    "before": Field(WORDS, "What stood there; empty for spam, of which only the length is told."),
    "after": Field(WORDS, "What is read instead."),
    "note": Field(WORDS, "The editor’s note."),
}
MADE = {
    "id": Field(ADDRESS, "The address of the page that tells how the text was made."),
    "type": Field(one_of("made"), "What this is."),
    "text": Field(ADDRESS, "The text."),
    "edition": Field(NUMBER, "Its edition."),
    "counts": Field(COUNTS, "How many changes of each class."),
    "changes": Field(many(a("change")), "Each change; empty where the words may not be shown."),
}
SITE = {
    "id": Field(ADDRESS, "The address of the site’s own page."),
    "type": Field(one_of("site"), "What this is."),
    "name": Field(WORDS, "The site’s name."),
    "texts": Field(NUMBER, "How many texts."),
    "excerpts": Field(NUMBER, "How many excerpts."),
    "links": Field(NUMBER, "How many links between excerpts."),
    "lists": Field(ADDRESSES, "Where everything begins."),
}
OWN = {"text": TEXT, "excerpt": EXCERPT, "thing": THING, "list": LIST, "made": MADE, "site": SITE}
PARTS = {
    "edition": EDITION,
    "date": DATE,
    "named": NAMED,
    "person": PERSON,
    "label": LABEL,
    "fact": FACT,
    "source": SOURCE,
    "place": PLACE,
    "link": LINK,
    "change": CHANGE,
}
SHAPES = OWN | PARTS


def schema(name, address) -> dict:
    """The JSON Schema (2020-12) of what answers at an address; `name` is one of OWN."""
    needed = {each: as_schema(fields) for each, fields in SHAPES.items()}
    return {"$schema": DRAFT, "$id": address, "title": name, "$ref": f"#/$defs/{name}", "$defs": needed}


def as_schema(fields) -> dict:
    return {
        "type": "object",
        "properties": {
            name.rstrip("?"): field.shape | {"description": field.told} for name, field in fields.items()
        },
        "required": [name for name in fields if not name.endswith("?")],
        "additionalProperties": False,
    }


def kind_in_words(shape) -> str:
    """What a field holds, for people."""
    if "$ref" in shape:
        return shape["$ref"].rpartition("/")[2]
    if "anyOf" in shape:
        return " or ".join(kind_in_words(each) for each in shape["anyOf"])
    if "enum" in shape:
        return " | ".join(f"“{value}”" for value in shape["enum"])
    if shape is SPAN:
        return "[start, end]"
    if shape["type"] == "array":
        return f"list of {kind_in_words(shape['items'])}"
    if shape["type"] == "object":
        return "object"
    names = [shape["type"]] if isinstance(shape["type"], str) else shape["type"]
    return " or ".join(
        {"uri": "address"}.get(shape.get("format"), shape.get("format", name)) if name == "string" else name
        for name in names
    )
