"""Links between excerpts: one statement, read from both ends."""

from django.db import transaction
from django.db.models import Q

from articles.editing.acts import record, return_turn, take_turn
from articles.editing.permissions import admit
from articles.editing.refusals import Refused
from articles.models import ExcerptLink, LinkKind

BOTH_WAYS = {LinkKind.SAME_CLAIM, LinkKind.NOT_THE_SAME}


@transaction.atomic
def link(origin, target, kind, user, note="", batch=None, why="") -> ExcerptLink:
    """Say how one excerpt stands to another; what is said already is not said twice."""
    admit(user)
    if kind not in LinkKind.values:
        raise Refused(f"“{kind}” is not a kind of link.")
    if origin.pk == target.pk:
        raise Refused("An excerpt is not linked to itself.")
    if origin.deleted or target.deleted:
        raise Refused("One of the two excerpts was removed.")
    first, second = sorted((origin, target), key=lambda excerpt: excerpt.source_id)
    for source in dict.fromkeys((first.source, second.source)):  # the same order for everyone: no deadlock
        take_turn(source)
    known = said_already(origin, target, kind)
    if known is None:
        known = ExcerptLink.objects.create(origin=origin, target=target, kind=kind, note=note)
        log("link", known, user, {"deleted": True}, {"deleted": False, "note": note}, batch=batch, why=why)
    elif known.deleted:
        values = {"deleted": False, "note": note or known.note}
        rewrite(known, values, "link", user, batch=batch, why=why)
    else:
        for source in dict.fromkeys((first.source, second.source)):
            return_turn(source)
    return known


def said_already(origin, target, kind):
    same = Q(origin=origin, target=target)
    if kind in BOTH_WAYS:
        same |= Q(origin=target, target=origin)
    return ExcerptLink.objects.filter(same, kind=kind).order_by("deleted", "pk").first()


@transaction.atomic
def unlink(link, user, batch=None, why="") -> ExcerptLink:
    admit(user)
    take_turn(link.origin.source)
    link.refresh_from_db()
    if link.deleted:
        return_turn(link.origin.source)
        return link
    return rewrite(link, {"deleted": True}, "unlink", user, batch=batch, why=why)


def rewrite(link, values, verb, user, **rest):
    before = {name: getattr(link, name) for name in values}
    for name, value in values.items():
        setattr(link, name, value)
    link.save(update_fields=list(values))
    log(verb, link, user, before, values, **rest)
    return link


def log(verb, link, user, before, after, **rest):
    return record(verb, "link", link.key, user, source=link.origin.source, before=before, after=after, **rest)


def undo_link(decision, user, verb, **rest):
    link = ExcerptLink.objects.select_related("origin__source", "target").get(key=decision.target)
    if not decision.before["deleted"] and (link.origin.deleted or link.target.deleted):
        raise Refused("One of the two excerpts was removed; bring it back first.")
    rewrite(link, decision.before, verb, user, undoes=decision, **rest)
