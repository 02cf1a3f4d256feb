"""The map between a source and its reading: a list of segments, sorted both ways."""

from typing import NamedTuple

KEEP, CUT, REPLACE, JOIN, REF = "keep", "cut", "replace", "join", "ref"


class Segment(NamedTuple):
    """A stretch of the source and what stands for it in the reading; `mark` is an index into the marks, or -1."""

    kind: str
    start: int
    end: int
    text: str | None
    mark: int
    at: int = 0

    def length(self) -> int:
        """Code points in the reading."""
        return self.end - self.start if self.text is None else len(self.text)

    def reading_end(self) -> int:
        return self.at + (self.end - self.start if self.text is None else len(self.text))


def tile(length: int, claims: list[tuple[int, int, str, str, int]]) -> list[Segment]:
    """Fill the source [0, length) with segments: the claims in order and what is kept between them.

    A claim is (start, end, kind, text put there, mark index). Their places are those in a draft of the reading in which
    joins still show the source's white space. Raises ValueError when two claims overlap.
    """
    segments: list[Segment] = []
    position = at = 0
    for start, end, kind, text, mark in claims:
        if start < position:
            raise ValueError(f"Two marks claim the same characters at {start}.")
        if start > position:
            segments.append(Segment(KEEP, position, start, None, -1, at))
            at += start - position
        segments.append(Segment(kind, start, end, text, mark, at))
        at += end - start if kind == JOIN else len(text)
        position = end
    if position < length:
        segments.append(Segment(KEEP, position, length, None, -1, at))
    return segments
