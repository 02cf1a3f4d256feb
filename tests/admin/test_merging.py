"""Merging on the desk: choose, see what changes where, do it, take it back."""

import html

import pytest
from django.test import Client
from django.urls import reverse

from articles import publishing
from articles.models import Author, Decision, Tag
from tests import factories as make
from tests.admin.conftest import form
from tests.built_once import built_once

MERGE = reverse("admin:articles_tag_merge")
LOG = {"target_kind__in": ("tag", "author")}


@pytest.fixture
@built_once
def tags(desk):
    """Boats in an article on the shelf, ferries in one that is not; the words of the page."""
    make.article("The landing", tags=["ferries", "boats"])
    desk.article.tags.set([Tag.objects.get(name="boats")])
    make.excerpt(desk.source, "left at dawn", tags=["boats"])
    for mark in ("Home | Search | Donate", "Read more"):
        made = desk.mark(mark)
        made.status = "accepted"
        made.save()
    publishing.publish(desk.article, None, confirmed=True)
    return Tag.objects.get(name="boats"), Tag.objects.get(name="ferries")


def words(response):
    return " ".join(html.unescape(response.content.decode()).split())


def test_the_preview_says_what_changes_where_and_changes_nothing(editor, tags):
    old, keep = tags
    page = words(editor.get(MERGE, {"old": old.pk, "into": keep.pk}))
    for said in (
        "Nothing has changed yet",
        "2, of which 1 has both already",
        "left at dawn",
        "1 published text will stand under ferries at once",
        "“boats” will find ferries",
        "/tags/boats/ will lead to /tags/ferries/",
    ):
        assert said in page
    assert Tag.objects.count() == 2 and not Decision.objects.filter(**LOG).exists()


def test_a_merge_is_done_shown_and_taken_back_from_its_message(editor, tags):
    old, keep = tags
    posted = editor.post(MERGE, form(old=old.pk, into=keep.pk, why="One thing"), follow=True)
    decision = Decision.objects.get(target_kind="tag")
    undo = reverse("admin:articles_decision_undo", args=[decision.pk])
    assert "“boats” is “ferries” from now on" in words(posted) and undo in posted.content.decode()
    assert decision.why == "One thing" and not Tag.objects.filter(name="boats").exists()
    assert Client().get("/tags/boats/").url == "/tags/ferries/"
    assert editor.post(undo, form()).status_code == 302
    assert Client().get("/tags/boats/").status_code == 200


def test_the_one_that_stays_is_found_by_its_name_or_a_variant(editor, tags):
    old, keep = tags
    keep.names.create(name="Паромы")
    for asked in ("FERR", "паром"):
        page = words(editor.get(MERGE, {"old": old.pk, "q": asked}))
        assert f'name="into" value="{keep.pk}"' in page
    assert "No other tag" in words(editor.get(MERGE, {"old": old.pk, "q": "zeppelin"}))


def test_several_chosen_in_the_list_are_merged_each_with_its_own_line(editor, tags):
    goats = Tag.objects.create(name="goats")
    chosen = [tag.pk for tag in (*tags, goats)]
    listed = {"action": "merge_chosen", "_selected_action": chosen}
    address = editor.post(reverse("admin:articles_tag_changelist"), listed).url
    assert "which one stays?" in words(editor.get(address))
    posted = editor.post(MERGE, form(old=chosen, into=goats.pk), follow=True)
    assert "“boats” is “goats”" in words(posted) and "“ferries” is “goats”" in words(posted)
    assert list(Tag.objects.all()) == [goats]


def test_what_is_gone_meanwhile_is_said_in_a_sentence(editor, tags):
    old, keep = tags
    publishing.merge(old, keep, None)
    refused = editor.post(MERGE, form(old=old.pk, into=keep.pk))
    assert refused.status_code == 400 and "it may be gone already" in words(refused)
    assert editor.get(MERGE, {"old": "x"}).status_code == 400


def test_authors_merge_on_a_page_of_their_own(editor, desk):
    for name in ("H. Skarn", "Hanna Skarn"):
        make.article(f"By {name}", authors=[name])
    old, keep = Author.objects.get(name="H. Skarn"), Author.objects.get(name="Hanna Skarn")
    address = reverse("admin:articles_author_merge")
    form_page = editor.get(reverse("admin:articles_author_change", args=[old.pk]))
    assert f"{address}?old={old.pk}" in words(form_page)
    assert "H. Skarn → Hanna Skarn" in words(editor.get(address, {"old": old.pk, "into": keep.pk}))
    editor.post(address, form(old=old.pk, into=keep.pk))
    assert list(Author.objects.all()) == [keep]


@pytest.mark.parametrize(
    ("rank", "code"), [("nobody", 403), ("annotator", 403), ("editor", 302), ("chief", 302), ("gone", 302)]
)
def test_who_may_change_tags_may_merge_them_and_nobody_else(people, tags, rank, code):
    client = Client()
    client.force_login(getattr(people, rank))
    response = client.post(MERGE, form(old=tags[0].pk, into=tags[1].pk))
    assert response.status_code == code
    assert Decision.objects.filter(**LOG).exists() == (rank in ("editor", "chief"))


def test_variants_are_edited_in_place_and_readers_find_the_text_under_them_at_once(editor, tags):
    tag = tags[0]
    inline = {
        "names-TOTAL_FORMS": 2,
        "names-INITIAL_FORMS": 0,
        "names-0-name": "Паромы",
        "names-1-name": "Kähne",
    }
    said = {"name": "boats", "slug": "boats", "kind": "thing", "description": "What floats.", **inline}
    assert editor.post(reverse("admin:articles_tag_change", args=[tag.pk]), said).status_code == 302
    assert sorted(tag.names.values_list("name", flat=True)) == ["Kähne", "Паромы"]
    assert "The ferry Halina" in words(Client().get("/articles/", {"q": "паромы"}))
    row = tag.names.get(name="Kähne")
    inline = {
        "names-TOTAL_FORMS": 2,
        "names-INITIAL_FORMS": 2,
        "names-0-id": row.pk,
        "names-0-tag": tag.pk,
        "names-0-name": "Kahne",
        "names-1-id": tag.names.get(name="Паромы").pk,
        "names-1-tag": tag.pk,
        "names-1-name": "Паромы",
        "names-1-DELETE": "on",
    }
    assert (
        editor.post(reverse("admin:articles_tag_change", args=[tag.pk]), {**said, **inline}).status_code
        == 302
    )
    assert list(tag.names.values_list("name", flat=True)) == ["Kahne"]
