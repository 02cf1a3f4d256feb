"""Other people's annotation programs understand our excerpts, and find the very words."""

import json

import pytest

from articles import editing, publishing
from tests import factories
from tests.built_once import built_once
from tests.exports import web_annotation
from tests.public import shelf

pytestmark = pytest.mark.django_db
HOST = "http://127.0.0.1:8000"


@pytest.fixture
@built_once
def texts(db):
    said = {"tags": ["goats"], "note": "A *claim*.", "translation": "un bouc", "translation_language": "fr"}
    ferry = shelf.published("The ferry", passages=["nineteen passengers", ("one goat", said)])
    shelf.link(ferry, shelf.published("The bridge", passages=["The old bridge"]), note="Both were there.")
    return ferry


def fetched(client, address):
    answer = client.get(address.removeprefix(HOST))
    assert answer.status_code == 200, address
    if "json" in answer["Content-Type"]:
        assert answer["Content-Type"] == f'application/ld+json; profile="{web_annotation.CONTEXT}"'
        return json.loads(answer.content)
    return answer.content.decode()


def all_annotations(client, slug):
    page = fetched(client, f"/articles/{slug}/annotations.jsonld")["first"]
    return [fetched(client, item["id"]) for item in page["items"]]


def targets(annotation):
    found = annotation["target"]
    return found if isinstance(found, list) else [found]


@pytest.mark.schemas
def test_every_annotation_holds_the_working_groups_assertions_and_loses_no_key(client, texts):
    found = [*all_annotations(client, "the-ferry"), *all_annotations(client, "the-bridge")]
    assert len(found) == 4
    for annotation in found:
        assert web_annotation.broken("annotations/annotationMusts", annotation) == []
        assert web_annotation.expanded(annotation)


@pytest.mark.schemas
def test_collections_and_their_pages_hold_them_too(client, texts):
    collection = fetched(client, "/articles/the-ferry/annotations.jsonld")
    page = fetched(client, collection["first"]["id"])
    assert web_annotation.broken("collections/collectionMusts", collection) == []
    assert web_annotation.broken("collections/pages/pageMusts", page) == []
    assert web_annotation.expanded(collection) and web_annotation.expanded(page)
    assert collection["total"] == len(page["items"]) == 3 and collection["last"] == page["id"]


@pytest.mark.schemas
def test_the_judges_find_what_is_broken(client, texts):
    annotation = all_annotations(client, "the-ferry")[0]
    for damage in ({"type": "Note"}, {"bodyValue": "two"}, {"modified": "yesterday"}):
        assert web_annotation.broken("annotations/annotationMusts", annotation | damage)
    with pytest.raises(AssertionError):
        web_annotation.expanded(annotation | {"colour": "red"})


def test_both_selectors_find_the_words_in_the_text_of_the_edition(client, texts):
    for annotation in all_annotations(client, "the-ferry")[:2]:
        for target in targets(annotation):
            text = fetched(client, target["source"])
            words, place = target["selector"]
            assert text[place["start"] : place["end"]] == words["exact"]
            assert text.count(words["prefix"] + words["exact"] + words["suffix"]) == 1


def test_a_link_names_both_annotations_and_says_why(client, texts):
    (link,) = [each for each in all_annotations(client, "the-ferry") if each["motivation"] == "linking"]
    ends = [fetched(client, address) for address in (link["target"], link["body"][0]["source"])]
    assert [targets(end)[0]["selector"][0]["exact"] for end in ends] == [
        "nineteen passengers",
        "The old bridge",
    ]
    assert [body["value"] for body in link["body"][1:]] == ["confirms", "Both were there."]


def test_where_only_excerpts_may_be_shown_no_context_goes_along(client, texts):
    editing.catalogue(texts, None, None, rights="excerpts")
    publishing.shelve(texts)
    shown = [each for each in all_annotations(client, "the-ferry") if each["motivation"] != "linking"]
    for annotation in shown:
        (target,) = targets(annotation)
        assert target["source"].endswith("/editions/1/") and set(target["selector"]) == {"type", "exact"}


def test_a_passage_in_two_pieces_has_two_targets(client, db):
    article = factories.article("Torn", rights="full")
    source = factories.source(
        "It was a long\n\n1 See below.\n\nwinter for all. Then came spring.\n", of=article
    )
    factories.mark(source, "1 See below.", "footnote", "accepted", label="1")
    end = source.text.index("winter")
    editing.mark(source, factories.text.Mark("join", end - 2, end, " ", reason="page_break"), None)
    start = source.text.index("See")
    editing.annotate(source, start, source.text.index(" for all"), None, note="Torn.")
    shelf.again(article)
    (annotation,) = all_annotations(client, "torn")
    for target in targets(annotation):
        words, place = target["selector"]
        assert fetched(client, target["source"])[place["start"] : place["end"]] == words["exact"]
    assert len(targets(annotation)) == 2


def test_a_record_has_no_annotations(client, texts):
    editing.catalogue(texts, None, None, rights="record")
    publishing.shelve(texts)
    assert fetched(client, "/articles/the-ferry/annotations.jsonld")["total"] == 0
    assert client.get("/articles/the-ferry/annotations.jsonld?page=9").status_code == 404


def test_all_annotations_of_a_text_take_at_most_eight_queries(client, texts, django_assert_max_num_queries):
    with django_assert_max_num_queries(8):
        client.get("/articles/the-ferry/annotations.jsonld")
