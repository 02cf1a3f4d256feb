"""Every block can be looked at where it stands in the file, and nothing of the file runs there."""

import pytest

from articles import editing
from articles.sources import read
from tests import factories as make
from tests.sources.docx import docx, p
from tests.sources.pdfs import lines, pdf

PAGE = b'<html><body><script>alert(1)</script><p onclick="alert(2)">Forty goats.</p><p>Two swam.</p>'
FILES = {
    "a.html": PAGE,
    "a.docx": docx(p("Forty goats.") + p("Two swam.")),
    "a.pdf": pdf([lines(40, 60, "Forty goats.", step=40), lines(40, 60, "Two swam.")]),
}


@pytest.fixture(params=FILES)
def source(db, request):
    return editing.open_source(make.article("Goats"), read(FILES[request.param], request.param))


def address(source, rest="place/"):
    return f"/admin/articles/source/{source.pk}/original/{rest}"


def test_a_block_stands_beside_its_place(annotator, source):
    shown = annotator.get(address(source, f"place/?at={source.text.index('swam')}")).content.decode()
    assert "Two swam." in shown and "Block 2 of 2" in shown and "?at=0" in shown
    assert ("page-2.png" in shown) == (source.reader == "pdf")
    assert ("Two swam.</p>" in shown) and ("alert(2)" not in shown)


def test_markup_is_shown_as_text(annotator, db):
    source = editing.open_source(make.article("Goats"), read(PAGE, "a.html"))
    shown = annotator.get(address(source)).content.decode()
    assert (
        "&lt;p onclick=&quot;alert(2)&quot;&gt;Forty goats.&lt;/p&gt;" in shown and "<p onclick" not in shown
    )


def test_a_page_is_a_picture(annotator, db):
    source = editing.open_source(make.article("Goats"), read(FILES["a.pdf"], "a.pdf"))
    response = annotator.get(address(source, "page-1.png"))
    assert response.content.startswith(b"\x89PNG") and response.headers["Content-Type"] == "image/png"
    assert annotator.get(address(source, "page-3.png")).status_code == 404


def test_a_text_has_no_places_and_a_page_no_pictures(annotator, db):
    source = make.source()
    assert annotator.get(address(source)).status_code == 404
    assert annotator.get(address(source, "page-1.png")).status_code == 404
    assert "in the file" not in annotator.get(f"/admin/articles/source/{source.pk}/review/").content.decode()


@pytest.mark.parametrize(("at", "status"), [("0", 200), ("9999999", 200), ("-1", 200), ("x", 400)])
def test_any_number_is_a_place_and_nothing_else(annotator, source, at, status):
    assert annotator.get(address(source, f"place/?at={at}")).status_code == status


def test_strangers_see_no_place(client, source):
    assert client.get(address(source)).status_code == 302
    assert client.get(address(source, "page-1.png")).status_code == 302
