"""The selectors of a span, after the W3C Web Annotation Data Model (Recommendation of 23 February 2017, section 4.2)."""

import re
from typing import NamedTuple

from articles.text.spans import Span

CONTEXT = 32


class Quote(NamedTuple):
    """A TextQuoteSelector: the words, and enough before and after them to be the only such place in the text."""

    exact: str
    prefix: str
    suffix: str


def quote(text: str, start: int, end: int) -> Quote:
    """The TextQuoteSelector of text[start:end]; 32 code points either side, more where that is not unique.

    Raises ValueError for an empty span.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError("A quotation needs at least one character.")
    context = CONTEXT
    while True:
        low, high = max(0, start - context), min(len(text), end + context)
        whole = text[low:high]
        if (low == 0 and high == len(text)) or _once(text, whole):
            return Quote(text[start:end], text[low:start], text[end:high])
        context *= 2


def _once(text: str, words: str) -> bool:
    first = text.find(words)
    return text.find(words, first + 1) < 0


def find_quote(text: str, exact: str, prefix: str = "", suffix: str = "") -> list[Span]:
    """Every place where the quotation stands, any run of white space matching any other; [] when none does."""
    words = exact.split()
    if not words:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    places = (Span(*match.span()) for match in pattern.finditer(text))
    return [place for place in places if _stands_between(text, place, prefix, suffix)]


def _stands_between(text: str, place: Span, prefix: str, suffix: str) -> bool:
    before = text[max(0, place.start - 4 * len(prefix) - 64) : place.start]
    after = text[place.end : place.end + 4 * len(suffix) + 64]
    return _bare(before).endswith(_bare(prefix)) and _bare(after).startswith(_bare(suffix))


def _bare(text: str) -> str:
    return "".join(text.split())
