"""Items of a list by the signs before them: "- ", "• ", "1. ", "2) ", also both ("- 1) ").

Why: the sign is drawn by the page from the item's role; as characters it would be read twice.
One such line is no list: there must be two in a row, and numbers must count upwards.
Wrong when: speech is marked by hyphens; where that is the custom of the language, lines with speech signs are left alone.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from articles.cleaning.broken_paragraphs import goes_on
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.proposal import Proposal, cut, role

MARKER = re.compile(r"(?P<bullet>[-*•·‣▪]\s+)?(?:\(?(?P<number>\d{1,3}|[a-zа-я])[.)]\s+)?(?=\S)")
SPEECH = re.compile(r"[,.!?…]\s[-–—]\s")


class Item(NamedTuple):
    line: Line
    marker_end: int
    bullet: bool
    number: str | None


def find(draft: Draft) -> Iterator[Proposal]:
    for group in groups(draft):
        if len(group) > 1:
            left = min(item.line.indent for item in group)
            for item in group:
                yield from mark(item, 1 + min((item.line.indent - left) // 2, 5))


def mark(item: Item, level: int) -> Iterator[Proposal]:
    line = item.line
    yield role(
        line.line_start, line.line_end, "list_item", 0.95, "an item of a list", level=level, label=item.number
    )
    yield cut(line.start, line.start + item.marker_end, "markup", 0.95, "the sign before a list item")


def groups(draft: Draft) -> Iterator[list[Item]]:
    """Runs of items; a torn item's second half does not end its run."""
    group: list[Item] = []
    before: Line | None = None
    for line in draft.running():
        item = item_of(draft, line)
        if item and (not group or follows(group, item)):
            group.append(item)
        elif item:
            yield group
            group = [item]
        elif group and not (before and goes_on(before, line)):
            yield group
            group = []
        before = line
    yield group


def item_of(draft: Draft, line: Line) -> Item | None:
    match = MARKER.match(line.text)
    if not match or not match.end() or draft.role_of(line):
        return None
    bullet, number = bool(match["bullet"]), match["number"]
    if bullet and not number and draft.language in ("ru", "be", "uk") and SPEECH.search(line.text):
        return None
    return Item(line, match.end(), bullet, number)


def follows(group: list[Item], item: Item) -> bool:
    last = group[-1]
    if item.number is None or last.number is None:
        return item.bullet and last.bullet and item.number == last.number
    if item.number.isdigit() != last.number.isdigit():
        return False
    if item.number.isdigit():
        return int(item.number) == int(last.number) + 1
    return ord(item.number) == ord(last.number) + 1
