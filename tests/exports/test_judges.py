"""Every page and file of the seeded site, and of texts with every sort of letters, before the judges of its kind."""

import pytest

from articles.importing import import_all
from articles.sources.catalogue import parse
from tests.addresses import walk
from tests.exports import judges, troubled
from tests.places import ROOT
from tests.public import shelf

pytestmark = pytest.mark.django_db
SAMPLES = ROOT / "seeds" / "samples"


@pytest.fixture
def seeded(db):
    catalogue = parse((SAMPLES / "catalogue.toml").read_bytes())
    documents = sorted(path for path in SAMPLES.iterdir() if path.suffix in (".txt", ".md"))
    outcomes = list(import_all(documents, catalogue, publishing=True))
    assert all(outcome.published for outcome in outcomes) and len(outcomes) > 5
    troubled.cited_texts()
    troubled.changed_text()
    shelf.published("Record", rights="record", passages=["one goat"])


@pytest.mark.schemas
def test_no_judge_finds_anything_and_nothing_is_sent_twice(client, seeded):
    troubles, judged = [], set()
    for address in walk():
        answer = client.get(address)
        if answer.status_code != 200:
            continue
        troubles += judges.wrong_with(address, answer, lambda path: client.get(path).content.decode())
        judged.add(answer["Content-Type"].partition(";")[0])
        if "no-store" not in answer.get("Cache-Control", ""):
            again = client.get(address, headers={"if-none-match": answer["ETag"]})
            troubles += [] if again.status_code == 304 else [f"{address} is sent again"]
    assert troubles == [] and judged == set(judges.JUDGES)


ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><id>x:1</id>{}</feed>'
BROKEN = {
    "page": '<script type="application/ld+json">{"@type": "Artikel"}</script>',
    "atom": ATOM.format("<entry><id>x:2</id><summary>s</summary></entry><title>t</title>"),
    "json_feed": '{"version": "https://jsonfeed.org/version/1.1", "title": "t", "items": [{"id": "", "content_text": "x"}]}',
    "sitemap": '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>',
    "annotations": '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation"}',
    "table": "a,b\r\nc\r\n",
}


@pytest.mark.schemas
@pytest.mark.parametrize(("judge", "data"), BROKEN.items(), ids=BROKEN)
def test_a_judge_finds_what_is_wrong(judge, data):
    assert list(getattr(judges, judge)(data.encode(), "/x", None, None))


@pytest.mark.schemas
def test_the_judges_of_citations_and_data_find_what_is_wrong():
    files = {
        "/x.bib": "@misc{x, title = {Two}, url = {x:y}}",
        "/x.ris": "TY  - GEN\nTI  - One\nUR  - x:y\nER  - \n",
    }
    one = b'[{"id": "x", "type": "webpage", "title": "One", "URL": "x:y"}]'
    (differ,) = judges.csl(one, "/x.csl.json", None, files.get)
    assert differ.startswith("the formats differ")
    answer = {"Link": '<http://127.0.0.1/s.json>; rel="describedby"; type="application/schema+json"'}
    assert list(judges.plain_json(b"[]", "/x.json", answer, lambda path: '{"type": "object"}'))
