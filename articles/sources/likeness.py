"""How much of one text is found again in another: runs of four words, each Han character counting as a word."""

import re

WORDS = re.compile(r"[\u3400-\u9fff]|[^\W_]+")
RUN = 4
NEAR = 0.5  # half of the shorter text; two reports on one event stay far below


def runs(text: str) -> frozenset[int]:
    words = WORDS.findall(text.casefold())
    return frozenset(hash(tuple(words[at : at + RUN])) for at in range(max(1, len(words) - RUN + 1)))


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of the shorter text that stands in the other as well, from 0 to 1."""
    return len(one & other) / max(1, min(len(one), len(other)))
