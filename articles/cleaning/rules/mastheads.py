"""The name of a journal or institute set over several short lines at the very top.

Why: a logo drawn in words comes out one word a line; together they are the publisher's name, not a paragraph.
Wrong when: a poem stands first, or a menu happens to contain the word "Institute" or a row in small letters.
"""

from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import first_letter
from articles.cleaning.statement import Statement, stated
from articles.cleaning.vocabulary import ORGANISATIONS


def find(draft: Draft) -> Iterator[Proposal | Statement]:
    rows = first_block(draft)
    if is_masthead(rows):
        start, end = rows[0].start, rows[-1].end
        name = " ".join(row.text for row in rows)
        yield cut(start, end, "masthead", 0.9, "the publisher's name, set over several lines")
        yield stated("publication", name, start, end, 0.85)


def first_block(draft: Draft) -> list[Line]:
    head = draft.head()
    return [line for line in head if line.block == 0]


def is_masthead(rows: list[Line]) -> bool:
    if not 2 <= len(rows) <= 7 or any(len(row.text) > 28 or len(row.text.split()) > 3 for row in rows):
        return False
    if any(not character.isalpha() and character not in " -&’'." for row in rows for character in row.text):
        return False
    runs_on = any(first_letter(row.text).islower() for row in rows[1:])
    return ORGANISATIONS.search(" ".join(row.text for row in rows)) is not None and (runs_on or len(rows) > 2)
