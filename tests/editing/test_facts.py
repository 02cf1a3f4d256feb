"""Accepted facts stand on the article; taken back, the article says what it said before."""

from datetime import date
from uuid import uuid4

import pytest

from articles import editing
from articles.models import Article, AuthorName, Decision, Fact
from tests import factories as make

pytestmark = pytest.mark.django_db


def state(article, name, value, **fields):
    return editing.state_fact(article, name, value, fields.pop("origin", "inferred"), **fields)


def accept(article, name, value, **fields):
    return editing.settle(state(article, name, value, **fields), "accepted", None)


def now(article):
    return Article.objects.get(pk=article.pk)


@pytest.mark.parametrize("name", ["title", "language", "genre", "volume", "issue"])
def test_an_accepted_fact_stands_on_the_article_until_it_is_taken_back(name):
    article = make.article()
    accept(article, name, "ru")
    assert getattr(now(article), name) == "ru"
    editing.undo(Decision.objects.first(), None)
    assert getattr(now(article), name) == ""


def test_a_proposed_or_rejected_fact_changes_nothing():
    article = make.article("Old")
    editing.settle(state(article, "title", "New"), "rejected", None)
    assert now(article).title == "Old"


def test_a_date_brings_its_bounds():
    article = make.article()
    bounds = {"earliest": date(2017, 1, 1), "latest": date(2017, 12, 31), "precision": "year"}
    accept(article, "date", "2017", **bounds)
    found = now(article)
    assert (found.date_words, found.earliest, found.latest, found.precision) == ("2017", *bounds.values())
    editing.undo(Decision.objects.first(), None)
    assert (now(article).date_words, now(article).earliest, now(article).undated) == ("", None, True)


def test_a_publication_is_found_by_name_or_made():
    one, two = make.article(), make.article()
    accept(one, "publication", "The Skarn Courier")
    accept(two, "publication", "the skarn courier")
    assert now(one).publication == now(two).publication


def test_authors_stand_in_their_order_under_any_spelling():
    article = make.article()
    accept(article, "author", "Second", position=2)
    accept(article, "author", "First", position=1)
    assert [author.name for author in ordered(article)] == ["First", "Second"]
    AuthorName.objects.create(author=ordered(article)[0], name="Першы")
    accept(article, "author", "Першы")
    assert [author.name for author in ordered(article)] == ["First", "Second"]


def ordered(article):
    return [row.author for row in article.article_authors.order_by("position")]


def test_an_author_taken_back_leaves_the_others():
    article = make.article()
    accept(article, "author", "First")
    taken_back = Decision.objects.first()
    accept(article, "author", "Second")
    editing.undo(taken_back, None)
    assert [author.name for author in ordered(article)] == ["Second"]


def test_a_better_fact_rejects_the_other_in_one_batch():
    article, batch = make.article(), uuid4()
    accept(article, "title", "First")
    better = state(article, "title", "Better")
    editing.settle(better, "accepted", None, batch=batch)
    assert dict(Fact.objects.values_list("value", "status")) == {"First": "rejected", "Better": "accepted"}
    editing.undo_batch(batch, None)
    assert dict(Fact.objects.values_list("value", "status")) == {"First": "accepted", "Better": "proposed"}
    assert now(article).title == "First"


def test_no_fact_stands_that_was_taken_back_behind_a_better_one():
    article, batch = make.article(), uuid4()
    accept(article, "title", "Alpha")
    first = Decision.objects.first()
    editing.settle(state(article, "title", "Beta"), "accepted", None, batch=batch)
    editing.undo(first, None)
    assert now(article).title == "Beta"
    editing.undo(Decision.objects.get(batch=batch, verb="accept"), None)
    assert set(Fact.objects.values_list("status", flat=True)) == {"proposed"}
    assert now(article).title == ""


def test_what_was_typed_before_a_fact_comes_back_when_the_fact_goes():
    article = make.article("Typed")
    accept(article, "title", "Stated")
    editing.undo(Decision.objects.first(), None)
    assert now(article).title == "Typed"


def test_bringing_back_a_rejected_fact_beside_an_accepted_one_is_refused():
    article = make.article()
    accept(article, "title", "First")
    accept(article, "title", "Better")
    with pytest.raises(editing.Conflict, match="Better"):
        editing.undo(Decision.objects.get(verb="reject"), None)


def test_what_an_editor_wrote_since_is_not_overwritten_by_an_undo():
    article = make.article()
    accept(article, "title", "Stated")
    stated = Decision.objects.first()
    editing.catalogue(article, None, now(article).version, title="Typed")
    assert editing.standing(now(article)) == []
    editing.undo(stated, None)
    assert now(article).title == "Typed"


def test_the_same_statement_twice_is_one_and_keeps_its_decision():
    source = make.source()
    span = {"origin": "stated", "source": source, "start": 4, "end": 9}
    fact = accept(source.article, "genre", "ferry", **span)
    assert state(source.article, "genre", "ferry", **span) == fact
    assert Fact.objects.get().status == "accepted"


@pytest.mark.parametrize(
    ("name", "value", "fields"),
    [
        ("colour", "red", {}),
        ("title", "  ", {}),
        ("title", "x" * 501, {}),
        ("title", "A", {"origin": "guessed"}),
        ("title", "A", {"start": 3, "end": 5}),
        ("date", "2017", {"earliest": date(2018, 1, 1), "latest": date(2017, 1, 1)}),
    ],
)
def test_what_is_no_fact_is_refused(name, value, fields):
    with pytest.raises(editing.Refused):
        state(make.article(), name, value, **fields)


def test_a_fact_settled_by_another_is_a_conflict():
    article, anna = make.article(), make.user(first_name="Anna")
    fact = state(article, "title", "A")
    editing.settle(fact, "rejected", anna, seen="proposed")
    with pytest.raises(editing.Conflict, match="Anna"):
        editing.settle(fact, "accepted", make.user(), seen="proposed")


def test_a_form_sent_twice_settles_once():
    article, batch = make.article(), uuid4()
    fact = state(article, "title", "A")
    editing.settle(fact, "accepted", None, seen="proposed", batch=batch)
    assert editing.settle(fact, "accepted", None, seen="proposed", batch=batch).status == "accepted"
    assert now(article).version == 2


def test_a_fact_says_where_it_stands():
    source = make.source()
    accept(source.article, "title", "The ferry Halina", origin="stated", source=source, start=0, end=16)
    (fact,) = editing.standing(now(source.article))
    assert source.text[fact.start : fact.end] == fact.value
