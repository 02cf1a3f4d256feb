"""Blocks: the paragraphs, headings, list items and so on of a reading, as spans of its text.

Lines of white space alone separate blocks and need no mark. A single newline does not end a block; a role does.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from articles.text.spans import trimmed

BREAK = re.compile(r"\n\s*\n")


class Role(NamedTuple):
    """A block role on a stretch of text; `mark` is an index into the marks."""

    start: int
    end: int
    mark: int


class Piece(NamedTuple):
    """A block as found: its span without outer white space, and the index of its role's mark or -1."""

    start: int
    end: int
    mark: int


def find_blocks(text: str, roles: list[Role]) -> list[Piece]:
    """The blocks of `text` in order. `roles` are disjoint and sorted."""
    pieces: list[Piece] = []
    pending = iter(roles)
    role = next(pending, None)
    for start, end in _chunks(text):
        position = start
        while role is not None and role.start < end:
            _add(pieces, text, position, max(position, role.start), -1)
            _add(pieces, text, max(position, role.start), min(role.end, end), role.mark)
            position = max(position, min(role.end, end))
            if role.end > end:
                break
            role = next(pending, None)
        _add(pieces, text, position, end, -1)
    return pieces


def _chunks(text: str) -> Iterator[tuple[int, int]]:
    position = 0
    for gap in BREAK.finditer(text):
        if gap.start() > position:
            yield position, gap.start()
        position = gap.end()
    if position < len(text):
        yield position, len(text)


def _add(pieces: list[Piece], text: str, start: int, end: int, mark: int) -> None:
    if start < end:
        span = trimmed(text, start, end)
        if span:
            pieces.append(Piece(span.start, span.end, mark))
