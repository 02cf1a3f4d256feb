"""Marks as values: their identity, where they may stand, and which may not be accepted together."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from articles.text.spans import Span
from articles.text.words import BLOCK_ROLES, CLAIMING_KINDS, KINDS

CLAIMS = frozenset(CLAIMING_KINDS)
BLOCKS = frozenset(BLOCK_ROLES)


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said of the span [start, end) of a source. `key` is its identity; reason and note are not part of it."""

    kind: str
    start: int
    end: int
    replacement: str | None = None
    level: int | None = None
    label: str | None = None
    supersedes: frozenset[str] = frozenset()
    reason: str = field(default="", compare=False)
    note: str = field(default="", compare=False)
    key: str = field(init=False, compare=False, default="")

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", mark_key(self))

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def mark_key(mark: Mark) -> str:
    """SHA-256, in hex, of kind, span, replacement, level, label and the keys superseded."""
    parts = [
        mark.kind,
        mark.start,
        mark.end,
        mark.replacement,
        mark.level,
        mark.label,
        sorted(mark.supersedes),
    ]
    return hashlib.sha256(json.dumps(parts, ensure_ascii=True).encode("ascii")).hexdigest()


def misfit(text: str, mark: Mark) -> str | None:
    """One sentence why the mark can never stand in this source text, or None when it can."""
    if mark.kind not in KINDS:
        return f"“{mark.kind}” is not a kind of mark."
    if not 0 <= mark.start < mark.end <= len(text):
        return "A mark needs at least one character of the source to stand on."
    words = text[mark.start : mark.end]
    if mark.kind == "cut" and mark.replacement is not None:
        return "A cut has no replacement."
    if mark.kind == "replace" and (not mark.replacement or mark.replacement == words):
        return "A replacement must say something, and something else than the source."
    if mark.kind == "join" and (words.strip() or mark.replacement not in ("", " ")):
        return "A join stands on white space alone and puts a space or nothing there."
    if mark.kind in BLOCKS and not _whole_lines(text, mark):
        return f"The role {mark.kind.replace('_', ' ')} belongs to whole lines."
    if mark.kind in BLOCKS | {"footnote_ref", "link"} and not words.strip():
        return "There is nothing but white space here."
    if mark.kind in ("footnote", "footnote_ref", "link") and not mark.label:
        return f"A {mark.kind.replace('_', ' ')} needs a label."
    return None


def _whole_lines(text: str, mark: Mark) -> bool:
    line_start = text.rfind("\n", 0, mark.start) + 1
    line_end = text.find("\n", mark.end)
    tail = text[mark.end : line_end if line_end >= 0 else len(text)]
    complete = text[mark.end - 1] == "\n" or not tail.strip()
    return complete and not text[line_start : mark.start].strip()


def agree(one: Mark, other: Mark) -> bool:
    """May the two be accepted together? (Rule 2 of the core; waiting marks count.)"""
    if one.start >= other.end or other.start >= one.end:
        return True
    if one.kind in CLAIMS and other.kind in CLAIMS:
        return _claims_agree(one, other)
    if one.kind in BLOCKS and other.kind in BLOCKS:
        return False
    if one.kind == other.kind == "link":
        return False
    if _is_text(one) or _is_text(other):
        return True
    return one.span.holds(*other.span) or other.span.holds(*one.span)


def _is_text(mark: Mark) -> bool:
    return mark.kind in ("cut", "replace", "join")


def _claims_agree(one: Mark, other: Mark) -> bool:
    if other.key in one.supersedes or one.key in other.supersedes:
        return True
    if one.kind == other.kind == "cut":
        return True
    return (one.kind == "cut" and one.span.holds(*other.span)) or (
        other.kind == "cut" and other.span.holds(*one.span)
    )


def conflict(mark: Mark, others: Iterable[Mark]) -> Mark | None:
    """The first of the accepted `others` that forbids accepting `mark`, or None."""
    return next((other for other in others if other.key != mark.key and not agree(mark, other)), None)
