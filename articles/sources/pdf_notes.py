"""Notes at the foot of a page or column: under a short rule, smaller than the text, or led by a raised sign the text has.

A note that runs on to the foot of the next page is one note.
"""

import re
from collections import defaultdict

from articles.sources.pdf_letters import Box
from articles.sources.pdf_lines import Line

NOTE = re.compile(r"^[\[(]?(\d{1,3}|[*†‡§¶]{1,3})(?:[\])][.:]?|[.:]?\s)\s*(?=\S)")
SIGN = re.compile(r"\d{1,3}|[*†‡§¶]{1,3}|[a-z]")
SMALLER, NOT_LARGER = 0.94, 1.03  # than the body
BESIDE = 6.0  # points


def label_of(line: Line, before: str = "") -> str:
    """The label a note begins with: raised, or a number or sign before its words; one that counts on from `before`."""
    if raised := raised_label(line):
        return raised
    match = NOTE.match(line.words)
    if not match or (before.isdigit() and match[1].isdigit() and int(match[1]) != int(before) + 1):
        return ""
    return match[1]


def raised_label(line: Line) -> str:
    if line.raised and line.raised[0][0] == 0:
        words = line.words[: line.raised[0][1]].strip("[]() .")
        return words if SIGN.fullmatch(words) else ""
    return ""


def labels_of(lines: list[Line]) -> dict[int, str]:
    """The label each line begins a note with. Where one is raised, those that are not are numbers in the text."""
    raised = any(raised_label(line) for line in lines)
    found: dict[int, str] = {}
    before = ""
    for line in lines:
        label = raised_label(line) if raised else label_of(line, before)
        if label:
            found[id(line)] = before = label
    return found


def notes_at(lines: list[Line], rules: tuple[Box, ...], body: float) -> set[int]:
    """The lines of notes, by identity."""
    found: set[int] = set()
    columns: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        columns[line.column].append(line)
    labels = refers(lines)
    for column in columns.values():
        column.sort(key=lambda line: line.top)
        notes = under_rule(column, rules, body, labels) or small(column, body) or referred_to(column, labels)
        if len(notes) < len(lines):
            found |= {id(each) for each in notes}
    return found


def under_rule(column: list[Line], rules: tuple[Box, ...], body: float, labels: set[str]) -> list[Line]:
    left, right = min(each.left for each in column), max(each.right for each in column)
    for rule in sorted(rules, key=lambda box: -box[1]):
        below = [each for each in column if each.top > rule[1] - 1]
        inside = left - BESIDE <= rule[0] and rule[2] <= right + BESIDE
        if not inside or not 0 < len(below) or any(each.height > NOT_LARGER * body for each in below):
            continue
        smaller = all(each.height <= SMALLER * body for each in below)
        if smaller or any(raised_label(each) in labels for each in below):
            return below
    return []


def small(column: list[Line], body: float) -> list[Line]:
    found: list[Line] = []
    for line in reversed(column):
        if line.height > SMALLER * body:
            break
        found.append(line)
    return found[::-1] if any(label_of(each) for each in found) else []


def refers(lines: list[Line]) -> set[str]:
    return {line.words[start:end] for line in lines for start, end in line.raised if start > 0}


def referred_to(column: list[Line], labels: set[str]) -> list[Line]:
    """From the first line that begins with one of these labels, raised, to the foot."""
    for at, line in enumerate(column):
        if raised_label(line) in labels:
            return column[at:]
    return []
