"""The summary above the introduction of a paper.

Why: it says the same as the text in short; set apart, nobody takes it for the first paragraph.
Found by place: the one paragraph between title or author and a heading like "Introduction", or below "Abstract".
Wrong when: a paper begins its argument before the heading "Introduction".
"""

from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.proposal import Proposal, role
from articles.cleaning.vocabulary import ABSTRACT_HEADINGS, OPENING_HEADINGS

SIGNS = "*_#: "


def find(draft: Draft) -> Iterator[Proposal]:
    running = draft.running()
    first = next((place for place, line in enumerate(running) if line.prose), None)
    if first is None or first + 1 >= len(running):
        return
    line, following = running[first], running[first + 1]
    headed = first > 0 and words(running[first - 1]) in ABSTRACT_HEADINGS
    if headed or (words(following) in OPENING_HEADINGS and draft.role_of(line) is None):
        yield role(
            line.line_start, line.line_end, "abstract", 0.9 if headed else 0.8, "sums up the text below"
        )


def words(line: Line) -> str:
    return line.text.strip(SIGNS).casefold()
