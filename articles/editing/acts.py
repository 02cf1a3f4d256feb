"""What every act does: wait its turn on the text or the article, and leave a decision in the same transaction."""

from functools import wraps
from uuid import uuid4

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from articles.editing.refusals import Conflict, Refused, second_to
from articles.models import Article, Decision, Desk


def one_act(function):
    """One transaction. What it refers to (a tag, an author) may be merged away by another one before this one ends."""

    @wraps(function)
    def inner(*args, **kwargs):
        try:
            with transaction.atomic():
                return function(*args, **kwargs)
        except IntegrityError:
            raise Conflict("Someone changed something this needs at the same moment; try again.") from None

    return inner


def take_turn(source, seen=None):
    """Puts the acts on one text in a row, on every database: the row stays locked until this transaction ends."""
    desk = Desk.objects.filter(source=source)
    if not (desk if seen is None else desk.filter(revision=seen)).update(revision=F("revision") + 1):
        if seen is None:
            raise Refused("This source has no desk.")
        raise second_to(last_decision(source=source), "this text")


def return_turn(source):
    """Nothing was changed after all: who saw the revision before still sees the newest."""
    Desk.objects.filter(source=source).update(revision=F("revision") - 1)


def hold_article(article):
    """As take_turn, for what is known of the work; `version` rises only when its columns change."""
    Article.objects.filter(pk=article.pk).update(version=F("version"))
    article.refresh_from_db()


def raise_version(article):
    Article.objects.filter(pk=article.pk).update(version=F("version") + 1, changed=timezone.now())
    article.refresh_from_db()


def last_decision(**about):
    return Decision.objects.filter(**about).select_related("user").first()


def left_to_restore(made, now) -> dict:
    """What this decision replaced, where it still stands as it was made to; what was written anew since stays."""
    left = {name: value for name, value in made.before.items() if now[name] == made.after.get(name)}
    if made.before and not left:
        raise Refused("All of this was changed again since: take that back first.")
    return left


def repeated(batch, target_kind, target, verb):
    """The decision this act already led to, when the same form was sent before."""
    if batch is None:
        return None
    return Decision.objects.filter(batch=batch, target_kind=target_kind, target=target, verb=verb).first()


def decision(verb, target_kind, target, user, *, batch=None, article=None, source=None, **rest) -> Decision:
    """The unsaved row of the log."""
    return Decision(
        verb=verb,
        target_kind=target_kind,
        target=target,
        user=user,
        batch=batch or uuid4(),
        source=source,
        article=article or (source.article if source else None),
        **rest,
    )


def record(*args, **kwargs) -> Decision:
    row = decision(*args, **kwargs)
    row.save(force_insert=True)
    return row
