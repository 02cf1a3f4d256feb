"""Walking a page from top to bottom: every visible word is written once, each block with the element it stands in.

Blocks are what a browser would set as blocks. Headings, list items, quotations, captions, footnotes, links and emphasis
become marks. A table of data gives a block a row, its cells set apart by tabs.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from articles.sources.found import Suggested
from articles.sources.web_notes import Notes
from articles.sources.web_paths import Paths
from articles.sources.web_tree import is_unseen
from articles.sources.writer import Writer

BLOCKS = frozenset(
    "html body address article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody"
    " thead tfoot tr td th caption ul".split()
)
PARTS = frozenset("nav aside footer header form menu figure article main".split())
INLINE = {"em": "emphasis", "i": "emphasis", "strong": "strong", "b": "strong"}
LISTS = frozenset("ul ol menu dir".split())
# What a block of this tag changes in the setting of the words in it.
PLAIN: dict[str, Any] = {"role": "", "level": None, "label": None, "item": None}
CHANGES: dict[str, dict[str, Any]] = {
    **dict.fromkeys((*LISTS, "table", "aside", "dl", "nav"), {"role": "", "item": None}),
    **{f"h{level}": {**PLAIN, "role": "heading", "level": level} for level in range(1, 7)},
    **dict.fromkeys(("figcaption", "caption"), {**PLAIN, "role": "caption"}),
    "blockquote": {**PLAIN, "role": "quotation"},
    "li": {"role": "list_item"},
}
CHANGING = frozenset([*CHANGES, *PARTS, *LISTS, "pre"])
PRINTED_LABEL = re.compile(r"[\[(]?(?P<label>[\w*†‡§]{1,4})[\])]?[.:]?\s+(?=\S)")
BACK = re.compile(r"^[\s↩↑^⤴\ufe0e\ufe0f]+$")
LONGEST_LINK = 2000
LONGEST_PATH = 900  # of a page's own address there may be as much
# Nearly all are so plain that taking them apart and putting them together again changes nothing.
PLAIN_ADDRESS = re.compile(r"https?://[\w.-]+(?::\d+)?(?:/[\w./~%+,=&:@-]*)?(?:\?[\w./~%+,=&:@-]+)?", re.A)
PLAIN_PATH = re.compile(r"(?:/[\w~%+,=&:@-][\w.~%+,=&:@-]*)+/?(?:\?[\w./~%+,=&:@-]+)?", re.A)
LONGEST_CELL = 200


class About(NamedTuple):
    """Where a block stands: its path, and what it is part of."""

    path: str = ""
    tag: str = ""
    parts: frozenset[str] = frozenset()
    names: str = ""  # classes and ids around it, for telling furniture
    linked: float = 0.0  # share of its letters that are links


class Setting(NamedTuple):
    """What surrounds the words being written. One is made for every element: a tuple is made quickest."""

    element: HtmlElement | None = None
    role: str = ""
    level: int | None = None
    label: str | None = None
    item: HtmlElement | None = None  # the list item whose first block is still to come
    as_it_is: bool = False
    depth: int = 0  # of lists
    parts: frozenset[str] = frozenset()
    names: str = ""


@dataclass(slots=True)
class Walk:
    address: str = ""
    notes: Notes = field(default_factory=Notes)
    writer: Writer = field(default_factory=Writer)
    setting: Setting = Setting()
    paths: Paths = field(default_factory=Paths)
    linked: int = 0
    begun: set[HtmlElement] = field(default_factory=set)  # list items whose first block is written
    counts: dict[HtmlElement, int] = field(default_factory=dict)  # items of each ordered list so far

    def element(self, element: HtmlElement) -> None:
        if is_unseen(element):
            return
        tag = str(element.tag)
        if tag == "br":
            self.writer.break_line()
        elif tag == "tr" and is_data(element):
            self.row(element)
        elif tag in BLOCKS:
            self.block(element, tag)
        else:
            self.inline(element, tag)

    def children(self, element: HtmlElement) -> None:
        self.say(element.text)
        for child in element:
            self.element(child)
            if tail := child.tail:
                self.say(tail)

    def say(self, words: str | None) -> None:
        if words:
            self.writer.say(words, self.setting.as_it_is)

    def block(self, element: HtmlElement, tag: str) -> None:
        self.close()
        outer, first = self.setting, len(self.writer.blocks)
        label = self.notes.labels.get(element)
        if label is not None:
            self.setting = outer._replace(element=element, **PLAIN)
        else:
            self.setting = within(outer, element, tag)
            if tag == "li":
                self.setting = self.setting._replace(label=self.number_of(element))
        self.children(element)
        self.close()
        self.setting = outer
        if label is not None and len(self.writer.blocks) > first:
            self.note(label, first)

    def note(self, label: str, first: int) -> None:
        """A note of the document, its printed label taken out as a reference is."""
        blocks = self.writer.blocks[first:]
        start, end = blocks[0].start, blocks[-1].end
        self.writer.mark(start, end, "footnote", label=label)
        sign = PRINTED_LABEL.match(blocks[0].words)
        if sign and sign["label"] == label:
            self.writer.mark(start, start + len(sign[0].rstrip()), "footnote_ref", label=label)

    def row(self, element: HtmlElement) -> None:
        self.close()
        outer, self.setting = self.setting, self.setting._replace(element=element)
        for number, cell in enumerate(each for each in element if not is_unseen(each)):
            if number:
                self.writer.break_line("\t")
            self.cell(cell)
        self.close()
        self.setting = outer

    def cell(self, cell: HtmlElement) -> None:
        """Its words, those of the one paragraph it may hold among them."""
        self.say(cell.text)
        for child in cell:
            if child.tag in BLOCKS and not is_unseen(child):
                self.cell(child)
            else:
                self.element(child)
            self.say(child.tail)

    def close(self) -> None:
        """End the block in hand, with its place and its role."""
        block, setting = self.writer.close(), self.setting
        linked, self.linked = self.linked, 0
        if block is None or setting.element is None:
            return
        share = min(1.0, linked / len(block.words))
        block.about = About(
            self.paths.of(setting.element), str(setting.element.tag), setting.parts, setting.names, share
        )
        if setting.item is not None:
            if setting.item in self.begun:
                return
            self.begun.add(setting.item)
        if setting.role:
            self.writer.mark(block.start, block.end, setting.role, level=setting.level, label=setting.label)

    def number_of(self, item: HtmlElement) -> str | None:
        """The number a browser would print before an item of an ordered list."""
        parent = item.getparent()
        if parent is None or parent.tag != "ol":
            return None
        self.counts[parent] = self.counts.get(parent, 0) + 1
        return str(self.counts[parent])

    def inline(self, element: HtmlElement, tag: str) -> None:
        start, blocks = self.writer.here, len(self.writer.blocks)
        self.children(element)
        end = self.writer.here
        if len(self.writer.blocks) != blocks:
            if tag == "a" and element.get("href"):
                self.link_around(blocks, start)
            return
        if end <= start:
            return
        if tag in INLINE:
            self.writer.mark(start, end, INLINE[tag])
        elif tag == "a" and element.get("href"):
            self.link(element.get("href").strip(), element, start, end)

    def link_around(self, first: int, start: int) -> None:
        """A link that holds whole blocks: each is nothing but a link."""
        for block in self.writer.blocks[first:]:
            if block.start >= start and block.about is not None:
                block.about = block.about._replace(linked=1.0)

    def link(self, target: str, element: HtmlElement, start: int, end: int) -> None:
        self.linked += end - start
        if target.startswith("#"):
            if label := self.notes.label_for(element):
                self.writer.mark(start, end, "footnote_ref", label=label)
            elif BACK.match("".join(element.itertext())):
                self.writer.marks.append(
                    Suggested(start, end, "cut", reason="navigation", rule="back_links", note="leads back")
                )
            return
        address = absolute(self.address, target)
        if address:
            self.writer.mark(start, end, "link", label=address)


def within(outer: Setting, element: HtmlElement, tag: str) -> Setting:
    """The setting inside a block of this tag."""
    names = outer.names
    if element.attrib:
        named = f"{names} {element.get('class', '')} {element.get('id', '')} {element.get('role', '')}"
        names = named[-300:].lower()
    inner = Setting(element, *outer[1:-1], names)
    return inner._replace(**changes_of(outer, element, tag)) if tag in CHANGING else inner


def changes_of(outer: Setting, element: HtmlElement, tag: str) -> dict[str, Any]:
    changes = dict(CHANGES.get(tag, ()))
    if tag in PARTS:
        changes["parts"] = outer.parts | {tag}
    if tag in LISTS:
        changes["depth"] = outer.depth + 1
    elif tag == "li":
        changes |= {"level": outer.depth if outer.depth > 1 else None, "item": element}
    elif tag == "pre":
        changes |= {"as_it_is": True, "role": outer.role or "verse"}
    return changes


def is_data(row: HtmlElement) -> bool:
    """Is this a row of a table of data? One whose cells hold more than a short paragraph only lays out the page."""
    cells = [each for each in row if each.tag in ("td", "th")]
    return len(cells) > 1 and all(is_cell(each) for each in cells)


def is_cell(cell: HtmlElement) -> bool:
    blocks = (each for each in cell.iterdescendants() if each.tag in BLOCKS)
    inner = list(islice(blocks, 2))
    if not inner:
        return True
    return len(inner) == 1 and inner[0].tag in ("p", "div") and len(cell.text_content()) < LONGEST_CELL


def absolute(address: str, target: str) -> str:
    """The web address a link leads to, or nothing: what leads nowhere from here is no link here."""
    if len(target) < LONGEST_LINK and PLAIN_ADDRESS.fullmatch(target):
        return target
    if not address and target[:4].lower() != "http":
        return ""
    if len(target) < LONGEST_PATH and PLAIN_PATH.fullmatch(target) and (site := site_of(address)):
        return site + target
    return joined(address, target)


@lru_cache(maxsize=1)
def site_of(address: str) -> str:
    """The address without its path, as in https://example.org."""
    return joined(address, "/").removesuffix("/")


def joined(address: str, target: str) -> str:
    try:
        whole = urljoin(address, target)
        parts = urlsplit(whole)
    except ValueError:
        return ""
    fits = parts.scheme in ("http", "https") and parts.netloc and len(whole) <= LONGEST_LINK
    return whole if fits and not re.search(r"[\s\x00-\x1f\x7f]", whole) else ""
