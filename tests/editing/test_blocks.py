"""Editing a block as text: the difference becomes marks, and one undo takes it all back."""

from uuid import uuid4

import pytest

from articles import editing
from articles.models import Decision, Desk, Mark
from tests import factories as make

pytestmark = pytest.mark.django_db
WORDS = "The ferry left at dawn.\n\nIt came back at nite."


def revision(source):
    return Desk.objects.get(source=source).revision


def rewrite(source, new_text, number=0, **fields):
    block = editing.reading_of(source).blocks[number]
    fields.setdefault("revision", revision(source))
    return editing.edit_block(source, block.start, block.end, new_text, None, **fields)


def blocks(source):
    reading = editing.reading_of(source)
    return [reading.text[block.start : block.end] for block in reading.blocks]


def test_what_was_typed_is_what_is_read():
    source = make.source(WORDS)
    rewrite(source, "It came back at night.", number=1)
    assert blocks(source) == ["The ferry left at dawn.", "It came back at night."]
    assert [(m.kind, m.replacement, m.reason, m.status) for m in Mark.objects.all()] == [
        ("replace", "night", "slip", "accepted")
    ]


def test_an_edit_takes_over_an_earlier_one_which_waits():
    source = make.source(WORDS)
    rewrite(source, "It came back at night.", number=1)
    rewrite(source, "It came back at midnight.", number=1)
    assert blocks(source)[1] == "It came back at midnight."
    assert Mark.objects.accepted().count() == 2 and len(editing.reading_of(source).waiting) == 1
    editing.undo(Decision.objects.first(), None)
    assert blocks(source)[1] == "It came back at night."


def test_typing_the_source_again_only_takes_the_marks_back():
    source, batch = make.source(WORDS), uuid4()
    rewrite(source, "It came back at night.", number=1)
    rewrite(source, "It came back at nite.", number=1, batch=batch)
    assert blocks(source)[1] == "It came back at nite."
    assert Mark.objects.get().status == "rejected"
    editing.undo_batch(batch, None)
    assert blocks(source)[1] == "It came back at night."


def test_one_batch_is_one_undo():
    source, batch = make.source(WORDS), uuid4()
    rewrite(source, "A boat left at noon.", batch=batch)
    assert Decision.objects.filter(batch=batch).count() > 1
    editing.undo_batch(batch, None)
    assert editing.reading_of(source).text == source.text


def test_who_saw_an_older_text_gets_a_conflict_and_nothing_is_written():
    source, anna = make.source(WORDS), make.user(first_name="Anna")
    seen = revision(source)
    make.mark(source, "dawn", "emphasis", by=anna)
    with pytest.raises(editing.Conflict, match="Anna"):
        rewrite(source, "It came back.", number=1, revision=seen)
    assert blocks(source)[1] == "It came back at nite."


def test_the_same_form_sent_twice_edits_once():
    source, batch, seen = make.source(WORDS), uuid4(), 0
    first = rewrite(source, "The ferry left at noon.", revision=seen, batch=batch)
    assert rewrite(source, "The ferry left at noon.", revision=seen, batch=batch) == first


def test_an_edit_that_changes_nothing_leaves_no_trace():
    source = make.source(WORDS)
    before = revision(source)
    assert rewrite(source, "The ferry left at dawn.") == []
    assert revision(source) == before


def test_the_preview_names_the_excerpts_it_would_change_and_writes_nothing():
    source = make.source(WORDS)
    excerpt = make.excerpt(source, "came back at nite")
    make.excerpt(source, "ferry")
    block = editing.reading_of(source).blocks[1]
    preview = editing.preview_edit(source, block.start, block.end, "It came back at night.")
    assert [mark.replacement for mark in preview.marks] == ["night"] and preview.excerpts == [excerpt]
    assert not Mark.objects.exists()


def test_a_place_outside_the_text_is_refused():
    source = make.source(WORDS)
    with pytest.raises(editing.Refused, match="no such place"):
        editing.edit_block(source, 0, 10_000, "x", None, revision=revision(source))
