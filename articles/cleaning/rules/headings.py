"""Headings that stand on lines of their own inside the text.

Why: they carry the order of the argument; without a role they would read as very short paragraphs.
Found by shape and place: a short line, alone, beginning large, without a full stop, with running text below it.
Wrong when: a slogan or a line of verse stands alone between two paragraphs.
"""

import re
from collections.abc import Iterator

from articles.cleaning.broken_paragraphs import is_first_half
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.proposal import Proposal, cut, role
from articles.cleaning.signs import IS_HAN, bare_end, first_letter
from articles.cleaning.vocabulary import SECTION_HEADINGS

HASHES = re.compile(r"(#{1,6})\s+(?=\S)")
SIGNS = "*_ "


def find(draft: Draft) -> Iterator[Proposal]:
    free = set(draft.free())
    second_halves = {each.end for each in draft.proposals if each.kind == "join"}
    notes = list_of_notes(draft)
    shaped = [line for line in draft.lines if line in free and has_shape(line)]
    placed = {line for line in shaped if is_known(line) or introduces(draft, line, notes, second_halves)}
    for line in draft.free():
        hashes = HASHES.match(line.text)
        if hashes and not first_letter(line.text[hashes.end() :]).islower():
            yield cut(line.start, line.start + hashes.end(), "markup", 0.97, "the sign before a heading")
            yield heading(line, max(2, len(hashes[1])), 0.97)
        elif line in placed:
            yield heading(line, 2, 0.97 if is_known(line) else 0.9 if len(placed) > 1 else 0.8)


def heading(line: Line, level: int, confidence: float) -> Proposal:
    return role(line.line_start, line.line_end, "heading", confidence, "heads what follows", level=level)


def is_known(line: Line) -> bool:
    return line.text.strip(SIGNS).rstrip(":").casefold() in SECTION_HEADINGS


def has_shape(line: Line) -> bool:
    words = line.text.strip(SIGNS)
    if not words or line.prose or line.wrapped or len(words) > 100 or len(words.split()) > 12:
        return False
    if len(IS_HAN.findall(words)) > 25 or not any(each.isalpha() for each in words):
        return False
    letter = first_letter(words)
    starts_large = letter.isdigit() or (letter.isalpha() and not letter.islower())
    return (
        starts_large and bare_end(words)[-1:] not in tuple(".,;:!…。，；：！-–—") and words[-1] not in ":;,"
    )


def introduces(draft: Draft, line: Line, notes: Line | None, second_halves: set[int]) -> bool:
    """Alone or between long lines, with running text directly below that does not continue it, and some above."""
    following = draft.next_kept(line)
    if following is None or following.start in second_halves:
        return False
    if following is notes:
        return draft.place(line) > 0 and not is_first_half(draft, line)
    place = draft.place(line)
    above = draft.lines[max(0, place - 8) : place]
    is_between = following.prose and any(each.prose for each in above)
    return is_between and not is_first_half(draft, line)


def list_of_notes(draft: Draft) -> Line | None:
    """The first of the notes that stand together below the running text: whatever is above them is their heading."""
    first = None
    for line in reversed(draft.lines):
        if draft.role_of(line) == "footnote":
            first = line
        elif line.prose or (first and not draft.why_cut(line)):
            break
    return first
