"""TEI holds the consortium's schema, and says of every change what was found and what is read."""

import pytest
from lxml import etree

from articles import editing, publishing
from articles.importing import import_all
from articles.models import Edition
from articles.sources.catalogue import parse
from tests import factories
from tests.places import ROOT, SCHEMAS
from tests.public import shelf

pytestmark = pytest.mark.django_db
SPACE = {"t": "http://www.tei-c.org/ns/1.0"}
ID = "{http://www.w3.org/XML/1998/namespace}id"
SAMPLES = ROOT / "seeds" / "samples"


@pytest.fixture(scope="module")
def schema():
    """Reading it takes some seconds."""
    return etree.RelaxNG(etree.parse(str(SCHEMAS / "tei_all.rng")))


def tei(client, slug):
    answer = client.get(f"/articles/{slug}.tei.xml")
    assert answer.status_code == 200 and answer["Content-Type"] == "application/tei+xml"
    return etree.fromstring(answer.content)


def changed_text():
    article = factories.article(
        "A & B <i>\x07", slug="changed", rights="full", headnote="Of *it* & more.", tags=["a&b"]
    )
    words = 'Read more\n\nThe fery <b>left</b>\x07 at "dawn" of of that day.\n\n- one\n- two\n\nHEAD\n\n* * *\n\nIt id="x" sank.\n'
    source = factories.source(words, of=article)
    factories.mark(source, "Read more", status="accepted", reason="read_more")
    factories.mark(source, "fery", "replace", "accepted", replacement="ferry", reason="broken_word")
    factories.mark(source, "of of", "replace", "accepted", replacement="of", reason="doubled_word")
    factories.mark(source, "HEAD", "heading", "accepted", level=2)
    factories.mark(source, "- one", "list_item", "accepted")
    factories.mark(source, "- two", "list_item", "accepted")
    shelf.annotate(
        source, "left</b>", {"tags": ["boats"], "translation": "ушёл", "translation_language": "ru"}
    )
    shelf.again(article)
    return article


@pytest.mark.schemas
def test_the_samples_and_a_text_of_troubles_hold_the_schema(client, schema):
    catalogue = parse((SAMPLES / "catalogue.toml").read_bytes())
    documents = [path for path in SAMPLES.iterdir() if path.suffix in (".txt", ".md")]
    list(import_all(documents, catalogue, publishing=True))
    changed_text()
    shelf.published("Record", rights="record", passages=["one goat"])
    slugs = list(Edition.objects.values_list("article__slug", flat=True))
    wrong = {slug: schema.error_log.last_error for slug in slugs if not schema.validate(tei(client, slug))}
    assert wrong == {} and len(slugs) > 7


def test_what_was_found_stands_beside_what_is_read(client, db):
    changed_text()
    found = tei(client, "changed")
    pairs = [
        (each.findtext("t:sic", "", SPACE), each.findtext("t:corr", "", SPACE))
        for each in found.iterfind(".//t:choice", SPACE)
    ]
    assert ("fery", "ferry") in pairs
    (gap,) = found.findall(".//t:gap[@reason='read_more']", SPACE)
    assert (gap.get("quantity"), gap.get("unit")) == ("9", "chars")


def test_a_note_points_to_its_passage(client, db):
    public_id = shelf.excerpt_of(changed_text()).public_id
    found = tei(client, "changed")
    (note,) = found.findall(".//t:annotation", SPACE)
    (passage,) = [each for each in found.iter() if each.get(ID) == note.get("target").removeprefix("#")]
    assert passage.get(ID) == f"x-{public_id}" and "".join(passage.itertext()) == "left</b>"
    assert note.findtext("t:note[@type='tag']", "", SPACE) == "boats"


def test_ids_are_given_once(client, db):
    changed_text()
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
