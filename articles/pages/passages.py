"""The page of a text of which only excerpts may be shown: its passages, in order, with a little around each.

A few characters before and after (articles.publishing says how many), within the same block, whole words; where passages
overlap or their surroundings touch they are one, so that no character is shown twice. Nothing else of the text gets into
the page.
"""

from dataclasses import dataclass, replace

from articles.text.rendering import Highlight, render


@dataclass(frozen=True)
class Passage:
    start: int
    end: int
    ids: frozenset


def windows(layout, excerpts, context) -> list[Passage]:
    """The passages of the text that may be shown, merged and in order."""
    spans = [(*piece, excerpt["public_id"]) for excerpt in excerpts for piece in excerpt["pieces"]]
    return merged(around(layout, start, end, context, public_id) for start, end, public_id in spans)


def around(layout, start, end, context, public_id):
    first, last = block_at(layout, start), block_at(layout, end - 1)
    before = wholly(layout.text, max(start - context, first.start), start, first.start)
    after = min(end + context, last.end)
    if after < last.end:
        after = max(end, layout.text.rfind(" ", end, after))
    return Passage(before, after, frozenset([public_id]))


def wholly(text, start, limit, edge):
    """The first whole word from `start` on, not past `limit`."""
    if start in (edge, limit):
        return start
    space = text.find(" ", start, limit)
    return limit if space < 0 else space + 1


def block_at(layout, place):
    return max(
        (block for block in layout.blocks if block.start <= place),
        key=lambda block: block.start,
        default=layout.blocks[0],
    )


def merged(passages):
    found: list[Passage] = []
    for passage in sorted(passages, key=lambda passage: (passage.start, passage.end)):
        if found and passage.start <= found[-1].end:
            last = found.pop()
            passage = Passage(last.start, max(last.end, passage.end), last.ids | passage.ids)
        found.append(passage)
    return found


def cut_out(layout, passage):
    """The layout of one passage alone: its blocks as paragraphs, no footnotes, no changes."""
    blocks = [
        block._replace(
            start=max(block.start, passage.start),
            end=min(block.end, passage.end),
            role=block.role if block.role in ("quotation", "verse") else "paragraph",
        )
        for block in layout.blocks
        if block.start < passage.end and passage.start < block.end
    ]
    inlines = [
        inline._replace(start=max(inline.start, passage.start), end=min(inline.end, passage.end))
        for inline in layout.inlines
        if inline.start < passage.end and passage.start < inline.end
    ]
    return replace(layout, blocks=tuple(blocks), inlines=tuple(inlines), notes=(), changes=())


def once(layout, ids):
    """The layout with ids of its own for what is left of blocks whose id another passage, of `ids`, has taken."""
    blocks = [
        block._replace(id=f"{block.id}-{block.start}") if block.id in ids else block
        for block in layout.blocks
    ]
    ids.update(block.id for block in blocks)
    return replace(layout, blocks=tuple(blocks))


def drawn(layout, passage, highlights: list[Highlight]) -> str:
    inside = [h for h in highlights if h.id in passage.ids]
    return render(cut_out(layout, passage), highlights=inside)


def opens_inside(layout, passage):
    """Does the passage begin, and does it end, in the middle of a block?"""
    first, last = block_at(layout, passage.start), block_at(layout, max(passage.end - 1, 0))
    return passage.start > first.start, passage.end < last.end
