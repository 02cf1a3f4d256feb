"""Sources are looked at and downloaded, never edited."""

import pytest

from articles import editing
from articles.models import Source
from articles.sources import read
from tests import factories as make

BYTES = "\ufeffÅ text <script>alert(1)</script>\r\nof two lines.\r\n".encode()


@pytest.fixture
def hostile(db):
    document = read(BYTES, 'na"me.txt')
    return editing.open_source(make.article("Hostile"), document)


def test_the_bytes_come_back_as_they_came_and_never_as_a_page(annotator, hostile):
    response = annotator.get(f"/admin/articles/source/{hostile.pk}/original/bytes/")
    assert response.content == BYTES
    assert response.headers["Content-Type"] == "application/octet-stream"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Disposition"].startswith("attachment")


def test_the_original_text_is_shown_letter_for_letter_and_escaped(annotator, hostile):
    page = annotator.get(f"/admin/articles/source/{hostile.pk}/original/").content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page and "<script>alert" not in page
    assert hostile.sha256 in page


def test_no_form_carries_a_source_not_even_a_superusers(client, hostile):
    client.force_login(make.user(name="root", is_staff=True, is_superuser=True))
    page = client.get(f"/admin/articles/source/{hostile.pk}/change/")
    assert page.status_code == 200 and 'name="text"' not in page.content.decode()
    assert client.post(f"/admin/articles/source/{hostile.pk}/change/", {"file_name": "x"}).status_code == 403
    assert client.get("/admin/articles/source/add/").status_code == 403
    assert client.post(f"/admin/articles/source/{hostile.pk}/delete/", {"post": "yes"}).status_code == 403
    assert Source.objects.get().file_name == 'na"me.txt'
