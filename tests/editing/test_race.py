"""Two editors, one text: exactly one wins, the other is told, and no number is lost."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

import pytest
from django.db import connection

from articles import editing
from articles.models import Article, Decision, Desk, Excerpt, Fact, Mark
from tests import factories as make

pytestmark = pytest.mark.django_db(transaction=True)
WORDS = " ".join(f"word{number}" for number in range(12))


def at_once(*acts):
    """Every act in a thread and on a connection of its own, started together; what each gave or raised."""
    start = Barrier(len(acts))

    def run(act):
        try:
            connection.ensure_connection()
            start.wait(timeout=10)
            return act()
        except editing.Refused as refusal:
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def numbers(source):
    desk = Desk.objects.get(source=source)
    return desk.proposed, desk.accepted, desk.rejected


@pytest.mark.parametrize("round", range(3))
def test_of_two_who_decide_one_mark_one_wins(round):
    source, anna, jan = make.source(), make.user(first_name="Anna"), make.user(first_name="Jan")
    mark = make.mark(source, "late")
    results = at_once(
        lambda: editing.decide(source, mark.key, "accepted", anna, seen="proposed"),
        lambda: editing.decide(source, mark.key, "rejected", jan, seen="proposed"),
    )
    (lost,) = [result for result in results if isinstance(result, editing.Conflict)]
    (won,) = [result for result in results if isinstance(result, Decision)]
    assert lost.who == won.user.first_name and lost.when == won.at
    assert Mark.objects.get().status == won.after["status"]
    assert numbers(source) in {(0, 1, 0), (0, 0, 1)}


def test_of_two_marks_that_exclude_each_other_one_is_accepted():
    source = make.source("one two three")
    one = make.mark(source, "one two", "replace", replacement="1 2")
    two = make.mark(source, "two three", "replace", replacement="2 3")
    results = at_once(
        lambda: editing.decide(source, one.key, "accepted", None),
        lambda: editing.decide(source, two.key, "accepted", None),
    )
    assert sum(isinstance(result, editing.Conflict) for result in results) == 1
    assert numbers(source) == (1, 1, 0)


def test_no_number_is_lost_when_many_decide_at_once():
    source = make.source(WORDS)
    marks = [make.mark(source, f"word{number} " if number < 11 else "word11") for number in range(12)]
    before = Desk.objects.get(source=source).revision
    at_once(*[lambda mark=mark: editing.decide(source, mark.key, "accepted", None) for mark in marks])
    assert numbers(source) == (0, 12, 0)
    assert Desk.objects.get(source=source).revision == before + 12


def test_a_form_sent_twice_at_once_decides_once():
    source, batch = make.source(), uuid4()
    mark = make.mark(source, "late")
    one, two = at_once(
        *[lambda: editing.decide(source, mark.key, "accepted", None, seen="proposed", batch=batch)] * 2
    )
    assert one == two and numbers(source) == (0, 1, 0)


def test_a_form_sent_twice_at_once_annotates_once():
    source, batch = make.source(), uuid4()
    one, two = at_once(*[lambda: make.excerpt(source, "late", note="n", batch=batch)] * 2)
    assert one == two and Excerpt.objects.count() == 1


def test_of_two_who_edit_one_text_one_wins():
    source = make.source("It came back at nite.")
    results = at_once(
        lambda: editing.edit_block(source, 0, 21, "It came back at night.", None, revision=0),
        lambda: editing.edit_block(source, 0, 21, "It came back at noon.", None, revision=0),
    )
    assert sum(isinstance(result, editing.Conflict) for result in results) == 1
    assert Mark.objects.accepted().count() == 1


def test_of_two_who_revise_one_excerpt_one_wins():
    excerpt = make.excerpt(make.source(), "late")
    results = at_once(
        *[lambda note=note: editing.revise(excerpt, None, 1, note=note) for note in ("one", "two")]
    )
    assert sum(isinstance(result, editing.Conflict) for result in results) == 1
    assert Excerpt.objects.get().version == 2


def test_of_two_who_save_one_record_one_wins():
    article = make.article()
    results = at_once(
        *[
            lambda title=title: editing.catalogue(Article.objects.get(pk=article.pk), None, 1, title=title)
            for title in ("one", "two")
        ]
    )
    assert sum(isinstance(result, editing.Conflict) for result in results) == 1


def test_of_two_titles_accepted_at_once_one_stands():
    article = make.article()
    facts = [editing.state_fact(article, "title", title, "inferred") for title in ("one", "two")]
    at_once(*[lambda fact=fact: editing.settle(fact, "accepted", None) for fact in facts])
    accepted = Fact.objects.get(status="accepted")
    assert Article.objects.get().title == accepted.value


def test_two_undos_of_one_decision_are_one():
    source = make.source()
    decision = editing.decide(source, make.mark(source, "late").key, "accepted", None)
    results = at_once(*[lambda: editing.undo(decision, None)] * 2)
    assert sum(isinstance(result, editing.Conflict) for result in results) == 1
    assert numbers(source) == (1, 0, 0)
