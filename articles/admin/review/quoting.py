"""Finding the passage an editor quotes: in the text as it reads, else in the text as it came."""

from dataclasses import dataclass

from articles import text
from articles.admin.review.invisible import around, visible
from articles.text import Span

MOST = 30  # places to choose from; more ask for a longer quote


@dataclass(frozen=True, slots=True)
class Place:
    span: Span  # of the source
    left: str
    words: str
    right: str

    @property
    def key(self):
        return f"{self.span.start}-{self.span.end}"


def normal(typed):
    """What was typed, with the line ends the source has; forms send CRLF."""
    return typed.replace("\r\n", "\n").replace("\r", "\n")


def places(reading, quoted):
    """Every place that says what was quoted, in the order of the source; `MOST` at the most."""
    exact = normal(quoted).strip()
    if not exact:
        return []
    spans = {reading.to_source(span.start, span.end) for span in text.find_quote(reading.text, exact)}
    spans = spans or set(text.find_quote(reading.source, exact))
    return [place(reading.source, span) for span in sorted(spans)[:MOST]]


def place(words, span):
    left, right = around(words, *span)
    return Place(Span(*span), left, visible(words[span.start : span.end]), right)


def chosen(found, key):
    """The one place meant: the only one, or the one picked from the list; None when that has to be asked."""
    if len(found) == 1:
        return found[0]
    return next((place for place in found if place.key == key), None)
