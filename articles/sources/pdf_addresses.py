"""Web addresses as the links of a page spell them: what a line's end divides or wide setting spreads out is put together again."""

import os
from collections.abc import Iterable, Iterator

from articles.sources.pdf_lines import Line

SHORTEST = 10  # letters in which an address is known again
BEGINNINGS = "http", "www."


def close_up(lines: Iterable[Line], known: frozenset[str]) -> None:
    """Takes out the spaces within known addresses, and tells the lines whose address goes on in the next."""
    rests: set[str] = set()  # with one of these the line begins, if the address before it goes on
    for line in lines:
        solid = [at for at, each in enumerate(line.letters) if each.sign.strip()]
        words = "".join(line.letters[at].sign for at in solid)
        inner: set[int] = set()
        length, going = longest(words, rests)
        spans = [(0, length)] if length else []
        for start in beginnings(words, length):
            length, following = longest(words[start:], known)
            if length >= SHORTEST:
                spans, going = [*spans, (start, start + length)], following
        for start, end in spans:
            inner.update(range(solid[start], solid[end - 1]))
        rests = going if spans and spans[-1][1] == len(words) else set()
        line.goes_on = bool(rests)
        if any(not line.letters[at].sign.strip() for at in inner):
            line.letters = [
                each for at, each in enumerate(line.letters) if at not in inner or each.sign.strip()
            ]
            line.settle()


def beginnings(words: str, start: int) -> Iterator[int]:
    for name in BEGINNINGS:
        at = words.find(name, start)
        while at >= 0:
            yield at
            at = words.find(name, at + 1)


def longest(words: str, known: Iterable[str]) -> tuple[int, set[str]]:
    """How far the words are one of the known, and what of these could follow."""
    length, rests = 0, set[str]()
    for each in known:
        shared = len(os.path.commonprefix((words, each)))
        if shared > length:
            length, rests = shared, set()
        if shared == length and shared == len(words) < len(each):
            rests.add(each[shared:])
    return length, rests
