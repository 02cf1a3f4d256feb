"""A new capture of a work that is here already: another source of the same article, with what was decided on the one before."""

from uuid import uuid4

from django.conf import settings
from django.db import transaction

from articles import editing, sources
from articles.cleaning import study
from articles.editing import Refused
from articles.models import Source


@transaction.atomic
def bring_capture(article, data, file_name, user, place=None, batch=None) -> Source:
    """The bytes as the article's current source. The rules propose on it; decisions and excerpts come along where
    their place is clear. One batch, so one undo brings the capture before it back.

    Refused, in a sentence: bytes nobody can read, and those that are here already.
    """
    before = article.sources.filter(current=True).first()
    if before is None:
        raise Refused("This article has no capture yet: bring the document in as a new one.")
    try:
        document = sources.read(data, file_name, limit=settings.MAX_SOURCE_BYTES)
    except sources.Refusal as refusal:
        raise Refused(refusal.sentence) from None
    if known := Source.objects.filter(sha256=document.sha256).select_related("article").first():
        raise Refused(f"These very bytes are here already, as a capture of “{known.article}”.")
    batch = batch or uuid4()
    source = editing.open_source(article, document, user, batch=batch, **(place or {}))
    editing.propose(source, study(source.text).proposals, user)
    editing.carry(before, source, user, batch)
    return source
