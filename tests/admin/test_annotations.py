"""Annotations from outside on the desk: an editor sees what waits and why, places it, or puts it away."""

import pytest
from django.urls import reverse

from articles import editing
from articles.importing import annotations
from articles.models import Decision, Excerpt, IncomingAnnotation
from tests.admin.conftest import form
from tests.annotations.written import annotation, on, packed, words

SAID = {"type": "TextualBody", "value": "Whose ferry?"}


@pytest.fixture
def waiting(desk):
    """One that means a passage of the text on the desk, and does not say which of two."""
    address = f"http://127.0.0.1:8000/articles/{desk.article.slug}/"
    item = on(address, words("It came back"), body=SAID, creator={"name": "Ann Kos"})
    list(annotations.take_in([(packed(item), "notes.json")]))
    return IncomingAnnotation.objects.get()


def at(name, row):
    return reverse(f"admin:articles_incomingannotation_{name}", args=[row.pk])


def test_the_desk_shows_what_waits_and_why(annotator, waiting):
    assert "Annotations to place" in annotator.get("/admin/").content.decode()
    listed = annotator.get(reverse("admin:articles_incomingannotation_changelist") + "?state=waiting")
    page = annotator.get(at("change", waiting)).content.decode()
    assert "stands in 2 places" in listed.content.decode() and "stands in 2 places" in page
    assert "Whose ferry?" in page and "Ann Kos" in page


def test_the_place_is_chosen_among_those_that_have_the_words(annotator, people, desk, waiting):
    typed = {"text": desk.article.slug, "quote": "It came back"}
    asked = annotator.post(at("place", waiting), form(**typed))
    assert asked.status_code == 200 and "These words stand in 2 places" in asked.content.decode()
    key = asked.context["places"][1].key
    assert annotator.post(at("place", waiting), form(**typed, place=key)).status_code == 302
    excerpt = Excerpt.objects.get(note="Whose ferry?")
    assert excerpt.start == desk.source.text.index("It came back late")
    assert excerpt.created_by == people.annotator
    assert not IncomingAnnotation.objects.waiting().exists()


def test_one_without_a_text_is_given_one(annotator, desk):
    list(annotations.take_in([(packed(annotation(body=SAID)), "notes.json")]))
    row = IncomingAnnotation.objects.get()
    typed = {"quote": "left at dawn", "text": f"/articles/{desk.article.slug}/"}
    assert annotator.post(at("place", row), form(**typed)).status_code == 302
    assert Excerpt.objects.get().words == "left at dawn"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"text": "nothing-here", "quote": "dawn"}, "There is no text with a source at this address."),
        ({"text": "the-ferry-halina", "quote": "two goats"}, "This passage is not in the text."),
        ({"text": "the-ferry-halina", "quote": ""}, "This field is required."),
    ],
)
def test_a_wrong_place_is_said_in_a_sentence_and_nothing_is_lost(annotator, waiting, typed, told):
    answer = annotator.post(at("place", waiting), form(**typed))
    assert answer.status_code == 400 and told in answer.content.decode()
    assert IncomingAnnotation.objects.waiting().exists() and not Excerpt.objects.exists()


def test_it_is_placed_once(annotator, desk, waiting):
    typed = form(text=desk.article.slug, quote="left at dawn")
    annotator.post(at("place", waiting), typed)
    again = annotator.post(at("place", waiting), typed)
    assert again.status_code == 400 and "waits no longer" in again.content.decode()
    assert Excerpt.objects.count() == 1


def test_an_excerpt_that_was_undone_can_be_placed_anew(annotator, desk, waiting):
    annotator.post(at("place", waiting), form(text=desk.article.slug, quote="left at dawn"))
    editing.undo(Decision.objects.get(verb="annotate"), None)
    assert "which was taken out" in annotator.get(at("change", waiting)).content.decode()
    annotator.post(at("place", waiting), form(text=desk.article.slug, quote="at night"))
    assert Excerpt.objects.live().get().words == "at night"


def test_what_is_put_away_waits_no_longer_and_can_be_taken_back(annotator, people, waiting):
    annotator.post(at("discard", waiting), form(why="A jest."))
    page = annotator.get(at("change", waiting)).content.decode()
    assert "A jest." in page and not IncomingAnnotation.objects.waiting().exists()
    made = Decision.objects.get(verb="discard")
    assert made.user == people.annotator
    assert annotator.post(at("take_back", waiting), form()).status_code == 302
    assert IncomingAnnotation.objects.waiting().exists() and made.undone_by.verb == "undo discard"


def test_a_text_is_no_newer_draft_for_what_was_put_away(annotator, desk, waiting):
    annotator.post(at("discard", waiting), form())
    assert not Decision.objects.filter(article=desk.article, verb="discard").exists()


def test_the_log_takes_it_back_too(annotator, db):
    list(annotations.take_in([(packed(annotation()), "notes.json")]))
    row = IncomingAnnotation.objects.get()
    annotator.post(at("discard", row), form())
    undo = reverse("admin:articles_decision_undo", args=[Decision.objects.get(verb="discard").pk])
    assert annotator.post(undo, form()).status_code == 302
    assert IncomingAnnotation.objects.waiting().exists()


def test_only_those_who_may_annotate_may_place(client, people, waiting, desk):
    client.force_login(people.nobody)
    assert client.get(at("change", waiting)).status_code == 403
    for name in ("place", "discard", "take_back"):
        assert client.post(at(name, waiting), form(text=desk.article.slug, quote="dawn")).status_code == 403
        assert client.get(at(name, waiting)).status_code in (403, 405)
    client.logout()
    assert client.get(at("change", waiting)).status_code == 302
