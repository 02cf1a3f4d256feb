"""A word divided at the end of a page: "con-" here, "tinues" on the next.

Why: the hyphen was the printer's; without it the word can be found and read.
Wrong when: the hyphen belongs to the word ("well-" / "known"): then the word stands with its hyphen elsewhere in the text.
"""

import re
from collections.abc import Iterator

from articles.cleaning.broken_paragraphs import is_hyphenated
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.proposal import Proposal, cut, join

LAST = re.compile(r"([^\W\d_]+)-$")
FIRST = re.compile(r"[^\W\d_]+")


def find(draft: Draft) -> Iterator[Proposal]:
    running = [line for line in draft.running() if draft.role_of(line) is None]
    for line, following in zip(running, running[1:], strict=False):
        if is_hyphenated(line) and following.text[0].islower():
            yield from mend(draft, line, following)


def mend(draft: Draft, line: Line, following: Line) -> Iterator[Proposal]:
    gap = draft.gap_before(following)
    if not belongs_to_word(draft, line, following):
        yield cut(line.end - 1, line.end, "hyphenation", 0.9, "the word was divided at the end of the page")
    yield join(gap, following.start, "", "hyphenation", 0.9, "the second half of a divided word")


def belongs_to_word(draft: Draft, line: Line, following: Line) -> bool:
    first, second = LAST.search(line.text), FIRST.match(following.text)
    return bool(first and second and f"{first[1]}-{second[0]}".casefold() in draft.words)
