"""Paragraphs that stand one a line, without blank lines between them.

Why: only a blank line ends a paragraph; lines that are whole paragraphs must be told apart or they run together.
Wrong when: such lines are the stanzas of a prose poem meant to be one.
"""

from collections.abc import Iterator
from itertools import groupby

from articles.cleaning.broken_paragraphs import goes_on
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.proposal import Proposal, role
from articles.cleaning.signs import ends_sentence, first_letter


def find(draft: Draft) -> Iterator[Proposal]:
    torn = {each.end for each in draft.proposals if each.kind == "join"}
    for _, rows in groupby(draft.running(), key=lambda line: line.block):
        block = list(rows)
        if len(block) > 1 and not any(line.wrapped for line in block):
            yield from paragraphs(draft, block, torn)


def paragraphs(draft: Draft, block: list[Line], torn: set[int]) -> Iterator[Proposal]:
    """Each line that ends as a paragraph does, and the one below it."""
    for place, line in enumerate(block):
        if draft.role_of(line) or line.start in torn or not (line.prose or ends_sentence(line.text)):
            continue
        before = block[place - 1] if place else None
        if before is None or draft.role_of(before) or not continues(before, line):
            yield role(line.line_start, line.line_end, "paragraph", 0.9, "a paragraph on a line of its own")


def continues(before: Line, line: Line) -> bool:
    in_mid_sentence = not ends_sentence(before.text) and first_letter(line.text).islower()
    return in_mid_sentence or bool(goes_on(before, line))
