"""read(): source text + accepted marks -> Reading.

Pure: the order of the marks does not matter, and a mark taken back is as if it had never been. The work is linear in the
text and the marks (but for sorting them).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from articles.text.blocks import Piece, Role, find_blocks
from articles.text.footnotes import Pairing, pair
from articles.text.joins import carry_over
from articles.text.marks import BLOCKS, Mark
from articles.text.segments import CUT, JOIN, KEEP, REF, REPLACE, Segment, tile
from articles.text.spans import Span, merged


class Block(NamedTuple):
    """A block of the reading text; `role` is "paragraph" and `key` empty where no mark gives one."""

    start: int
    end: int
    role: str
    level: int | None
    label: str | None
    key: str


@dataclass(frozen=True)
class Reading:
    """What a reader reads, and the way back to the source.

    `segments` stand in reading order, `by_source` in the order of the source; both cover everything. Spans of the source
    and of the reading are half-open, in code points of the text they belong to.
    """

    source: str
    marks: tuple[Mark, ...]
    text: str
    segments: tuple[Segment, ...]
    by_source: tuple[Segment, ...]
    waiting: frozenset[str]
    pairing: Pairing
    reordered: bool
    _pieces: tuple[Piece, ...]

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(self._block(piece) for piece in self._pieces)

    def _block(self, piece: Piece) -> Block:
        if piece.mark < 0:
            return Block(piece.start, piece.end, "paragraph", None, None, "")
        mark = self.marks[piece.mark]
        return Block(piece.start, piece.end, mark.kind, mark.level, mark.label, mark.key)

    def to_reading(self, start: int, end: int) -> list[Span]:
        """Where the source span stands in the reading: snapped outward to whole mends, in reading order.

        One span, but where a kept passage between the halves of a broken paragraph was moved out of the way. A span
        that is wholly cut gives one empty span: the place of the cut.
        """
        touched = self._touched(start, end)
        pieces = [piece for piece in (_reading_piece(seg, start, end) for seg in touched) if piece]
        if not pieces:
            return [Span(touched[0].at, touched[0].at)] if touched else [Span(0, 0)]
        if not self.reordered:
            return [Span(pieces[0].start, pieces[-1].end)]
        first, last = pieces[0], pieces[-1]
        if first.start <= last.start and self._same_block(first.start, last.end - 1):
            return [Span(first.start, last.end)]
        return merged(pieces)

    def _touched(self, start: int, end: int) -> tuple[Segment, ...]:
        low = max(0, bisect_right(self.by_source, start, key=_source_start) - 1)
        return self.by_source[low : bisect_left(self.by_source, end, key=_source_start)]

    def _same_block(self, one: int, other: int) -> bool:
        index = bisect_right(self._pieces, one, key=_piece_start) - 1
        return index >= 0 and self._pieces[index].start <= one and other < self._pieces[index].end

    def to_source(self, start: int, end: int) -> Span:
        """The stretch of the source a reading span stands for, snapped outward to whole mends.

        Raises ValueError for an empty span: spans map, not points.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(
                "Only a span of the reading with at least one character has a place in the source."
            )
        low = bisect_right(self._reading_starts, start) - 1
        high = bisect_left(self._reading_starts, end)
        spans = [_source_piece(seg, start, end) for seg in self._solid[low:high]]
        return Span(min(span.start for span in spans), max(span.end for span in spans))

    @cached_property
    def _solid(self) -> list[Segment]:
        return [segment for segment in self.segments if segment.length()]

    @cached_property
    def _reading_starts(self) -> list[int]:
        return [segment.at for segment in self._solid]

    def snap(self, start: int, end: int) -> Span:
        """The source span grown outward to whole mends; a wholly cut one stays as it is."""
        spans = [self.to_source(*piece) for piece in self.to_reading(start, end) if piece]
        if not spans:
            return Span(start, end)
        return Span(min(start, *(s.start for s in spans)), max(end, *(s.end for s in spans)))

    def words(self, start: int, end: int) -> str:
        """The words of the reading that a source span stands for; parts that stand apart are separated by a blank line."""
        return "\n\n".join(self.text[a:b] for a, b in self.to_reading(start, end))

    def mended(self, start: int, end: int) -> bool:
        """Does the source span hold a place where the reading says something else than the source?"""
        return any(segment.kind != KEEP for segment in self._touched(start, end))

    def segment_of(self, mark: Mark) -> Segment | None:
        """The segment a text mark makes, or None when it waits or is no text mark."""
        index = bisect_right(self.by_source, mark.start, key=_source_start) - 1
        segment = self.by_source[index] if index >= 0 else None
        return segment if segment and segment.mark >= 0 and self.marks[segment.mark].key == mark.key else None


def _source_start(segment: Segment) -> int:
    return segment.start


def _piece_start(piece: Piece) -> int:
    return piece.start


def _reading_piece(segment: Segment, start: int, end: int) -> Span:
    if segment.kind == KEEP:
        shift = segment.at - segment.start
        return Span(max(start, segment.start) + shift, min(end, segment.end) + shift)
    return Span(segment.at, segment.reading_end())


def _source_piece(segment: Segment, start: int, end: int) -> Span:
    if segment.kind == KEEP:
        shift = segment.start - segment.at
        return Span(max(start + shift, segment.start), min(end + shift, segment.end))
    return Span(segment.start, segment.end)


def read(source: str, marks: Iterable[Mark]) -> Reading:
    """The reading of `source` under the accepted `marks`, which must agree pairwise (see marks.agree).

    Raises ValueError when two marks that both change the text claim the same characters.
    """
    ordered = tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.key)))
    waiting, gone = _waiting(ordered)
    pairing = pair(source, ordered, waiting, gone)
    draft = tile(len(source), _claims(ordered, waiting, gone, pairing))
    text = _text_of(source, draft, plain_joins=True)
    pieces = find_blocks(text, _roles(ordered, draft))
    in_order, moved = draft, False
    if any(segment.kind == JOIN for segment in draft):
        in_order, pieces, moved = carry_over(source, ordered, draft, pieces)
        text = _text_of(source, in_order)
    by_source = sorted(in_order, key=_source_start) if moved else in_order
    return Reading(
        source, ordered, text, tuple(in_order), tuple(by_source), waiting, pairing, moved, tuple(pieces)
    )


def _waiting(marks: tuple[Mark, ...]) -> tuple[frozenset[str], list[Span]]:
    """Keys of the marks that wait, and what is cut: superseded marks wait, and what lies inside a cut."""
    waiting = {key for mark in marks for key in mark.supersedes}
    gone = merged([mark.span for mark in marks if mark.kind == "cut" and mark.key not in waiting])
    starts = [span.start for span in gone]
    for mark in marks:
        if mark.kind in ("replace", "join", "footnote_ref"):
            index = bisect_right(starts, mark.start) - 1
            if index >= 0 and gone[index].holds(mark.start, mark.end):
                waiting.add(mark.key)
    return frozenset(waiting), gone


def _claims(
    marks: tuple[Mark, ...], waiting: frozenset[str], gone: list[Span], pairing: Pairing
) -> list[tuple[int, int, str, str, int]]:
    cuts: dict[int, int] = {}
    claims = []
    for index, mark in enumerate(marks):
        if mark.key in waiting:
            continue
        if mark.kind == "cut":
            cuts.setdefault(mark.start, index)
        elif mark.kind == "replace":
            claims.append((mark.start, mark.end, REPLACE, mark.replacement or "", index))
        elif mark.kind == "join":
            claims.append((mark.start, mark.end, JOIN, mark.replacement or "", index))
        elif mark.kind == "footnote_ref" and index in pairing.note_of:
            claims.append((mark.start, mark.end, REF, "", index))
    claims.extend((span.start, span.end, CUT, "", cuts[span.start]) for span in gone)
    claims.sort()
    return claims


def _text_of(source: str, segments: list[Segment], plain_joins: bool = False) -> str:
    return "".join(
        source[start:end] if text is None or (plain_joins and kind == JOIN) else text
        for kind, start, end, text, _, _ in segments
    )


def _roles(marks: tuple[Mark, ...], draft: list[Segment]) -> list[Role]:
    starts = [segment.start for segment in draft]
    roles = []
    for index, mark in enumerate(marks):
        if mark.kind in BLOCKS:
            start = _draft_place(draft, starts, mark.start, outward_end=False)
            end = _draft_place(draft, starts, mark.end, outward_end=True)
            if start < end:
                roles.append(Role(start, end, index))
    return roles


def _draft_place(draft: list[Segment], starts: list[int], position: int, outward_end: bool) -> int:
    """A boundary of the source in the draft text, snapped outward where it falls inside a mend."""
    index = bisect_right(starts, position) - 1 if not outward_end else bisect_left(starts, position) - 1
    segment = draft[index]
    if segment.kind in (KEEP, JOIN):
        return segment.at + position - segment.start
    return segment.reading_end() if outward_end else segment.at
