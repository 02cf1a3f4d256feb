"""The title of a page: its heading that other places of the page name as well, or what most of them say."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml.html import HtmlElement

from articles.sources.head_lines import plain as folded
from articles.sources.web_dates import Found
from articles.sources.web_works import plain

ON_THE_PAGE = 0.85  # how sure a title is that stands on a line of its own
TOP = 5_000  # characters of the text a title stands in
PARTS = re.compile(r"\s+(?:[|\-–—·•»:]|::)\s+")
MANY, LONGEST = 50, 2_000  # headings looked at; letters of each
WORDS, LONG = 3, 4  # words of a title that can be told by itself; letters of a word that tells something
SHARED = 0.4


def title_of(
    tree: HtmlElement,
    works: list[dict[str, Any]],
    metas: dict[str, str],
    publication: Found | None,
    text: str,
) -> Found | None:
    found = [each for each in titles(tree, works, metas) if each[0]]
    site = folded(publication[0]) if publication else ""
    heading = named_heading(tree, [value for value, where, _ in found if "heading" not in where], site)
    return (heading, "its heading", 0.95) if heading else best_title(iter(found), publication, text)


def named_heading(tree: HtmlElement, named: list[str], site: str) -> str:
    """The lowest heading that a name of the page begins or ends with, for the site's stands above; else the only first one, when it says much the same."""
    names = [folded(each) for each in named]
    headings = [text_of(each) for each in islice(tree.iter("h1", "h2", "h3"), MANY)]
    known = [each for each in headings if each.count(" ") >= WORDS - 1 and is_part(folded(each), names)]
    known = [each for each in known if folded(each) != site]
    if known:
        return next(
            each for each in reversed(known) if not any(each != other and each in other for other in known)
        )
    first = [text_of(each) for each in islice(tree.iter("h1"), 2)]
    return first[0] if len(first) == 1 and folded(first[0]) != site and is_like(first[0], names) else ""


def is_part(heading: str, names: list[str]) -> bool:
    return any(name.startswith(heading) or name.endswith(heading) for name in names)


def is_like(heading: str, names: list[str]) -> bool:
    """Do they share many of the longer words, though none has the heading whole?"""
    own = telling(folded(heading))
    if len(own) < WORDS or any(folded(heading) in name for name in names):
        return False
    return any(len(own & telling(name)) >= SHARED * len(own) for name in names)


def telling(words: str) -> set[str]:
    return {word for word in re.findall(r"\w+", words) if len(word) >= LONG}


def text_of(element: HtmlElement) -> str:
    return " ".join(element.text_content()[:LONGEST].split())


def titles(tree: HtmlElement, works: list[dict[str, Any]], metas: dict[str, str]) -> Iterator[Found]:
    headings = [text_of(each) for each in islice(tree.iter("h1"), MANY)]
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
