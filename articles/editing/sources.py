"""Opening a captured document on the desk."""

from uuid import uuid4

from django.db import transaction

from articles.editing.acts import hold_article, record
from articles.editing.carrying import carry_excerpts, take_turns
from articles.editing.permissions import admit
from articles.editing.refusals import Refused
from articles.models import Desk, Source, SourceBytes, SourcePlaces


@transaction.atomic
def open_source(
    article, document, user=None, address="", archived_copy="", captured=None, batch=None
) -> Source:
    """The document as the article's current source; bytes that came in before are not stored again."""
    admit(user)
    hold_article(article)
    if known := Source.objects.filter(sha256=document.sha256).first():
        if known.article_id != article.pk:
            raise Refused(f"These bytes are known: they are a source of “{known.article}”.")
        return known
    before = article.sources.filter(current=True).first()
    article.sources.filter(current=True).update(current=False)
    source = Source.objects.create(
        article=article,
        sha256=document.sha256,
        text_sha256=document.text_sha256,
        text=document.text,
        length=len(document.text),
        file_name=document.file_name,
        media_type=document.media_type,
        encoding=document.encoding,
        encoding_guessed=document.encoding_guessed,
        reader=document.reader,
        reader_version=document.reader_version,
        address=address,
        archived_copy=archived_copy,
        captured=captured,
    )
    SourceBytes.objects.create(source=source, data=document.data)
    if places := document.content.places:
        SourcePlaces.objects.create(source=source, rows=[list(each) for each in places])
    Desk.objects.create(source=source)
    record("import", "source", source.sha256, user, source=source, batch=batch)
    if before:
        log_current(before, source, user, batch=batch)
    return source


@transaction.atomic
def make_current(source, user, batch=None, why="") -> Source:
    """Read the article from this capture from now on. Its own decisions stand; excerpts come where their place is clear."""
    admit(user)
    hold_article(source.article)
    batch = batch or uuid4()
    before = source.article.sources.filter(current=True).first()
    if before == source:
        return source
    switch(source)
    log_current(before, source, user, batch=batch, why=why)
    if before:
        take_turns(before, source)
        carry_excerpts(before, source, user, batch)
    return source


def switch(source):
    source.article.sources.filter(current=True).update(current=False)
    source.current = True
    source.save(update_fields=["current"])


def log_current(before, source, user, verb="make current", **rest):
    was = {"current": before.sha256 if before else None}
    now = {"current": source.sha256}
    return record(verb, "source", source.sha256, user, source=source, before=was, after=now, **rest)


def undo_current(decision, user, verb, **rest):
    """The capture that was current before is so again."""
    now = decision.article.sources.get(current=True)
    was = decision.article.sources.filter(sha256=decision.before["current"]).first()
    if was is None or now.sha256 != decision.after["current"]:
        raise Refused("Another capture is current since: take that back first.")
    switch(was)
    rest |= {"before": {"current": now.sha256}, "after": {"current": was.sha256}}
    return record(verb, "source", decision.target, user, source=decision.source, undoes=decision, **rest)
