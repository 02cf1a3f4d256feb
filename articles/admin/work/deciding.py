"""Decide on a proposal, on all of a rule, correct what is proposed, take decisions back."""

from django.db import transaction

from articles import editing
from articles.admin.review.history import may_undo
from articles.editing import Refused
from articles.models import Decision, Mark, Status
from articles.text import Mark as TextMark


def decide(source, said, user):
    editing.decide(
        source,
        said.words("key"),
        said.words("status"),
        user,
        seen=said.words("seen") or None,
        batch=said.batch,
        why=said.why,
    )


def decide_rule(source, said, user):
    """All of one rule; what cannot be accepted stays undecided and is named."""
    decided = editing.decide_rule(
        source, said.words("rule"), said.words("status"), user, batch=said.batch, why=said.why
    )
    return {"decided": len(decided), "left": [mark.pk for mark, _ in decided.left]}


@transaction.atomic
def correct(source, said, user):
    """The place a rule found, with other words than it proposed: its proposal is rejected, the editor's own stands."""
    proposed = Mark.objects.filter(source=source, key=said.words("key")).first()
    if proposed is None or proposed.kind not in ("replace", "cut"):
        raise Refused("Only a cut or a replacement has a wording to correct.")
    words = said.words("replacement")
    own = TextMark(
        "replace" if words else "cut",
        proposed.start,
        proposed.end,
        words or None,
        reason=proposed.reason,
        note=proposed.note,
    )
    if own.key == proposed.key:
        return editing.decide(source, own.key, Status.ACCEPTED, user, batch=said.batch, why=said.why) and None
    if said.words("seen") != Status.REJECTED:
        editing.decide(
            source,
            proposed.key,
            Status.REJECTED,
            user,
            seen=said.words("seen") or None,
            batch=said.batch,
            why=said.why or "corrected",
        )
    editing.mark(source, own, user, batch=said.batch, why=said.why)


def undo(source, said, user):
    """One decision (`decision`), or all that one act made (`of`, its batch)."""
    here = Decision.objects.filter(article=source.article)
    if "decision" in said:
        row = here.filter(pk=said.number("decision")).first()
        admitted([row] if row else [], user)
        editing.undo(row, user, batch=said.batch, why=said.why)
    else:
        admitted(here.filter(batch=said.id("of")), user)
        editing.undo_batch(said.id("of"), user, why=said.why)


def admitted(decisions, user):
    if not decisions:
        raise Refused("There is nothing here to undo.")
    if not all(may_undo(user, decision) for decision in decisions):
        raise Refused("You may not take this back: it needs the same right as making it.")
