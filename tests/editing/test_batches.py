"""Taking a whole batch back: the same as one by one, in a handful of statements."""

from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import editing
from articles.models import Decision, Desk, Mark
from tests import factories as make

pytestmark = pytest.mark.django_db


def words_of(number):
    source = make.source(" ".join(f"word{n}" for n in range(number + 1)))
    marks = [make.Proposed(make.value(source, f"word{n} "), "w") for n in range(number)]
    editing.propose(source, marks)
    return source


def numbers(source):
    desk = Desk.objects.get(source=source)
    return desk.proposed, desk.accepted, desk.rejected


@pytest.mark.parametrize("status", ["accepted", "rejected"])
def test_five_hundred_decisions_are_taken_back_and_made_again_in_a_few_statements(status):
    source, batch = words_of(500), uuid4()
    editing.decide_rule(source, "w", status, None, batch=batch)
    before = numbers(source)
    with CaptureQueriesContext(connection) as statements:
        undone = editing.undo_batch(batch, None)
    assert len(undone) == 500 and len(statements) < 25
    assert numbers(source) == (500, 0, 0)
    with CaptureQueriesContext(connection) as statements:
        editing.undo_batch(undone[0].batch, None)
    assert numbers(source) == before and len(statements) < 25


def test_a_batch_undone_at_once_leaves_the_log_that_one_by_one_would():
    source, batch, anna = words_of(3), uuid4(), make.user()
    decisions = editing.decide_rule(source, "w", "accepted", None, batch=batch)
    undone = editing.undo_batch(batch, anna, why="Too much")
    assert {each.undoes_id for each in undone} == {each.pk for each in decisions}
    for each in Decision.objects.filter(undoes__batch=batch):
        assert (each.verb, each.before, each.after) == (
            "undo accept",
            {"status": "accepted"},
            {"status": "proposed"},
        )
        assert (each.user, each.why, each.article) == (anna, "Too much", source.article)


def test_an_edit_is_taken_back_whole_though_its_marks_came_in_the_place_of_others():
    source = make.source("The ferry left at dawn and came back.")
    for words in ("early", "late"):
        reading = editing.reading_of(source)
        revision = Desk.objects.get(source=source).revision
        whole = reading.text
        editing.edit_block(
            source, 0, len(whole), f"The ferry left {words} and came back.", None, revision, batch=uuid4()
        )
    last = Decision.objects.filter(target_kind="mark").order_by("-pk").first()
    editing.undo_batch(last.batch, None)
    assert editing.reading_of(source).text == "The ferry left early and came back."


def test_a_batch_for_which_there_is_no_room_any_more_is_refused_whole():
    source, batch = make.source(), uuid4()
    one = make.mark(source, "at dawn", "replace", replacement="early", rule="r")
    two = make.mark(source, "late", rule="r")
    for mark in (one, two):
        editing.decide(source, mark.key, "accepted", None)
    for mark in (one, two):
        editing.decide(source, mark.key, "rejected", None, batch=batch)
    make.mark(source, "dawn.", "replace", replacement="dusk.", status="accepted")
    with pytest.raises(editing.Conflict, match="cannot stand beside"):
        editing.undo_batch(batch, None)
    assert set(Mark.objects.filter(rule="r").values_list("status", flat=True)) == {"rejected"}


def test_what_someone_wrote_anew_in_a_record_since_is_theirs():
    one, two, batch = make.article("One"), make.article("Two"), uuid4()
    for article in (one, two):
        editing.catalogue(article, None, None, batch=batch, stage="ready")
    editing.catalogue(two, make.user(), None, stage="in_work")
    editing.undo_batch(batch, None)
    one.refresh_from_db(), two.refresh_from_db()
    assert (one.stage, two.stage) == ("new", "in_work")


def test_a_batch_undone_is_nothing_to_undo_again():
    source, batch = words_of(2), uuid4()
    editing.decide_rule(source, "w", "accepted", None, batch=batch)
    editing.decide(source, Mark.objects.first().key, "rejected", None)
    revision = Desk.objects.get(source=source).revision
    first = editing.undo_batch(batch, None)
    assert len(first) == 1 and editing.undo_batch(batch, None) == first
    assert Desk.objects.get(source=source).revision == revision + 1
