"""What a reader finds beside the text: marks the file asks for, facts it states about itself, and where blocks stood."""

from typing import NamedTuple

STATED, INFERRED = "stated", "inferred"


class Suggested(NamedTuple):
    """One mark on [start, end) of the text, as a rule would propose it."""

    start: int
    end: int
    kind: str
    replacement: str | None = None
    reason: str = ""
    rule: str = ""
    confidence: float = 1.0
    level: int | None = None
    label: str | None = None
    note: str = ""


class Said(NamedTuple):
    """A fact: `origin` is stated with its span, or inferred with the reason `why`. Dates carry ISO days."""

    name: str
    value: str
    origin: str = INFERRED
    start: int | None = None
    end: int | None = None
    why: str = ""
    rule: str = ""
    confidence: float = 1.0
    earliest: str = ""
    latest: str = ""
    precision: str = ""


class Place(NamedTuple):
    """Where the block [start, end) stands in the original: an XPath, or a page (from 1) and a box.

    The box is left, top, right, bottom in points (1/72 inch), counted from the top left corner of the page.
    """

    start: int
    end: int
    path: str = ""
    page: int = 0
    box: tuple[float, float, float, float] | None = None
