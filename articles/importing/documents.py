"""One file becomes a source on the desk, with its proposals and what the catalogue knows of it."""

from dataclasses import dataclass, field
from pathlib import PurePath

from django.db import IntegrityError, transaction

from articles.editing import Refused, open_article, open_source, propose
from articles.importing import known, unknown
from articles.importing.likeness import Near, near_texts
from articles.importing.reading import read_here
from articles.models import Article, Rights, Source

CREATED, UNCHANGED, REFUSED = "created", "unchanged", "refused"


@dataclass(slots=True)
class Outcome:
    """What became of one file; `reason` says why it was refused, `kept_back` why it is not published."""

    file_name: str
    status: str
    slug: str = ""
    reason: str = ""
    code: str = ""
    near: list[Near] = field(default_factory=list)
    published: int | None = None
    kept_back: str = ""
    remarks: tuple[str, ...] = ()  # what the reader did with doubtful parts


def import_bytes(data, file_name, catalogue, rights="", user=None, place=None) -> Outcome:
    """Take one file in, or say why not; bytes that came in before change nothing.

    `place` is where and when it was captured (address, archived_copy, captured); the catalogue knows better.
    """
    return import_read(read_here(data, file_name), file_name, catalogue, rights, user, place)


def import_read(read, file_name, catalogue, rights="", user=None, place=None, level=None) -> Outcome:
    """Take in what was read, or say why not. `level` is how sure proposals must be to be accepted at once."""
    if read.refusal:
        return Outcome(file_name, REFUSED, reason=read.refusal.sentence, code=read.refusal.code)
    document = read.document
    try:
        if article := article_of(document):
            return Outcome(file_name, UNCHANGED, article.slug)
        near = near_texts(document)
        article = bring_in(document, read.findings, catalogue, rights, user, place or {}, level)
    except Refused as refusal:
        return Outcome(file_name, REFUSED, reason=refusal.sentence, code="E-REFUSED")
    except IntegrityError:
        if article := article_of(document):  # someone else took it in at the same moment
            return Outcome(file_name, UNCHANGED, article.slug)
        raise
    return Outcome(file_name, CREATED, article.slug, near=near, remarks=document.content.remarks)


def article_of(document) -> Article | None:
    source = Source.objects.filter(sha256=document.sha256).select_related("article").first()
    return source.article if source else None


@transaction.atomic
def bring_in(document, findings, catalogue, rights, user, place, level=None) -> Article:
    entry = catalogue.find(document.sha256)
    if entry and (wrong := entry.wrong_places(document.text)):
        raise Refused(" ".join(wrong))
    if entry:
        article = known.open_record(entry, catalogue, rights, user)
    else:
        words = unknown.title_of(findings) or PurePath(document.file_name).stem
        article = open_article(words, user, rights=rights or Rights.EXCERPTS)
    if entry:
        place = {"address": entry.address, "captured": entry.captured}
    elif not place.get("address"):
        place = {**place, "address": document.content.address}
    source = open_source(article, document, user, **place)
    propose(source, findings.proposals, user)
    if entry:
        known.decide(source, entry, findings, user)
    else:
        unknown.decide(source, findings, user, level)
    article.refresh_from_db()
    return article
