"""Notes of the document and the references to them, in the styles captures leave: ⁱⁱ, ^{iv}, ^v, [3], [^3], $^{6}$, word4.

Why: a superscript loses its shape in a capture; note and reference must be told from the words and found from each other.
Only pairs count: a label at the start of a line, and the same label in the same style somewhere else.
Wrong when: a numbered list in brackets is also referred to in the text by the same bracketed numbers.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from articles.cleaning.broken_paragraphs import halves_after, is_hyphenated, is_unfinished
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.proposal import Proposal, role

LABEL = re.compile(
    r"\$\^\{(?P<dollar>\w{1,6})\}\$|\^\{(?P<braced>\w{1,6})\}|\^(?P<caret>[ivxlc]{1,7}|\d{1,3})(?![^\W\u3400-\u9fff])|"
    r"(?P<raised>[⁰¹²³⁴-⁹ⁱᵛˣ]{1,7})|\[\^(?P<markdown>\w{1,6})\]|\[(?P<square>\d{1,3}|[ivx]{1,6}|[a-z])\]|\((?P<round>\d{1,2})\)|(?P<dagger>[†‡]{1,3})|"
    r"(?P<bare>(?<=[^\W\d_A-ZА-ЯЁІЎ][^\W\d_A-ZА-ЯЁІЎ])\d{1,2}(?![\w%-]|[.,:]\d)|(?<=[.,;!?»”\")])\d{1,2}(?![\w.,:%-])|(?<![^\n])\d{1,2}(?=[.)]?[^\S\n]))"
)
FIRST_SIGN = re.compile(r"[$^⁰¹²³⁴-⁹ⁱᵛˣ\[(†‡\d]")  # looked for first: many times faster than the whole form
LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣ", "0123456789ivx")
# ^{iv} and ^v are two spellings of one style, and ⁱ is how its first numbers come out.
FAMILY = {"braced": "caret", "raised": "caret"}
SPACE = re.compile(r"[:.)]?[^\S\n]+")


class Label(NamedTuple):
    start: int
    end: int
    style: str
    number: str


def find(draft: Draft) -> Iterator[Proposal]:
    given = any(each.kind == "footnote" for each in draft.proposals)  # by the file: it knows what is raised
    labels = [each for each in all_labels(draft.text) if not given or each.style != "bare"]
    at = {label.start: label for label in labels}
    heads = {
        line.start: at[line.start] for line in draft.free() if line.start in at and is_note(draft, line, at)
    }
    twice = {
        other.start for one, other in pairwise(labels) if one.end == other.start and one[2:] == other[2:]
    }
    references = [
        each
        for each in labels
        if each.start not in heads and each.start not in twice and is_reference(draft.text, each)
    ]
    chance = by_chance(heads.values(), references)
    references = [each for each in references if each.start not in chance]
    wanted = {(each.style, each.number) for each in references}
    known = set()
    listed = in_a_list(draft, heads, wanted)
    for line in draft.free():
        label = heads.get(line.start)
        if label and ((label.style, label.number) in wanted or line.start in listed):
            known.add((label.style, label.number))
            yield from note(draft, line, label, heads)
    for each in references:
        if (each.style, each.number) in known:
            yield role(each.start, each.end, "footnote_ref", 0.97, "refers to a note", label=each.number)


def all_labels(text: str) -> Iterator[Label]:
    end = 0
    for sign in FIRST_SIGN.finditer(text):
        match = LABEL.match(text, sign.start()) if sign.start() >= end else None
        if match is None:
            continue
        end = match.end()
        style = match.lastgroup or ""
        number = match.group(style).translate(LOWERED)
        yield Label(match.start(), match.end(), FAMILY.get(style, style), number)


def in_a_list(draft: Draft, heads: dict[int, Label], wanted: set[tuple[str, str]]) -> set[int]:
    """Notes without a reference, but next to one that has one: its number goes on from there."""
    found: set[int] = set()
    lines = draft.free()
    for row in (lines, lines[::-1]):
        before: Label | None = None
        for line in row:
            label = heads.get(line.start)
            if label and (label.style, label.number) in wanted:
                before = label
            elif label and before and is_neighbour(before, label):
                found.add(line.start)
                before = label
            else:
                before = None
    return found


def is_neighbour(one: Label, other: Label) -> bool:
    if one.style != other.style or not (one.number.isdigit() and other.number.isdigit()):
        return False
    return abs(int(one.number) - int(other.number)) == 1


def by_chance(heads: Iterable[Label], references: list[Label]) -> set[int]:
    """Bare digits refer to notes only where both count upwards together; the others are numbers."""
    notes = [each for each in heads if each.style == "bare"]
    marks = [each for each in references if each.style == "bare"]
    by_number: dict[str, list[int]] = {}
    for each in marks:
        by_number.setdefault(each.number, []).append(each.start)
    taken, place = set(), -1
    for number in sorted({each.number for each in notes}, key=int):
        start = next((start for start in by_number.get(number, ()) if start > place), None)
        if start is not None:
            taken.add(start)
            place = start
    if len(taken) * 2 < len(notes):
        taken = set()
    return {each.start for each in marks} - taken


def is_note(draft: Draft, line: Line, at: dict[int, Label]) -> bool:
    """Some words after the label, and in the round style a space, for "(1)a" is a formula."""
    rest = draft.text[at[line.start].end : line.end]
    return len(rest.strip()) > 3 and (at[line.start].style == "caret" or SPACE.match(rest) is not None)


def is_reference(text: str, label: Label) -> bool:
    """Attached to a word or its punctuation; "12 m²" and "x²" carry an exponent, not a reference."""
    before = text[max(0, label.start - 12) : label.start]
    if label.style == "bare":
        return bool(before.strip()) and not before[-1].isspace()
    if not before.strip() or (before[-1].isspace() and label.style in ("round", "caret")):
        return False
    if text[label.start] not in "⁰¹²³⁴⁵⁶⁷⁸⁹":
        return label.style != "round" or not before[-1].isdigit()
    word = re.search(r"\w*$", before)
    return word is None or not word.group() or (len(word.group()) > 2 and not before[-1].isdigit())


def stands_in_torn_text(draft: Draft, line: Line) -> bool:
    """At the foot of a page in mid sentence: what comes after the note continues the text, not the note."""
    above = [
        each
        for each in draft.lines[max(0, draft.place(line) - 8) : draft.place(line)]
        if not LABEL.match(each.text)
    ]
    return bool(above) and (is_unfinished(above[-1]) or is_hyphenated(above[-1]))


def note(draft: Draft, line: Line, label: Label, heads: dict[int, Label]) -> Iterator[Proposal]:
    last = line
    for half in () if stands_in_torn_text(draft, line) else halves_after(draft, line):
        if half.start in heads:
            break
        last = half
    space = SPACE.match(draft.text, label.end)
    end = space.end() if space else label.end
    yield role(line.line_start, last.line_end, "footnote", 0.97, "a note of the document", label=label.number)
    yield role(line.start, end, "footnote_ref", 0.97, "the note's own number", label=label.number)
