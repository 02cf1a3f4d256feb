"""Excerpts on the desk: what is said about them, their links, and taking them out."""

import pytest
from django.urls import reverse

from articles import editing, publishing
from articles.models import Excerpt, ExcerptLink
from tests import factories as make
from tests.admin.conftest import form


@pytest.fixture
def dawn(desk):
    return make.excerpt(desk.source, "left at dawn", note="A dawn.")


@pytest.fixture
def other(db):
    source = make.source("By noon the Halina was lost.", of=make.article("The loss"))
    return make.excerpt(source, "the Halina was lost", tags=["wrecks"])


def page_of(excerpt, name="change", *more):
    return reverse(f"admin:articles_excerpt_{name}", args=[excerpt.pk, *more])


def said(excerpt, **typed):
    return {"note": excerpt.note, "kind": excerpt.kind, "tags": "", "seen_version": excerpt.version, **typed}


def test_what_is_said_of_a_passage_is_changed_and_the_passage_is_not(annotator, dawn):
    assert (
        annotator.post(
            page_of(dawn), said(dawn, note="Which?", tags="ferries", words="other words")
        ).status_code
        == 302
    )
    dawn.refresh_from_db()
    assert (dawn.note, dawn.words) == ("Which?", "left at dawn")
    assert [tag.name for tag in dawn.tags.all()] == ["ferries"]


def test_a_stale_save_is_refused_with_both_versions(annotator, people, dawn):
    opened = said(dawn, note="Mine")
    editing.revise(dawn, people.editor, dawn.version, note="Theirs")
    response = annotator.post(page_of(dawn), opened)
    page = response.content.decode()
    assert response.status_code == 409 and "Theirs" in page and "Mine" in page and "editor saved" in page
    assert Excerpt.objects.get(pk=dawn.pk).note == "Theirs"


def test_the_form_says_when_the_words_have_changed(annotator, dawn, desk):
    make.mark(desk.source, "dawn", "replace", replacement="dusk", reason="slip", status="accepted")
    assert "no longer has these words" in annotator.get(page_of(dawn)).content.decode()


def test_the_other_end_of_a_link_is_found_by_its_words_its_tag_its_title_or_its_id(annotator, dawn, other):
    for words in ("Halina lost", "wrecks", "loss", other.public_id):
        assert "the Halina was lost" in annotator.get(page_of(dawn, "link"), {"q": words}).content.decode()
    assert "No other excerpt" in annotator.get(page_of(dawn, "link"), {"q": "zeppelin"}).content.decode()


def test_a_link_is_made_read_both_ways_and_removed(annotator, dawn, other):
    link = {"target": other.public_id, "kind": "confirms", "note": "As feared.", "q": "lost"}
    assert annotator.post(page_of(dawn, "link"), form(**link)).url.endswith("#links")
    assert "confirms" in annotator.get(page_of(dawn)).content.decode()
    assert "is confirmed by" in annotator.get(page_of(other)).content.decode()
    made = ExcerptLink.objects.get()
    annotator.post(page_of(other, "unlink", made.pk), form())
    assert ExcerptLink.objects.get().deleted
    assert "is confirmed by" not in annotator.get(page_of(other)).content.decode()


def test_a_link_says_that_readers_do_not_see_it_yet(annotator, dawn, other):
    editing.link(dawn, other, "confirms", None, note="As feared.")
    assert "once either text is published again" in annotator.get(page_of(dawn)).content.decode()
    editing.catalogue(other.source.article, None, None, rights="full")
    publishing.publish(other.source.article, None, confirmed=True)
    assert "once either text is published again" not in annotator.get(page_of(dawn)).content.decode()


def test_a_link_sent_twice_is_one_link(annotator, dawn, other):
    sent = form(target=other.public_id, kind="confirms", q="lost")
    answers = [annotator.post(page_of(dawn, "link"), sent).status_code for _ in range(2)]
    assert (answers, ExcerptLink.objects.count()) == ([302, 302], 1)


@pytest.mark.parametrize("target", ["", "nosuchexcp"])
def test_a_link_to_nothing_is_refused_and_what_was_typed_kept(annotator, dawn, other, target):
    response = annotator.post(
        page_of(dawn, "link"), form(target=target, kind="confirms", q="lost", note="As feared.")
    )
    assert response.status_code == 400
    assert (
        "Choose the other excerpt" in response.content.decode() and "As feared." in response.content.decode()
    )


def test_an_excerpt_is_taken_out_and_brought_back_by_undo(annotator, dawn, desk):
    annotator.post(page_of(dawn, "remove"), form())
    assert annotator.get(page_of(dawn)).status_code in (302, 404)
    decision = desk.source.decisions.get(verb="remove")
    annotator.post(desk.url("undo", decision.pk), form(act="one"))
    assert Excerpt.objects.live().filter(pk=dawn.pk).exists()


def test_excerpts_are_not_begun_or_deleted_in_the_list(chief, dawn):
    assert chief.get("/admin/articles/excerpt/add/").status_code == 403
    assert chief.post(f"/admin/articles/excerpt/{dawn.pk}/delete/", {"post": "yes"}).status_code == 403
