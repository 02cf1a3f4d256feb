"""A whole run: every file, then the links between them, then publishing. Each step finds what is left to do."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from articles.importing.documents import REFUSED, UNCHANGED, Outcome, import_read
from articles.importing.links import add_links
from articles.importing.reading import FEW, read_here, read_many
from articles.models import Article, Source
from articles.publishing import NotPublished, publish


@dataclass(slots=True)
class File:
    """A file on the way in: its bytes, or what became of it already."""

    name: str
    data: bytes | None = None
    outcome: Outcome | None = None


def import_all(
    paths: Iterable[Path], catalogue, rights="", publishing=False, user=None, jobs=1, level=None
) -> Iterator[Outcome]:
    """Yields what became of each file; the links and editions are made when the last one is asked for.

    What is at least `level` sure about a new document is accepted at once; if None, only what changes no word.
    With `jobs` above 1 that many processes read ahead; this one alone writes, a file at a time and in order.
    """
    paths, outcomes = list(paths), []
    files = (opened(path) for path in paths)
    read = ((file, None) for file in files) if jobs < 2 or len(paths) < FEW else read_many(files, jobs)
    for file, found in read:
        outcome = file.outcome
        if outcome is None:
            outcome = import_read(
                found or read_here(file.data, file.name), file.name, catalogue, rights, user, level=level
            )
        outcomes.append(outcome)
        yield outcome
    add_links(catalogue, user)
    if publishing:
        for outcome in outcomes:
            bring_out(outcome, user)


def opened(path) -> File:
    """The bytes, unless they cannot be read or are here already."""
    name = os.fsencode(path.name).decode(errors="replace")  # a disk may hold names that are no text
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = f"“{name}” cannot be read: {error.strerror}."
        return File(name, outcome=Outcome(name, REFUSED, reason=reason, code="E-FILE"))
    known = (
        Source.objects.filter(sha256=sha256(data).hexdigest()).values_list("article__slug", flat=True).first()
    )
    return File(name, outcome=Outcome(name, UNCHANGED, known)) if known else File(name, data)


def bring_out(outcome, user):
    """Publish what never was; what an editor published since, or withdrew, is theirs."""
    article = Article.objects.filter(slug=outcome.slug).first() if outcome.slug else None
    if article is None or article.editions.exists():
        return
    try:
        outcome.published = publish(article, user, confirmed=True).number
    except NotPublished as obstacle:
        outcome.kept_back = obstacle.sentence
