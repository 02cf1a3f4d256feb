"""A text as lines with their places, and what can be said of a line by looking at it and its neighbours alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from articles.cleaning.signs import ends_sentence, first_letter, has_sentence_end, weight


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    number: int
    start: int  # of the words, without the white space around them
    end: int
    text: str  # the words
    line_start: int  # of the whole line
    line_end: int  # before its newline
    block: int  # lines with no blank line between them share a block
    alone: bool  # the only line of its block
    wrapped: bool  # one row of a paragraph that was broken at a fixed width
    prose: bool  # running text, by its length and its full stops

    @property
    def indent(self) -> int:
        return self.start - self.line_start


def split(text: str) -> list[Line]:
    """The lines that have something on them; blank ones only part the blocks."""
    lines: list[Line] = []
    numbered = enumerate(rows(text))
    blocks = [list(group) for filled, group in groupby(numbered, lambda row: bool(row[1][1])) if filled]
    for block, members in enumerate(blocks):
        words = [row[1] for _, row in members]
        wrapped = is_wrapped(words)
        whole = is_prose(" ".join(words)) if wrapped else False
        for number, (line_start, stripped, line_end) in members:
            start = text.index(stripped, line_start)
            lines.append(
                Line(
                    number,
                    start,
                    start + len(stripped),
                    stripped,
                    line_start,
                    line_end,
                    block,
                    len(members) == 1,
                    wrapped,
                    whole or is_prose(stripped),
                )
            )
    return lines


def rows(text: str) -> Iterator[tuple[int, str, int]]:
    start = 0
    for row in text.split("\n"):
        yield start, row.strip(), start + len(row)
        start += len(row) + 1


def is_prose(words: str) -> bool:
    if len(words) * 3 < 50:
        return False
    if not ends_sentence(words):
        return len(words) * 3 >= 120 and weight(words) >= 120 and has_sentence_end(words)
    letters = weight(words)
    return letters >= 50


def is_wrapped(block: list[str]) -> bool:
    """Rows of nearly one length that stop in mid sentence and go on in small letters."""
    full = [len(row) for row in block[:-1]]
    if not full or min(full) < 40 or max(full) > 110 or len(block[-1]) > max(full) + 10:
        return False
    small = sum(first_letter(row).islower() for row in block[1:])
    return max(full) - min(full) <= 25 and small * 3 > len(full)
