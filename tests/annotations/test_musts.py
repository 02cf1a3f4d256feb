"""What the Recommendation demands is demanded, what it leaves open is let in; the Working Group's own assertions agree."""

import copy
import random

import pytest

from articles.importing.annotations.musts import check
from articles.importing.annotations.values import NotCorrect
from tests.annotations.written import annotation, letters, words
from tests.exports import web_annotation

PLACE = "https://example.org/page"
IMAGE = "https://example.org/image"
TEXT = {"type": "TextualBody", "value": "Yes."}


def placed(**fields):
    return {"target": {"source": PLACE, **fields}}


CORRECT = {
    "no body": {"body": []},
    "a string for a body": {"body": None, "bodyValue": "Yes."},
    "an address for a body": {"body": IMAGE},
    "bodies of every sort": {"body": [IMAGE, TEXT, {"id": IMAGE, "type": "Video", "format": "video/mp4"}]},
    "text without its type": {"body": {"value": "Yes.", "purpose": "replying"}},
    "a choice of bodies": {"body": {"type": "Choice", "items": [TEXT, IMAGE]}},
    "several targets": {"target": [PLACE, IMAGE]},
    "targets as a set": {"target": {"type": "Composite", "items": [PLACE, IMAGE]}},
    "targets as a list": {"target": {"type": "List", "items": [{"source": PLACE, "selector": words("a")}]}},
    "a target with its language": {"target": {"id": PLACE, "language": ["en", "be"], "textDirection": "ltr"}},
    "times and people": {
        "created": "2015-01-28T12:00:00Z",
        "modified": "2015-01-29T09:00:00.5+02:00",
        "generated": "2015-02-04T12:00:00Z",
        "creator": {"type": "Person", "name": "A. Kos"},
    },
    "rights and other addresses": {"rights": [IMAGE], "canonical": "urn:uuid:1f-2a", "via": PLACE},
    "an address in Cyrillic": {"target": "https://example.org/статья"},
    "a quotation": placed(selector=words("a", "b", "c")),
    "a position": placed(selector=letters(0, 9)),
    "bytes": placed(selector={"type": "DataPositionSelector", "start": 1, "end": 2}),
    "a fragment": placed(selector={"type": "FragmentSelector", "value": "p5", "conformsTo": IMAGE}),
    "a path": placed(selector={"type": "XPathSelector", "value": "/p", "refinedBy": words("a")}),
    "a style": placed(selector={"type": "CssSelector", "value": "p"}, styleClass="red")
    | {"stylesheet": IMAGE},
    "a drawing elsewhere": placed(selector={"type": "SvgSelector", "id": IMAGE}),
    "a range": placed(
        selector={"type": "RangeSelector", "startSelector": words("a"), "endSelector": words("b")}
    ),
    "a selector elsewhere": placed(selector=IMAGE),
    "two selectors": placed(selector=[words("a"), letters(0, 1)]),
    "a selector nobody knows yet": placed(selector={"type": "SmellSelector", "value": "roses"}),
    "a time": placed(state={"type": "TimeState", "sourceDate": "2015-07-20T13:30:00Z", "cached": IMAGE}),
    "a span of time": placed(
        state={
            "type": "TimeState",
            "sourceDateStart": "2015-07-20T13:30:00Z",
            "sourceDateEnd": "2015-07-21T13:30:00Z",
        }
    ),
    "a request": placed(state={"type": "HttpRequestState", "value": "Accept: text/plain"}),
    "a state elsewhere": placed(state={"id": IMAGE}),
    "a context of one's own beside theirs": {"@context": [web_annotation.CONTEXT, IMAGE]},
    "two types": {"type": ["Annotation", "Note"]},
}
BROKEN = {
    "no id": ({"id": None}, "its id"),
    "two ids": ({"id": [PLACE, IMAGE]}, "no single address"),
    "an id that is no address": ({"id": "seven"}, "'seven'"),
    "another type": ({"type": "Bookmark"}, "not of the type Annotation"),
    "another context": ({"@context": "http://example.org/oa.json"}, "does not name the context"),
    "no target": ({"target": None}, "has no target"),
    "a target of no sort": ({"target": {"format": "text/html"}}, "the id of a target"),
    "text for a target": ({"target": TEXT}, "TextualBody as its target"),
    "both bodies": ({"bodyValue": "Yes."}, "both a body and a bodyValue"),
    "two body values": ({"body": None, "bodyValue": ["Yes.", "No."]}, "bodyValue"),
    "text without words": ({"body": {"type": "TextualBody"}}, "the value of a textual body"),
    "a number for a body": ({"body": 7}, "neither an address nor an object"),
    "a purpose where none is": ({"body": {"id": IMAGE, "purpose": "tagging"}}, "purpose"),
    "a choice of nothing": ({"body": {"type": "Choice", "items": []}}, "without a list of items"),
    "a choice with a value": ({"body": {"type": "Choice", "value": "Yes."}}, "without a list of items"),
    "an address with half a bracket": ({"target": "http://[x/"}, "'http://[x/'"),
    "a choice with a source": ({"body": {"type": "Choice", "items": [IMAGE], "source": PLACE}}, "source"),
    "a day for a moment": ({"created": "2015-01-28"}, "its created"),
    "a day that is none": ({"created": "2015-02-30T12:00:00Z"}, "its created"),
    "two moments": ({"modified": ["2015-01-28T12:00:00Z"] * 2}, "its modified"),
    "rights in words": ({"rights": "all mine"}, "its rights"),
    "two canonical addresses": ({"canonical": [PLACE, IMAGE]}, "its canonical"),
    "a direction nobody writes in": ({"body": {**TEXT, "textDirection": "down"}}, "textDirection"),
    "a quotation of nothing": (placed(selector={"type": "TextQuoteSelector"}), "the exact words"),
    "two prefixes": (placed(selector=words("a") | {"prefix": ["b", "c"]}), "the prefix"),
    "a place before the text": (placed(selector=letters(-1, 4)), "start"),
    "a place in words": (placed(selector=letters("1", 4)), "start"),
    "a place without an end": (placed(selector={"type": "TextPositionSelector", "start": 1}), "end"),
    "a fragment without a value": (placed(selector={"type": "FragmentSelector"}), "the value"),
    "a drawing twice": (
        placed(selector={"type": "SvgSelector", "id": IMAGE, "value": "<svg/>"}),
        "exactly one",
    ),
    "half a range": (placed(selector={"type": "RangeSelector", "startSelector": words("a")}), "endSelector"),
    "a wrong refinement": (
        placed(selector={**words("a"), "refinedBy": {"type": "TextQuoteSelector"}}),
        "the exact words",
    ),
    "no selector at all": (placed(selector=[]), "empty selector"),
    "a time without a time": (placed(state={"type": "TimeState", "cached": IMAGE}), "TimeState"),
    "a wrong time": (placed(state={"type": "TimeState", "sourceDate": "then"}), "TimeState"),
    "a class without a style": (placed(styleClass="red"), "no stylesheet"),
    "two sources": ({"target": {"source": [PLACE, IMAGE], "selector": words("a")}}, "the source of a target"),
    "a NUL": ({"body": {**TEXT, "value": "a\0b"}}, "NUL"),
}


@pytest.mark.parametrize("fields", CORRECT.values(), ids=CORRECT)
def test_what_the_recommendation_allows_is_correct(fields):
    check(annotation(**fields))


@pytest.mark.parametrize(("fields", "told"), BROKEN.values(), ids=BROKEN)
def test_what_it_forbids_is_refused_and_named(fields, told):
    with pytest.raises(NotCorrect) as wrong:
        check(annotation(**fields))
    assert told in str(wrong.value)


@pytest.mark.parametrize("value", [None, 7, "text", [], True])
def test_what_is_no_object_is_no_annotation(value):
    with pytest.raises(NotCorrect, match="no JSON object"):
        check(value)


def test_inside_a_page_the_context_is_the_pages():
    bare = {name: value for name, value in annotation().items() if name != "@context"}
    check(bare, inherits=True)
    with pytest.raises(NotCorrect):
        check(bare)


def test_an_annotation_nested_without_end_is_refused():
    body = TEXT
    for _ in range(400):
        body = {"type": "Choice", "items": [body]}
    with pytest.raises(NotCorrect, match="too deeply"):
        check(annotation(body=body))


# The assertions know no sets of targets, no empty lists and no unknown selectors, which the Recommendation allows;
# they say nothing of what is no text or not JSON of one object.
WIDER = {
    "no body",
    "targets as a set",
    "targets as a list",
    "a selector nobody knows yet",
    "an address in Cyrillic",
}
FINER = {"a NUL", "a day that is none", "an address with half a bracket", "a choice with a value"}


@pytest.mark.schemas
@pytest.mark.parametrize("name", [*CORRECT, *BROKEN])
def test_the_working_groups_assertions_say_the_same(name):
    fields = CORRECT.get(name) or BROKEN[name][0]
    broken = web_annotation.broken("annotations/annotationMusts", annotation(**fields)) != []
    assert broken == (name in WIDER if name in CORRECT else name not in FINER), name


VALUES = (None, "", 5, "x y", IMAGE, {}, [PLACE, IMAGE], "TextualBody", True, {"id": IMAGE})


@pytest.mark.schemas
def test_two_hundred_damaged_annotations_are_judged_as_by_the_assertions():
    chance, differing = random.Random(7), []
    whole = [annotation(**fields) for name, fields in CORRECT.items() if name not in WIDER]
    for _ in range(200):
        damaged = copy.deepcopy(chance.choice(whole))
        name = chance.choice([name for name in damaged if name != "stylesheet"])
        damaged[name] = chance.choice(VALUES)
        if damaged[name] is None:
            del damaged[name]
        differs = (web_annotation.broken("annotations/annotationMusts", damaged) != []) == is_correct(damaged)
        differing += [damaged] if differs else []
    assert differing == []


def is_correct(value):
    try:
        check(value)
    except NotCorrect:
        return False
    return True
