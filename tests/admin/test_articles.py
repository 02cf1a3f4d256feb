"""The catalogue record: its form, its facts, and a save that came too late."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import editing, publishing
from articles.models import Article, Author, AuthorName, Decision, Fact, FormerSlug, Listing, Tag
from tests import factories as make
from tests.admin.conftest import form
from tests.admin.test_permissions import record


def save(client, desk, **typed):
    return client.post(desk.article_url("change"), record(desk.article, **typed))


def test_what_was_typed_is_the_record_and_one_decision(editor, people, desk):
    typed = {"title": "The last ferry", "stage": "ready", "tags": "ferries, Halina", "desk_note": "ask Ole"}
    assert save(editor, desk, **typed).status_code == 302
    article = Article.objects.get(pk=desk.article.pk)
    assert (article.title, article.stage, article.desk_note) == ("The last ferry", "ready", "ask Ole")
    assert {tag.name for tag in article.tags.all()} == {"ferries", "Halina"}
    assert Decision.objects.get(verb="catalogue").user == people.editor


def test_authors_keep_their_order_and_are_found_under_every_spelling(editor, desk):
    vera, ole = Author.objects.create(name="Vera Most"), Author.objects.create(name="Ole Marn")
    AuthorName.objects.create(author=ole, name="O. Marn")
    save(editor, desk, authors_in_order="O. Marn | ferryman\r\nvera most")
    rows = desk.article.article_authors.select_related("author")
    assert [(row.author, row.described_as) for row in rows] == [(ole, "ferryman"), (vera, "")]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"authors_in_order": "Nobody Known"}, "No author is called “Nobody Known”"),
        ({"earliest": "1922-01-01", "latest": "1921-01-01"}, "lies before"),
        ({"rights": "everything"}, "valid choice"),
        ({"slug": "two words"}, "made of letters"),
        ({"title": "x" * 501}, "500 characters"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(editor, desk, typed, said):
    response = save(editor, desk, **typed)
    assert response.status_code in (200, 400) and said in response.content.decode()
    assert not Decision.objects.filter(verb="catalogue").exists()


def test_a_stale_save_is_refused_and_both_versions_are_shown(editor, chief, desk):
    opened = record(desk.article, title="My title", headnote="My headnote")
    save(chief, desk, title="The chief's title")
    response = editor.post(desk.article_url("change"), opened)
    page = response.content.decode()
    assert response.status_code == 409
    assert "chief saved on" in page and "The chief&#x27;s title" in page and 'value="My title"' in page
    assert Article.objects.get(pk=desk.article.pk).title == "The chief's title"


def test_saving_again_after_seeing_both_versions_puts_ones_own_in_place(editor, chief, desk):
    opened = record(desk.article, title="My title")
    save(chief, desk, title="The chief's title")
    editor.post(desk.article_url("change"), opened)
    now = Article.objects.get(pk=desk.article.pk).version
    assert editor.post(desk.article_url("change"), {**opened, "seen_version": now}).status_code == 302
    assert Article.objects.get(pk=desk.article.pk).title == "My title"


def test_a_save_that_says_nothing_new_leaves_no_trace(editor, desk):
    assert save(editor, desk).status_code == 302
    assert not Decision.objects.filter(verb="catalogue").exists()


def test_a_renamed_slug_leaves_the_old_address_behind(editor, desk):
    old = desk.article.slug
    save(editor, desk, slug="the-last-ferry")
    assert FormerSlug.objects.get(kind="article", slug=old).now == "the-last-ferry"


def test_an_address_that_once_was_another_articles_is_refused_and_the_form_kept(editor, desk):
    make.article("Taken")
    response = save(editor, desk, slug="taken", title="Kept")
    assert response.status_code == 400 and 'value="Kept"' in response.content.decode()


def test_the_shelf_follows_a_saved_record(editor, desk):
    editing.decide_rule(desk.source, "menus", "accepted", None)
    publishing.publish(desk.article, None, confirmed=True)
    save(editor, desk, rights="record")
    assert Listing.objects.get(article=desk.article).rights == "record"


def test_articles_are_neither_added_nor_deleted_here(chief, desk):
    assert chief.get("/admin/articles/article/add/").status_code == 403
    assert (
        chief.post(f"/admin/articles/article/{desk.article.pk}/delete/", {"post": "yes"}).status_code == 403
    )
    assert Article.objects.filter(pk=desk.article.pk).exists()


def test_the_list_asks_as_few_questions_for_many_articles_as_for_one(editor, desk):
    def queries():
        with CaptureQueriesContext(connection) as asked:
            assert editor.get("/admin/articles/article/").status_code == 200
        return len(asked)

    one = queries()
    for number in range(5):
        make.source(f"Text {number}.", of=make.article(f"Article {number}"))
    assert queries() <= one + 1 <= 14


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ({"undecided": "yes"}, 1),
        ({"undecided": "no"}, 1),
        ({"published": "yes"}, 0),
        ({"language": "none"}, 2),
    ],
)
def test_the_list_is_filtered_by_what_waits(editor, desk, query, shown):
    make.source("Nothing to decide.", of=make.article("Calm"))
    page = editor.get("/admin/articles/article/", query).content.decode()
    assert page.count('class="field-title_shown"') == shown


def test_a_fact_is_accepted_with_one_button_and_stands_on_the_record(editor, desk):
    fact = editing.state_fact(desk.article, "genre", "report", "inferred", why="its tone")
    page = editor.get(desk.article_url("change")).content.decode()
    assert "report" in page and "its tone" in page
    editor.post(desk.article_url("fact", fact.pk), form(status="accepted", seen="proposed"))
    assert Article.objects.get(pk=desk.article.pk).genre == "report"


def test_a_fact_settled_by_two_people_goes_to_the_first(editor, chief, desk):
    fact = editing.state_fact(desk.article, "genre", "report", "inferred", why="its tone")
    url = desk.article_url("fact", fact.pk)
    assert chief.post(url, form(status="accepted", seen="proposed")).status_code == 302
    assert editor.post(url, form(status="rejected", seen="proposed")).status_code == 409


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ({"origin": "inferred", "why": "its tone"}, {"why": "its tone", "start": None}),
        ({"origin": "looked_up", "where": "a library", "looked_up_on": "2024-05-01"}, {"where": "a library"}),
        ({"origin": "stated", "quote": "Halina left"}, {"start": 34, "end": 45}),
    ],
)
def test_a_new_fact_is_stated_with_its_origin(editor, desk, typed, kept):
    assert (
        editor.post(
            desk.article_url("state"), form(name="genre", value="memoir", accept="on", **typed)
        ).status_code
        == 302
    )
    fact = Fact.objects.get(name="genre")
    assert {name: getattr(fact, name) for name in kept} | {"status": fact.status} == kept | {
        "status": "accepted"
    }


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"origin": "stated"}, "Quote the words"),
        ({"origin": "stated", "quote": "It came back"}, "in 2 places"),
        ({"origin": "inferred"}, "how it was inferred"),
        ({"origin": "looked_up"}, "where it was looked up"),
        ({"origin": "rumour"}, "valid choice"),
    ],
)
def test_a_fact_without_its_origin_is_refused_and_kept(editor, desk, typed, said):
    response = editor.post(desk.article_url("state"), form(name="genre", value="memoir", **typed))
    page = response.content.decode()
    assert response.status_code == 400 and said in page and "memoir" in page
    assert not Fact.objects.exists()


def test_tags_typed_with_commas_find_the_tag_of_a_variant(editor, desk):
    tag = Tag.objects.create(name="Halina")
    tag.names.create(name="Halinka")
    save(editor, desk, tags="halinka")
    assert [found.name for found in Article.objects.get(pk=desk.article.pk).tags.all()] == ["Halina"]
