"""The order in which a page is read: columns from left to right, between lines that stand across them.

A gutter is a strip that nearly no line crosses, with several full lines on both sides; a table's gaps are no gutters,
for its cells are short.
"""

import re
from bisect import bisect_right
from statistics import mean, median

from articles.sources.pdf_letters import Letter
from articles.sources.pdf_lines import Line, is_unspaced, spaced

LABEL = re.compile(r"^(?:\W|\(?\w{1,3}[.)])$")  # of a list item or a note
LEAST = 4  # lines on each side of a gutter
FULL = 14  # letters in a line of a column, on average
NARROW = 5.0  # points
CROSSED = 0.2
MOSTLY, ANEW = 0.8, 0.75  # of the cells of a table
ALIGNED, CELL = 3.0, 0.6  # points; of the size
TOUCHING = 0.1  # of the size: no space between
OVERLAP = 0.25  # of the size
EVEN, MOST_EVEN = 2.0, 0.6  # points; of the gaps, for those after a sentence can be wider
OVER_EDGE = 0.2  # of a line


def ordered(lines: list[Line], width: float, usual: list[float] | None = None) -> list[Line]:
    """The lines as they are read, those on one level put together, each with its column.

    `usual` are the gutters of another page: a page with few lines has the same, if few lines cross them.
    """
    gutters = gutters_of(lines, width) or [each for each in usual or () if parts_few(lines, each)]
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
        gutter = emptiest(covered, start, end)
        before = found[-1] if found else 0
        if (
            end - start >= NARROW
            and parts_text(lines, gutter, before)
            and not parts_cells(lines, gutter, before)
        ):
            found.append(gutter)
    return found


def parts_few(lines: list[Line], gutter: float) -> bool:
    left = sum(each.right <= gutter + 1 for each in lines)
    right = sum(each.left >= gutter - 1 for each in lines)
    return left > 0 and right > 0 and len(lines) - left - right <= CROSSED * len(lines)


def emptiest(covered: list[int], start: int, end: int) -> float:
    """The middle of the widest part of a strip that the fewest lines cross: an indent beside a gutter is none."""
    least = min(covered[start:end])
    first, last = max(
        strips([at for at in range(start, end) if covered[at] == least]), key=lambda one: one[1] - one[0]
    )
    return (first + last) / 2


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


def parts_cells(lines: list[Line], gutter: float, before: float) -> bool:
    """Does it stand between the cells of a table: on one level with their neighbours, each beginning anew?"""
    left = [each for each in lines if before <= each.left and each.right <= gutter + 1]
    right = [each for each in lines if each.left >= gutter - 1]
    few, many = sorted((left, right), key=len)
    level = sum(any(abs(each.bottom - other.bottom) < 1 for other in many) for each in few)
    return level >= MOSTLY * len(few) and any(
        sum(begins_anew(each.words) for each in side) >= ANEW * len(side) for side in (left, right)
    )


def begins_anew(words: str) -> bool:
    return words[0].isupper() or words[0].isdigit()


def column_of(line: Line, gutters: list[float]) -> int:
    """The column, from 0; -1 for a line across several. What only runs over its edge, as long addresses do, stays in it."""
    over = OVER_EDGE * (line.right - line.left)
    first, last = bisect_right(gutters, line.left), bisect_right(gutters, line.right - 1)
    inner = bisect_right(gutters, line.left + over), bisect_right(gutters, line.right - over)
    return first if first == last else inner[0] if inner[0] == inner[1] else -1


def rows(lines: list[Line]) -> list[Line]:
    """From top to bottom; what stands on one level is one line, the cells of a table set apart by tabs."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=lambda each: (each.bottom, each.left)):
        if found and on_one_level(found[-1], line):
            found[-1] = sorted([*found[-1], line], key=lambda each: each.left)
        else:
            found.append([line])
    around = zip([[], *found], found, [*found[1:], []], strict=False)
    return [merged(row, is_table(row, before) or is_table(row, after)) for before, row, after in around]


def is_table(row: list[Line], other: list[Line]) -> bool:
    """Do two rows have cells that begin at the same place, beyond their first?"""
    cells = row[1:] if not LABEL.match(row[0].words) else row[2:]
    return any(abs(one.left - two.left) < ALIGNED for one in cells for two in other[1:])


def on_one_level(row: list[Line], line: Line) -> bool:
    first = row[0]
    shared = min(first.bottom, line.bottom) - max(first.top, line.top)
    loose = line.height if line.backward else 1  # its signs above and below reach over their neighbours
    apart = all(
        one.right <= line.left + loose or line.right <= one.left + loose or fills_gap(line, one)
        for one in row
    )
    return apart and shared > 0.6 * min(first.bottom - first.top, line.bottom - line.top)


def fills_gap(line: Line, other: Line) -> bool:
    """Does it stand where the other has no letter, as signs of a second face do?"""
    return not any(
        min(each.right, line.right) - max(each.left, line.left) > OVERLAP * line.height
        for each in other.letters
        if each.sign.strip()
    )


def merged(row: list[Line], table: bool) -> Line:
    if len(row) == 1:
        return row[0]
    if any(other.left < one.right - OVERLAP * one.height for one, other in zip(row, row[1:], strict=False)):
        letters = interlaced(row)
    else:
        letters = side_by_side(row, table)
    line = Line(row[0].page, letters, all(each.bold for each in row), row[0].column)
    line.goes_on = row[-1].goes_on
    line.settle()
    return line


def interlaced(row: list[Line]) -> list[Letter]:
    """The letters of pieces that fill each other's gaps; the spaces between are read from their places."""
    solid = [each for line in row for each in line.letters if each.sign.strip()]
    found = list(spaced(sorted(solid, key=lambda each: each.left), []))
    around = zip(found, found[1:], [*found[2:], found[-1]], strict=False)
    lost = {id(each) for one, each, other in around if is_unspaced(one.sign) or is_unspaced(other.sign)}
    return [each for each in found if each.sign.strip() or id(each) not in lost]


def side_by_side(row: list[Line], table: bool) -> list[Letter]:
    letters = list(row[0].letters)
    table = table and not is_stretched(row)
    for one, other in zip(row, row[1:], strict=False):
        gap, size = other.left - one.right, max(one.height, other.height)
        if gap > TOUCHING * size and not one.goes_on:
            between = (
                "\t" if (gap > 3 * size and not is_stretched(row)) or (table and gap > CELL * size) else " "
            )
            letters.append(Letter(between, one.right, one.top, other.left, one.bottom))
        letters += other.letters
    return letters


def is_stretched(row: list[Line]) -> bool:
    """A line of words set to full width: the gaps between them are alike, as those between cells never are."""
    gaps = [other.left - one.right for one, other in zip(row, row[1:], strict=False)]
    if len(gaps) < 3 or any(" " in each.words.strip() for each in row):
        return False
    alike = sum(abs(gap - median(gaps)) < EVEN for gap in gaps)
    return alike >= MOST_EVEN * len(gaps)
