"""The day a page appeared: what its head says, what is marked up, what stands beside its title, and last its address."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Any

from lxml.html import HtmlElement

from articles.sources.found import INFERRED, STATED, Said
from articles.sources.web_days import Day, days_in
from articles.sources.web_head import Head, day_in, only_day
from articles.sources.writer import Block

RULE = "page_head"
MANY = 100  # times; the one near the title is among the first
ISO = re.compile(r"^(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)")
COMPACT = re.compile(r"^(\d{4})([01]\d)([0-3]\d)(?!\d)")
METAS = (
    "article:published_time citation_publication_date citation_date datepublished dc.date.issued dc.date.created dcterms.issued dc.date"
    " dcterms.date date pubdate publish-date publication_date parsely-pub-date sailthru.date"
).split()
# Whatever else a site calls it.
OTHER_METAS = re.compile(
    r"publi(?:sh|cation)|pub_?date|issued|date.?(?:original|created)|created.?(?:date|at)"
)
NO_DAY = re.compile(r"updat|modif|expir|publisher|republish|public(?:ation)?_?(?:id|name)")
PUBLISHED = "//*[@itemprop='datePublished' or contains(@class, 'published')]"
IN_ADDRESS = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?P<sign>[-/_]?)(?:[A-Za-z_]+/)?([01]?\d)(?P=sign)([0-3]?\d)(?!\d)"
)
COUNTRY = re.compile(r"^https?://[^/]+\.(?!tv|io|co|me|eu|to|cc|ws|fm|ly)([a-z]{2})(?=[:/]|$)", re.I)
PARTS = re.compile(r"\s+[|–—·-]\s+")
IN_SCRIPT = re.compile(
    r"[\"']?(?:datePublished|publish(?:ed)?_?(?:date|at|time|on)|pub_?date)[\"']?\s*[:=]\s*[\"'](\d{4}-\d\d-\d\d)",
    re.I,
)
Found = tuple[str, str, float]  # value, where it is said, how sure


def date_of(
    tree: HtmlElement,
    works: list[dict[str, Any]],
    metas: dict[str, str],
    blocks: list[Block],
    head: Head,
    address: str,
) -> Said | None:
    """The first of these that says a day: the reader's eye is asked before what only machines read."""
    language = locale_of(tree, metas, address)
    return (
        shown(day_in(head, language), 0.88)
        or next(inferred(marked(tree, works, metas)), None)
        or next(inferred(hinted(tree, address)), None)
        or shown(only_day(blocks, language), 0.7)
        or next(inferred(scripted(tree)), None)
    )


def locale_of(tree: HtmlElement, metas: dict[str, str], address: str) -> str:
    """As in de or en-US; the region may be that of the address."""
    said = tree.getroottree().getroot().get("lang") or ""
    whole = said if "-" in said else metas.get("og:locale") or said
    language, _, region = whole.replace("_", "-").partition("-")
    country = COUNTRY.search(address)
    region = region[:2] or (country[1] if country else "")
    return "-".join((language.lower(), region.upper())).strip("-") if region else language.lower()


def shown(found: tuple[Block, Day] | None, sure: float) -> Said | None:
    if not found:
        return None
    block, day = found
    words, start = block.words[day.start : day.end], block.start + day.start
    return as_said(words, day.day, day.day, sure, start=start, end=start + len(words))


def marked(tree: HtmlElement, works: list[dict[str, Any]], metas: dict[str, str]) -> Iterator[Found]:
    for work in works:
        value = work.get("datePublished")
        yield value if isinstance(value, str) else "", "its JSON-LD", 0.95
    for name in METAS:
        yield metas.get(name, "").replace("/", "-"), f"its meta tag {name}", 0.92
    for name, value in metas.items():
        if OTHER_METAS.search(name) and not NO_DAY.search(name):
            yield value, f"its meta tag {name}", 0.9
    for each in tree.xpath(PUBLISHED)[:MANY]:
        if not in_comments(each):
            said = (each.get(name) for name in ("content", "datetime", "title"))
            yield next((one for one in said if one), ""), "a marked date", 0.92
    for each in times_in(tree):
        if not in_comments(each) and (each.get("pubdate") is not None or near_top(each)):
            yield each.get("datetime"), "a time near its title", 0.85


def times_in(tree: HtmlElement) -> list[HtmlElement]:
    times = (each for each in tree.iter("time") if ISO.match(each.get("datetime", "")))
    return list(islice(times, MANY))


def hinted(tree: HtmlElement, address: str) -> Iterator[Found]:
    if match := IN_ADDRESS.search(address):
        yield f"{match[1]}-{match[3]:0>2}-{match[4]:0>2}", "its address", 0.85
    for part in (part for title in tree.iter("title") for part in PARTS.split(title.text or "")):
        days = days_in(part.strip())
        if len(days) == 1 and days[0].end - days[0].start == len(part.strip()):
            yield part, "its window title", 0.8
    times = [
        each for each in tree.iter("time") if ISO.match(each.get("datetime", "")) and not in_comments(each)
    ]
    if len({each.get("datetime")[:10] for each in times}) == 1:
        yield times[0].get("datetime"), "its only time", 0.75


def scripted(tree: HtmlElement) -> Iterator[Found]:
    for script in tree.iter("script"):
        if script.text and (match := IN_SCRIPT.search(script.text)):
            yield match[1], "a script of its own", 0.7


def in_comments(element: HtmlElement) -> bool:
    around = (element, *element.iterancestors())
    return any("comment" in f"{each.get('class', '')} {each.get('id', '')}".lower() for each in around)


def near_top(element: HtmlElement) -> bool:
    """Does it stand in the head of an article, or right beside its first heading?"""
    for each in list(element.iterancestors())[:3]:
        if each.tag == "header" or each.find("h1") is not None:
            return True
    return False


def inferred(found: Iterator[Found]) -> Iterator[Said]:
    """Days and months with their bounds; one that cannot be is none."""
    for value, where, sure in found:
        said = bounds(value.strip())
        if said:
            yield as_said(said[0], said[1], said[2], sure, why=f"The page says so in {where}.")


def bounds(value: str) -> tuple[str, date, date] | None:
    match = ISO.match(value) or COMPACT.match(value)
    if not match:
        days = days_in(value, "en")
        return (days[0].day.isoformat(), days[0].day, days[0].day) if days else None
    year, month, day = int(match[1]), int(match[2]), int(match[3] or 0)
    try:
        earliest = date(year, month, day or 1)
        latest = earliest if day else date(year, month, monthrange(year, month)[1])
    except ValueError:
        return None
    return ("-".join(filter(None, match.groups())), earliest, latest) if 1400 < year < 2200 else None


def as_said(value: str, earliest: date, latest: date, sure: float, **more: Any) -> Said:
    bounds: dict[str, Any] = {
        "earliest": earliest.isoformat(),
        "latest": latest.isoformat(),
        "precision": "day" if earliest == latest else "month",
    }
    origin = STATED if "start" in more else INFERRED
    return Said("date", value, origin, rule=RULE, confidence=sure, **bounds, **more)
