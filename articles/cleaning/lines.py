"""A text as lines with their places, and what can be said of a line by looking at it and its neighbours alone."""

from collections.abc import Iterator
from dataclasses import dataclass

from articles.cleaning.signs import ends_sentence, first_letter, has_sentence_end, weight


@dataclass(slots=True, eq=False)  # nothing changes one, but a frozen one takes three times as long to make
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
    for block, members in enumerate(blocks(text)):
        words = [row[2] for row in members]
        wrapped = len(words) > 1 and is_wrapped(words)
        whole = wrapped and is_prose(" ".join(words))
        for number, line_start, stripped, line_end in members:
            start = line_start if line_end - line_start == len(stripped) else text.index(stripped, line_start)
            lines.append(
                Line(
                    number,
                    start,
                    start + len(stripped),
                    stripped,
                    line_start,
                    line_end,
                    block,
                    len(words) == 1,
                    wrapped,
                    whole or is_prose(stripped),
                )
            )
    return lines


def blocks(text: str) -> Iterator[list[tuple[int, int, str, int]]]:
    """The rows of each block: number, start, words, end."""
    start, block = 0, []
    for number, row in enumerate(text.split("\n")):
        words, end = row.strip(), start + len(row)
        if words:
            block.append((number, start, words, end))
        elif block:
            yield block
            block = []
        start = end + 1
    if block:
        yield block


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
