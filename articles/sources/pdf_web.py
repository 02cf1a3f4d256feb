"""A web page printed by a browser that tags its PDFs: what stands around the article is told as for a saved page."""

from collections import Counter
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
NARROW = 0.65  # of the width of the text
BRIEF, TEASERS = 200, 3  # letters; paragraphs
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
    blocks = [pair for pair in blocks if pair[0].tag is not None and pair[0].kind in ("body", "note")]
    tree, known = tree_of(blocks, headings)
    pairs = [(found, block) for (found, _), block in zip(blocks, known, strict=True)]
    cuts = furniture(tree, known, facts, notes)
    if not cuts:
        return []
    noted = {each.start for each in known if is_noted(each, notes)}
    for look in (teasers, elsewhere):
        stays = {each.start for each in known if not is_cut(each, cuts)} - noted
        cuts += look(pairs, stays)
    return [*cuts, *left_over(known, cuts, headings, noted)]


def is_noted(block: Block, notes: list[tuple[int, int]]) -> bool:
    return any(start <= block.start and block.end <= end for start, end in notes)


def is_cut(block: Block, cuts: Iterable[Suggested]) -> bool:
    return any(each.start <= block.start and block.end <= each.end for each in cuts)


def elsewhere(blocks: list[tuple[Found, Block]], stays: set[int]) -> Iterator[Suggested]:
    """Paragraphs set in another or a far narrower column than the text: browsers tag the boxes of a page away."""
    prose = [(found, block) for found, block in blocks if block.start in stays and is_prose(found)]
    letters = Counter[float]()
    for found, block in prose:
        letters[round(found.lines[0].left)] += len(block.words)
    left = max(letters, key=letters.__getitem__, default=0.0)
    right = max((reach(found) for found, _ in prose if round(found.lines[0].left) == left), default=0.0)
    for found, block in prose:
        here = found.lines[0].left
        narrow = len(found.lines) > 1 and reach(found) - here < NARROW * (right - left)
        if narrow or here > right or reach(found) < left:
            yield cut(block, 0.8, "set in another column than the text")


def reach(found: Found) -> float:
    return max(each.right for each in found.lines)


def is_prose(found: Found) -> bool:
    return (
        found.kind == "body"
        and found.tag is not None
        and found.tag.kind == "P"
        and "LI" not in found.tag.kinds
    )


def teasers(blocks: list[tuple[Found, Block]], stays: set[int]) -> list[Suggested]:
    """Short paragraphs each under a line that is nothing but a link, several of them: headlines of other pages."""
    brief = [
        block
        for (_, above), (found, block) in zip(blocks, blocks[1:], strict=False)
        if above.about.linked > ONLY_LINKS
        and block.start in stays
        and is_prose(found)
        and len(block.words) < BRIEF
    ]
    return [cut(each, 0.85, "tells of another page") for each in brief] if len(brief) >= TEASERS else []


def left_over(
    blocks: list[Block], cuts: list[Suggested], headings: set[int], noted: set[int]
) -> Iterator[Suggested]:
    """What is nothing but links, and headings with nothing left below them: from the end, for they stand above each other."""
    below = False
    for block in reversed(blocks):
        if is_cut(block, cuts):
            continue
        if block.start in headings and not below:
            yield cut(block, 0.85, "a heading with nothing of the text below it")
        elif block.about.linked > ONLY_LINKS and block.start not in noted:
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
