"""Two editors, one text, at HTTP level: every pair of acts at the same time. No silent loss, nothing but plain answers."""

import os
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from articles import editing, text
from articles.models import Desk as DeskRow
from articles.models import Mark
from tests import factories as make
from tests.admin.conftest import WORDS, Desk, signed_in
from tests.admin.work.conftest import Bench, act

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = int(os.environ.get("RACE_ROUNDS", "1"))


def accept(bench):
    return act("decide", key=bench.desk.mark("the the").key, status="accepted", seen="proposed")


def reject(bench):
    return act("decide", key=bench.desk.mark("the the").key, status="rejected", seen="proposed")


def correct(bench):
    return act("correct", key=bench.desk.mark("the the").key, replacement="this", seen="proposed")


def all_of_rule(bench):
    return act("rule", rule="doubled", status="accepted")


def edit(bench):
    revision = DeskRow.objects.get(source=bench.source).revision
    return act(
        "edit",
        text="The ferry Halina left at noon.",
        revision=revision,
        **bench.span("The ferry Halina left at dawn."),
    )


def heading(bench):
    return act("mark", kind="heading", **bench.span("The ferry Halina left at dawn."))


def cut(bench):
    return act("mark", kind="cut", reason="navigation", **bench.span("the the captain"))


def annotate(bench):
    return act("annotate", note="n", kind="context", **bench.span("the the captain"))


def revise(bench):
    return act("revise", excerpt=bench.excerpt.public_id, version=1, note="new", kind="doubt", tags=[])


def remove(bench):
    return act("remove", excerpt=bench.excerpt.public_id)


def settle(bench):
    return act("settle", fact=bench.fact.key, status="accepted", seen="proposed")


def refuse(bench):
    return act("settle", fact=bench.fact.key, status="rejected", seen="proposed")


def undo(bench):
    return act("undo", decision=bench.decision.pk)


ACTS = [
    accept,
    reject,
    correct,
    all_of_rule,
    edit,
    heading,
    cut,
    annotate,
    revise,
    remove,
    settle,
    refuse,
    undo,
]
# One of the two must be told: what they want excludes what the other wants.
EXCLUSIVE = {
    frozenset(pair)
    for pair in [
        (accept, reject),
        (accept, correct),
        (reject, correct),
        (accept,),
        (reject,),
        (correct,),
        (edit,),
        (revise,),
        (settle,),
        (refuse,),
        (settle, refuse),
        (undo,),
    ]
}


def fresh_bench(number):
    """A text of its own for each pair: emptying the database between them would take longer than the races."""
    source = make.source(f"{WORDS}\n{number}\n", of=make.article(f"The ferry {number}"))
    make.mark(source, "Read more", reason="read_more", rule="menus")
    make.mark(source, "the the", "replace", replacement="the", reason="doubled_word", rule="doubled")
    bench = Bench(Desk(source.article, source))
    bench.excerpt = make.excerpt(source, "ferry")
    bench.fact = editing.state_fact(source.article, "genre", "report", "inferred", why="its tone")
    bench.decision = editing.decide(source, bench.desk.mark("Read more").key, "accepted", None)
    return bench


def at_once(bench, clients, acts):
    start = Barrier(len(acts))

    def run(client, said):
        try:
            connection.ensure_connection()
            start.wait(timeout=10)
            return Bench.post(bench, client, "acts", revision=None, last=None, acts=[said])
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, clients, acts))


@pytest.mark.parametrize("one", ACTS, ids=lambda act: act.__name__)
def test_of_two_acts_at_once_nothing_is_lost_in_silence(people, one):
    clients = [signed_in(people.editor), signed_in(people.chief)]
    for number, other in enumerate(ACTS[ACTS.index(one) :] * ROUNDS):
        bench = fresh_bench(number)
        answers = at_once(bench, clients, [one(bench), other(bench)])
        results = [answer.json()["results"][0] for answer in answers]
        codes = sorted(answer.status_code for answer in answers)
        assert set(codes) <= {200, 400, 409}, other.__name__
        assert any(result.get("done") for result in results), other.__name__
        assert all(result.get("done") or result["sentence"] for result in results), other.__name__
        assert codes == [200, 409] or frozenset((one, other)) not in EXCLUSIVE, other.__name__
        all_is_well(bench.source)


def all_is_well(source):
    statuses = list(Mark.objects.filter(source=source).values_list("status", flat=True))
    desk = DeskRow.objects.get(source=source)
    assert [desk.proposed, desk.accepted, desk.rejected] == [
        statuses.count(name) for name in ("proposed", "accepted", "rejected")
    ]
    marks = editing.accepted_marks(source)
    assert all(text.conflict(mark, marks) is None for mark in marks)
