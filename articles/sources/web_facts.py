"""What a page says of itself in its head: JSON-LD, meta tags, marked-up bylines and times. Better none than wrong.

A value that stands in the visible text as well is stated there; any other is inferred, and says from where.
"""

import json
import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from articles.sources.found import INFERRED, STATED, Said

RULE = "page_head"
WORKS = (
    "Article",
    "NewsArticle",
    "BlogPosting",
    "Report",
    "ReportageNewsArticle",
    "ScholarlyArticle",
    "WebPage",
)
ON_THE_PAGE = 0.85  # how sure a title is that stands on a line of its own
TOP = 5_000  # characters of the text a title stands in
MANY = 100  # times; the one near the title is among the first
DEEPEST = 200_000  # characters of JSON-LD looked at
DAY = re.compile(r"^(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)")
PARTS = re.compile(r"\s+(?:[|\-–—·•»:]|::)\s+")
NO_NAME = re.compile(
    r"https?:|@|[\d_/]|\b(?:GmbH|AG|Ltd|Inc|LLC|e\.\s?V)\b|^(?:admin\w*|administrator|editor\w*|staff\w*|redaktion|redakcja|редакция|guest|user|author|by"
    r"|web\s?master|news\s?desk|team|none|null|unknown|anonymous|wordpress|press release)$",
    re.I,
)
BY = re.compile(r"^(?:by|von|par|por|автор|аўтар|autor)\s*:?\s+", re.I)
Found = tuple[str, str, float]  # value, where it is said, how sure


def facts_of(tree: HtmlElement, text: str) -> list[Said]:
    works, metas = list(works_in(tree)), metas_of(tree)
    publication = first(publications(works, metas))
    found = [
        said("title", best_title(titles(tree, works, metas), publication, text), text),
        *(said("author", each, text) for each in people(tree, works, metas, publication)),
        said("publication", publication, text),
        dated(first(dates(tree, works, metas)), text),
        said("language", first(languages(tree, metas)), text),
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


def works_in(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The works described in JSON-LD, the nearest to an article first."""
    found = []
    for script in tree.iter("script"):
        if "ld+json" in script.get("type", "").lower() and script.text and len(script.text) < DEEPEST:
            try:
                found += list(objects(json.loads(script.text, strict=False)))
            except (ValueError, RecursionError):
                continue  # broken JSON says nothing
    kinds = [
        (min((WORKS.index(kind) for kind in kinds_of(each) if kind in WORKS), default=99), each)
        for each in found
    ]
    yield from (each for rank, each in sorted(kinds, key=lambda pair: pair[0]) if rank < 99)


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


def people(
    tree: HtmlElement, works: list[dict[str, Any]], metas: dict[str, str], publication: Found | None
) -> list[Found]:
    """The names of the first place that has any; a site, an office or an address is no author."""
    site = (publication[0] if publication else "").casefold()
    for where, sure, names in places_of_names(tree, works, metas):
        good = [name for each in names if (name := name_in(each, site))]
        if good:
            return [(name, where, sure) for name in dict.fromkeys(good)][:10]
    return []


def places_of_names(
    tree: HtmlElement, works: list[dict[str, Any]], metas: dict[str, str]
) -> Iterator[tuple[str, float, list[str]]]:
    for work in works:
        yield "its JSON-LD", 0.92, list(names_of(work.get("author")))
    for name in (
        "citation_author",
        "dc.creator",
        "dcterms.creator",
        "author",
        "article:author",
        "parsely-author",
    ):
        yield (
            f"its meta tag {name}",
            0.85,
            re.split(r"\s*(?:,|;|&|\band\b|\bи\b|\bund\b|\bet\b)\s+", metas.get(name, "")),
        )
    marked = [
        each for each in tree.xpath("//*[@rel='author' or @itemprop='author']") if not in_comments(each)
    ]
    yield "a marked author", 0.85, [" ".join(each.text_content().split()) for each in marked][:5]
    lines = tree.xpath("//*[contains(@class, 'byline') or contains(@class, 'author-name')]")
    yield (
        "its byline",
        0.75,
        [" ".join(each.text_content().split()) for each in lines if not in_comments(each)][:1],
    )


def in_comments(element: HtmlElement) -> bool:
    around = (element, *element.iterancestors())
    return any("comment" in f"{each.get('class', '')} {each.get('id', '')}".lower() for each in around)


def names_of(author: Any) -> Iterator[str]:
    for each in author if isinstance(author, list) else [author]:
        if isinstance(each, str):
            yield each
        elif isinstance(each, dict) and "Organization" not in kinds_of(each):
            yield plain(each.get("name"))


def name_in(words: str, site: str) -> str:
    """A person's name of two to five words, or nothing."""
    name = BY.sub("", " ".join(words.split())).strip(" ,.;:|")
    parts = name.split()
    capital = all(part[:1].isupper() or len(part) < 4 for part in parts) and name[:1].isupper()
    fits = (2 <= len(parts) <= 5 and capital) or is_han(name)
    return (
        name if fits and len(name) <= 80 and name.casefold() not in site and not NO_NAME.search(name) else ""
    )


def is_han(name: str) -> bool:
    return 2 <= len(name) <= 6 and all("\u4e00" <= each <= "\u9fff" or each == "·" for each in name)


def publications(works: list[dict[str, Any]], metas: dict[str, str]) -> Iterator[Found]:
    for work in works:
        publisher = work.get("publisher")
        if isinstance(publisher, dict):
            yield plain(publisher.get("name")), "its JSON-LD", 0.9
    for name in ("citation_journal_title", "og:site_name", "application-name", "dc.publisher"):
        yield metas.get(name, ""), f"its meta tag {name}", 0.85


def dates(tree: HtmlElement, works: list[dict[str, Any]], metas: dict[str, str]) -> Iterator[Found]:
    for work in works:
        yield plain(work.get("datePublished")), "its JSON-LD", 0.95
    for name in (
        "article:published_time citation_publication_date citation_date datepublished dc.date.issued dcterms.issued dc.date"
        " dcterms.date date pubdate publish-date publication_date parsely-pub-date sailthru.date"
    ).split():
        yield metas.get(name, "").replace("/", "-"), f"its meta tag {name}", 0.92
    for each in tree.xpath("//*[@itemprop='datePublished']"):
        yield each.get("content") or each.get("datetime") or "", "a marked date", 0.92
    times = [
        each for each in tree.iter("time") if DAY.match(each.get("datetime", "")) and not in_comments(each)
    ]
    heads = (each for each in times[:MANY] if each.get("pubdate") is not None or near_top(each))
    for each in islice(heads, 1):
        yield each.get("datetime"), "a time near its title", 0.85


def near_top(element: HtmlElement) -> bool:
    """Does it stand in the head of an article, or right beside its first heading?"""
    for each in list(element.iterancestors())[:3]:
        if each.tag == "header" or each.find("h1") is not None:
            return True
    return False


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


def dated(found: Found | None, text: str) -> Said | None:
    """A date with its bounds; one that cannot be is none."""
    match = DAY.match(found[0]) if found else None
    if not match or not found:
        return None
    year, month, day = int(match[1]), int(match[2]), int(match[3] or 0)
    try:
        earliest = date(year, month, day or 1)
        latest = earliest if day else date(year, month, monthrange(year, month)[1])
    except ValueError:
        return None
    if not 1400 < year < 2200:
        return None
    why = f"The page says so in {found[1]}."
    precision = "day" if day else "month"
    return Said(
        "date",
        match[0],
        INFERRED,
        why=why,
        rule=RULE,
        confidence=found[2],
        earliest=earliest.isoformat(),
        latest=latest.isoformat(),
        precision=precision,
    )
