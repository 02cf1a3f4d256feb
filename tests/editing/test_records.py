"""The article's form: every change logged and undoable, and no one overwrites another."""

from datetime import date
from uuid import uuid4

import pytest

from articles import editing
from articles.models import Article, Decision, FormerSlug
from tests import factories as make

pytestmark = pytest.mark.django_db


def now(article):
    return Article.objects.get(pk=article.pk)


WHOLE = {
    "title": "The Ferry",
    "headnote": "A clipping.",
    "rights": "excerpts",
    "visible_from": date(2030, 1, 1),
    "publication": "Courier",
    "authors": [("Anna Kos", "our correspondent"), "Jan"],
    "tags": ["ferries", "Minsk"],
    "slug": "the-ferry",
}


def state_of(article):
    row = now(article)
    authors = [(r.author.name, r.described_as) for r in row.article_authors.order_by("position")]
    return (
        row.title,
        row.headnote,
        row.rights,
        row.visible_from,
        str(row.publication),
        authors,
        set(row.tags.names()),
        row.slug,
    )


def test_the_whole_form_is_written_and_taken_back():
    article = make.article("Old")
    before = state_of(article)
    decision = editing.catalogue(article, None, 1, **WHOLE)
    assert state_of(article) == (
        "The Ferry", "A clipping.", "excerpts", date(2030, 1, 1), "Courier",
        [("Anna Kos", "our correspondent"), ("Jan", "")], {"ferries", "Minsk"}, "the-ferry",
    )  # fmt: skip
    editing.undo(decision, None)
    assert state_of(article) == before


def test_taking_back_an_older_change_leaves_what_was_written_since():
    article = make.article("Old")
    first = editing.catalogue(article, None, 1, title="One", issue="1")
    editing.catalogue(article, None, 2, title="Two")
    editing.undo(first, None)
    assert (now(article).title, now(article).issue) == ("Two", "")


def test_nothing_is_taken_back_where_all_was_written_anew():
    article = make.article("Old")
    first = editing.catalogue(article, None, 1, title="One")
    editing.catalogue(article, None, 2, title="Two")
    with pytest.raises(editing.Refused, match="changed again"):
        editing.undo(first, None)
    assert now(article).title == "Two"


def test_only_what_changed_is_logged_and_nothing_new_is_no_decision():
    article = make.article("Old")
    decision = editing.catalogue(article, None, 1, title="Old", genre="letter")
    assert (decision.before, decision.after) == ({"genre": ""}, {"genre": "letter"})
    assert editing.catalogue(article, None, 2, genre="letter") is None
    assert now(article).version == 2


def test_an_older_version_is_a_conflict():
    article, anna = make.article("Old"), make.user(first_name="Anna")
    editing.catalogue(article, anna, 1, title="Hers")
    with pytest.raises(editing.Conflict, match="Anna"):
        editing.catalogue(article, make.user(), 1, title="Mine")
    assert now(article).title == "Hers"


def test_a_form_sent_twice_is_saved_once_even_when_it_moves_the_article():
    article, batch = make.article("Old"), uuid4()
    first = editing.catalogue(article, None, 1, slug="new", batch=batch)
    assert editing.catalogue(article, None, 1, slug="new", batch=batch) == first


def test_a_move_leaves_a_former_address_that_is_never_given_away():
    article, other = make.article("Паром"), make.article("Other")
    editing.catalogue(article, None, 1, slug="лодка")
    assert FormerSlug.objects.get(slug="паром").now == "лодка"
    with pytest.raises(editing.Refused, match="once was"):
        editing.catalogue(other, None, 1, slug="паром")
    assert make.article("Паром").slug == "паром-2"


@pytest.mark.parametrize(
    "fields",
    [
        {"rights": "everything"},
        {"stage": "gone"},
        {"title": "x" * 501},
        {"slug": ""},
        {"slug": "two words"},
        {"authors": [" "]},
        {"tags": ["x" * 101]},
        {"publication": "x" * 201},
        {"earliest": date(2021, 1, 1), "latest": date(2020, 1, 1)},
    ],
)
def test_what_makes_no_sense_is_refused(fields):
    with pytest.raises(editing.Refused):
        editing.catalogue(make.article(), None, 1, **fields)


def test_an_unknown_field_is_a_slip_of_the_programmer():
    with pytest.raises(TypeError):
        editing.catalogue(make.article(), None, 1, colour="red")
    assert Decision.objects.filter(verb="catalogue").count() == 0
