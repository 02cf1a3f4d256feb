"""Editing a block of the reading: the difference becomes marks, and takes over those it overlaps."""

from dataclasses import dataclass
from uuid import uuid4

from django.db import transaction

from articles import text
from articles.editing.acts import return_turn, take_turn
from articles.editing.marks import accept_own, accepted_marks, change, mark_of, reading_of
from articles.editing.permissions import admit
from articles.editing.refusals import Conflict, Refused
from articles.models import Decision, Excerpt, Status


@dataclass(frozen=True, slots=True)
class Preview:
    marks: tuple[text.Mark, ...]
    taken_back: tuple[str, ...]
    excerpts: list[Excerpt]  # whose words would change


def edit_block(source, start, end, new_text, user, revision, batch=None, why="") -> list[Decision]:
    """The reading span [start, end) of the text as of `revision` shall say `new_text`; one batch, so one undo."""
    admit(user)
    batch = batch or uuid4()
    try:
        with transaction.atomic():
            if earlier := edited_in(source, batch):
                return earlier
            take_turn(source, seen=revision)
            edit = edit_of(source, start, end, new_text)[1]
            decisions = [
                change(mark_of(source, key), Status.REJECTED, "reject", user, batch=batch, why=why)
                for key in edit.taken_back
            ]
            decisions += [accept_own(source, mark, user, batch, why)[1] for mark in edit.marks]
            if not any(decisions):
                return_turn(source)
            return [decision for decision in decisions if decision]
    except Conflict:
        if earlier := edited_in(source, batch):
            return earlier
        raise


def preview_edit(source, start, end, new_text) -> Preview:
    """What the edit would do, without doing it."""
    before, edit = edit_of(source, start, end, new_text)
    gone = set(edit.taken_back)
    kept = [mark for mark in accepted_marks(source) if mark.key not in gone]
    after = text.read(source.text, [*kept, *edit.marks])
    changed = [
        excerpt
        for excerpt in Excerpt.objects.live().filter(source=source)
        if before.words(excerpt.start, excerpt.end) != after.words(excerpt.start, excerpt.end)
    ]
    return Preview(tuple(edit.marks), tuple(edit.taken_back), changed)


def edit_of(source, start, end, new_text):
    reading = reading_of(source)
    if not 0 <= start < end <= len(reading.text):
        raise Refused("There is no such place in the text.")
    return reading, text.edit(reading, start, end, new_text.replace("\r\n", "\n"))


def edited_in(source, batch):
    return list(Decision.objects.filter(batch=batch, source=source, target_kind="mark").order_by("pk"))
