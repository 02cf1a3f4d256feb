"""Who wrote a page: whom its byline names, its head, its marked-up authors. A site, an office or an address is no author."""

import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

from articles.sources.web_bylines import OFFICE, names_by
from articles.sources.web_dates import Found, in_comments
from articles.sources.web_head import Head
from articles.sources.web_works import kinds_of, plain

METAS = ("citation_author", "dc.creator", "dcterms.creator", "author", "article:author", "parsely-author")
OTHER_METAS = re.compile(r"author|byline|creator")
NO_META = re.compile(r"url|link|image|id$|twitter|facebook|page|email")
AND = re.compile(r"\s*(?:,|;|&|\band\b|\bи\b|\bund\b|\bet\b)\s+")
MARKED = "//*[@rel='author' or @itemprop='author']"
CLASSED = (
    "//*[contains(@class, 'byline') or contains(@class, 'author-name') or contains(@class, 'author_name')]"
)
PROFILES = "//a[contains(@href, '/author/') or contains(@href, '/autor/') or contains(@href, '/authors/')]"
PEN_NAMES = f"{MARKED} | //*[contains(@class, 'author') and contains(@class, 'vcard')]"
MANY, LONG = 200, 1_000  # places looked at; letters of each
NO_NAME = re.compile(
    r"https?:|@|[\d_/]|\b(?:GmbH|AG|Ltd|Inc|LLC|e\.\s?V)\b|^(?:admin\w*|administrator|editor\w*|staff\w*|redaktion|redakcja|редакция|guest|user|author|by"
    r"|web\s?master|news\s?desk|team|none|null|unknown|anonymous|wordpress|press release)$",
    re.I,
)
BY = re.compile(r"^(?:by|von|par|por|автор|аўтар|autor)\s*:?\s+", re.I)


def people(
    tree: HtmlElement,
    works: list[dict[str, Any]],
    metas: dict[str, str],
    publication: Found | None,
    head: Head,
) -> list[Found]:
    """The names of the first place that has any."""
    site = (publication[0] if publication else "").casefold()
    for where, sure, names in places_of_names(tree, works, metas, head):
        good = [name for each in names if (name := name_in(each, site))]
        if good:
            return [(name, where, sure) for name in dict.fromkeys(good)][:10]
    pen_name = next(
        (name for each in texts(tree, PEN_NAMES) if is_pen_name(name := BY.sub("", each), site)), ""
    )
    return [(pen_name, "a marked author", 0.7)] if pen_name else []


def places_of_names(
    tree: HtmlElement, works: list[dict[str, Any]], metas: dict[str, str], head: Head
) -> Iterator[tuple[str, float, list[str]]]:
    yield from bylines(head.lines)
    for work in works:
        yield "its JSON-LD", 0.92, list(names_of(work.get("author")))
    for name in METAS:
        yield f"its meta tag {name}", 0.85, AND.split(metas.get(name, ""))
    yield "a marked author", 0.85, texts(tree, MARKED)[:5]
    yield "its byline", 0.75, texts(tree, CLASSED)[:1]
    for name, value in metas.items():
        if OTHER_METAS.search(name) and not NO_META.search(name):
            yield f"its meta tag {name}", 0.8, AND.split(value)
    shown = {block.words for block in head.lines}
    yield "a link to an author", 0.75, [name for name in texts(tree, PROFILES) if name in shown][:1]
    yield from bylines(head.behind)


def bylines(lines: list[Any]) -> Iterator[tuple[str, float, list[str]]]:
    for block in lines:
        yield "its byline", 0.9, names_by(block.words[:LONG])


def texts(tree: HtmlElement, path: str) -> list[str]:
    found = (each for each in tree.xpath(path)[:MANY] if not in_comments(each))
    return [" ".join(each.text_content()[:LONG].split()) for each in found]


def names_of(author: Any) -> Iterator[str]:
    for each in author if isinstance(author, list) else [author]:
        if isinstance(each, str):
            yield each
        elif isinstance(each, dict) and "Organization" not in kinds_of(each):
            yield plain(each.get("name"))


def name_in(words: str, site: str) -> str:
    """A person's name of two to five words, or nothing."""
    name = BY.sub("", " ".join(words.split())).strip(" ,.;:|–—-")
    parts = name.split()
    capital = all(part.lstrip("(")[:1].isupper() or len(part) < 4 for part in parts) and name[:1].isupper()
    fits = (2 <= len(parts) <= 5 and capital) or is_han(name)
    is_no_name = name.casefold() in site or NO_NAME.search(name) or OFFICE.search(name)
    return name if fits and len(name) <= 80 and not is_no_name else ""


def is_han(name: str) -> bool:
    return 2 <= len(name) <= 6 and all("\u4e00" <= each <= "\u9fff" or each == "·" for each in name)


def is_pen_name(name: str, site: str) -> bool:
    """One word, as people call themselves on sites of their own."""
    is_word = name.isalnum() and 2 <= len(name) <= 30 and not name.isdigit()
    return is_word and name.casefold() not in site and not NO_NAME.search(name) and not OFFICE.search(name)
