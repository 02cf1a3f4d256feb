"""The markup at a place of a web page or a Word file, for looking at as text."""

from typing import Any

from lxml import etree

from articles.sources.word_package import opened, w

LONGEST = 20_000


def answer(data: bytes, question: dict[str, Any]) -> dict[str, Any]:
    """The element a place names, written out; empty when it is not there."""
    part, _, path = question["path"].rpartition(":/")
    root = part_of(data, part) if part else page_of(data)
    names = {"w": w("")[1:-1]}
    found = root.xpath(f"/{path}" if part else question["path"], namespaces=names) if root is not None else []
    written = etree.tostring(found[0], encoding="unicode", with_tail=False) if found else ""
    return {"markup": written[:LONGEST]}


def part_of(data: bytes, name: str) -> Any:
    return opened(data).part(name)


def page_of(data: bytes) -> Any:
    from articles.sources.web_tree import decoded, parse

    return parse(decoded(data).text)
