"""What an edition freezes: everything its page needs, as plain JSON. A draft is the same, from the desk as it is now."""

import json

from django.core.serializers.json import DjangoJSONEncoder

from articles import text
from articles.editing import Refused, reading_of, standing
from articles.models import Excerpt, Source, signature_of

SOURCE_FIELDS = (
    "sha256 text_sha256 file_name media_type address archived_copy captured encoding encoding_guessed "
    "reader reader_version length"
).split()
FACT_FIELDS = "name value origin why where looked_up_on start end".split()


def current_source(article) -> Source | None:
    return article.sources.filter(current=True).first()


def draft(article) -> dict:
    """What would be published now."""
    source = current_source(article)
    if source is None:
        raise Refused("There is no source to show.")
    return content_of(article, source, reading_of(source))


def content_of(article, source, reading) -> dict:
    layout = text.layout(reading)
    content = {
        "layout": layout.to_json(),
        **{
            name: getattr(article, name)
            for name in ("title", "language", "genre", "volume", "issue", "headnote")
        },
        "publication": article.publication and fields(article.publication, "name", "slug"),
        "date": date_of(article),
        "authors": authors_of(article),
        "tags": [fields(tag, "name", "slug", "kind") for tag in article.tags.order_by("name", "slug")],
        "facts": facts_of(article, source),
        "excerpts": excerpts_of(source, reading),
        "source": fields(source, *SOURCE_FIELDS),
        "counts": layout.counts(),
    }
    return json.loads(json.dumps(content, cls=DjangoJSONEncoder))


def fields(thing, *names):
    return {name: getattr(thing, name) for name in names}


def date_of(dated):
    return {"words": dated.date_words, **fields(dated, "earliest", "latest", "precision")}


def authors_of(article):
    rows = article.article_authors.select_related("author")
    return [
        {"name": row.author.name, "slug": row.author.slug, "described_as": row.described_as} for row in rows
    ]


def facts_of(article, source):
    """The statements that stand. A span counts in the current capture only."""
    facts = sorted(standing(article), key=lambda fact: (fact.name, fact.position, fact.key))
    elsewhere = {"start": None, "end": None}
    return [fields(fact, *FACT_FIELDS) | ({} if fact.source_id == source.pk else elsewhere) for fact in facts]


def excerpts_of(source, reading):
    """In order of reading. One whose words are all cut stands nowhere; the checklist names it."""
    rows = Excerpt.objects.live().filter(source=source).select_related("created_by").prefetch_related("tags")
    signatures = {}
    excerpts = [excerpt_of(row, reading, signatures) for row in rows]
    standing = [excerpt for excerpt in excerpts if excerpt["end"] > excerpt["start"]]
    return sorted(standing, key=lambda excerpt: (excerpt["start"], excerpt["end"], excerpt["public_id"]))


def excerpt_of(row, reading, signatures):
    pieces = [[start, end] for start, end in reading.to_reading(row.start, row.end)]
    user = row.created_by
    if user not in signatures:
        signatures[user] = signature_of(user)
    return {
        **fields(row, "public_id", "note", "kind", "translation", "translation_language", "translator"),
        "start": pieces[0][0],
        "end": pieces[-1][1],
        "pieces": pieces,
        "source_start": row.start,
        "source_end": row.end,
        "words": reading.words(row.start, row.end),
        "tags": sorted(tag.slug for tag in row.tags.all()),
        "date": date_of(row),
        "signature": signatures[user],
        "mended": reading.mended(row.start, row.end),
        "evidence": text.evidence(reading, row.start, row.end)._asdict(),
    }
