"""Notes of the document and the references to them, in every style captures leave (`note_labels.py`).

Why: a superscript loses its shape in a capture; note and reference must be told from the words and found from each other.
Only pairs count: a label at the start of a line, and the same label in the same style somewhere else.
Wrong when: a numbered list in brackets is also referred to in the text by the same bracketed numbers.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from articles.cleaning.broken_paragraphs import halves_after, is_hyphenated, is_unfinished
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.note_labels import LABEL, Label, is_reference
from articles.cleaning.numbered_notes import numbered_lines
from articles.cleaning.proposal import Proposal, role
from articles.cleaning.signs import HAN, WORD, weight
from articles.cleaning.vocabulary import MONTHS

SPACE = re.compile(r"[:.)]?(?:[^\S\n]?[↑^])?[^\S\n]+")
# Without a space only what begins as a note does.
BEGINS = re.compile(rf"[:.)]?(?=[^\W\da-zа-яёіў_]|[«„“《\"]|[{HAN}])")


def find(draft: Draft) -> Iterator[Proposal]:
    given = any(each.kind == "footnote" for each in draft.proposals)  # by the file: it knows what is raised
    labels = [each for each in draft.labels if not given or each.style != "bare"]
    at = {label.start: label for label in labels}
    heads = {
        line.start: at[line.start] for line in draft.free() if line.start in at and is_note(draft, line, at)
    }
    heads = without_rivals(draft, heads)
    heads |= {} if given else numbered_lines(draft, labels, heads)
    if not heads:
        return
    headed = {(each.style, each.number) for each in heads.values()}
    twice = {
        other.start for one, other in pairwise(labels) if one.end == other.start and one[2:] == other[2:]
    }
    references = [
        each
        for each in labels
        if (each.style, each.number) in headed
        and each.start not in heads
        and each.start not in twice
        and is_reference(draft.text, each)
    ]
    heads = without_bullets(heads, references)
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


def without_rivals(draft: Draft, heads: dict[int, Label]) -> dict[int, Label]:
    """Of lines that begin with the same plain number one is the note: beside its neighbours in number, or the last."""
    best: dict[str, tuple[bool, int]] = {}
    for start, each in heads.items():
        if each.style == "bare":
            line = draft.lines[draft.places(start, start + 1)[0]]
            beside = [heads[other.start] for other in draft.neighbours(line) if other.start in heads]
            is_row = any(is_neighbour(each, other) for other in beside)
            best[each.number] = max(best.get(each.number, (False, -1)), (is_row, start))
    return {
        start: each for start, each in heads.items() if each.style != "bare" or best[each.number][1] == start
    }


def without_bullets(heads: dict[int, Label], references: list[Label]) -> dict[int, Label]:
    """More lines with a star than words with one are a list."""
    stars = Counter(each.number for each in references)
    lines = Counter(each.number for each in heads.values() if each.number[0] == "*")
    return {start: each for start, each in heads.items() if lines[each.number] <= stars[each.number]}


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
    label = at[line.start]
    if label.style == "bare" and is_date(draft.text[label.end : label.end + 20]):
        return False
    return weight(draft.text[label.end : line.end]) > 2 and (
        label.style == "caret" or behind(draft.text, label) is not None
    )


def is_date(words: str) -> bool:
    """ "3 March", as diaries begin their days."""
    word = WORD.search(words)
    return word is not None and word.group().casefold() in MONTHS


def behind(text: str, label: Label) -> re.Match[str] | None:
    """What parts a note's label from its words."""
    return SPACE.match(text, label.end) or BEGINS.match(text, label.end)


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
    space = behind(draft.text, label)
    end = space.end() if space else label.end
    yield role(line.line_start, last.line_end, "footnote", 0.97, "a note of the document", label=label.number)
    yield role(line.start, end, "footnote_ref", 0.97, "the note's own number", label=label.number)
