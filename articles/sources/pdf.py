"""A PDF: its pages read in order, paragraphs put together, every block with its page and box.

Heads, feet and page numbers stand in the text and are proposed for cutting; words divided at line ends lose their hyphen
by a proposed cut; what a page end tore apart is proposed for joining. Headings are told by size.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from articles.sources.document import Content
from articles.sources.head_lines import below_title, shown_above
from articles.sources.patience import earn
from articles.sources.pdf_addresses import close_up
from articles.sources.pdf_blocks import Found, Measure, blocks_of, carried_on
from articles.sources.pdf_edges import Edges, edges_of
from articles.sources.pdf_letters import Box
from articles.sources.pdf_lines import Line, Page, opened, pages_of
from articles.sources.pdf_order import gutters_of, ordered
from articles.sources.pdf_roles import back_links, facts_of, headings, references
from articles.sources.pdf_tagged import in_order, roles, tagged_blocks
from articles.sources.pdf_web import around_article, is_printed_page
from articles.sources.pdf_writing import WORD, Writing, divides_words
from articles.sources.refusal import Unreadable

NAME = "pdf"
VERSION = "3"
MEDIA_TYPE = "application/pdf"
LETTERS = 15_000  # for which a second more may be taken: a quarter of what is read in one


def content(data: bytes) -> Content:
    document = opened(data)
    pages = list(whole_pages(document))
    if not any(page.lines for page in pages):
        raise Unreadable("E-SCAN" if any(page.pictures for page in pages) else "E-EMPTY")
    divides = divides_words(line.words for page in pages for line in page.lines)
    writing = Writing(Counter(whole_words(pages)), divides, {page.number: page for page in pages})
    said = document.get_metadata_dict()
    measure = writing.write(found_in(pages, edges_of(pages, said.get("Title", ""), said.get("Author", ""))))
    facts = facts_of(said, writing, measure)
    text = writing.writer.text()
    body = [block for found, block in writing.blocks if found.kind == "body"]
    above = list(shown_above(body, facts))
    noted = list(references(writing))
    shown = [*roles(writing.blocks), *headings(writing, measure)]
    if is_printed_page(said):
        above += around_article(writing.blocks, facts, [*shown, *noted])
    marks = [
        *writing.marks,
        *above,
        *below_title(shown, above),
        *noted,
        *back_links(writing),
    ]
    scans = sum(not page.lines and page.pictures > 0 for page in pages)
    told = f"{scans} of {len(pages)} pages are pictures without text; what they say is missing."
    return Content(
        text=text,
        encoding="pdf",
        marks=tuple(marks),
        facts=tuple(facts),
        places=tuple(writing.places),
        remarks=(told,) if scans else (),
    )


def whole_pages(document: Any) -> Iterator[Page]:
    for page in pages_of(document):
        close_up(page.lines, page.addresses)
        earn(sum(len(line.words) for line in page.lines) / LETTERS)
        yield page


def whole_words(pages: list[Page]) -> Iterator[str]:
    """The words of the file, in small letters, but for those a line's end divides."""
    for page in pages:
        divided = False
        for line in page.lines:
            words = [word.casefold() for word in WORD.findall(line.words)]
            first, divided = int(divided), line.words.endswith("-")
            yield from words[first : len(words) - divided]


def found_in(pages: list[Page], edges: Edges) -> tuple[list[list[Found]], Measure]:
    """The blocks of each page in the order they are read, and what is usual in the file."""
    if told := tagged_blocks(pages, edges):
        measure = Measure.of([[line for line in page.lines if line.tag] for page in pages])
        return framed(told, pages, edges), measure
    inner = [text_lines(page, edges) for page in pages]
    fullest = max(range(len(pages)), key=lambda at: len(inner[at]))
    usual = gutters_of(inner[fullest], pages[fullest].width)
    inner = [ordered(lines, page.width, usual) for page, lines in zip(pages, inner, strict=True)]
    measure = Measure.of(inner)
    found = [blocks_of(lines, page.rules, measure) for page, lines in zip(pages, inner, strict=True)]
    return carried_on(framed(found, pages, edges)), measure


def text_lines(page: Page, edges: Edges) -> list[Line]:
    outer = edges.of([*edges.head[page.number], *edges.foot[page.number]])
    return [each for each in page.lines if id(each) not in outer]


def framed(found: list[list[Found]], pages: list[Page], edges: Edges) -> list[list[Found]]:
    """The blocks of each page between what stands above them and what stands below."""
    return [
        [*outer(edges.head[page.number], "head"), *blocks, *outer(edges.foot[page.number], "foot")]
        for page, blocks in zip(pages, found, strict=True)
    ]


def outer(lines: list[Line], kind: str) -> Iterator[Found]:
    for each in sorted(lines, key=lambda line: (line.top, line.left)):
        yield Found([each], kind)


def region(data: bytes, number: int, box: Box) -> str:
    """The words inside a box of a page (from 1), as the file draws them."""
    page = next(each for each in whole_pages(opened(data)) if each.number == number)
    inside = [line for line in page.lines if is_inside(page.shown(line.box), box)]
    tagged = all(line.tag for line in inside)
    return " ".join(each.words for each in (in_order(inside) if tagged else ordered(inside, page.width)))


def is_inside(line: Box, box: Box) -> bool:
    x, y = (line[0] + line[2]) / 2, (line[1] + line[3]) / 2
    return box[0] - 1 <= x <= box[2] + 1 and box[1] - 1 <= y <= box[3] + 1
