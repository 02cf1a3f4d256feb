"""A file of W3C annotations: one, an array of them, an AnnotationCollection or an AnnotationPage."""

import json
from collections.abc import Iterator
from math import isfinite
from typing import Any, NamedTuple

from articles.importing.annotations.values import CONTEXT, NotCorrect, an_address, has_context, types_of

LONGEST = 50_000_000  # bytes


class NoAnnotations(Exception):
    """Says in one sentence why nothing of a file can be read."""


class Item(NamedTuple):
    """One annotation of a file, and its number there from 1. `inherits`: the file itself names the context."""

    number: int
    value: Any
    inherits: bool


def items_of(data: bytes) -> list[Item]:
    """The annotations of a file, unchecked. Raises NoAnnotations when it is no such file."""
    if len(data) > LONGEST:
        raise NoAnnotations(f"it has {len(data):,} bytes, and at most {LONGEST:,} are read")
    try:
        found = list(inside(parsed(data), False))
    except NotCorrect as wrong:
        raise NoAnnotations(f"its collection or page {wrong}") from None
    except RecursionError:
        raise NoAnnotations("its parts are nested too deeply") from None
    return [Item(number, *each) for number, each in enumerate(found, 1)]


def parsed(data):
    try:
        value = json.loads(data.decode("utf-8-sig"), parse_constant=no_number, parse_float=a_number)
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeDecodeError:
        raise NoAnnotations("it is not UTF-8") from None
    except UnicodeEncodeError:
        raise NoAnnotations("a string in it holds half a character (a lone surrogate)") from None
    except ValueError as wrong:
        raise NoAnnotations(f"it is not JSON ({wrong})") from None
    return value


def no_number(name):
    raise ValueError(f"{name} is no number of JSON")


def a_number(digits):
    return float(digits) if isfinite(float(digits)) else no_number(digits)


def inside(value, inherits) -> Iterator[tuple[Any, bool]]:
    if isinstance(value, list):
        for each in value:
            yield from inside(each, inherits)
    elif isinstance(value, dict) and {"AnnotationCollection", "AnnotationPage"} & types_of(value):
        yield from of_list(value, inherits)
    else:
        yield value, inherits


def of_list(value, inherits):
    """What a collection holds in its first page, or a page; what other pages hold is in files of their own."""
    inherits = inherits or has_context(value)
    if not inherits:
        raise NotCorrect(f"does not name the context {CONTEXT}")
    an_address(value.get("id"), "its id")
    if "AnnotationPage" in types_of(value):
        if not isinstance(value.get("items"), list):
            raise NotCorrect("has no list of items")
        for each in value["items"]:
            yield from inside(each, inherits)
    elif isinstance(value.get("first"), dict):
        if "AnnotationPage" not in types_of(value["first"]):
            raise NotCorrect("has a first page that is no AnnotationPage")
        yield from of_list(value["first"], inherits)
