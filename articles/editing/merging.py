"""Two tags, or two authors, that are one: what the old one held goes to the kept one, and the log can bring it back.

A merge has two steps with the shelf between them: `move` hands everything over, then whoever calls relists what was
listed under the old one, then `let_go` takes the old one away. articles.publishing.merge does all three.
"""

from django.db import transaction
from django.db.models import ProtectedError

from articles.editing.acts import record, repeated
from articles.editing.permissions import admit
from articles.editing.refusals import Conflict, Refused, second_to
from articles.editing.relations import AUTHORS, TAGS
from articles.editing.verbs import verb_against
from articles.models import Author, Decision, FormerSlug, Tag
from articles.models.slugs import find, leave_former

MERGEABLE = {Tag: TAGS, Author: AUTHORS}


def kind_of(thing) -> str:
    return thing._meta.model_name


def held(thing):
    """Lock a tag or author for this transaction; refused when somebody merged or deleted it meanwhile."""
    now = type(thing)._base_manager.select_for_update(no_key=True).filter(pk=thing.pk).first()
    if now is None:
        raise second_to(
            Decision.objects.filter(target_kind=kind_of(thing), target=thing.slug).first(), f"“{thing}”"
        )
    return now


@transaction.atomic
def move(old, keep, user, batch=None, why="", verb="merge", undoes=None) -> Decision:
    """Everything of `old` becomes `keep`'s, its names become variants, its address leads there. `old` is empty after."""
    admit(user)
    if type(old) is not type(keep) or old.pk == keep.pk:
        raise Refused("Choose another one to merge it into.")
    if earlier := repeated(batch, kind_of(old), old.slug, verb):
        return earlier
    first, second = sorted(
        (old, keep), key=lambda thing: thing.pk
    )  # the same order for everyone: no deadlock
    now = {thing.pk: thing for thing in (held(first), held(second))}
    old, keep = now[old.pk], now[keep.pk]
    relations = MERGEABLE[type(old)]
    before = relations.describe(old) | {"led_here": led_to(old)}
    after = {"into": keep.slug, "name": keep.name} | relations.hand_over(old, keep)
    leave_former(type(old), old.slug, keep.slug)
    rest = {"before": before, "after": after, "batch": batch, "why": why, "undoes": undoes}
    return record(verb, kind_of(old), old.slug, user, **rest)


def led_to(thing) -> list[str]:
    return sorted(
        FormerSlug.objects.filter(kind=kind_of(thing), now=thing.slug).values_list("slug", flat=True)
    )


@transaction.atomic
def let_go(old, keep):
    """Take away the old one once nothing refers to it; its address goes on leading to the kept one."""
    old = type(old)._base_manager.filter(pk=old.pk).first()
    if old is None:
        return
    slug = old.slug
    try:
        old.delete()
    except ProtectedError:
        raise Conflict(f"Someone used “{old}” at the same moment; try again.") from None
    leave_former(type(old), slug, keep.slug)


def kept_by(decision):
    """The one that a merge (or its redoing) put everything into; None when it is gone."""
    return find(model_of(decision), decision.after["into"])


def model_of(decision):
    return {kind_of(model): model for model in MERGEABLE}[decision.target_kind]


@transaction.atomic
def bring_back(decision, user, batch=None, why=""):
    """Undo a merge: the old one stands again, with its names, its addresses, and whatever of its own is still there."""
    admit(user)
    model, slug = model_of(decision), decision.target
    keep = kept_by(decision)
    if keep:
        keep = held(keep)
    if earlier := Decision.objects.filter(undoes=decision).first():
        if batch is None or earlier.batch != batch:
            raise second_to(earlier, "this decision")
        return model.objects.get(slug=slug)
    check_free(model, decision, keep)
    FormerSlug.objects.filter(kind=decision.target_kind, slug=slug).delete()
    relations = MERGEABLE[model]
    old = model.objects.create(**{name: decision.before[name] for name in ("name", "slug", *relations.SAID)})
    relations.take_back(old, keep, decision.before, decision.after)
    led = FormerSlug.objects.filter(kind=decision.target_kind, slug__in=decision.before["led_here"])
    led.update(now=slug)
    values = {"before": {"into": decision.after["into"]}, "after": {"name": old.name, "slug": slug}}
    rest = {"batch": batch, "why": why, "undoes": decision}
    record(verb_against(decision), decision.target_kind, slug, user, **values, **rest)
    return old


def check_free(model, decision, keep):
    if keep and keep.slug != decision.after["into"]:
        merged_on = Decision.objects.filter(
            target_kind=decision.target_kind, target=decision.after["into"], verb__endswith="merge"
        ).first()
        if merged_on and merged_on.after.get("into"):
            raise Refused(f"“{decision.after['name']}” was merged into “{keep}” since; take that back first.")
    name = decision.before["name"]
    if model is Tag and model.objects.filter(name__iexact=name).exists():
        raise Refused(f"There is another tag “{name}” now; rename or merge that one first.")
