"""Values an annotation is made of: addresses, strings, moments, one or many of them."""

import re
from datetime import datetime
from urllib.parse import urlsplit

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s\x00-\x20<>\"{}|\\^`\x7f]+")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


class NotCorrect(Exception):
    """Says what is wrong: the end of a sentence that begins with the annotation."""


def a_moment(value, name, whose) -> None:
    if name not in value:
        return
    said = value[name]
    if isinstance(said, str) and MOMENT.fullmatch(said):
        try:
            datetime.fromisoformat(said)
            return
        except ValueError:
            pass
    raise NotCorrect(f"has a wrong time: {whose} {name} is none of the form 2026-05-01T12:00:00Z")


def is_address(words) -> bool:
    try:
        urlsplit(words)
    except ValueError:
        return False
    return ADDRESS.fullmatch(words) is not None


def an_address(value, what):
    if not isinstance(value, str):
        raise NotCorrect(f"has no single address where there must be one: {what}")
    if not is_address(value):
        raise NotCorrect(f"has something else than an address where one must be: {what} ({value[:60]!r})")


def a_string(value, what):
    if not isinstance(value, str):
        raise NotCorrect(f"has no string where there must be one: {what}")


def no_control(value):
    """A NUL character is in no text, and no database of ours keeps it."""
    if isinstance(value, str) and "\0" in value:
        raise NotCorrect("has a NUL character in it")
    for each in value if isinstance(value, list) else ():
        no_control(each)
    for name, each in value.items() if isinstance(value, dict) else ():
        no_control(name)
        no_control(each)


def without(value, what, *names):
    for name in names:
        if name in value:
            raise NotCorrect(f"has a {what} with {name}, which only others have")


def each_of(value, name, judge):
    if name in value and not listed(value[name]):
        raise NotCorrect(f"has an empty {name}")
    for each in listed(value.get(name)):
        judge(each)


def has_context(value) -> bool:
    return CONTEXT in listed(value.get("@context"))


def types_of(value) -> set[str]:
    return {each for each in listed(value.get("type")) if isinstance(each, str)}


def one_of(kinds):
    return min(kinds)


def listed(value) -> list:
    """One or many as a list; nothing as an empty one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
