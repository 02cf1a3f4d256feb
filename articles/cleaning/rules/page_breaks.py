"""Paragraphs, list items and footnotes torn in two by the end of a page.

Why: the first half stops in mid sentence, the second begins in small letters; they are one paragraph.
What stands between them (a page number, a footnote, a caption) stays where it is or is cut by its own rule.
Wrong when: a paragraph really ends without a full stop and the next begins in small letters, as verse may.
"""

from collections.abc import Iterator

from articles.cleaning.broken_paragraphs import (
    LONG,
    goes_on,
    is_announced,
    is_long,
    is_unfinished,
    stops_short,
)
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.proposal import Proposal, join
from articles.cleaning.signs import IS_HAN

CLAUSE = 14  # Han characters; headings are shorter


def find(draft: Draft) -> Iterator[Proposal]:
    if draft.is_marked_up:
        return  # markup knows no pages
    running = [line for line in draft.running() if not line.text.startswith("#")]
    yield from joins(draft, running)
    footnotes = [each for each in draft.proposals if each.kind == "footnote"]
    for footnote in footnotes:
        rows = [draft.lines[place] for place in draft.places(footnote.start, footnote.end)]
        yield from joins(draft, rows)


def joins(draft: Draft, lines: list[Line]) -> Iterator[Proposal]:
    for line, following in zip(lines, lines[1:], strict=False):
        confidence = surest(draft, line, following)
        if confidence and not is_apart(draft, line, following):
            start = draft.gap_before(following)
            between = "" if IS_HAN.match(line.text[-1]) or IS_HAN.match(following.text) else " "
            note = "the sentence goes on after the end of the page"
            yield join(start, following.start, between, "page_break", confidence, note)


def surest(draft: Draft, line: Line, following: Line) -> float:
    """Over the foot of one page and the head of the next even a short beginning goes on in small letters, or in Han."""
    if sure := goes_on(line, following):
        return sure
    is_short = stops_short(line, following) or stops_in_han(line, following)
    return 0.85 if is_short and is_page_end(draft, line, following) else 0


def stops_in_han(line: Line, following: Line) -> bool:
    """More than a heading, and no end of a sentence."""
    is_clause = len(IS_HAN.findall(line.text)) >= CLAUSE or "，" in line.text
    return is_clause and is_unfinished(line) and IS_HAN.match(following.text) is not None


def is_page_end(draft: Draft, line: Line, following: Line) -> bool:
    between = draft.lines[draft.place(line) + 1 : draft.place(following)]
    return bool(between) and all(
        draft.why_cut(each) == "running_head" or draft.role_of(each) == "footnote" for each in between
    )


def is_apart(draft: Draft, line: Line, following: Line) -> bool:
    return is_same_paragraph(draft, line, following) or are_items(draft, line, following)


def are_items(draft: Draft, line: Line, following: Line) -> bool:
    """Of a list without signs, one directly below the other."""
    is_next = draft.place(following) == draft.place(line) + 1
    return is_next and is_announced(draft, line) and is_announced(draft, following)


def is_same_paragraph(draft: Draft, line: Line, following: Line) -> bool:
    """Rows broken at one width need no mark; with something cut between them they do."""
    is_next = line.block == following.block and draft.place(following) == draft.place(line) + 1
    is_row = not is_long(line) and not (following.prose and len(following.text) > 2 * LONG)
    return is_next and (line.wrapped or following.wrapped or is_row)
