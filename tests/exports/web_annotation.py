"""The judges of Web Annotations: the Working Group's assertions, and JSON-LD expansion with their own context."""

import json
import re
from functools import cache

import jsonschema
from pyld import jsonld
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from tests.places import SCHEMAS

FOLDER = SCHEMAS / "web-annotation"
CONTEXT = "http://www.w3.org/ns/anno.jsonld"

FORMATS = jsonschema.FormatChecker(formats=())


@FORMATS.checks("date-time")
def is_moment(value):
    return re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", str(value)) is not None


@FORMATS.checks("uri")
def is_uri(value):
    return re.fullmatch(r"[A-Za-z][\w+.-]*:[!-~]+", str(value)) is not None


@cache
def definitions():
    """Every definition under its own file name, as the assertions call them."""
    found = Registry()
    for path in (FOLDER / "definitions").glob("*.json"):
        found = found.with_resource(path.name, Resource(json.loads(path.read_text()), DRAFT4))
    return found


@cache
def musts(name):
    """The assertions of one suite (annotations/annotationMusts, collections/collectionMusts ...), each with its judge."""
    listed = json.loads((FOLDER / f"{name}.test").read_text())["assertions"]
    files = [each if isinstance(each, str) else each["assertionFile"] for each in listed]
    return [judge_of(json.loads((FOLDER / file).read_text())) for file in files]


def judge_of(schema):
    rules = {name: value for name, value in schema.items() if name != "id"}
    return schema, jsonschema.Draft4Validator(rules, registry=definitions(), format_checker=FORMATS)


def broken(suite, document):
    """The error messages of all assertions that do not hold."""
    return [
        schema["errorMessage"]
        for schema, judge in musts(suite)
        if judge.is_valid(document) != (schema["expectedResult"] == "valid")
    ]


def expanded(document):
    """The document expanded with the Recommendation's context; a key that the context does not know is an error."""

    def loader(url, options):
        assert url == CONTEXT, url
        context = json.loads((SCHEMAS / "anno.jsonld").read_text())
        return {
            "contextUrl": None,
            "documentUrl": url,
            "document": context,
            "contentType": "application/ld+json",
        }

    lost = []
    found = jsonld.expand(document, {"documentLoader": loader}, on_property_dropped=lost.append)
    assert lost == []
    return found
