"""Joins: a block that continues a paragraph broken before it is carried over to where that paragraph stopped.

The only place where reading order leaves source order. What stood between and is kept (a footnote, a caption) comes
after the joined paragraph. A join with no paragraph before it is not there, nor one whose block after it is gone:
what stands further down was never its continuation.
"""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from articles.text.blocks import BREAK, Piece
from articles.text.marks import Mark
from articles.text.segments import JOIN, KEEP, REF, Segment

ASIDE = frozenset({"footnote", "caption", "heading"})


class Joined(NamedTuple):
    """Segments in reading order with their final places, the blocks, and whether anything left source order."""

    segments: list[Segment]
    pieces: list[Piece]
    moved: bool


class Plan(NamedTuple):
    """`followers`: block -> [(join's source start, block carried over)]; `dead`: joins that join nothing."""

    followers: dict[int, list[tuple[int, int]]]
    dead: set[int]


def carry_over(source: str, marks: tuple[Mark, ...], draft: list[Segment], pieces: list[Piece]) -> Joined:
    """Carry out the joins of a draft, whose `pieces` (blocks) still stand as the white space of the source parts them."""
    plan = _plan(source, marks, draft, pieces)
    parts = _split(draft, plan, pieces)
    order = _reading_order(parts, plan, pieces)
    placed, places = _placed(parts, order)
    starts = [part.at for part in parts]
    carried = {block for group in plan.followers.values() for _, block in group}
    result = []
    for index, piece in enumerate(pieces):
        if index not in carried:
            last = plan.followers[index][-1][1] if index in plan.followers else index
            start = _final(piece.start, parts, starts, places)
            end = _final(pieces[last].end - 1, parts, starts, places) + 1
            result.append(Piece(start, end, piece.mark))
    moved = any(one.start > other.start for one, other in zip(placed, placed[1:], strict=False))
    return Joined(placed, sorted(result), moved)


def _plan(source: str, marks: tuple[Mark, ...], draft: list[Segment], pieces: list[Piece]) -> Plan:
    starts = [piece.start for piece in pieces]
    places = [segment.at for segment in draft]
    hosts = _hosts(marks, pieces)
    root: dict[int, int] = {}
    followers: dict[int, list[tuple[int, int]]] = {}
    dead: set[int] = set()
    for join in draft:
        if join.kind != JOIN or _inside_a_block(join, starts, pieces):
            continue
        block = bisect_left(starts, join.at + join.end - join.start)
        host = hosts[block] if block < len(pieces) else -1
        if host < 0 or block in root or _another(source, marks, draft, places, join, pieces[block]):
            dead.add(join.start)
            continue
        root[block] = root.get(host, host)
        followers.setdefault(root[block], []).append((join.start, block))
    return Plan(followers, dead)


def _another(
    source: str,
    marks: tuple[Mark, ...],
    draft: list[Segment],
    places: list[int],
    join: Segment,
    piece: Piece,
) -> bool:
    """Is the block after the join not the one that stood there, because that one is cut?"""
    if piece.mark >= 0:
        return marks[piece.mark].start > join.end
    first = draft[_part_at(draft, places, piece.start)]
    start = first.start + (piece.start - first.at if first.kind == KEEP else 0)
    return BREAK.search(source, join.end, max(join.end, start)) is not None


def _inside_a_block(join: Segment, starts: list[int], pieces: list[Piece]) -> bool:
    index = bisect_right(starts, join.at) - 1
    return index >= 0 and pieces[index].end > join.at


def _hosts(marks: tuple[Mark, ...], pieces: list[Piece]) -> list[int]:
    """For each block the block it would continue: one of the same role mark, else the nearest paragraph before; or -1."""
    hosts = []
    paragraph = -1
    same: dict[int, int] = {}
    for index, piece in enumerate(pieces):
        hosts.append(same.get(piece.mark, paragraph) if piece.mark >= 0 else paragraph)
        if piece.mark < 0 or marks[piece.mark].kind not in ASIDE:
            paragraph = index
        if piece.mark >= 0:
            same[piece.mark] = index
    return hosts


def _split(draft: list[Segment], plan: Plan, pieces: list[Piece]) -> list[Segment]:
    """The draft with kept segments split where a joined block begins or ends, and dead joins kept as they were."""
    blocks = [*plan.followers, *(block for group in plan.followers.values() for _, block in group)]
    points = sorted({place for block in blocks for place in (pieces[block].start, pieces[block].end)})
    parts = []
    for segment in draft:
        if segment.kind == JOIN and segment.start in plan.dead:
            segment = segment._replace(kind=KEEP, text=None, mark=-1)
        if segment.kind == KEEP:
            low = bisect_right(points, segment.at)
            for point in points[low : bisect_left(points, segment.at + segment.end - segment.start)]:
                cut = segment.start + point - segment.at
                parts.append(segment._replace(end=cut))
                segment = segment._replace(start=cut, at=point)
        parts.append(segment)
    return parts


def _reading_order(parts: list[Segment], plan: Plan, pieces: list[Piece]) -> list[int]:
    """The indexes of the parts in the order they are read."""
    starts = [part.at for part in parts]
    joins = {part.start: index for index, part in enumerate(parts) if part.kind == JOIN}
    taken: set[int] = set()
    after: dict[int, list[int]] = {}
    for host, group in plan.followers.items():
        guests: list[int] = []
        for join_start, block in group:
            low, high = _extent(parts, starts, pieces[block])
            join = joins[join_start]
            # Where no space is put and the broken word was cut, the space after that word is still needed.
            guests += [join, *range(low if parts[join].text else join + 1, high)]
        taken.update(guests)
        after[_extent(parts, starts, pieces[host])[1] - 1] = guests
    order: list[int] = []
    for index in range(len(parts)):
        if index not in taken:
            order.append(index)
            order += after.get(index, [])
    return order


def _extent(parts: list[Segment], starts: list[int], piece: Piece) -> tuple[int, int]:
    """The parts a block is made of, with the footnote references that hang on its ends."""
    low = _part_at(parts, starts, piece.start)
    high = _part_at(parts, starts, piece.end - 1) + 1
    while low > 0 and parts[low - 1].kind == REF and parts[low - 1].at == piece.start:
        low -= 1
    while high < len(parts) and parts[high].kind == REF and parts[high].at == piece.end:
        high += 1
    return low, high


def _part_at(parts: list[Segment], starts: list[int], place: int) -> int:
    """The part that shows the draft's character at `place`."""
    index = bisect_right(starts, place) - 1
    while parts[index].text == "" and parts[index].kind != JOIN:
        index -= 1
    return index


def _placed(parts: list[Segment], order: list[int]) -> tuple[list[Segment], list[int]]:
    placed = []
    places = [0] * len(parts)
    at = 0
    for index in order:
        part = parts[index]._replace(at=at)
        places[index] = at
        placed.append(part)
        at += part.length()
    return placed, places


def _final(place: int, parts: list[Segment], starts: list[int], places: list[int]) -> int:
    index = _part_at(parts, starts, place)
    return places[index] + place - parts[index].at
