"""Marks: rules propose them, editors decide on them or make their own. None is ever deleted."""

import logging
from uuid import uuid4

from django.db import transaction
from django.db.models import F

from articles import text
from articles.editing.acts import decision, last_decision, record, repeated, return_turn, take_turn
from articles.editing.permissions import admit
from articles.editing.refusals import Refused, second_to
from articles.editing.room import as_text, check_room, sort_out
from articles.models import Decision, Desk, Mark, Status

log = logging.getLogger(__name__)
VERBS = {Status.ACCEPTED: "accept", Status.REJECTED: "reject"}
AT_ONCE = 500  # rows a statement: SQLite's limit on parameters is near


def as_row(source, mark: text.Mark, status, rule="", confidence=1.0) -> Mark:
    return Mark(
        source=source,
        key=mark.key,
        kind=mark.kind,
        start=mark.start,
        end=mark.end,
        replacement=mark.replacement,
        level=mark.level,
        label=mark.label,
        supersedes=sorted(mark.supersedes),
        reason=mark.reason or "other",
        note=mark.note,
        rule=rule,
        confidence=confidence,
        status=status,
    )


def accepted_marks(source) -> list[text.Mark]:
    return [as_text(mark) for mark in Mark.objects.accepted().filter(source=source)]


def reading_of(source) -> text.Reading:
    """What a reader would get now."""
    return text.read(source.text, accepted_marks(source))


@transaction.atomic
def propose(source, proposals, user=None) -> int:
    """Store what is new; a known mark keeps its decision. The number of marks added."""
    admit(user)
    take_turn(source)
    known = set(Mark.objects.filter(source=source).values_list("key", flat=True))
    rows = {}
    for proposal in proposals:
        mark = as_text(proposal)
        if why := text.misfit(source.text, mark):
            log.warning("%s: a mark of rule %s is left out. %s", source.file_name, proposal.rule, why)
        elif mark.key not in known and mark.key not in rows:
            rows[mark.key] = as_row(source, mark, Status.PROPOSED, proposal.rule, proposal.confidence)
    if not rows:
        return_turn(source)
        return 0
    Mark.objects.bulk_create(rows.values(), batch_size=AT_ONCE)
    count(source, None, Status.PROPOSED, len(rows))
    record("propose", "source", source.sha256, user, source=source, after={"proposed": len(rows)})
    return len(rows)


@transaction.atomic
def decide(source, key, status, user, seen=None, batch=None, why="") -> Decision:
    """Accept or reject one mark. `seen` is the status the editor saw; whoever comes second gets a Conflict."""
    admit(user)
    verb = verb_for(status)
    take_turn(source)
    if earlier := repeated(batch, "mark", key, verb):
        return_turn(source)
        return earlier
    mark = mark_of(source, key)
    if mark.status == status or (seen is not None and mark.status != seen):
        raise second_to(last_decision(source=source, target_kind="mark", target=key), "this mark")
    return change(mark, status, verb, user, batch=batch, why=why)


class Decisions(list):
    """What a batch decided; `left` holds (mark, the accepted mark in its way) for what could not be accepted."""

    def __init__(self, decisions=(), left=()):
        super().__init__(decisions)
        self.left = list(left)


@transaction.atomic
def decide_rule(source, rule, status, user, batch=None, why="") -> Decisions:
    """Accept or reject everything one rule proposed and nobody decided yet; one batch, so one undo."""
    admit(user)
    verb = verb_for(status)
    take_turn(source)
    if batch and (earlier := Decision.objects.filter(batch=batch, source=source, verb=verb)):
        return_turn(source)
        return Decisions(earlier.order_by("pk"))
    marks = list(Mark.objects.undecided().filter(source=source, rule=rule))
    fitting, left = sort_out(source, marks) if status == Status.ACCEPTED else (marks, [])
    if not fitting:
        return_turn(source)
        return Decisions(left=left)
    return Decisions(change_all(source, fitting, status, verb, user, batch or uuid4(), why), left)


@transaction.atomic
def mark(source, mark: text.Mark, user, batch=None, why="") -> Mark:
    """An editor's own mark, born accepted; marking again what was rejected accepts it."""
    admit(user)
    if reason := text.misfit(source.text, mark):
        raise Refused(reason)
    take_turn(source)
    row, decided = accept_own(source, mark, user, batch, why)
    if decided is None:
        return_turn(source)
    return row


def accept_own(source, mark, user, batch=None, why=""):
    """The row of an editor's own mark and the decision that made it accepted; None when it was so already."""
    row = Mark.objects.filter(source=source, key=mark.key).first()
    if row is None:
        row = as_row(source, mark, Status.ACCEPTED)
        check_room(row)
        row.save(force_insert=True)
        count(source, None, Status.ACCEPTED)
        after = {"status": Status.ACCEPTED}
        return row, record("mark", "mark", row.key, user, source=source, after=after, batch=batch, why=why)
    if row.status == Status.ACCEPTED:
        return row, None
    if earlier := repeated(batch, "mark", row.key, "mark"):
        return row, earlier
    return row, change(row, Status.ACCEPTED, "mark", user, batch=batch, why=why)


def change(mark, status, verb, user, **rest) -> Decision:
    """The one place where a mark's status changes by itself; call it with the text's turn taken."""
    before = mark.status
    if status == Status.ACCEPTED != before:
        check_room(mark)
    if not Mark.objects.filter(pk=mark.pk, status=before).update(status=status):
        raise second_to(last_decision(source=mark.source, target=mark.key), "this mark")
    count(mark.source, before, status)
    mark.status = status
    statuses = {"before": {"status": before}, "after": {"status": status}}
    return record(verb, "mark", mark.key, user, source=mark.source, **statuses, **rest)


def change_all(source, marks, status, verb, user, batch, why):
    """As `change`, for many undecided marks that may all become `status`."""
    for at in range(0, len(marks), AT_ONCE):
        keys = [mark.pk for mark in marks[at : at + AT_ONCE]]
        Mark.objects.filter(pk__in=keys, status=Status.PROPOSED).update(status=status)
    count(source, Status.PROPOSED, status, len(marks))
    statuses = {"before": {"status": Status.PROPOSED}, "after": {"status": status}}
    rows = [
        decision(verb, "mark", mark.key, user, source=source, batch=batch, why=why, **statuses)
        for mark in marks
    ]
    return Decision.objects.bulk_create(rows, batch_size=AT_ONCE)


def count(source, before, after, number=1):
    """Keep the desk's numbers: `number` marks went from status `before` (None: they are new) to `after`."""
    if before == after:
        return
    changes = {after: F(after) + number} | ({before: F(before) - number} if before else {})
    Desk.objects.filter(source=source).update(**changes)


def mark_of(source, key) -> Mark:
    found = Mark.objects.filter(source=source, key=key).first()
    if found is None:
        raise Refused("This source has no such mark.")
    found.source = source
    return found


def verb_for(status):
    if status not in VERBS:
        raise Refused("A mark is accepted or rejected; anything else is an undo.")
    return VERBS[status]
