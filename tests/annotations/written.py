"""Annotations as other people's programs write them."""

import copy
import json

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
SITE = "http://127.0.0.1:8000"


def annotation(name="one", **fields):
    """`fields` as given; None takes one away."""
    about = {"body": {"type": "TextualBody", "value": "Which goat?"}, "target": "https://example.org/page"}
    known = {"@context": CONTEXT, "id": f"https://notes.example/{name}", "type": "Annotation", **about}
    return {name: value for name, value in {**known, **fields}.items() if value is not None}


def on(source, *selectors, name="one", **fields):
    """An annotation of a passage of what is at this address."""
    selector = selectors[0] if len(selectors) == 1 else list(selectors)
    target = {"type": "SpecificResource", "source": source, "selector": selector}
    return annotation(name, target=target | fields.pop("more", {}), **fields)


def words(exact, prefix="", suffix=""):
    told = {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}
    return {name: value for name, value in told.items() if value}


def letters(start, end):
    return {"type": "TextPositionSelector", "start": start, "end": end}


def page(*items, **fields):
    bare = [{name: value for name, value in item.items() if name != "@context"} for item in items]
    about = {"@context": CONTEXT, "id": "https://notes.example/page", "type": "AnnotationPage"}
    return {**about, "items": bare, **fields}


def collection(*items):
    first = {name: value for name, value in page(*items).items() if name != "@context"}
    about = {"@context": CONTEXT, "id": "https://notes.example/all", "type": "AnnotationCollection"}
    return {**about, "label": "All", "total": len(items), "first": first}


ODD = (
    None,
    "",
    5,
    10**30,
    True,
    "x y",
    "x" * 3000,
    [],
    {},
    ["tagging", {}],
    {"id": "http://q.r/"},
    "http://[x/",
)
ODD += ("TextualBody", "Choice", "tagging", "text/html", "2015-01-28T12:00:00Z", f"{SITE}/articles/%ff/")


def damaged(value, chance):
    """A copy of an annotation with an odd value somewhere in it."""
    copied = copy.deepcopy(value)
    place = chance.choice(list(objects_in(copied)))
    name = chance.choice(
        [*place, "purpose", "format", "language", "creator", "refinedBy", "selector", "state"]
    )
    place[name] = copy.deepcopy(chance.choice(ODD))
    return copied


def objects_in(value):
    if isinstance(value, dict):
        yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects_in(each)


def packed(value):
    return json.dumps(value, ensure_ascii=False).encode()
