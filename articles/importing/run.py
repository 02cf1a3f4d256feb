"""A whole run: every file, then the links between them, then publishing. Each step finds what is left to do."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from articles.importing.documents import REFUSED, Outcome, import_bytes
from articles.importing.links import add_links
from articles.models import Article
from articles.publishing import NotPublished, publish


def import_all(paths: Iterable[Path], catalogue, rights="", publishing=False, user=None) -> Iterator[Outcome]:
    """Yields what became of each file; the links and editions are made when the last one is asked for."""
    outcomes = []
    for path in paths:
        outcomes.append(import_file(path, catalogue, rights, user))
        yield outcomes[-1]
    add_links(catalogue, user)
    if publishing:
        for outcome in outcomes:
            bring_out(outcome, user)


def import_file(path, catalogue, rights, user) -> Outcome:
    name = os.fsencode(path.name).decode(errors="replace")  # a disk may hold names that are no text
    try:
        data = path.read_bytes()
    except OSError as error:
        return Outcome(name, REFUSED, reason=f"“{name}” cannot be read: {error.strerror}.", code="E-FILE")
    return import_bytes(data, name, catalogue, rights, user)


def bring_out(outcome, user):
    """Publish what never was; what an editor published since, or withdrew, is theirs."""
    article = Article.objects.filter(slug=outcome.slug).first() if outcome.slug else None
    if article is None or article.editions.exists():
        return
    try:
        outcome.published = publish(article, user, confirmed=True).number
    except NotPublished as obstacle:
        outcome.kept_back = obstacle.sentence
