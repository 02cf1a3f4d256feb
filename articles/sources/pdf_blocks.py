"""Paragraphs from lines: where the space between lines, an indent, a size or a list's sign begins a new one."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from statistics import median

from articles.sources.pdf_lines import Line

SENTENCE_END = re.compile(r"[.!?…:;。！？][\"'”’»)\]\d]*$")
ITEM = re.compile(r"^(?:[•‣◦▪●–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S")
NOTE = re.compile(r"^[\[(]?(\d{1,3}|[*†‡§]{1,3})[\])]?[.:]?\s*(?=\S)")
WIDER, OTHER_SIZE, INDENT, SHORT = 1.3, 0.1, 0.7, 0.2
SMALLER = 0.94


@dataclass(slots=True)
class Part:
    """The lines of a block that stand together in one column of one page."""

    lines: list[Line]

    @property
    def box(self) -> tuple[float, float, float, float]:
        return (
            round(min(each.left for each in self.lines), 1),
            round(min(each.top for each in self.lines), 1),
            round(max(each.right for each in self.lines), 1),
            round(max(each.bottom for each in self.lines), 1),
        )


@dataclass(slots=True)
class Found:
    """A block of the file; `kind` is body, head, foot or note."""

    lines: list[Line]
    kind: str = "body"
    label: str = ""
    goes_on: bool = False  # it carries on a paragraph of the page before
    about: dict[str, float] = field(default_factory=dict)

    @property
    def height(self) -> float:
        return median(each.height for each in self.lines)

    def parts(self) -> list[Part]:
        found: list[Part] = []
        for line in self.lines:
            last = found[-1].lines[-1] if found else None
            if last and (last.page, last.column) == (line.page, line.column):
                found[-1].lines.append(line)
            else:
                found.append(Part([line]))
        return found


@dataclass(slots=True)
class Measure:
    """What is usual in this file: the body's size, the step from line to line, the edges of each column."""

    body: float
    steps: dict[float, float]
    edges: dict[tuple[int, int], tuple[float, float]]

    @classmethod
    def of(cls, pages: list[list[Line]]) -> "Measure":
        sizes: Counter[float] = Counter()
        steps: dict[float, list[float]] = defaultdict(list)
        edges: dict[tuple[int, int], tuple[float, float]] = {}
        for lines in pages:
            for line in lines:
                sizes[line.height] += len(line.words)
                left, right = edges.get((line.page, line.column), (line.left, line.right))
                edges[line.page, line.column] = min(left, line.left), max(right, line.right)
            for one, other in zip(lines, lines[1:], strict=False):
                if one.column == other.column and one.height == other.height and other.top > one.top:
                    steps[one.height].append(other.top - one.top)
        usual = {size: median(found) for size, found in steps.items()}
        return cls(sizes.most_common(1)[0][0] if sizes else 0.0, usual, edges)

    def step(self, line: Line) -> float:
        return min(self.steps.get(line.height, 1.5 * line.height), 1.9 * line.height)

    def is_full(self, line: Line) -> bool:
        """Does the line reach, or nearly, the right edge of its column?"""
        left, right = self.edges[line.page, line.column]
        return line.right > right - max(SHORT * (right - left), 0)


def blocks_of(lines: list[Line], measure: Measure) -> list[Found]:
    """The blocks of one page's text, its notes set apart."""
    notes = notes_at(lines, measure)
    found: list[Found] = []
    last: Line | None = None
    for line in lines:
        kind = "note" if id(line) in notes else "body"
        if last is None or found[-1].kind != kind or begins(last, line, kind, found[-1], measure):
            found.append(Found([line], kind, label_of(line) if kind == "note" else ""))
        else:
            found[-1].lines.append(line)
        last = line
    return [each for each in found if each.kind == "body"] + [each for each in found if each.kind == "note"]


def begins(last: Line, line: Line, kind: str, block: Found, measure: Measure) -> bool:
    """Does a new block begin with this line?"""
    if kind == "note" and label_of(line):
        return True
    if abs(last.height - line.height) > OTHER_SIZE * last.height or last.bold != line.bold:
        return True
    if last.column != line.column or line.top < last.top:
        return not carries_on(last, line, measure)
    if line.top - last.top > WIDER * measure.step(last):
        return True
    if ITEM.match(line.words) and (not measure.is_full(last) or SENTENCE_END.search(last.words)):
        return True
    shift = line.left - last.left
    item = ITEM.match(last.words) is not None
    if shift > INDENT * line.height and not (len(block.lines) == 1 and item):
        return True
    if "\t" in line.words or "\t" in last.words:
        return True
    if shift < -INDENT * line.height and (item or len(block.lines) > 1):
        return True
    return not measure.is_full(last) and SENTENCE_END.search(last.words) is not None


def carries_on(last: Line, line: Line, measure: Measure) -> bool:
    """Is the line, at the top of another column or page, the rest of a paragraph?"""
    small = line.words[:1].islower()
    return small or (
        measure.is_full(last) and not SENTENCE_END.search(last.words) and not ITEM.match(line.words)
    )


def notes_at(lines: list[Line], measure: Measure) -> set[int]:
    """The lines of notes at the foot of a column: smaller than the body, or led by a raised label the page refers to."""
    found: set[int] = set()
    columns: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        columns[line.column].append(line)
    for column in columns.values():
        small = []
        for line in sorted(column, key=lambda each: -each.top):
            if line.height > SMALLER * measure.body:
                break
            small.append(line)
        if not any(label_of(each) for each in small):
            small = referred_to(column, refers(lines))
        if len(small) < len(column):
            found |= {id(each) for each in small}
    return found


def refers(lines: list[Line]) -> set[str]:
    return {line.words[start:end] for line in lines for start, end in line.raised if start > 0}


def referred_to(column: list[Line], labels: set[str]) -> list[Line]:
    """From the first line that begins with one of these labels, raised, to the foot."""
    for at, line in enumerate(column):
        if line.raised and line.raised[0][0] == 0 and line.words[: line.raised[0][1]] in labels:
            return column[at:]
    return []


def label_of(line: Line) -> str:
    """The label a note begins with: raised, or a number or sign before its words."""
    if line.raised and line.raised[0][0] == 0:
        return line.words[: line.raised[0][1]].strip("[]() .")
    match = NOTE.match(line.words)
    return match[1] if match and match[0] != match[1] else ""
