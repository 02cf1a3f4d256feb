"""Undo: another decision, which restores what was before the one it takes back. In any order; undos too."""

from uuid import uuid4

from django.db import transaction

from articles.editing.acts import hold_article, return_turn, take_turn
from articles.editing.annotations import undo_discard
from articles.editing.batches import take_back
from articles.editing.columns import snapshot as record_now
from articles.editing.excerpts import snapshot as excerpt_now
from articles.editing.excerpts import undo_excerpt
from articles.editing.facts import undo_fact
from articles.editing.links import undo_link
from articles.editing.marks import change, mark_of
from articles.editing.permissions import admit
from articles.editing.records import undo_article
from articles.editing.refusals import Refused, second_to
from articles.editing.replay import stories
from articles.editing.sources import undo_current
from articles.editing.verbs import verb_against
from articles.models import Article, Decision, Excerpt, Source


def undo_mark(decision, user, verb, **rest):
    mark = mark_of(decision.source, decision.target)
    status = stories(decision.source, [mark.key])[mark.key].without(decision)
    change(mark, status, verb, user, undoes=decision, **rest)


UNDO = {
    "mark": undo_mark,
    "excerpt": undo_excerpt,
    "link": undo_link,
    "fact": undo_fact,
    "article": undo_article,
    "source": undo_current,
    "annotation": undo_discard,
}
# A fact is rejected, an edition withdrawn; what came in stays.
FINAL = ("state", "open", "publish", "withdraw", "import", "propose", "new capture")


@transaction.atomic
def undo(decision, user, batch=None, why="") -> Decision:
    """Restore what was before this decision. Taking back always succeeds; accepting again may be refused."""
    admit(user)
    if decision.target_kind not in UNDO or decision.verb in FINAL:
        raise Refused(f"“{decision.verb}” cannot be undone.")
    on_text = decision.source is not None and decision.target_kind not in ("fact", "source")
    if on_text:
        take_turn(decision.source)
    elif decision.article is not None:
        hold_article(decision.article)
    if earlier := Decision.objects.filter(undoes=decision).first():
        if on_text:
            return_turn(decision.source)
        if batch is None or earlier.batch != batch:
            raise second_to(earlier, "this decision")
        return earlier
    UNDO[decision.target_kind](decision, user, verb=verb_against(decision), batch=batch, why=why)
    return Decision.objects.get(undoes=decision)


@transaction.atomic
def undo_batch(batch, user, why="") -> list[Decision]:
    """Take back, last first, what a batch did and nobody changed since; sent twice, it does nothing more."""
    admit(user)
    made = Decision.objects.filter(batch=batch, target_kind__in=UNDO).exclude(verb__in=FINAL)
    sources = list(Source.objects.filter(decisions__in=made.filter(target_kind="mark")).distinct())
    sources.sort(key=lambda source: source.pk)  # the same order for everyone: no deadlock
    for source in sources:
        take_turn(source)
    standing = list(made.filter(undone_by=None).select_related("source__article", "article").order_by("-pk"))
    undone, together = [], uuid4()
    for source in sources:
        marks = [each for each in standing if each.target_kind == "mark" and each.source_id == source.pk]
        undone += (taken := take_back(source, marks, user, together, why))
        if not taken:
            return_turn(source)
    for decision in standing:
        if decision.target_kind != "mark" and still_so(decision):
            undone.append(undo(decision, user, batch=together, why=why))
    if not undone and not (undone := list(Decision.objects.filter(undoes__batch=batch))):
        raise Refused("Nothing of this is left to undo.")
    return undone


def still_so(decision) -> bool:
    """What someone wrote anew since is theirs."""
    if decision.target_kind == "article":
        now = record_now(Article.objects.get(pk=decision.article_id), decision.after)
    elif decision.target_kind == "excerpt":
        now = excerpt_now(Excerpt.objects.get(public_id=decision.target))
    else:
        return True
    return all(now.get(name) == value for name, value in decision.after.items())
