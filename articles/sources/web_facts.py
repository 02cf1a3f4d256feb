"""What a page says of itself in its head: JSON-LD, meta tags, marked-up bylines and times. Better none than wrong.

A value that stands in the visible text as well is stated there; any other is inferred, and says from where.
"""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from articles.sources.found import INFERRED, STATED, Said
from articles.sources.web_dates import RULE, Found, date_of
from articles.sources.web_head import head_of
from articles.sources.web_people import people
from articles.sources.web_titles import title_of
from articles.sources.web_works import plain, works_in
from articles.sources.writer import Block


def facts_of(tree: HtmlElement, blocks: list[Block], text: str) -> list[Said]:
    """`blocks` are those of the text, in its order."""
    works, metas = list(works_in(tree)), metas_of(tree)
    publication, language = first(publications(works, metas)), first(languages(tree, metas))
    title = title_of(tree, works, metas, publication, text)
    head = head_of(blocks, title[0] if title else "")
    found = [
        said("title", title, text),
        *(said("author", each, text) for each in people(tree, works, metas, publication, head)),
        said("publication", publication, text),
        date_of(tree, works, metas, blocks, head, address_of(tree)),
        said("language", language, text),
    ]
    return [each for each in found if each]


def address_of(tree: HtmlElement) -> str:
    """The canonical address, when it is one of the web."""
    metas = metas_of(tree)
    links = [
        each.get("href", "")
        for each in tree.iter("link")
        if "canonical" in each.get("rel", "").lower().split()
    ]
    for each in (*links, metas.get("og:url", "")):
        try:
            parts = urlsplit(urljoin("", each.strip()))
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.hostname and len(each) < 1000:
            return str(each.strip())
    return ""


def metas_of(tree: HtmlElement) -> dict[str, str]:
    """The first content of each meta tag, by name in small letters."""
    found: dict[str, str] = {}
    for each in tree.iter("meta"):
        name = each.get("property") or each.get("name") or each.get("itemprop")
        value = " ".join((each.get("content") or "").split())
        if name and value:
            found.setdefault(name.strip().lower(), value)
    return found


def publications(works: list[dict[str, Any]], metas: dict[str, str]) -> Iterator[Found]:
    for work in works:
        publisher = work.get("publisher")
        if isinstance(publisher, dict):
            yield plain(publisher.get("name")), "its JSON-LD", 0.9
    for name in ("citation_journal_title", "og:site_name", "application-name", "dc.publisher"):
        yield metas.get(name, ""), f"its meta tag {name}", 0.85


def languages(tree: HtmlElement, metas: dict[str, str]) -> Iterator[Found]:
    root = tree.getroottree().getroot()
    stated = (root.get("lang") or metas.get("og:locale") or "").replace("_", "-").split("-")[0].lower()
    yield (stated if re.fullmatch(r"[a-z]{2,3}", stated) else ""), "its own statement", 0.7


def first(found: Iterator[Found]) -> Found | None:
    return next((each for each in found if each[0]), None)


def said(name: str, found: Found | None, text: str) -> Said | None:
    """Stated where the visible text has the very words, else inferred."""
    if not found or len(found[0]) > (300 if name == "title" else 200):
        return None
    value, where, sure = found
    at = text.find(value) if len(value) > 3 else -1
    if at >= 0:
        return Said(name, value, STATED, at, at + len(value), rule=RULE, confidence=sure)
    return Said(name, value, INFERRED, why=f"The page says so in {where}.", rule=RULE, confidence=sure)
