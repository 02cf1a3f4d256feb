"""What a page needs of a reading, as plain values that an edition can freeze: text, blocks, roles, footnotes, changes."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from articles.text.reading import Reading
from articles.text.segments import CUT, JOIN, REF, REPLACE, Segment
from articles.text.spans import trimmed
from articles.text.words import INLINE_ROLES, OTHER, REASONS

INLINES = frozenset(INLINE_ROLES) - {"footnote_ref"}
LENGTH_ONLY = frozenset({"link_spam"})


class LaidBlock(NamedTuple):
    """A block of the text; `id` comes from its place in the source, so cleaning elsewhere never changes it."""

    start: int
    end: int
    role: str
    level: int | None
    label: str | None
    id: str


class Inline(NamedTuple):
    start: int
    end: int
    role: str
    label: str | None
    note: str
    id: str


class Footnote(NamedTuple):
    """`blocks` are indexes; `anchors` the places of its references in the text, in order of reading."""

    number: int
    label: str
    blocks: tuple[int, ...]
    anchors: tuple[int, ...]


class Change(NamedTuple):
    """Where the reading says something else than the source. Spans count code points: [start, end) of the reading
    (empty for a cut), [source_start, source_end) of the source. For spam `before` is empty and `length` tells all."""

    start: int
    end: int
    reason: str
    klass: str
    before: str
    after: str
    length: int
    source_start: int
    source_end: int
    note: str


@dataclass(frozen=True)
class Layout:
    text: str
    blocks: tuple[LaidBlock, ...]
    inlines: tuple[Inline, ...]
    notes: tuple[Footnote, ...]
    changes: tuple[Change, ...]

    @property
    def anchors(self) -> list[tuple[int, int]]:
        """[(place in the text, footnote number)] in order."""
        return sorted((place, note.number) for note in self.notes for place in note.anchors)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def from_json(data: dict[str, Any]) -> "Layout":
        return Layout(
            data["text"],
            tuple(LaidBlock(*row) for row in data["blocks"]),
            tuple(Inline(*row) for row in data["inlines"]),
            tuple(Footnote(n, label, tuple(blocks), tuple(at)) for n, label, blocks, at in data["notes"]),
            tuple(Change(*row) for row in data["changes"]),
        )

    def counts(self) -> dict[str, int]:
        """How many changes of each class, and how many places kept as they stand ("sic")."""
        counts: dict[str, int] = {}
        for change in self.changes:
            counts[change.klass] = counts.get(change.klass, 0) + 1
        kept = sum(inline.role == "sic" for inline in self.inlines)
        return {**counts, "sic": kept} if kept else counts


def layout(reading: Reading) -> Layout:
    """The layout of a reading; equal readings give equal layouts."""
    blocks = _blocks(reading)
    return Layout(reading.text, blocks, _inlines(reading), _notes(reading), _changes(reading))


def _blocks(reading: Reading) -> tuple[LaidBlock, ...]:
    used: set[str] = set()
    laid = []
    for block in reading.blocks:
        name = _fresh(f"p{reading.to_source(block.start, block.end).start}", used)
        laid.append(LaidBlock(block.start, block.end, block.role, block.level, block.label, name))
    return tuple(laid)


def _fresh(name: str, used: set[str]) -> str:
    """Blocks that begin inside one mend share a source place: the second is told apart by a letter."""
    candidate, letter = name, ord("a")
    while candidate in used:
        letter += 1
        candidate = f"{name}{chr(letter)}"
    used.add(candidate)
    return candidate


def _inlines(reading: Reading) -> tuple[Inline, ...]:
    used: set[str] = set()
    found = []
    for mark in reading.marks:
        if mark.kind in INLINES:
            for piece in reading.to_reading(mark.start, mark.end):
                span = trimmed(reading.text, *piece)
                if span:
                    name = _fresh(f"r{mark.start}", used)
                    found.append(Inline(*span, mark.kind, mark.label, mark.note, name))
    found.sort(key=lambda inline: (inline.start, -inline.end, inline.role))
    return tuple(_without_nested_links(found))


def _without_nested_links(inlines: list[Inline]) -> Iterator[Inline]:
    """Two links of the source may snap to one mend; the first is drawn."""
    linked = 0
    for inline in inlines:
        if inline.role != "link":
            yield inline
        elif inline.start >= linked:
            linked = inline.end
            yield inline


def _notes(reading: Reading) -> tuple[Footnote, ...]:
    anchors: dict[int, list[int]] = {}
    for segment in reading.segments:
        if segment.kind == REF and segment.mark not in reading.pairing.labels:
            anchors.setdefault(reading.pairing.note_of[segment.mark], []).append(segment.at)
    by_key: dict[str, list[int]] = {}
    for index, block in enumerate(reading.blocks):
        if block.role == "footnote":
            by_key.setdefault(block.key, []).append(index)
    order = {
        reading.marks[note].key: places for note, places in sorted(anchors.items(), key=lambda item: item[1])
    }
    keys = [key for key in order if key in by_key] + [key for key in by_key if key not in order]
    marks = {mark.key: mark for mark in reading.marks}
    return tuple(
        Footnote(number, marks[key].label or "", tuple(by_key[key]), tuple(order.get(key, ())))
        for number, key in enumerate(keys, 1)
    )


def _changes(reading: Reading) -> tuple[Change, ...]:
    return tuple(
        _change(reading, segment) for segment in reading.segments if segment.kind in (CUT, REPLACE, JOIN)
    )


def _change(reading: Reading, segment: Segment) -> Change:
    mark = reading.marks[segment.mark]
    before = reading.source[segment.start : segment.end]
    secret = mark.reason in LENGTH_ONLY
    return Change(
        segment.at,
        segment.reading_end(),
        mark.reason,
        REASONS.get(mark.reason, OTHER),
        "" if secret else before,
        segment.text or "",
        len(before),
        segment.start,
        segment.end,
        "" if secret else mark.note,
    )
