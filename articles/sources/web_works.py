"""The works a page describes in JSON-LD."""

import json
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

WORKS = (
    "Article",
    "NewsArticle",
    "BlogPosting",
    "Report",
    "ReportageNewsArticle",
    "ScholarlyArticle",
    "WebPage",
)
DEEPEST = 200_000  # characters of JSON-LD looked at


def works_in(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The works, the nearest to an article first; an author who is described elsewhere on the page is put in."""
    found: list[dict[str, Any]] = []
    for script in tree.iter("script"):
        if "ld+json" in script.get("type", "").lower() and script.text and len(script.text) < DEEPEST:
            try:
                found += list(objects(json.loads(script.text, strict=False)))
            except (ValueError, RecursionError):
                continue  # broken JSON says nothing
    named = {str(each["@id"]): each for each in found if "@id" in each and "name" in each}
    kinds = [
        (min((WORKS.index(kind) for kind in kinds_of(each) if kind in WORKS), default=99), each)
        for each in found
    ]
    for rank, each in sorted(kinds, key=lambda pair: pair[0]):
        if rank < 99:
            author = each.get("author")
            told = named.get(str(author.get("@id"))) if isinstance(author, dict) else None
            yield {**each, "author": told} if told else each


def objects(node: Any) -> Iterator[dict[str, Any]]:
    for each in node if isinstance(node, list) else [node]:
        if isinstance(each, dict):
            yield each
            yield from objects(each.get("@graph", []))
            yield from objects(each.get("mainEntity", []))


def kinds_of(node: dict[str, Any]) -> list[str]:
    kinds = node.get("@type", [])
    return [str(each) for each in kinds] if isinstance(kinds, list) else [str(kinds)]


def plain(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
