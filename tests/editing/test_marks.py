"""Deciding on marks: one transaction, one decision, and whoever comes second is told who was first."""

from uuid import uuid4

import pytest

from articles import editing
from articles.models import Decision, Desk, Mark
from tests import factories as make

pytestmark = pytest.mark.django_db


def numbers(source):
    desk = Desk.objects.get(source=source)
    return desk.proposed, desk.accepted, desk.rejected


def test_accepting_a_cut_takes_it_out_of_the_reading():
    source = make.source()
    mark = make.mark(source, "Read more\n\n")
    decision = editing.decide(source, mark.key, "accepted", make.user())
    assert "Read more" not in editing.reading_of(source).text
    assert (decision.before, decision.after) == ({"status": "proposed"}, {"status": "accepted"})
    assert numbers(source) == (0, 1, 0)


def test_proposing_twice_adds_nothing_and_forgets_no_decision():
    source = make.source()
    mark = make.mark(source, "Read more", status="rejected")
    revision, decisions = Desk.objects.get(source=source).revision, Decision.objects.count()
    assert editing.propose(source, [make.Proposed(editing.as_text(mark), "another_rule")] * 2) == 0
    assert Mark.objects.get().status == "rejected"
    assert (Desk.objects.get(source=source).revision, Decision.objects.count()) == (revision, decisions)


def test_a_proposal_that_cannot_stand_in_the_text_is_left_out(caplog):
    source = make.source()
    wrong = make.value(source, "dawn", "replace", replacement="dawn")
    assert editing.propose(source, [make.Proposed(wrong, "odd")]) == 0
    assert "odd" in caplog.text


def test_who_decides_what_another_decided_gets_a_conflict_naming_them():
    source, anna = make.source(), make.user(first_name="Anna", last_name="Kos")
    mark = make.mark(source, "Read more")
    first = editing.decide(source, mark.key, "rejected", anna, seen="proposed")
    with pytest.raises(editing.Conflict) as conflict:
        editing.decide(source, mark.key, "accepted", make.user(), seen="proposed")
    assert (conflict.value.who, conflict.value.when, conflict.value.what) == ("Anna Kos", first.at, "reject")
    assert "Anna Kos" in conflict.value.sentence
    assert numbers(source) == (0, 0, 1)


def test_a_form_sent_twice_decides_once():
    source, batch = make.source(), uuid4()
    mark = make.mark(source, "Read more")
    first = editing.decide(source, mark.key, "accepted", None, seen="proposed", batch=batch)
    revision = Desk.objects.get(source=source).revision
    assert editing.decide(source, mark.key, "accepted", None, seen="proposed", batch=batch) == first
    assert numbers(source) == (0, 1, 0)
    assert Desk.objects.get(source=source).revision == revision


@pytest.mark.parametrize(
    ("standing", "asked"),
    [
        (("at dawn", {}), ("dawn.", {})),
        (
            ("dawn", {"kind": "replace", "replacement": "dusk"}),
            ("at dawn", {"kind": "replace", "replacement": "by day"}),
        ),
        (("left at", {}), ("at dawn", {"kind": "replace", "replacement": "early"})),
        (
            ("The ferry Halina left at dawn.", {"kind": "heading", "level": 2}),
            ("The ferry Halina left at dawn.", {"kind": "quotation"}),
        ),
    ],
    ids=["two cuts may share", "two replacements", "half in a cut", "two roles"],
)
def test_marks_that_claim_the_same_place_are_refused_and_both_are_named(standing, asked):
    source = make.source()
    make.mark(source, standing[0], status="accepted", **standing[1])
    mark = make.mark(source, asked[0], **asked[1])
    if not standing[1] and not asked[1]:
        editing.decide(source, mark.key, "accepted", None)
        return
    with pytest.raises(editing.Conflict) as conflict:
        editing.decide(source, mark.key, "accepted", None)
    assert asked[0] in conflict.value.sentence and standing[0] in conflict.value.sentence
    assert Mark.objects.get(pk=mark.pk).status == "proposed"


def test_a_waiting_mark_still_holds_its_place():
    source = make.source()
    make.mark(source, "Halina", "replace", replacement="Helena", status="accepted")
    make.mark(source, "The ferry Halina", status="accepted")
    other = make.mark(source, "Halina left", "replace", replacement="Hala left")
    with pytest.raises(editing.Conflict):
        editing.decide(source, other.key, "accepted", None)


def test_all_of_one_rule_is_one_batch_and_one_undo():
    source, batch = make.source("one two three four"), uuid4()
    for word in ("one", "two", "three"):
        make.mark(source, word, rule="words")
    make.mark(source, "four", rule="other")
    decisions = editing.decide_rule(source, "words", "accepted", make.user(), batch=batch)
    assert {decision.batch for decision in decisions} == {batch} and len(decisions) == 3
    assert numbers(source) == (1, 3, 0)
    assert list(editing.decide_rule(source, "words", "accepted", None, batch=batch)) == decisions
    editing.undo_batch(batch, None)
    assert numbers(source) == (4, 0, 0)


def test_a_rule_leaves_what_conflicts_undecided_and_says_so():
    source = make.source("one two three")
    standing = make.mark(source, "two three", "replace", replacement="2 3", status="accepted")
    blocked = make.mark(source, "one two", "replace", replacement="1 2", rule="digits")
    make.mark(source, "one", "emphasis", rule="digits")
    decisions = editing.decide_rule(source, "digits", "accepted", None)
    assert (len(decisions), decisions.left) == (1, [(blocked, standing)])
    assert numbers(source) == (1, 2, 0)


def test_an_editors_own_mark_is_born_accepted_and_undone_it_is_rejected():
    source, anna = make.source(), make.user()
    mark = make.mark(source, "late", by=anna)
    assert (mark.status, numbers(source)) == ("accepted", (0, 1, 0))
    editing.undo(Decision.objects.get(verb="mark"), anna)
    assert (Mark.objects.get().status, numbers(source)) == ("rejected", (0, 0, 1))
    make.mark(source, "late", by=anna)
    assert (Mark.objects.get().status, numbers(source)) == ("accepted", (0, 1, 0))


def test_marking_what_is_accepted_already_changes_nothing():
    source, anna = make.source(), make.user()
    make.mark(source, "late", status="accepted")
    decisions = Decision.objects.count()
    make.mark(source, "late", by=anna)
    assert Decision.objects.count() == decisions


def test_a_mark_that_cannot_stand_is_refused_in_one_sentence():
    source = make.source()
    with pytest.raises(editing.Refused, match="something else than the source"):
        make.mark(source, "late", "replace", replacement="late", by=make.user())


def test_an_unknown_mark_or_status_is_refused():
    source = make.source()
    with pytest.raises(editing.Refused, match="no such mark"):
        editing.decide(source, "0" * 64, "accepted", None)
    with pytest.raises(editing.Refused, match="accepted or rejected"):
        editing.decide(source, make.mark(source, "late").key, "proposed", None)


def test_deactivated_people_change_nothing():
    source, gone = make.source(), make.user("Chief editor", is_active=False)
    mark = make.mark(source, "late")
    with pytest.raises(editing.Refused, match="closed"):
        editing.decide(source, mark.key, "accepted", gone)
    assert not editing.allowed(gone, "decide")


@pytest.mark.parametrize(
    ("group", "may", "may_not"),
    [
        (None, [], ["annotate", "decide", "publish"]),
        (
            "Annotator",
            ["annotate", "link"],
            ["decide", "mark", "edit", "facts", "catalogue", "import", "publish"],
        ),
        (
            "Editor",
            ["annotate", "link", "decide", "mark", "edit", "facts", "catalogue", "import", "tags"],
            ["publish"],
        ),
        ("Chief editor", ["annotate", "decide", "publish", "withdraw"], []),
    ],
)
def test_annotators_annotate_editors_decide_chiefs_publish(group, may, may_not):
    user = make.user(group)
    assert all(editing.allowed(user, act) for act in may)
    assert not any(editing.allowed(user, act) for act in may_not)


def test_the_system_may_do_everything():
    assert all(editing.allowed(None, act) for act in editing.ACTS)
