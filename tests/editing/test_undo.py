"""Any decision can be taken back, alone and in any order, and nothing else moves."""

from itertools import permutations
from uuid import uuid4

import pytest

from articles import editing
from articles.models import Decision, Desk, Mark
from tests import factories as make

pytestmark = pytest.mark.django_db


def statuses(source):
    return dict(Mark.objects.filter(source=source).values_list("key", "status"))


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_decisions_are_taken_back_in_any_order(order):
    source = make.source("one two three")
    marks = [make.mark(source, word) for word in ("one", "two", "three")]
    before = statuses(source)
    decisions = [
        editing.decide(source, mark.key, status, None)
        for mark, status in zip(marks, ("accepted", "rejected", "accepted"), strict=True)
    ]
    for number in order:
        editing.undo(decisions[number], None)
    assert statuses(source) == before
    assert editing.reading_of(source).text == source.text
    desk = Desk.objects.get(source=source)
    assert (desk.proposed, desk.accepted, desk.rejected) == (3, 0, 0)


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_decisions_on_one_mark_are_taken_back_in_any_order(order):
    source = make.source()
    mark = make.mark(source, "Read more", reason="read_more")
    for status in ("accepted", "rejected", "accepted", "rejected"):
        editing.decide(source, mark.key, status, None)
    made = list(Decision.objects.filter(target=mark.key).order_by("pk"))
    for at in order:
        editing.undo(made[at], None)
    assert Mark.objects.get().status == "proposed"


def test_taking_back_an_earlier_decision_does_not_overturn_a_later_one():
    source = make.source()
    mark = make.mark(source, "Read more", reason="read_more")
    first = editing.decide(source, mark.key, "accepted", None)
    editing.decide(source, mark.key, "rejected", None)
    editing.undo(first, None)
    assert Mark.objects.get().status == "rejected"


def test_an_undo_is_undone_like_any_decision():
    source = make.source()
    mark = make.mark(source, "late")
    accepted = editing.decide(source, mark.key, "accepted", None)
    undone = editing.undo(accepted, None)
    redone = editing.undo(undone, None)
    assert [d.verb for d in (accepted, undone, redone)] == ["accept", "undo accept", "redo accept"]
    assert Mark.objects.get().status == "accepted"
    assert editing.undo(redone, None).verb == "undo accept"
    assert Mark.objects.get().status == "proposed"


def test_a_decision_is_taken_back_once():
    source, anna, batch = make.source(), make.user(first_name="Anna"), uuid4()
    decision = editing.decide(source, make.mark(source, "late").key, "accepted", None)
    first = editing.undo(decision, anna, batch=batch)
    assert editing.undo(decision, anna, batch=batch) == first
    with pytest.raises(editing.Conflict, match="Anna"):
        editing.undo(decision, make.user(), batch=uuid4())


def test_taking_back_a_rejection_may_be_refused_when_the_place_is_taken():
    source = make.source()
    mark = make.mark(source, "at dawn", "replace", replacement="early", status="accepted")
    rejection = editing.decide(source, mark.key, "rejected", None)
    make.mark(source, "dawn.", "replace", replacement="dusk.", status="accepted")
    with pytest.raises(editing.Conflict):
        editing.undo(rejection, None)
    assert Decision.objects.filter(undoes=rejection).count() == 0


def test_undoing_a_batch_leaves_what_someone_decided_since():
    source, batch = make.source("one two"), uuid4()
    one, two = make.mark(source, "one", rule="w"), make.mark(source, "two", rule="w")
    editing.decide_rule(source, "w", "accepted", None, batch=batch)
    editing.decide(source, two.key, "rejected", make.user())
    editing.undo_batch(batch, None)
    assert statuses(source) == {one.key: "proposed", two.key: "rejected"}


def test_undoing_a_batch_twice_does_nothing_more():
    source, batch = make.source(), uuid4()
    make.mark(source, "late", rule="w")
    editing.decide_rule(source, "w", "accepted", None, batch=batch)
    assert editing.undo_batch(batch, None) == editing.undo_batch(batch, None)


def test_an_unknown_batch_and_an_import_cannot_be_undone():
    source = make.source()
    with pytest.raises(editing.Refused, match="left to undo"):
        editing.undo_batch(uuid4(), None)
    with pytest.raises(editing.Refused, match="cannot be undone"):
        editing.undo(Decision.objects.get(verb="import", source=source), None)


def test_undoing_what_an_import_did_takes_back_decisions_and_leaves_the_record():
    source, batch = make.source(), uuid4()
    article = editing.open_article("Old", batch=batch, title="Old")
    editing.decide(source, make.mark(source, "late").key, "accepted", None, batch=batch)
    fact = editing.state_fact(article, "title", "New", "inferred", batch=batch)
    editing.settle(fact, "accepted", None, batch=batch)
    assert len(editing.undo_batch(batch, None)) == 2
    article.refresh_from_db()
    assert (article.title, Mark.objects.get().status) == ("Old", "proposed")
