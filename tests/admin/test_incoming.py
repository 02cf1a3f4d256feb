"""Bringing documents in: seen before anything is kept, then all, some or none."""

import html
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.models import Article, Decision, Incoming, Source, SourceBytes
from tests import factories as make

UPLOAD = reverse("admin:articles_source_incoming")
FERRY = (
    "The ferry that went to sea\n\nBy Hanna Skarn\n\nThe ferry left at dawn in May 1921 and did not come back before "
    "the night of the second day.\n\nRead more\n\nNobody  asked for it, and nobody was sorry when it had gone.\n"
)
OTHER = "A quite different paper\n\nOn goats, their milk and the mountains on which they are kept in the summer.\n"


def words(response):
    return " ".join(html.unescape(response.content.decode()).split())


def file(name, text):
    return SimpleUploadedFile(name, text if isinstance(text, bytes) else text.encode())


def send(client, *files, **typed):
    return client.post(UPLOAD, {"files": list(files), **typed})


@pytest.fixture
def sent(editor):
    """Two files on their second page."""

    def two():
        answer = send(
            editor, file("ferry.txt", FERRY), file("goats.md", OTHER), address="https://a.example/x"
        )
        return answer.url, list(Incoming.objects.order_by("pk"))

    return two


def everything():
    return Article.objects.count(), Source.objects.count(), Decision.objects.count()


def test_the_second_page_says_what_was_understood_and_nothing_is_kept(editor, people, sent):
    before = everything()
    url, rows = sent()
    page = words(editor.get(url))
    for said in (
        "2 of 2 documents can be taken in",
        "text/plain <small>by reader plain_text, version 1",
        "text/markdown",
        "utf-8",
        f"{len(FERRY)} characters",
        "title: <b>The ferry that went to sea</b> <small>stated in the text",
        "read more 1",
        'value="https://a.example/x"',
    ):
        assert said in page
    assert everything() == before
    assert {row.user for row in rows} == {people.editor}


def test_all_are_taken_in_each_with_its_own_place_and_the_log_knows_by_whom(editor, people, sent):
    url, (ferry, goats) = sent()
    said = {f"take-{ferry.pk}": "yes", f"take-{goats.pk}": "yes", "rights": "full"}
    said |= {
        f"f{ferry.pk}-address": "https://b.example/ferry",
        f"f{ferry.pk}-archived_copy": "https://web.example/1/ferry",
        f"f{ferry.pk}-captured": "2020-02-03",
    }
    page = words(editor.post(url, said))
    assert "<b>2</b> of 2 documents came in" in page and "Clean ferry.txt" in page
    source = Source.objects.get(file_name="ferry.txt")
    assert source.address == "https://b.example/ferry" and str(source.captured) == "2020-02-03"
    assert source.archived_copy == "https://web.example/1/ferry"
    assert bytes(SourceBytes.objects.get(source=source).data) == FERRY.encode()
    assert source.article.rights == "full" and source.desk.proposed > 0
    assert Source.objects.get(file_name="goats.md").address == ""
    assert set(Decision.objects.values_list("user", flat=True)) == {people.editor.pk}
    assert not Incoming.objects.exists()


def test_what_is_not_chosen_is_dropped(editor, sent):
    url, (ferry, goats) = sent()
    editor.post(url, {f"take-{goats.pk}": "yes"})
    assert list(Source.objects.values_list("file_name", flat=True)) == ["goats.md"]
    assert not Incoming.objects.exists()


def test_cancelling_keeps_nothing(editor, sent):
    before = everything()
    url, _ = sent()
    assert editor.post(url, {"act": "cancel"}).url == UPLOAD
    assert everything() == before and not Incoming.objects.exists()
    again = editor.get(url)
    assert again.status_code == 400 and "not here any more" in words(again)


def test_a_pasted_text_is_a_document_too(editor):
    url = editor.post(UPLOAD, {"name": "Halina/notes", "text": FERRY.replace("\n", "\r\n")}).url
    row = Incoming.objects.get()
    assert row.file_name == "Halina-notes.txt" and bytes(row.data) == FERRY.encode()
    editor.post(url, {f"take-{row.pk}": "yes"})
    assert Source.objects.get().text == FERRY


def test_bytes_that_are_here_already_and_texts_much_like_one_are_named(editor, desk):
    known = make.source(FERRY, of=make.article("Known already"))
    url = send(
        editor,
        file("same.txt", FERRY),
        file("near.txt", FERRY.replace("sorry", "glad")),
        file("goats.txt", OTHER),
        file("again.txt", OTHER),
        file("goats2.txt", OTHER + "And more.\n"),
    ).url
    page = words(editor.get(url))
    assert "These very bytes are here already" in page and "Known already" in page
    assert f'% of it stands in <a href="/admin/articles/article/?q={known.article.slug}' in page
    assert "These very bytes came as “goats.txt” as well" in page
    assert "of it stands in “goats.txt” of this upload" in page
    assert "3 of 5 documents can be taken in" in page


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b" \n", "E-EMPTY"),
        ("picture.png", b"\x89PNG", "E-FORMAT"),
        ("nul.txt", b"abc\0def", "E-NUL"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_its_code_and_the_others_go_on(editor, name, data, said):
    url = send(editor, file(name, data), file("ferry.txt", FERRY)).url
    page = words(editor.get(url))
    assert f"<b>{said}</b> “{name}” was not taken in: " in page
    assert "1 of 2 documents can be taken in" in page and page.count('type="checkbox"') == 1


def test_a_guessed_encoding_is_called_a_guess(editor):
    url = send(editor, file("old.txt", ("Чайный ящик стоял у самой воды. " * 20).encode("cp1251"))).url
    assert "guessed" in words(editor.get(url))


def test_what_is_too_large_never_comes_near_the_database(editor, settings):
    settings.MAX_SOURCE_BYTES = 300
    answer = send(editor, file("large.txt", FERRY * 9), file("goats.txt", OTHER))
    assert "E-SIZE" in words(editor.get(answer.url))
    assert list(Incoming.objects.values_list("file_name", flat=True)) == ["goats.txt"]
    refused = send(editor, file("large.txt", FERRY * 9))
    assert refused.status_code == 400 and "E-SIZE" in words(refused)


def test_what_one_person_may_have_on_the_way_in_has_a_limit(editor, settings):
    settings.MAX_UPLOAD_BYTES = len(FERRY) + 10
    assert send(editor, file("ferry.txt", FERRY)).status_code == 302
    refused = send(editor, file("goats.txt", OTHER))
    assert refused.status_code == 400 and "wait in earlier uploads of yours" in words(refused)
    assert "ferry.txt" in words(refused)


@pytest.mark.parametrize(
    ("files", "typed", "sentence"),
    [
        ([], {}, "Choose files, or paste a text."),
        ([("a.txt", "x")] * 21, {}, "At most 20 documents come in at once; these are 21."),
        ([("a.txt", "x")], {"address": "javascript:alert(1)"}, "Enter a valid URL."),
        ([("a.txt", "x")], {"captured": "2999-01-01"}, "This day has not come yet."),
        ([], {"text": "x" * 500_001}, "upload a file instead"),
    ],
)
def test_what_cannot_be_sent_is_refused_in_a_sentence(editor, files, typed, sentence):
    refused = send(editor, *(file(*each) for each in files), **typed)
    assert refused.status_code == 400 and sentence in words(refused)
    assert not Incoming.objects.exists()


def test_a_wrong_address_on_the_second_page_holds_everything_up_and_keeps_what_was_typed(editor, sent):
    url, (ferry, goats) = sent()
    said = {f"take-{ferry.pk}": "yes", f"f{ferry.pk}-address": "no address"}
    refused = editor.post(url, said)
    assert refused.status_code == 400 and 'value="no address"' in words(refused)
    assert "Enter a valid URL." in words(refused) and not Source.objects.exists()
    assert "Choose at least one document" in words(editor.post(url, {}))
    assert Incoming.objects.count() == 2


def test_a_form_sent_twice_takes_in_once(editor, sent):
    url, (ferry, _) = sent()
    said = {f"take-{ferry.pk}": "yes"}
    assert [editor.post(url, said).status_code for _ in "12"] == [200, 400]
    assert Source.objects.count() == 1


def test_nobody_sees_or_decides_on_what_somebody_else_sent(chief, sent):
    url, (ferry, _) = sent()
    assert chief.get(url).status_code == 400
    assert chief.post(url, {f"take-{ferry.pk}": "yes"}).status_code == 400
    assert chief.post(url, {"act": "cancel"}).status_code == 400
    assert Incoming.objects.count() == 2 and not Source.objects.exists()


def test_what_nobody_decides_on_within_a_day_goes(editor, sent):
    url, _ = sent()
    Incoming.objects.update(created=timezone.now() - timedelta(days=1, minutes=1))
    assert editor.get(url).status_code == 400
    assert not Incoming.objects.exists()
    assert editor.get(reverse("admin:articles_source_parcel", args=[uuid4()])).status_code == 400


@pytest.mark.parametrize(
    ("rank", "code"), [("nobody", 403), ("annotator", 403), ("editor", 302), ("chief", 302), ("gone", 302)]
)
def test_who_may_import_may_bring_in_and_nobody_else(people, rank, code):
    client = Client()
    client.force_login(getattr(people, rank))
    assert send(client, file("ferry.txt", FERRY)).status_code == code
    assert Incoming.objects.exists() == (rank in ("editor", "chief"))


def test_an_upload_without_the_csrf_token_is_turned_away(people):
    client = Client(enforce_csrf_checks=True)
    client.force_login(people.chief)
    assert send(client, file("ferry.txt", FERRY)).status_code == 403
    assert not Incoming.objects.exists()
