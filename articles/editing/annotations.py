"""Annotations that came in and are not wanted: put away, and taken back."""

from django.db import transaction

from articles.editing.acts import record
from articles.editing.permissions import admit
from articles.editing.refusals import Refused
from articles.models import Decision, IncomingAnnotation


@transaction.atomic
def discard(annotation, user, batch=None, why="") -> Decision:
    """It waits no longer, and does not come in again. Refused when it has become an excerpt or a link."""
    admit(user)
    if batch and (
        earlier := Decision.objects.filter(batch=batch, target=annotation.key, verb="discard").first()
    ):
        return earlier
    if not IncomingAnnotation.objects.waiting().filter(pk=annotation.pk).update(discarded=True):
        raise Refused("This annotation waits no longer.")
    return log("discard", annotation, user, True, batch=batch, why=why)


def log(verb, annotation, user, discarded, **rest):
    """A decision on no article: its draft says what it said before."""
    states = {"before": {"discarded": not discarded}, "after": {"discarded": discarded}}
    return record(verb, "annotation", annotation.key, user, **states, **rest)


def undo_discard(decision, user, verb, **rest):
    annotation = IncomingAnnotation.objects.get(key=decision.target)
    discarded = decision.before["discarded"]
    if not IncomingAnnotation.objects.filter(pk=annotation.pk, discarded=not discarded).update(
        discarded=discarded
    ):
        raise Refused("This annotation was put away or taken back since.")
    log(verb, annotation, user, discarded, undoes=decision, **rest)
