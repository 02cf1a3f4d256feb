"""The JSON beside every page: one shape, described by schemas that the site serves, complete, and no more than pages show."""

import json

import jsonschema
import pytest

from articles import editing, publishing
from articles.models import AuthorName
from tests.addresses import ROWS, walk
from tests.built_once import built_once
from tests.public import shelf

pytestmark = pytest.mark.django_db
HOST = "http://127.0.0.1:8000"
DATA = [name for name in ROWS if name.endswith("_data")]


@pytest.fixture
@built_once
def texts(db):
    said = {"tags": ["goats"], "note": "A claim.", "date_words": "May 1900"}
    fields = {
        "authors": [("Vera Most", "a ferrywoman")],
        "publication": "Gazette",
        "tags": ["rivers"],
        "volume": "3",
    }
    ferry = shelf.published("The ferry", passages=["nineteen passengers", ("one goat", said)], **fields)
    other = shelf.published(
        "Мост", passages=["The old bridge"], rights="excerpts", words=shelf.LETTER + "And so on. " * 90
    )
    shelf.published("Record", rights="record")
    shelf.link(ferry, other, "contradicts")
    AuthorName.objects.create(author=ferry.authors.get(), name="Вера Мост")
    return ferry


def fetched(client, address):
    answer = client.get(address.removeprefix(HOST))
    assert answer.status_code == 200, address
    return json.loads(answer.content)


def schema_of(client, answer):
    address = answer["Link"].partition("<")[2].partition(">")[0]
    return fetched(client, address)


def test_every_answer_holds_the_schema_it_names(client, texts):
    seen = set()
    for address in walk(*DATA):
        answer = client.get(address)
        if answer.status_code != 200:
            continue
        schema = schema_of(client, answer)
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.Draft202012Validator(schema).validate(json.loads(answer.content))
        seen.add(schema["title"])
    assert seen == {"text", "excerpt", "thing", "list", "made", "site"}


def test_every_id_is_an_address_that_answers_and_has_json_beside_it(client, texts):
    for name in ("list_data", "excerpts_data", "authors_data", "tags_data"):
        for item in fetched(client, ROWS[name]()[0])["items"]:
            assert client.get(item["id"].removeprefix(HOST)).status_code == 200
            alone = fetched(client, item["id"].rstrip("/") + ".json")
            assert {key: alone[key] for key in item} == item


def test_a_list_leads_on_until_all_were_seen(client, texts, monkeypatch):
    monkeypatch.setattr("articles.exports.data.AT_ONCE", 1)
    page, seen = fetched(client, "/articles.json?q=the"), []
    total = page["total"]
    while page:
        seen += [item["id"] for item in page["items"]]
        page = page["next"] and fetched(client, page["next"])
    assert len(seen) == len(set(seen)) == total > 1


def test_a_question_that_means_nothing_is_refused_in_the_list(client, texts):
    page = fetched(client, "/articles.json?author=nobody&year_from=soon")
    assert page["items"] == [] and len(page["refused"]) == 2


def test_a_text_has_its_words_where_they_may_be_read(client, texts):
    assert fetched(client, "/articles.json")["items"][-1]["volume"] == "3"
    ferry, bridge, record = (
        fetched(client, f"/articles/{slug}.json") for slug in ("the-ferry", "мост", "record")
    )
    excerpt = ferry["edition"]["excerpts"][0]
    ((start, end),) = excerpt["place"]["pieces"]
    assert ferry["edition"]["text"][start:end] == excerpt["words"]
    assert bridge["edition"]["text"] is None and len(bridge["edition"]["excerpts"]) == 1
    assert record["edition"]["text"] is None and record["edition"]["excerpts"] == []


def test_an_excerpt_is_read_from_both_ends_of_its_link(client, texts):
    ferry, bridge = (
        fetched(client, f"/articles/{slug}.json")["edition"]["excerpts"][0] for slug in ("the-ferry", "мост")
    )
    one, other = (fetched(client, each["id"].rstrip("/") + ".json") for each in (ferry, bridge))
    assert (one["links"][0]["verb"], one["links"][0]["excerpt"]) == ("contradicts", other["id"])
    assert (other["links"][0]["verb"], other["links"][0]["excerpt"]) == ("is contradicted by", one["id"])


def test_how_a_text_was_made_is_told_where_its_words_may_be_read(client, texts):
    editing.catalogue(texts, None, None, rights="excerpts")
    publishing.shelve(texts)
    assert fetched(client, "/articles/the-ferry/made.json")["changes"] == []


def test_the_page_tells_of_every_field(client, texts):
    html = client.get("/about/data/").content.decode()
    for name in ("text", "excerpt", "thing", "list", "made", "site"):
        for fields in fetched(client, f"/about/data/{name}.schema.json")["$defs"].values():
            assert [field for field in fields["properties"] if f"<code>{field}</code>" not in html] == []


def test_data_takes_at_most_eight_queries(client, texts, django_assert_max_num_queries):
    for address in walk(*DATA):
        with django_assert_max_num_queries(10 if address == "/about.json" else 8):
            client.get(address)
