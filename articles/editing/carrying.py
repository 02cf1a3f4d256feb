"""A new capture of the same work: what was decided on one capture goes over to another, as far as its place is clear.

Wrong is worse than lost, lost is worse than asked: what has no clear place stays where it is, and is named.
"""

from django.db import transaction

from articles import text
from articles.editing.acts import record, take_turn
from articles.editing.batches import marks_of
from articles.editing.excerpts import rewrite
from articles.editing.marks import as_row, change_all, propose, reading_of
from articles.editing.permissions import admit
from articles.editing.refusals import Refused
from articles.editing.room import sort_out
from articles.models import Decision, Excerpt, Mark, Status
from articles.text.words import TEXT_KINDS


def carry(old, new, user, batch) -> None:
    """Decisions and excerpts of `old` go over to `new`; one entry in the log of `new` says how many, and what stayed."""
    take_turns(old, new)
    marks, left = carry_marks(old, new, user, batch)
    excerpts = carry_excerpts(old, new, user, batch)
    said = {"from": old.sha256, "marks": marks, "excerpts": excerpts, "left": left}
    record("new capture", "source", new.sha256, user, source=new, after=said, batch=batch)


def take_turns(*sources):
    for source in sorted(sources, key=lambda source: source.pk):  # the same order for everyone: no deadlock
        take_turn(source)


def carry_marks(old, new, user, batch):
    """How many were decided as before, and [key, place in the new text or None] of accepted ones that were not."""
    keys, rows, left = {}, [], {}
    for mark, place in placed(old, new, decided(old)):
        if value := moved(mark, place.new, old, new, keys):
            keys[mark.key] = value.key
            rows.append(as_row(new, value, Status.PROPOSED, mark.rule, mark.confidence))
        elif mark.status == Status.ACCEPTED:
            left[mark.key] = place.new or place.guess
    propose(new, rows, user)
    here = {mark.key: mark for mark in marks_of(new, keys.values()).values()}
    was = {mark.key: mark.status for mark in decided(old)}
    ways = {Status.ACCEPTED: [], Status.REJECTED: []}
    names = {fresh: key for key, fresh in keys.items()}
    for fresh, key in names.items():
        if here[fresh].status == Status.PROPOSED:
            ways[was[key]].append(here[fresh])
    ways[Status.ACCEPTED], crowded = sort_out(new, ways[Status.ACCEPTED])
    left |= {names[mark.key]: text.Span(mark.start, mark.end) for mark, _ in crowded}
    why = f"as decided on {old.file_name}"
    for status, verb in ((Status.REJECTED, "reject"), (Status.ACCEPTED, "accept")):
        change_all(new, ways[status], status, verb, user, batch, why)
    return sum(map(len, ways.values())), [[key, list(at) if at else None] for key, at in left.items()]


def decided(source):
    """In the order they were made: a mark comes after those it supersedes. What a person made and took back is over."""
    marks = Mark.objects.filter(source=source).exclude(status=Status.PROPOSED)
    return marks.exclude(rule="", status=Status.REJECTED).order_by("pk")


def placed(old, new, things):
    things = list(things)
    places = text.transfer(old.text, new.text, [(thing.start, thing.end) for thing in things])
    return list(zip(things, places, strict=True))


def moved(mark, place, old, new, keys):
    """The mark on the new text, or None where it would not mean the same: other words, or no place it fits."""
    if place is None:
        return None
    same = old.text[mark.start : mark.end] == new.text[slice(*place)]
    value = text.Mark(
        *(mark.kind, *place, mark.replacement, mark.level, mark.label),
        frozenset(keys[key] for key in mark.supersedes if key in keys),
        reason=mark.reason,
        note=mark.note,
    )
    fits = (same or mark.kind not in TEXT_KINDS) and text.misfit(new.text, value) is None
    return value if fits else None


def carry_excerpts(old, new, user, batch) -> int:
    """Excerpts keep their address, their notes and the words as last confirmed; their place is in the new text."""
    reading, count = reading_of(new), 0
    for excerpt, place in placed(old, new, Excerpt.objects.live().filter(source=old).order_by("pk")):
        known = earlier_place(excerpt, new, reading) or place.new
        if known and put(excerpt, new, reading, known, user, batch):
            count += 1
    return count


def earlier_place(excerpt, source, reading):
    """Where it stood when it was carried away from `source`, if it reads there as it does now."""
    left = Decision.objects.filter(target_kind="excerpt", target=excerpt.public_id, verb__endswith="carry")
    was = left.filter(before__source=source.sha256).order_by("-pk").first()
    if was is None:
        return None
    span = was.before.get("start", excerpt.start), was.before.get("end", excerpt.end)
    return span if reading.words(*span).split() == excerpt.words.split() else None


def put(excerpt, new, reading, place, user, batch, why=""):
    """None where nothing is left to read."""
    span = reading.snap(*place)
    if not any(character.isalnum() for character in reading.words(*span)):
        return None
    values = {"source": new.sha256, "start": span.start, "end": span.end}
    return rewrite(excerpt, values, "carry", user, batch=batch, why=why)


@transaction.atomic
def place_excerpt(excerpt, new, words, user, batch=None, why="") -> Excerpt:
    """An excerpt that was left behind stands where these words of the new text are; they must stand there once."""
    admit(user)
    if excerpt.source_id == new.pk:
        return excerpt
    if excerpt.source.article_id != new.article_id:
        raise Refused("Only an excerpt of another capture of the same work is placed here.")
    found = text.find_quote(new.text, words.strip()) if words.strip() else []
    if len(found) != 1:
        times = f"{len(found)} times" if found else "nowhere"
        raise Refused(
            f"These words stand {times} in the new capture; give more of them, as they stand there."
        )
    take_turns(excerpt.source, new)
    if put(excerpt, new, reading_of(new), found[0], user, batch, why) is None:
        raise Refused("All of this passage was cut from the new capture.")
    return Excerpt.objects.get(pk=excerpt.pk)
