"""A new capture of a work, as an editor brings it: seen first, then kept; earlier ones can be current again."""

from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from articles import editing
from articles.models import Decision, Excerpt, Incoming, Source
from tests import factories as make
from tests.admin.conftest import WORDS
from tests.built_once import built_once

NEW = WORDS.replace("It came back late.", "It came home late.").replace("Read more\n\n", "")


@pytest.fixture
@built_once
def decided(desk):
    editing.decide(desk.source, desk.mark("Home").key, "accepted", None)
    editing.decide(desk.source, desk.mark("Read more").key, "accepted", None)
    make.excerpt(desk.source, "left at dawn", note="Which dawn?")
    make.excerpt(desk.source, "came back late", note="How late?")
    return desk


def send(client, desk, words=NEW):
    file = SimpleUploadedFile("again.txt", words.encode())
    return client.post(desk.article_url("captures"), {"files": file})


def take(client, desk, words=NEW, act="take"):
    page = send(client, desk, words).headers["Location"]
    return client.post(page, {"act": act, "batch": str(uuid4())})


def test_what_comes_along_is_shown_before_anything_is_kept(editor, decided):
    page = editor.get(send(editor, decided).headers["Location"]).content.decode()
    assert "1 decision and 1 excerpt." in page and "came back late" in page and "Read more" in page
    assert Source.objects.count() == 1 and Source.objects.get().current
    assert Excerpt.objects.filter(source=decided.source).count() == 2


def test_then_it_is_current_and_says_what_stayed_behind(editor, decided):
    assert take(editor, decided).status_code == 302 and not Incoming.objects.exists()
    new = Source.objects.get(current=True)
    page = editor.get(decided.article_url("captures")).content.decode()
    assert new.text == NEW and "Home" not in editing.reading_of(new).text
    assert "What came along from" in page and "stayed behind" in page and "How late?" in page


def test_who_cancels_keeps_nothing(editor, decided):
    take(editor, decided, act="cancel")
    assert Source.objects.count() == 1 and not Incoming.objects.exists()


def test_one_button_brings_the_capture_before_it_back(editor, decided):
    take(editor, decided)
    made = Decision.objects.get(verb="new capture")
    editor.post(decided.article_url("capture_undo"), {"decision": made.pk})
    assert Source.objects.get(current=True) == decided.source
    assert Excerpt.objects.filter(source=decided.source).count() == 2
    assert "What came along" not in editor.get(decided.article_url("captures")).content.decode()


def test_an_earlier_capture_is_made_current_with_a_button(editor, decided):
    take(editor, decided)
    said = {"source": decided.source.pk, "batch": str(uuid4())}
    editor.post(decided.article_url("capture_current"), said)
    assert Source.objects.get(current=True) == decided.source


def test_an_excerpt_that_stayed_behind_is_given_its_place(annotator, editor, decided):
    take(editor, decided)
    left = Excerpt.objects.get(source=decided.source)
    said = {"excerpt": left.public_id, "words": "came nowhere", "batch": str(uuid4())}
    refused = annotator.post(decided.article_url("capture_place"), said)
    assert refused.status_code == 400 and "nowhere in the new capture" in refused.content.decode()
    annotator.post(decided.article_url("capture_place"), said | {"words": "came home late"})
    left.refresh_from_db()
    assert left.source == Source.objects.get(current=True) and left.words == "came back late"


@pytest.mark.parametrize("words", [WORDS, "\0"])
def test_what_is_here_already_or_no_text_is_refused_in_a_sentence(editor, decided, words):
    page = editor.get(send(editor, decided, words).headers["Location"])
    assert page.status_code == 400 and "Not saved." in page.content.decode()
    assert Source.objects.count() == 1


def test_only_those_who_import_bring_captures(annotator, client, decided):
    page = annotator.get(decided.article_url("captures"))
    assert page.status_code == 200 and "Bring a new capture" not in page.content.decode()
    for name in ("capture_current", "capture_undo"):
        assert annotator.post(decided.article_url(name), {}).status_code == 403
    send(annotator, decided)
    assert not Incoming.objects.exists()
    assert client.get(decided.article_url("captures")).status_code == 302


def test_an_upload_without_a_document_is_asked_for_one(editor, decided):
    answer = editor.post(decided.article_url("captures"), {})
    assert answer.status_code == 400 and "Choose files" in answer.content.decode()
