"""One proposed fact about a work, and where it comes from: stated in the text, or inferred from it."""

from datetime import date
from typing import NamedTuple

STATED, INFERRED = "stated", "inferred"


class Statement(NamedTuple):
    name: str
    value: str
    origin: str
    start: int | None = None
    end: int | None = None
    why: str = ""
    rule: str = ""
    confidence: float = 1.0
    earliest: date | None = None
    latest: date | None = None
    precision: str = ""


def stated(name: str, value: str, start: int, end: int, confidence: float) -> Statement:
    """White space inside counts as one space."""
    return Statement(name, " ".join(value.split()), STATED, start, end, confidence=confidence)
