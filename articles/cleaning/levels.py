"""How sure is sure enough: which proposals to take without asking, and what a reader would then get. Questions never are."""

from collections.abc import Iterable

from articles.cleaning.proposal import QUESTION, Proposal
from articles.text import Mark, Reading, read

LEAST_SURE = {"certain": 0.95, "likely": 0.8, "all": QUESTION, "none": 2.0}


def taken(proposals: Iterable[Proposal], level: str) -> list[Proposal]:
    return [each for each in proposals if each.confidence >= LEAST_SURE[level]]


def reading(text: str, proposals: Iterable[Proposal]) -> Reading:
    return read(text, [as_mark(each) for each in proposals])


def as_mark(each: Proposal) -> Mark:
    return Mark(
        each.kind,
        each.start,
        each.end,
        each.replacement,
        each.level,
        each.label,
        reason=each.reason,
        note=each.note,
    )
