"""One proposed fact about a work, and where it comes from: stated in the text, or inferred from it."""

from collections.abc import Iterable
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


def surer(ours: Iterable[Statement], theirs: Iterable[Statement]) -> list[Statement]:
    """Of two sources of statements, for each name the one that is surer of it; the first where they are equally sure.

    A bound ("not before May 2017") gives way to a day, however sure it is.
    """
    kept = []
    for name in dict.fromkeys(each.name for each in (*ours, *theirs)):
        one, other = ([each for each in said if each.name == name] for said in (ours, theirs))
        kept += max(one, other, key=sureness)
    return kept


def sureness(said: Iterable[Statement]) -> tuple[bool, float]:
    return max(((each.precision != "range", each.confidence) for each in said), default=(False, -1.0))
