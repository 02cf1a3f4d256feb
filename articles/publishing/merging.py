"""Merging tags or authors and taking it back: the desk's rows, the shelf and the address in one transaction."""

from django.db import IntegrityError, transaction

from articles.editing import Conflict, Refused
from articles.editing.merging import bring_back, kept_by, let_go, model_of, move
from articles.models import Article, Author, Tag
from articles.models.slugs import find
from articles.publishing.shelf import shelve

LISTED = {Tag: "listing__listed_tags__tag__in", Author: "listing__listed_authors__author__in"}


def listed_under(*things):
    """The articles on the shelf that are found under any of these tags, or authors."""
    found = Article.objects.filter(**{LISTED[type(things[0])]: things})
    return found.distinct().order_by("pk")


def merge(old, keep, user, batch=None, why=""):
    """`old` becomes `keep`, everywhere readers and editors meet it; the decision that says so."""
    return together(old, keep, user, batch=batch, why=why)


def together(old, keep, user, **rest):
    try:
        with transaction.atomic():
            listed = list(listed_under(old, keep))
            decision = move(old, keep, user, **rest)
            for article in listed:
                shelve(article)
            let_go(old, keep)
            return decision
    except IntegrityError:
        raise Conflict(f"Someone used “{old}” at the same moment; try again.") from None


def undo_merge(decision, user, batch=None, why=""):
    """Take a merge back; or take back its undoing, which merges again."""
    if "into" in decision.after:
        return take_apart(decision, user, batch, why)
    model = model_of(decision)
    old, keep = find(model, decision.target), find(model, decision.before["into"])
    if old is None or keep is None:
        raise Refused("One of the two is gone.")
    return together(old, keep, user, batch=batch, why=why, verb="redo merge", undoes=decision)


def take_apart(decision, user, batch, why):
    try:
        with transaction.atomic():
            keep = kept_by(decision)
            old = bring_back(decision, user, batch=batch, why=why)
            for article in listed_under(*filter(None, (old, keep))):
                shelve(article)
            return decision.undone_by
    except IntegrityError:
        raise Conflict("Someone made another one of this name at the same moment.") from None
