"""Paragraphs from lines: where the space between lines, an indent, a size or a list's sign begins a new one."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from statistics import median

from articles.sources.pdf_letters import Box
from articles.sources.pdf_lines import Line
from articles.sources.pdf_notes import labels_of, notes_at
from articles.sources.pdf_tags import Tag

SENTENCE_END = re.compile(r"[.!?…:;。！？][\"'”’»)\]\d]*$")
ITEM = re.compile(r"^(?:[•‣◦▪●–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S")
WIDER, OTHER_SIZE, INDENT, SHORT = 1.3, 0.1, 0.7, 0.2
BOX = 0.65  # of the width of the widest column
FAIR = 0.3  # of the letters of a file
LARGER = 1.1  # than the body: a heading
HEADING_STEP = 1.7  # of the size: from one line of a heading to the next


@dataclass(slots=True)
class Part:
    """The lines of a block that stand together in one column of one page."""

    lines: list[Line]

    @property
    def box(self) -> Box:
        boxes = [each.box for each in self.lines]
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)


@dataclass(slots=True)
class Found:
    """A block of the file; `kind` is body, side, apart (from its structure), head, foot or note."""

    lines: list[Line]
    kind: str = "body"
    label: str = ""
    goes_on: bool = False  # it carries on a paragraph of the page before
    about: dict[str, float] = field(default_factory=dict)
    tag: Tag | None = None  # what the file itself calls it

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
        return cls(body_size(sizes), usual, edges)

    def step(self, line: Line) -> float:
        return min(self.steps.get(line.height, 1.5 * line.height), 1.9 * line.height)

    def is_beside(self, line: Line) -> bool:
        """Does the line stand in a column far narrower than another of its page, as boxes beside a text do?"""
        widths = {
            column: right - left for (page, column), (left, right) in self.edges.items() if page == line.page
        }
        widest = max((width for column, width in widths.items() if column >= 0), default=0.0)
        return line.column >= 0 and widths[line.column] < BOX * widest

    def is_full(self, line: Line) -> bool:
        """Does the line reach, or nearly, the edge of its column where it ends?"""
        left, right = self.edges[line.page, line.column]
        if line.backward:
            return line.left < left + SHORT * (right - left)
        return line.right > right - max(SHORT * (right - left), 0)


def body_size(sizes: Counter[float]) -> float:
    """The size of the text, from the letters set in each: the largest that has a fair share, for notes can be longer."""
    fair = [size for size, letters in sizes.items() if letters >= FAIR * sizes.total()]
    return max(fair or [size for size, _ in sizes.most_common(1)], default=0.0)


def blocks_of(lines: list[Line], rules: tuple[Box, ...], measure: Measure) -> list[Found]:
    """The blocks of one page's text, then its notes."""
    apart = notes_at(lines, rules, measure.body)
    body = grouped([each for each in lines if id(each) not in apart], measure)
    for each in body:
        if measure.is_beside(each.lines[0]):
            each.kind = "side"
    return body + notes_of([each for each in lines if id(each) in apart])


def grouped(lines: list[Line], measure: Measure) -> list[Found]:
    found: list[Found] = []
    for line in lines:
        if not found or begins(found[-1].lines[-1], line, found[-1], measure):
            found.append(Found([line]))
        else:
            found[-1].lines.append(line)
    return found


def notes_of(lines: list[Line]) -> list[Found]:
    """A note from each label to the next; what stands before the first goes on from the page before."""
    labels = labels_of(lines)
    found: list[Found] = []
    for line in lines:
        if not found or id(line) in labels:
            found.append(Found([line], "note", labels.get(id(line), "")))
        else:
            found[-1].lines.append(line)
    return found


def carried_on(pages: list[list[Found]]) -> list[list[Found]]:
    """Notes that run on to the next page are brought together on the first."""
    last: Found | None = None
    for page in pages:
        notes = [each for each in page if each.kind == "note"]
        if notes and last and not notes[0].label:
            last.lines += notes[0].lines
            page.remove(notes.pop(0))
            notes = notes or [last]
        last = notes[-1] if notes else None
    return pages


def begins(last: Line, line: Line, block: Found, measure: Measure) -> bool:
    """Does a new block begin with this line?"""
    if abs(last.height - line.height) > OTHER_SIZE * last.height:
        return True
    if last.bold != line.bold and not runs_over(last, line, measure):
        return True
    if last.column != line.column and measure.is_beside(last) != measure.is_beside(line):
        return True
    if last.column != line.column or line.top < last.top:
        return not carries_on(last, line, measure)
    if last.height > LARGER * measure.body:
        return line.top - last.top > HEADING_STEP * last.height or ITEM.match(line.words) is not None
    if line.top - last.top > WIDER * measure.step(last):
        return True
    if ITEM.match(line.words) and (not measure.is_full(last) or SENTENCE_END.search(last.words)):
        return True
    shift = last.right - line.right if line.backward else line.left - last.left
    item = ITEM.match(last.words) is not None
    if shift > INDENT * line.height and not (len(block.lines) == 1 and item):
        return True
    if "\t" in line.words or "\t" in last.words:
        return True
    if shift < -INDENT * line.height and (item or len(block.lines) > 1):
        return True
    return not measure.is_full(last) and SENTENCE_END.search(last.words) is not None


def runs_over(last: Line, line: Line, measure: Measure) -> bool:
    """Do bold words at the beginning or the end of a paragraph fill their line and end within it?"""
    close = 0 < line.top - last.top <= WIDER * measure.step(last) and last.column == line.column
    return close and measure.is_full(last) and not SENTENCE_END.search(last.words)


def carries_on(last: Line, line: Line, measure: Measure) -> bool:
    """Is the line, at the top of another column or page, the rest of a paragraph?"""
    small = line.words[:1].islower()
    return small or (
        measure.is_full(last) and not SENTENCE_END.search(last.words) and not ITEM.match(line.words)
    )
