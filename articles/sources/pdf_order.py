"""The order in which a page is read: columns from left to right, between lines that stand across them.

A gutter is a strip that nearly no line crosses, with several full lines on both sides; a table's gaps are no gutters,
for its cells are short.
"""

from bisect import bisect_right
from statistics import mean

from articles.sources.pdf_lines import Letter, Line

LEAST = 4  # lines on each side of a gutter
FULL = 14  # letters in a line of a column, on average
NARROW = 5.0  # points
CROSSED = 0.2


def ordered(lines: list[Line], width: float) -> list[Line]:
    """The lines as they are read, those on one level put together, each with its column."""
    gutters = gutters_of(lines, width)
    for line in lines:
        line.column = column_of(line, gutters)
    across = sorted((each for each in lines if each.column < 0), key=lambda each: each.top)
    found: list[Line] = []
    rest = [each for each in lines if each.column >= 0]
    for limit in [*(each.top for each in across), float("inf")]:
        band = [each for each in rest if each.top < limit]
        rest = [each for each in rest if each.top >= limit]
        for column in sorted({each.column for each in band}):
            found += rows([each for each in band if each.column == column])
        if limit != float("inf"):
            found.append(across.pop(0))
    return found


def gutters_of(lines: list[Line], width: float) -> list[float]:
    if len(lines) < 2 * LEAST:
        return []
    covered = [0] * (int(width) + 2)
    for line in lines:
        for at in range(max(0, int(line.left)), min(int(line.right), int(width)) + 1):
            covered[at] += 1
    left, right = int(min(each.left for each in lines)), int(min(width, max(each.right for each in lines)))
    free = [at for at in range(left, right) if covered[at] <= CROSSED * len(lines)]
    found: list[float] = []
    for start, end in strips(free):
        if end - start >= NARROW and parts_text(lines, (start + end) / 2, found[-1] if found else 0):
            found.append((start + end) / 2)
    return found


def strips(free: list[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for at in free:
        if found and found[-1][1] == at:
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return found


def parts_text(lines: list[Line], gutter: float, before: float) -> bool:
    left = [len(each.words) for each in lines if before <= each.left and each.right <= gutter + 1]
    right = [len(each.words) for each in lines if each.left >= gutter - 1]
    return min(len(left), len(right)) >= LEAST and min(mean(left), mean(right)) >= FULL


def column_of(line: Line, gutters: list[float]) -> int:
    """The column, from 0; -1 for a line across several."""
    first, last = bisect_right(gutters, line.left), bisect_right(gutters, line.right - 1)
    return first if first == last else -1


def rows(lines: list[Line]) -> list[Line]:
    """From top to bottom; what stands on one level is one line, its parts set apart by tabs."""
    found: list[Line] = []
    for line in sorted(lines, key=lambda each: (each.bottom, each.left)):
        last = found[-1] if found else None
        if last and on_one_level(last, line):
            found[-1] = merged(last, line)
        else:
            found.append(line)
    return found


def on_one_level(one: Line, other: Line) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    apart = one.right <= other.left + 1 or other.right <= one.left + 1
    return apart and shared > 0.6 * min(one.bottom - one.top, other.bottom - other.top)


def merged(one: Line, other: Line) -> Line:
    first, second = sorted((one, other), key=lambda each: each.left)
    between = "\t" if second.left - first.right > 3 * max(first.height, second.height) else " "
    letters = [*first.letters, Letter(between, 0, 0, 0, 0), *second.letters]
    line = Line(first.page, letters, first.bold and second.bold, first.column)
    line.settle()
    return line
