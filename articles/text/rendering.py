"""One sweep from a layout to HTML, Markdown or plain text; what is written is up to a table (see tables.py).

Everything that comes from a document is escaped here, once; the HTML of this module may be called safe, and is, in one
place. Marks on the text add no characters to it: a note sign or a footnote number is an empty element that CSS draws, so
that find-in-page, copying and text-fragment links keep working.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import NamedTuple

from articles.text.diff import word_diff
from articles.text.layout import Change, Inline, LaidBlock, Layout
from articles.text.tables import MARKDOWN, PLAIN, PUBLIC, Table

SAFE_SCHEMES = ("http://", "https://", "mailto:")


class Highlight(NamedTuple):
    """A passage of the layout's text to draw as <mark>; with a `number` it carries a note sign after its last piece."""

    start: int
    end: int
    id: str
    kind: str = ""
    number: int | None = None
    label: str = ""


class Tag(NamedTuple):
    """An element over [start, end) of the text; `sign` follows its last piece."""

    start: int
    end: int
    open: str
    close: str
    sign: str = ""
    link: bool = False


class Point(NamedTuple):
    """Something written at one place of the text, between two characters; a link may not stand inside another."""

    place: int
    html: str
    link: bool = False


CLOSE, POINT, OPEN = 0, 1, 2
# What happens in a block: (place, step, order among equals, index of the tag or point, is it a later piece, is it the last).
Event = tuple[int, int, int, int, bool, bool]


def render(
    layout: Layout,
    table: Table = PUBLIC,
    highlights: Iterable[Highlight] = (),
    after: Mapping[int, str] | None = None,
    attributes: Mapping[int, str] | None = None,
) -> str:
    """The whole body. `after` maps the index of a block to safe HTML that follows that block, or the whole list,
    quotation or section of footnotes it stands in; `attributes` to what a table writes at {5} of its opening tag."""
    tags, points = _elements(layout, table, highlights)
    events, alone = _by_block(layout, table, tags, points)
    written = [
        _inline(layout.text, block.start, block.end, happening, tags, points, table)
        for block, happening in zip(layout.blocks, events, strict=True)
    ]
    tails = [(after or {}).get(index, "") for index in range(len(written))]
    attributes = attributes or {}
    body = _body(layout, table, written, tails, alone, attributes)
    return "".join([*body, *_footnotes(layout, table, written, tails, attributes)])


def plain(layout: Layout) -> str:
    """The text as plain text: blocks parted by blank lines, footnotes numbered at the end."""
    return render(layout, PLAIN).strip() + "\n"


def markdown(layout: Layout) -> str:
    """The text as Markdown, with [^1] footnotes; signs of the text that Markdown would read are escaped."""
    return render(layout, MARKDOWN).strip() + "\n"


def contents(layout: Layout) -> list[tuple[int, str, str]]:
    """[(level, words, id)] of the headings and run-in headings, in reading order."""
    found = [
        (b.start, b.level or 2, layout.text[b.start : b.end], b.id)
        for b in layout.blocks
        if b.role == "heading"
    ]
    found += [(i.start, 2, layout.text[i.start : i.end], i.id) for i in layout.inlines if i.role == "run_in"]
    return [(level, " ".join(words.split()), name) for _, level, words, name in sorted(found)]


def _elements(layout: Layout, table: Table, highlights: Iterable[Highlight]) -> tuple[list[Tag], list[Point]]:
    tags = [*_roles(layout.inlines, table), *_highlights(highlights, table)]
    points = [*_references(layout, table)]
    if table.shows_changes:
        for number, change in enumerate(layout.changes, 1):
            shown, gone = _shown(number, change, table)
            tags += shown
            points += gone
    return tags, points


def _by_block(
    layout: Layout, table: Table, tags: list[Tag], points: list[Point]
) -> tuple[list[list[Event]], dict[int, list[str]]]:
    """What happens in each block, in order, and what stands alone before a block (by its index)."""
    starts = [block.start for block in layout.blocks]
    ends = [block.end for block in layout.blocks]
    events: list[list[Event]] = [[] for _ in starts]
    alone: dict[int, list[str]] = {}
    for number, (start, end, *_) in enumerate(tags):
        first, last = bisect_right(ends, start), bisect_left(starts, end) - 1
        for index in range(first, last + 1):
            low, high = max(start, starts[index]), min(end, ends[index])
            events[index].append((low, OPEN, -high, number, index > first, False))
            events[index].append((high, CLOSE, -low, number, False, index == last))
    for number, point in enumerate(points):
        index = bisect_left(ends, point.place)
        if index < len(starts) and starts[index] <= point.place:
            events[index].append((point.place, POINT, 0, number, False, False))
        else:
            alone.setdefault(index, []).append(table.alone[0] + point.html + table.alone[1])
    for happening in events:
        happening.sort()
    return events, alone


def _roles(inlines: Iterable[Inline], table: Table) -> Iterator[Tag]:
    for inline in inlines:
        label = inline.label or ""
        if inline.role == "link" and not label.lower().startswith(SAFE_SCHEMES):
            continue
        opened, closed = (sign.format(inline.id, "", escape(label)) for sign in table.inlines[inline.role])
        yield Tag(inline.start, inline.end, opened, closed, "", inline.role == "link")


def _highlights(highlights: Iterable[Highlight], table: Table) -> Iterator[Tag]:
    opened, closed, sign = table.highlight
    for start, end, name, kind, number, label in highlights:
        name, kind = _attribute(name), _attribute(kind)
        note = "" if number is None else sign.format(name, kind, _attribute(label), number)
        yield Tag(start, end, opened.format(name, kind), closed, note)


def _attribute(value: str) -> str:
    return escape(value) if SPECIAL.search(value) else value


def _references(layout: Layout, table: Table) -> Iterator[Point]:
    for note in layout.notes:
        for count, place in enumerate(note.anchors, 1):
            yield Point(
                place, table.reference.format(_reference_id(note.number, count), note.number), link=True
            )


def _reference_id(number: int, count: int) -> str:
    return f"fnref-{number}" if count == 1 else f"fnref-{number}-{count}"


def _shown(number: int, change: Change, table: Table) -> tuple[list[Tag], list[Point]]:
    """A change as what is inserted (tags) and what was removed (points), the differing words only."""
    tags: list[Tag] = []
    points: list[Point] = []
    place = change.start
    for step, words in _steps(change):
        first = "" if tags or points else f' id="c-{number}"'
        values = (number, escape(change.reason), table.escape(words), first)
        if step == "delete":
            points.append(Point(place, table.removed.format(*values)))
        if step == "insert":
            tags.append(Tag(place, place + len(words), table.inserted[0].format(*values), table.inserted[1]))
        if step != "delete":
            place += len(words)
    return tags, points


def _steps(change: Change) -> list[tuple[str, str]]:
    if change.start == change.end:
        return [("delete", change.before or f"[{change.length} characters removed]")]
    if not change.before.strip():
        return [("delete", change.before), ("insert", change.after)]
    return word_diff(change.before, change.after)


def _inline(
    text: str, start: int, end: int, events: list[Event], tags: list[Tag], points: list[Point], table: Table
) -> str:
    """The block's words with its elements: crossing ones are interrupted and opened again."""
    write = table.escape
    if not events:
        return write(text[start:end])
    out: list[str] = []
    stack: list[int] = []
    position = start
    for place, step, _, number, later, last in events:
        if place > position:
            out.append(write(text[position:place]))
            position = place
        if step == OPEN:
            stack.append(number)
            out.append(_again(tags[number]) if later else tags[number].open)
        elif step == CLOSE:
            _close(out, stack, number, tags)
            if last and tags[number].sign:
                _outside_links(out, stack, tags, tags[number].sign)
        elif points[number].link:
            _outside_links(out, stack, tags, points[number].html)
        else:
            out.append(points[number].html)
    out.append(write(text[position:end]))
    return "".join(out)


SPECIAL = re.compile(r"[&<>\"']")
ID = re.compile(r' id="[^"]*"')


def _again(tag: Tag) -> str:
    """The opening tag of a later piece: only the first one bears the id."""
    return ID.sub("", tag.open, count=1)


def _close(out: list[str], stack: list[int], number: int, tags: list[Tag]) -> None:
    crossed = []
    while (top := stack.pop()) != number:
        out.append(tags[top].close)
        crossed.append(top)
    out.append(tags[number].close)
    for other in reversed(crossed):
        stack.append(other)
        out.append(_again(tags[other]))


def _outside_links(out: list[str], stack: list[int], tags: list[Tag], html: str) -> None:
    """Write a link where others may be open: they are closed before it and opened again."""
    depth = next((index for index, number in enumerate(stack) if tags[number].link), len(stack))
    out.extend(tags[number].close for number in reversed(stack[depth:]))
    out.append(html)
    out.extend(_again(tags[number]) for number in stack[depth:])


def _body(
    layout: Layout,
    table: Table,
    written: list[str],
    tails: list[str],
    alone: dict[int, list[str]],
    attributes: Mapping[int, str],
) -> Iterator[str]:
    lists: list[tuple[int, str]] = []
    quoting = False
    held: list[str] = []
    for index, block in enumerate(layout.blocks):
        role = shown_as(layout, block)
        gone = alone.get(index, ())
        if quoting and (role != "quotation" or gone):
            yield table.groups["quotation"][1]
            quoting = False
        if lists and (block.role != "list_item" or gone):
            yield from _lists_closed(table, lists, 0)
        if not lists and not quoting:
            yield from held
            held.clear()
        yield from gone
        if role == "footnote":
            continue
        if role == "quotation" and not quoting:
            yield table.groups["quotation"][0]
            quoting = True
        if block.role == "list_item":
            yield from _list_opened(table, lists, role, block.level or 1, number(block.label))
        level = block.level or 2
        values = (
            block.id,
            number(block.label) or level,
            escape(block.label or ""),
            "   " * (len(lists) - 1),
            "#" * level,
            attributes.get(index, ""),
        )
        opened, closed = table.blocks[role]
        yield opened.format(*values) + written[index] + closed.format(*values)
        held.append(tails[index])
    yield table.groups["quotation"][1] if quoting else ""
    yield from _lists_closed(table, lists, 0)
    yield from held
    yield from alone.get(len(layout.blocks), ())


def shown_as(layout: Layout, block: LaidBlock) -> str:
    """The row of a table of signs that writes the block: its role, told more exactly."""
    if block.role == "list_item" and number(block.label):
        return "ordered_item"
    return "row" if block.role == "paragraph" and "\t" in layout.text[block.start : block.end] else block.role


def number(label: str | None) -> str:
    """The list number a label gives: "3" of "3", "3)" or "3."; nothing for letters and bullets."""
    digits = (label or "").strip(" .)(")
    return digits if digits.isascii() and digits.isdigit() else ""


def _list_opened(
    table: Table, lists: list[tuple[int, str]], role: str, level: int, number: str
) -> Iterator[str]:
    yield from _lists_closed(table, lists, level)
    if lists and lists[-1][0] == level:
        if lists[-1][1] == role:
            yield table.groups["close_item"][1]
            return
        yield from _lists_closed(table, lists, level - 1)
    lists.append((level, role))
    yield table.groups[role][0].format("", number)


def _lists_closed(table: Table, lists: list[tuple[int, str]], level: int) -> Iterator[str]:
    """Close the open lists deeper than `level`."""
    while lists and lists[-1][0] > level:
        _, role = lists.pop()
        yield table.groups["close_item"][1] + table.groups[role][1]


def _footnotes(
    layout: Layout, table: Table, written: list[str], tails: list[str], attributes: Mapping[int, str]
) -> Iterator[str]:
    if not layout.notes:
        return
    yield table.groups["footnotes"][0]
    for note in layout.notes:
        opened, closed = (sign.format("", note.number) for sign in table.groups["footnote"])
        backs = "".join(
            table.back.format(_reference_id(note.number, count), note.number)
            for count in range(1, len(note.anchors) + 1)
        )
        yield opened
        for index in note.blocks:
            values = (
                layout.blocks[index].id,
                note.number,
                escape(note.label),
                "",
                "",
                attributes.get(index, ""),
            )
            before, behind = (sign.format(*values) for sign in table.blocks["footnote"])
            yield before + written[index] + (backs if index == note.blocks[-1] else "") + behind
        yield closed
    yield table.groups["footnotes"][1]
    yield from (tails[index] for note in layout.notes for index in note.blocks)
