"""Half-open spans [start, end), counted in Unicode code points of the text they belong to."""

from typing import NamedTuple


class Span(NamedTuple):
    start: int
    end: int

    def __bool__(self) -> bool:
        return self.end > self.start

    def overlaps(self, start: int, end: int) -> bool:
        """Do the two share at least one code point?"""
        return self.start < end and start < self.end

    def holds(self, start: int, end: int) -> bool:
        """Does the other lie inside this one (or equal it)?"""
        return self.start <= start and end <= self.end


def merged(spans: list[Span]) -> list[Span]:
    """The union of the spans as disjoint spans in order; touching ones become one."""
    union: list[Span] = []
    for span in sorted(spans):
        if union and span.start <= union[-1].end:
            if span.end > union[-1].end:
                union[-1] = Span(union[-1].start, span.end)
        else:
            union.append(span)
    return union


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without the white space at its ends; empty at `start` when there is nothing else."""
    piece = text[start:end]
    body = piece.strip()
    if not body:
        return Span(start, start)
    lead = len(piece) - len(piece.lstrip())
    return Span(start + lead, start + lead + len(body))
