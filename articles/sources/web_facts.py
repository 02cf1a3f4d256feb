"""What a page says of itself in its head: JSON-LD, meta tags, marked-up bylines and times. Better none than wrong.

A value that stands in the visible text as well is stated there; any other is inferred, and says from where.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from articles.sources.found import INFERRED, STATED, Said
from articles.sources.web_dates import RULE, Found, date_of
from articles.sources.web_head import head_of
from articles.sources.web_people import people
from articles.sources.web_works import plain, works_in
from articles.sources.writer import Block

ON_THE_PAGE = 0.85  # how sure a title is that stands on a line of its own
TOP = 5_000  # characters of the text a title stands in
PARTS = re.compile(r"\s+(?:[|\-–—·•»:]|::)\s+")


def facts_of(tree: HtmlElement, blocks: list[Block], text: str) -> list[Said]:
    """`blocks` are those of the text, in its order."""
    works, metas = list(works_in(tree)), metas_of(tree)
    publication, language = first(publications(works, metas)), first(languages(tree, metas))
    title = best_title(titles(tree, works, metas), publication, text)
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


def titles(tree: HtmlElement, works: list[dict[str, Any]], metas: dict[str, str]) -> Iterator[Found]:
    headings = [" ".join(each.text_content().split()) for each in tree.iter("h1")]
    if len(headings) == 1:
        yield headings[0], "its only first heading", 0.9
    for work in works:
        yield plain(work.get("headline")), "its JSON-LD", 0.9
    for name in ("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title"):
        yield metas.get(name, ""), f"its meta tag {name}", 0.85
    for heading in headings if len(headings) > 1 else ():
        yield heading, "one of its first headings", 0.6
    for element in tree.xpath("//title[not(ancestor::svg)]")[:1]:
        yield " ".join((element.text or "").split()), "its window title", 0.6


def best_title(found: Iterator[Found], publication: Found | None, text: str) -> Found | None:
    """What most of them say, the site's name taken off; of two that stand in the text, the one above the other."""
    site = (publication[0] if publication else "").casefold()
    shown = {line.casefold(): line for line in reversed(text[:TOP].split("\n"))}
    candidates = [(without_site(value, site, shown), where, sure) for value, where, sure in found if value]
    candidates = [each for each in candidates if each[0].casefold() != site and len(each[0]) <= 300]
    if not candidates:
        return None
    said = Counter(each[0].casefold() for each in candidates)
    votes = [said[each[0].casefold()] for each in candidates]
    lines = {line: -place for place, line in reversed(list(enumerate(text[:TOP].split("\n"))))}
    places = [lines.get(each[0], -TOP) for each in candidates]
    value, where, sure = max(zip(candidates, votes, places, strict=True), key=lambda one: one[1:])[0]
    sure = max(sure, ON_THE_PAGE) if value in lines else sure
    return value, where, min(0.97, sure + 0.03 * (max(votes) - 1))


def without_site(title: str, site: str, shown: dict[str, str]) -> str:
    """ "The ice | The Courier" is called "The ice"; where nobody names the site, the longest part the page `shown` has."""
    parts = PARTS.split(title)
    if len(parts) > 1 and site and (parts[-1].casefold() in site or site in parts[-1].casefold()):
        return title[: title.rfind(parts[-1])].rstrip(" |-–—·•»:")
    known = [shown[part.casefold()] for part in parts if part.casefold() in shown]
    return max(known, key=len) if known and not site else title


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
