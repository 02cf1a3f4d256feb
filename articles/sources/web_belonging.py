"""What an extractor drops though it is of the text: headings, items, rows and quotations among the paragraphs it keeps.

A block is of the text by its place: a child of the element that holds the kept paragraphs before and after it, no menu of
links, and a heading only over something that is of the text as well. The caption of a figure above the text is, and so
are the notes of the document.
"""

import re
from collections.abc import Iterable

from articles.sources.writer import Block

OWN = re.compile(
    r"(?:h[1-6]|ul|ol|dl|blockquote|pre|(?:(?:div|figure|section|center)\[\d+\]/)?table)\[\d+\]|figure\[\d+\]/figcaption"
)
LINKED = 0.3
Spans = Iterable[tuple[int, int]]


def of_the_text(
    blocks: list[Block], kept: list[bool], furniture: re.Pattern[str], around: frozenset[str], notes: Spans
) -> list[bool]:
    """`kept`, with what belongs to it. `furniture` are names, `around` elements that are no part of a text."""
    noted = [(start, end) for start, end in notes]
    found = [
        keep or any(start <= block.start and block.end <= end for start, end in noted)
        for block, keep in zip(blocks, kept, strict=True)
    ]
    before = last_kept(blocks, kept)
    after: Block | None = None
    for at in range(len(blocks) - 1, -1, -1):
        block, above = blocks[at], before[at]
        if not found[at] and above and after and not is_furniture(block, furniture, around):
            holder = common(above.about.path, after.about.path)
            inside = block.about.path.startswith(holder + "/")
            own = inside and OWN.match(block.about.path[len(holder) + 1 :]) is not None
            found[at] = own and (block.about.tag[0] != "h" or found[at + 1])
        elif not found[at] and after and not above and block.about.tag == "figcaption":
            found[at] = not is_furniture(block, furniture, around) and is_beside(block, after)
        if kept[at]:
            after = block
    return found


def last_kept(blocks: list[Block], kept: list[bool]) -> list[Block | None]:
    """For each block the nearest kept one before it."""
    found: list[Block | None] = []
    last: Block | None = None
    for block, keep in zip(blocks, kept, strict=True):
        found.append(last)
        last = block if keep else last
    return found


def is_furniture(block: Block, names: re.Pattern[str], around: frozenset[str]) -> bool:
    about = block.about
    return bool(about.linked > LINKED or about.parts & around or names.search(about.names))


def is_beside(caption: Block, text: Block) -> bool:
    """Does the figure stand in the element that holds the text?"""
    return str(caption.about.path).startswith(text.about.path.rpartition("/")[0] + "/")


def common(one: str, other: str) -> str:
    """The path of the element that holds both."""
    shared = []
    for mine, theirs in zip(one.split("/"), other.split("/"), strict=False):
        if mine != theirs:
            break
        shared.append(mine)
    return "/".join(shared)
