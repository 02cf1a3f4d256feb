"""A web page printed by a browser that tags its PDFs: what stands around the article is told as for a saved page."""

from collections.abc import Iterable, Iterator

from lxml import html
from lxml.html import HtmlElement

from articles.sources.found import Said, Suggested
from articles.sources.pdf_blocks import Found
from articles.sources.pdf_tags import Tag
from articles.sources.web_paths import Paths
from articles.sources.web_walk import PARTS, About
from articles.sources.writer import Block

NAMES = {
    **{"Art": "article", "Sect": "section", "Aside": "aside", "Form": "form", "L": "ul", "LI": "li"},
    **{"BlockQuote": "blockquote", "Figure": "figure", "Caption": "figcaption", "P": "p", "Title": "h1"},
    **{"Table": "table", "TR": "tr", "TD": "td", "TH": "th", "H": "h2"},
    **{f"H{level}": f"h{level}" for level in range(1, 7)},
}
BROWSERS = ("Mozilla/", "Chrome", "Chromium", "Firefox", "Safari")
LINKED, ONLY_LINKS = 0.5, 0.7
LONG = 80  # letters of a paragraph without a tag of its own


def is_printed_page(said: dict[str, str]) -> bool:
    """Do the properties name a browser?"""
    return any(name in said.get("Creator", "") for name in BROWSERS)


def around_article(
    blocks: list[tuple[Found, Block]], facts: Iterable[Said], marks: Iterable[Suggested]
) -> list[Suggested]:
    """Cuts for the menus, boxes and comments of the page, as doubtful as they would be in the page itself.

    `marks` are the headings and notes the file is known to have.
    """
    from articles.sources.web_furniture import furniture  # 0.3 s to load, and only printed pages need it

    marks = list(marks)
    headings = {each.start for each in marks if each.kind == "heading"}
    notes = [(each.start, each.end) for each in marks if each.kind == "footnote"]
    tree, known = tree_of(blocks, headings)
    cuts = furniture(tree, known, facts, notes)
    return [*cuts, *(left_over(known, cuts, headings, notes) if cuts else ())]


def left_over(
    blocks: list[Block], cuts: list[Suggested], headings: set[int], notes: list[tuple[int, int]]
) -> Iterator[Suggested]:
    """What is nothing but links, and headings with nothing left below them: from the end, for they stand above each other."""
    below = False
    for block in reversed(blocks):
        if any(each.start <= block.start and block.end <= each.end for each in cuts):
            continue
        noted = any(start <= block.start and block.end <= end for start, end in notes)
        if block.start in headings and not below:
            yield cut(block, 0.85, "a heading with nothing of the text below it")
        elif block.about.linked > ONLY_LINKS and not noted:
            yield cut(block, 0.9, "nothing but links")
        else:
            below = block.start not in headings


def cut(block: Block, sure: float, note: str) -> Suggested:
    return Suggested(block.start, block.end, "cut", None, "navigation", "page_furniture", sure, note=note)


def tree_of(blocks: list[tuple[Found, Block]], headings: set[int]) -> tuple[HtmlElement, list[Block]]:
    """The page once more as far as its tags tell of it, and its blocks with their places there."""
    root = html.document_fromstring("<body></body>")
    elements: dict[tuple[int, ...], HtmlElement] = {(): root.body}
    made: list[tuple[Found, Block, HtmlElement]] = []
    for found, block in blocks:
        if found.tag is not None and found.kind in ("body", "note"):
            made.append((found, block, written(elements, found, block, block.start in headings)))
    paths = Paths()
    return root, [
        Block(each.start, each.end, each.words, about(found, paths.of(element), element))
        for found, each, element in made
    ]


def written(
    elements: dict[tuple[int, ...], HtmlElement], found: Found, block: Block, heading: bool
) -> HtmlElement:
    tag = found.tag or Tag()
    holder = element_of(elements, tag.above(len(tag.path) - 1) if tag.is_block else tag)
    name = "h3" if heading else "p" if len(block.words) > LONG else "div"
    if tag.is_block:
        name = NAMES.get(tag.kind, "p")
    element = html.Element(name)
    holder.append(element)
    inner = element
    if linked(found) > LINKED:
        inner = html.Element("a", href="#")
        element.append(inner)
    inner.text = " ".join(block.words.split())
    return element


def element_of(elements: dict[tuple[int, ...], HtmlElement], tag: Tag) -> HtmlElement:
    if tag.path not in elements:
        elements[tag.path] = html.Element(NAMES.get(tag.kind, "div"))
        element_of(elements, tag.above(len(tag.path) - 1)).append(elements[tag.path])
    return elements[tag.path]


def about(found: Found, path: str, element: HtmlElement) -> About:
    around = frozenset(str(each.tag) for each in element.iterancestors()) & PARTS
    return About(path, str(element.tag), around, "", linked(found))


def linked(found: Found) -> float:
    letters = sum(len(each.words) for each in found.lines)
    return sum(each.linked * len(each.words) for each in found.lines) / max(1, letters)
