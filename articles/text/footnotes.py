"""Which reference belongs to which footnote.

A reference belongs to the first footnote with its label that follows it, else to the last before; without one it stays
plain text. A reference at the very start of a footnote that bears its label is that footnote's printed label.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import NamedTuple

from articles.text.marks import Mark
from articles.text.spans import Span


class Pairing(NamedTuple):
    """`note_of`: reference index -> footnote index; `labels`: the references that are printed labels."""

    note_of: dict[int, int]
    labels: frozenset[int]


def pair(text: str, marks: tuple[Mark, ...], waiting: frozenset[str], gone: list[Span]) -> Pairing:
    """Pair the marks of kind footnote_ref that stand with those of kind footnote that are still there."""
    notes: dict[str, list[tuple[int, int]]] = defaultdict(list)
    references = []
    for index, mark in enumerate(marks):
        if mark.kind == "footnote_ref" and mark.key not in waiting:
            references.append(index)
    if not references:
        return Pairing({}, frozenset())
    starts = {marks[index].start: index for index in references}
    labels: dict[int, int] = {}
    for index, mark in enumerate(marks):
        if mark.kind == "footnote" and mark.label:
            label = _label_of(text, mark, marks, starts)
            body = mark.start if label is None else marks[label].end
            if _something_left(text, body, mark.end, gone):
                notes[mark.label].append((mark.start, index))
                if label is not None:
                    labels[label] = index
    return _match(marks, references, notes, labels)


def _match(
    marks: tuple[Mark, ...],
    references: list[int],
    notes: dict[str, list[tuple[int, int]]],
    labels: dict[int, int],
) -> Pairing:
    note_of: dict[int, int] = dict(labels)
    for index in references:
        candidates = notes.get(marks[index].label or "")
        if index in labels or not candidates:
            continue
        following = bisect_left(candidates, (marks[index].start, -1))
        note_of[index] = candidates[min(following, len(candidates) - 1)][1]
    return Pairing(note_of, frozenset(labels))


def _label_of(text: str, note: Mark, marks: tuple[Mark, ...], starts: dict[int, int]) -> int | None:
    first = note.start + len(text[note.start : note.end]) - len(text[note.start : note.end].lstrip())
    index = starts.get(first, starts.get(note.start))
    return index if index is not None and marks[index].label == note.label else None


def _something_left(text: str, start: int, end: int, gone: list[Span]) -> bool:
    """Is there a character other than white space in [start, end) outside the spans that are gone?"""
    position = start
    for span in gone[max(0, bisect_right(gone, Span(start, start)) - 1) :]:
        if span.start >= end:
            break
        if text[position : max(position, span.start)].strip():
            return True
        position = max(position, span.end)
    return bool(text[position:end].strip())
