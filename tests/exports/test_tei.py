"""TEI says of every change what was found and what is read; that it holds its schema is judged with all other files."""

import pytest
from lxml import etree

from articles import editing, publishing
from tests import factories
from tests.exports import troubled
from tests.public import shelf

pytestmark = pytest.mark.django_db
SPACE = {"t": "http://www.tei-c.org/ns/1.0"}
ID = "{http://www.w3.org/XML/1998/namespace}id"


def tei(client, slug):
    answer = client.get(f"/articles/{slug}.tei.xml")
    assert answer.status_code == 200 and answer["Content-Type"] == "application/tei+xml"
    return etree.fromstring(answer.content)


def test_what_was_found_stands_beside_what_is_read(client, db):
    troubled.changed_text()
    found = tei(client, "changed")
    pairs = [
        (each.findtext("t:sic", "", SPACE), each.findtext("t:corr", "", SPACE))
        for each in found.iterfind(".//t:choice", SPACE)
    ]
    assert ("fery", "ferry") in pairs
    (gap,) = found.findall(".//t:gap[@reason='read_more']", SPACE)
    assert (gap.get("quantity"), gap.get("unit")) == ("9", "chars")


def test_a_note_points_to_its_passage(client, db):
    public_id = shelf.excerpt_of(troubled.changed_text()).public_id
    found = tei(client, "changed")
    (note,) = found.findall(".//t:annotation", SPACE)
    (passage,) = [each for each in found.iter() if each.get(ID) == note.get("target").removeprefix("#")]
    assert passage.get(ID) == f"x-{public_id}" and "".join(passage.itertext()) == "left</b>"
    assert note.findtext("t:note[@type='tag']", "", SPACE) == "boats"


def test_ids_are_given_once(client, db):
    troubled.changed_text()
    ids = [each.get(ID) for each in tei(client, "changed").iter() if each.get(ID)]
    assert len(ids) == len(set(ids))


def test_only_what_may_be_shown_is_in_it(client, db):
    secret = shelf.published(
        "Secret", "One. " * 80 + "A small boat. " + "Two. " * 80, passages=["small boat"]
    )
    factories.mark(
        shelf.source_of(secret), "Two.", "replace", "accepted", replacement="Three.", reason="slip"
    )
    shelf.again(secret)
    for rights, shown in (("excerpts", True), ("record", False)):
        editing.catalogue(secret, None, None, rights=rights)
        publishing.shelve(secret)
        words = client.get("/articles/secret.tei.xml").content.decode()
        assert ("small boat" in words) is shown and words.count("One.") < 10 and "<corr" not in words
