"""Taking back many decisions on marks at once: in a handful of statements, however many they are."""

from collections import defaultdict

from articles.editing.acts import decision
from articles.editing.marks import AT_ONCE, count
from articles.editing.replay import stories
from articles.editing.room import in_the_way, sort_out
from articles.editing.verbs import verb_against
from articles.models import Decision, Mark, Status


def take_back(source, decisions, user, batch, why) -> list[Decision]:
    """Undo these decisions on marks of one text, last first, where they still stand; call it with its turn taken."""
    marks = marks_of(source, {each.target for each in decisions})
    told = stories(source, marks)
    rows, old = [], {key: mark.status for key, mark in marks.items()}
    for each in decisions:
        mark = marks.get(each.target)
        if mark is None or mark.status != each.after.get("status"):
            continue  # someone decided anew since: that is theirs
        status = told[mark.key].without(each)
        rows.append(undoing(each, mark, status, user, batch, why))
        mark.status = status
    move(source, [mark for key, mark in marks.items() if mark.status != old[key]], old)
    return Decision.objects.bulk_create(rows, batch_size=AT_ONCE)


def marks_of(source, keys) -> dict[str, Mark]:
    keys, found = sorted(keys), {}
    for at in range(0, len(keys), AT_ONCE):
        rows = Mark.objects.filter(source=source, key__in=keys[at : at + AT_ONCE])
        found |= {mark.key: mark for mark in rows}
    return found


def undoing(made, mark, status, user, batch, why) -> Decision:
    statuses = {"before": {"status": mark.status}, "after": {"status": status}}
    about = {"source": made.source, "batch": batch, "why": why, "undoes": made}
    return decision(verb_against(made), "mark", mark.key, user, **about, **statuses)


def move(source, marks, old):
    """Write the new statuses. Those that are accepted again come last, and only where there is room for them."""
    ways = defaultdict(list)
    for mark in marks:
        ways[old[mark.key], mark.status].append(mark)
    for (before, after), moving in sorted(ways.items(), key=lambda way: way[0][1] == Status.ACCEPTED):
        if after == Status.ACCEPTED:
            check_room_for(source, moving)
        for at in range(0, len(moving), AT_ONCE):
            keys = [mark.pk for mark in moving[at : at + AT_ONCE]]
            Mark.objects.filter(pk__in=keys, status=before).update(status=after)
        count(source, before, after, len(moving))


def check_room_for(source, marks):
    """All of them or none: a batch is one act."""
    for mark, blocking in sort_out(source, marks)[1]:
        mark.source = source
        raise in_the_way(mark, blocking)
