"""What can be done with many texts at once: each act tells what it would change of one, and changes it."""

from collections.abc import Callable
from dataclasses import dataclass

from articles import editing, publishing
from articles.admin.queue.people import people_of_the_desk
from articles.admin.review.guard import may
from articles.cleaning.levels import LEAST_SURE
from articles.models import Decision, Desk, Stage

NOBODY = "-"
TOGETHER = "Accepted together with other texts of the queue."


@dataclass(frozen=True, slots=True)
class Act:
    name: str
    label: str
    needs: str  # the right, as editing calls it
    values: Callable  # () -> [(value, words)]; empty for an act that takes none
    change: Callable  # (article, value) -> "from → to", or "" when nothing would change
    do: Callable  # (article, value, user, seen, batch) -> one line on what was done
    seen: Callable = lambda article: article.version  # what the confirming page looked at
    undoable: bool = True


def people():
    return [(NOBODY, "nobody"), *((name, words) for name, words, _ in people_of_the_desk())]


def shown(user):
    return (user.get_full_name() or user.get_username()) if user else "nobody"


def person(value):
    return next((user for name, _, user in people_of_the_desk() if name == value), None)


def assigning(article, value):
    now, then = article.assigned_to, person(value)
    return "" if now == then else f"{shown(now)} → {shown(then)}"


def assign(article, value, user, seen, batch):
    editing.catalogue(article, user, seen, batch=batch, assigned_to=person(value))
    return f"assigned to {shown(person(value))}"


def staging(article, value):
    return "" if article.stage == value else f"{article.get_stage_display()} → {Stage(value).label}"


def set_stage(article, value, user, seen, batch):
    editing.catalogue(article, user, seen, batch=batch, stage=value)
    return f"is {Stage(value).label}"


def bringing_out(article, value):
    checklist = publishing.obstacles(article)
    if checklist.refusals or checklist.warnings:
        return f"cannot be published here: {' '.join([*checklist.refusals, *checklist.warnings])}"
    listing = getattr(article, "listing", None)
    return f"edition {listing.edition.number} → the next, if anything changed" if listing else "first edition"


def bring_out(article, value, user, seen, batch):
    """Only what nothing stands against: a warning wants to be looked at, one text at a time."""
    return f"published as edition {publishing.publish(article, user, revision=seen).number}"


def levels():
    return [(name, f"{name}: at least {LEAST_SURE[name]:.0%}") for name in ("certain", "likely")]


def accepting(article, value):
    source = article.sources.filter(current=True).first()
    sure = editing.sure_of(source, LEAST_SURE[value]) if source else None
    return str(sure) if sure and (sure.marks or sure.facts) else ""


def accept(article, value, user, seen, batch):
    source = article.sources.get(current=True)
    if Decision.objects.filter(source=source, batch=batch).exists():
        return "accepted before"
    if revision_of(article) != seen:
        raise editing.Refused("Somebody worked on this text since; look at it once more.")
    return f"accepted {editing.accept_sure(source, LEAST_SURE[value], user, batch, TOGETHER)}"


def revision_of(article):
    return (
        Desk.objects.filter(source__article=article, source__current=True)
        .values_list("revision", flat=True)
        .first()
    )


ACTS = [
    Act("assign", "Assign to", "catalogue", people, assigning, assign),
    Act("stage", "Set the stage to", "catalogue", lambda: Stage.choices, staging, set_stage),
    Act("accept", "Accept what is", "decide", levels, accepting, accept, revision_of),
    Act("publish", "Publish", "publish", lambda: [], bringing_out, bring_out, revision_of, undoable=False),
]
BY_NAME = {act.name: act for act in ACTS}


def offered(user):
    return [(act.name, act.label, act.values()) for act in ACTS if may(user, act.needs)]
