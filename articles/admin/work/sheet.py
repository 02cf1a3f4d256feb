"""The text as the workbench draws it: parts in reading order, as spans of the source, and what changed between two.

A part is a block of the reading with what stands before it:

    [id, role, level, label, key of the role's mark, rows before the block, rows of the block]

and a row is [sign, source start, source end, words put in, mark, is it a later piece]. It holds no words but those a mend
puts in: the browser has the source, which never changes, and cuts the words out of it. So an answer to a decision is
small, and never folds. Parts are kept as JSON: ten thousand strings cost the collector nothing, their lists would.
"""

import json
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

from articles import editing, text
from articles.models import Desk, Excerpt, Mark
from articles.text.segments import JOIN, KEEP, REF, REPLACE

SIGNS = {KEEP: "k", REPLACE: "r", JOIN: "j", REF: "f"}
CUT_SIGN, LABEL_SIGN = "c", "l"
END = "end"
PLAIN = '"paragraph",null,null,""'
REMEMBERED = 6


@dataclass(frozen=True, slots=True)
class Sheet:
    revision: int
    parts: dict[str, str]  # JSON by id, in order
    states: dict[str, str]  # of the excerpts
    waiting: frozenset[str]


class Memory:
    """The last few sheets of this process: what the next act on the same text is compared with."""

    def __init__(self):
        self.sheets, self.lock = OrderedDict(), Lock()

    def keep(self, source, sheet):
        with self.lock:
            self.sheets[self.name(source, sheet.revision)] = sheet
            while len(self.sheets) > REMEMBERED:
                self.sheets.popitem(last=False)

    def find(self, source, revision):
        with self.lock:
            return self.sheets.get(self.name(source, revision))

    def name(self, source, revision):
        return source.pk, source.imported, revision


MEMORY = Memory()


def sheet_of(source) -> Sheet:
    """The text as it is now. The revision is read first: a sheet newer than its number is only drawn once more."""
    revision = Desk.objects.values_list("revision", flat=True).get(source=source)
    if known := MEMORY.find(source, revision):
        return known
    marks, names = accepted(source)
    reading = text.read(source.text, marks)
    sheet = Sheet(revision, parts_of(reading, names), states_of(source, reading), reading.waiting)
    if Desk.objects.values_list("revision", flat=True).get(source=source) == revision:
        MEMORY.keep(source, sheet)
    return sheet


COLUMNS = "pk kind start end replacement level label supersedes".split()


def accepted(source):
    """The accepted marks, and their row numbers by key."""
    marks, names = [], {}
    rows = Mark.objects.accepted().filter(source=source).order_by().values_list(*COLUMNS)
    for pk, kind, start, end, replacement, level, label, supersedes in rows:
        mark = text.Mark(kind, start, end, replacement, level, label, frozenset(supersedes))
        marks.append(mark)
        names[mark.key] = pk
    return marks, names


def states_of(source, reading):
    rows = Excerpt.objects.live().filter(source=source).values_list("public_id", "words", "start", "end")
    return {name: text.excerpt_state(words, reading, start, end) for name, words, start, end in rows}


def parts_of(reading, names) -> dict[str, str]:
    """The whole reading as parts by id, in order; what follows the last block is a part without one.

    A block's id is that of text.layout: the place in the source where it begins.
    """
    rows = Rows(reading, names)
    parts = {}
    for block in reading.blocks:
        start, written = rows.of(block)
        name = fresh(f"p{start}", parts)
        about = PLAIN if block.role == "paragraph" and not block.key else as_json(list(block[2:]))[1:-1]
        parts[name] = f'["{name}",{about},{written}]'
    parts[END] = as_json([END, "", None, None, "", rows.rest(), []])
    return parts


def as_json(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def fresh(name, taken):
    candidate, letter = name, ord("a")
    while candidate in taken:
        letter += 1
        candidate = f"{name}{chr(letter)}"
    return candidate


class Rows:
    """The segments of a reading as rows, taken off from the front; what is kept is split where a block begins or ends."""

    def __init__(self, reading, names):
        self.segments, self.labels = reading.segments, reading.pairing.labels
        self.names = [names.get(mark.key, 0) for mark in reading.marks]
        self.index, self.done = 0, 0  # the next segment, and how much of it is taken

    def of(self, block):
        """Where a block begins in the source, and its rows: before it, and of it. Most lie within one kept segment."""
        segment = self.segments[self.index]
        if segment.kind != KEEP or block.end >= segment.at + segment.end - segment.start:
            before, inside = self.up_to(block.start), self.through(block.end)
            start = min(row[1] for row in inside if row[0] == "k" or row[3])
            return start, f"{as_json(before)},{as_json(inside)}"
        shift, begun = segment.start - segment.at, segment.start + self.done
        start, end = block.start + shift, block.end + shift
        self.done = block.end - segment.at
        before = f'["k",{begun},{start}]' if begun < start else ""
        return start, f'[{before}],[["k",{start},{end}]]'

    def up_to(self, place):
        """What ends before `place`; what is empty and stands at it belongs to the block."""
        rows = []
        while self.index < len(self.segments):
            segment = self.segments[self.index]
            if segment.at + self.done >= place:
                break
            rows.append(self.take(min(place, segment.reading_end())))
        return rows

    def through(self, place):
        """What ends at `place` or before, and the cuts that stand right there."""
        rows = []
        while self.index < len(self.segments):
            segment = self.segments[self.index]
            if segment.at + self.done > place or (segment.at + self.done == place and segment.length()):
                break
            rows.append(self.take(min(place, segment.reading_end())))
        return rows

    def rest(self):
        rows = []
        while self.index < len(self.segments):
            rows.append(self.take(self.segments[self.index].reading_end()))
        return rows

    def take(self, place):
        """The next segment's row, as far as `place` of the reading."""
        segment, begun = self.segments[self.index], self.done
        taken = place - segment.at
        if place == segment.reading_end():
            self.index, self.done = self.index + 1, 0
        else:
            self.done = taken
        if segment.kind == KEEP:
            return "k", segment.start + begun, segment.start + taken
        words = segment.text[begun:taken] if segment.text else None
        mark = self.names[segment.mark] if segment.mark >= 0 else 0
        return (self.sign(segment), segment.start, segment.end, words, mark, *([1] if begun else []))

    def sign(self, segment):
        if segment.mark in self.labels:
            return LABEL_SIGN
        return SIGNS.get(segment.kind, CUT_SIGN)


def difference(before: Sheet, after: Sheet) -> dict:
    """What leads from one sheet to the other: from `at` on `gone` parts give way to `ids`; `parts` are drawn anew."""
    if before is after:
        return {"at": 0, "gone": 0, "ids": [], "parts": [], "states": {}}
    old, new = list(before.parts), list(after.parts)
    head = common(old, new)
    tail = common(old[head:][::-1], new[head:][::-1])
    return {
        "at": head,
        "gone": len(old) - head - tail,
        "ids": new[head : len(new) - tail],
        "parts": [json.loads(part) for name, part in after.parts.items() if before.parts.get(name) != part],
        "states": {name: state for name, state in after.states.items() if before.states.get(name) != state},
    }


def whole(sheet: Sheet) -> dict:
    return {"whole": True, "parts": all_parts(sheet), "states": sheet.states}


def all_parts(sheet):
    return json.loads(f"[{','.join(sheet.parts.values())}]")


def common(one, other):
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def reading_and_part(source, name):
    """The reading now, and the block of it with that name, or None."""
    reading = editing.reading_of(source)
    return reading, next((block for block in text.layout(reading).blocks if block.id == name), None)
