"""What a passage is made of, so that anyone with the capture can put it together again.

The words of a source span, piece by piece in reading order: the source's own characters, and what stands instead of some
of them. What lies inside the span but is read elsewhere (a footnote between the halves of a paragraph) is listed apart.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from articles.text.reading import Reading
from articles.text.segments import KEEP, Segment
from articles.text.spans import Span

# [start, end) of the source, and what is read for it: None for its own characters, "" for nothing.
Step = tuple[int, int, str | None]


class Evidence(NamedTuple):
    pieces: list[list[Step]]
    elsewhere: list[Span]


def evidence(reading: Reading, start: int, end: int) -> Evidence:
    """The words are the pieces, each its steps put together, with a blank line between pieces; steps and what is read
    elsewhere cover every character from `start` to `end` once (mends that stick out of the span are whole)."""
    pieces = [list(_steps(reading, *piece, start, end)) for piece in reading.to_reading(start, end)]
    used = sorted(Span(step[0], step[1]) for piece in pieces for step in piece)
    return Evidence(pieces, list(_gaps(used, start, end)))


def _steps(reading: Reading, low: int, high: int, start: int, end: int) -> Iterator[Step]:
    first = bisect_left(reading.segments, low, key=Segment.reading_end)
    last = bisect_right(reading.segments, high, key=lambda segment: segment.at)
    for segment in reading.segments[first:last]:
        if segment.start >= end or segment.end <= start:
            continue
        if segment.kind != KEEP:
            yield segment.start, segment.end, segment.text or ""
            continue
        shift = segment.start - segment.at
        one, other = max(low + shift, segment.start), min(high + shift, segment.end)
        if one < other:
            yield one, other, None


def _gaps(used: list[Span], start: int, end: int) -> Iterator[Span]:
    position = start
    for span in used:
        if span.start > position:
            yield Span(position, span.start)
        position = max(position, span.end)
    if position < end:
        yield Span(position, end)
