"""The blocks of a tagged PDF: its own paragraphs, headings, items and rows, in its own order; geometry only where it has none."""

from collections.abc import Iterator

from articles.sources.found import Suggested
from articles.sources.pdf_blocks import ITEM, SENTENCE_END, Found, Measure, begins
from articles.sources.pdf_edges import Edges
from articles.sources.pdf_lines import Line, Page
from articles.sources.pdf_notes import label_of
from articles.sources.pdf_order import merged, on_one_level
from articles.sources.pdf_tags import Tag
from articles.sources.writer import GIVEN, Block

MOSTLY = 0.9  # of the letters: what stands outside the structure is decoration
TORN = 0.2  # of the neighbours: such tags tear paragraphs apart
NOTES = ("Note", "FENote")
QUOTED = ("BlockQuote",)


def tagged_blocks(pages: list[Page], edges: Edges) -> list[list[Found]]:
    """The blocks by the file's own word; nothing where it says too little, or tears its paragraphs apart."""
    found = blocks_of_pages(pages, edges) if is_tagged(pages) else []
    return [] if are_torn(found) else found


def is_tagged(pages: list[Page]) -> bool:
    """Does the file say of nearly all its letters where they belong?"""
    said = {True: 0, False: 0}
    for line in (line for page in pages for line in page.lines):
        said[line.tag is not None] += len(line.words)
    return said[True] >= MOSTLY * (said[True] + said[False])


def are_torn(found: list[list[Found]]) -> bool:
    blocks = [each for page in found for each in page if is_paragraph(each)]
    pairs = list(zip(blocks, blocks[1:], strict=False))
    torn = sum(
        other.lines[0].words[:1].islower() and not SENTENCE_END.search(one.lines[-1].words)
        for one, other in pairs
    )
    return torn > TORN * len(pairs)


def is_paragraph(found: Found) -> bool:
    return found.tag is not None and found.tag.kind == "P"


def in_order(lines: list[Line]) -> list[Line]:
    """As the structure has them, what stands on one level of a block put together."""
    found: list[list[Line]] = []
    for line in sorted((each for each in lines if each.tag), key=lambda each: each.tag.path):  # type: ignore[union-attr]
        last = found[-1][-1] if found else None
        same = last and (last.page, place_of(last), cell(last)) == (line.page, place_of(line), cell(line))
        if same and on_one_level(found[-1], line):
            found[-1].append(line)
        else:
            found.append([line])
    return [whole(row) for row in found]


def whole(row: list[Line]) -> Line:
    line = merged(sorted(row, key=lambda each: each.left), table=False)
    letters = sum(len(each.words) for each in row)
    line.tag, line.linked = row[0].tag, sum(each.linked * len(each.words) for each in row) / letters
    return line


def place_of(line: Line) -> Tag:
    return line.tag.block() if line.tag else Tag()


def cell(line: Line) -> Tag | None:
    return line.tag.cell() if line.tag else None


def blocks_of_pages(pages: list[Page], edges: Edges) -> list[list[Found]]:
    """The blocks in the order of the structure, each with the pages that begin with it or stand before it.

    A block that goes on over pages is one; a box beside the text comes where the structure has it, not where its page ends.
    """
    outer = edges.of([each for side in (edges.head, edges.foot) for lines in side.values() for each in lines])
    lines = in_order([each for page in pages for each in page.lines if id(each) not in outer])
    columns: dict[tuple[int, ...], int] = {}
    for line in lines:
        place = place_of(line)
        line.column = columns.setdefault(place.path[: -1 if place.is_block else None], len(columns))
    found: list[list[Found]] = [[] for _ in pages]
    last: Found | None = None
    here = 0
    measure = Measure.of([lines])
    for line in lines:
        if last and belongs(line, last, measure):
            last.lines.append(line)
            continue
        last = Found([line], tag=place_of(line))
        if last.tag and any(kind in NOTES for kind in last.tag.kinds):
            last.kind, last.label = "note", label_of(line)
        here = max(here, line.page - 1)
        found[here].append(last)
    for page, blocks in zip(pages, found, strict=True):
        blocks += [Found([each], "apart") for each in page.lines if not each.tag and id(each) not in outer]
    return found


def belongs(line: Line, last: Found, measure: Measure) -> bool:
    here, there = place_of(line), last.tag
    if there is None:
        return False
    if here.within(there) and is_label(last):
        last.tag = here
        return True
    if here != there:
        return any(kind in NOTES for kind in here.kinds) and last.kind == "note" and not label_of(line)
    return here.is_block or not begins(last.lines[-1], line, last, measure)


def is_label(found: Found) -> bool:
    """The sign or the number of a list item, set apart from its words."""
    return len(found.lines) == 1 and "Lbl" in (found.lines[0].tag or Tag()).kinds


def roles(blocks: list[tuple[Found, Block]]) -> Iterator[Suggested]:
    """Headings, items, quotations and captions by the file's own word. Items with a sign in their text are left to the rules."""
    begun: set[tuple[int, ...]] = set()
    for found, block in blocks:
        tag = found.tag
        if tag is None or found.kind != "body":
            continue
        if tag.kind[:1] == "H" or tag.kind == "Title":
            level = int(tag.kind[1:]) if tag.kind[1:].isdigit() else 1
            yield given(block, "heading", level=level)
        elif tag.kind == "Caption":
            yield given(block, "caption")
        elif any(kind in QUOTED for kind in tag.kinds):
            yield given(block, "quotation")
        elif "LI" in tag.kinds:
            item = tag.path[: len(tag.kinds) - tag.kinds[::-1].index("LI")]
            if item not in begun and not ITEM.match(block.words):
                yield given(
                    block, "list_item", level=tag.kinds.count("L") if tag.kinds.count("L") > 1 else None
                )
            begun.add(item)


def given(block: Block, kind: str, level: int | None = None) -> Suggested:
    return Suggested(block.start, block.end, kind, reason=kind, rule=GIVEN, level=level)
