"""Stuffed search words and adverts on lines of their own.

Why: broken-into sites carry hidden rows of links; as text they are words without a sentence, said again and again.
Found by repetition, by rows of short parts, by sums and addresses in one breath, by what such adverts sell, by all their words
together (`offers.py`), and always by the missing full stop.
Wrong when: a line is a chant or a list of terms that repeats itself, or a heading offers something.
"""

import re
from collections.abc import Iterator

from articles.cleaning.broken_paragraphs import LIST_MARKER, is_announced, is_listed
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.offers import (
    advert,
    has_trade,
    is_calling,
    is_of_the_page,
    is_torn,
    spoken_note,
    stuffed,
    sureness,
)
from articles.cleaning.page import FURNITURE
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import ends_sentence, first_letter, has_sentence_end
from articles.cleaning.speech import ADVERTS

LINKED = re.compile(r"(?:<a\s[^<>\n]{0,300}://[^<>\n]{0,300}>|\[url=?[^\]\n]{0,300}\]).*", re.I)
LONGEST, LONGEST_ITEM = 4_000, 100
NEARLY_SURE, SURE, ASKED = 0.8, 0.6, 0.3  # how much the words of a line must be those of adverts
DOUBTED = 0.35  # how sure the rule is of what it only asks about
CALL = "a call to write to an address, not a sentence"


def find(draft: Draft) -> Iterator[Proposal]:
    is_page = any(draft.why_cut(line) in FURNITURE for line in draft.lines)
    for line in draft.free():
        sure, why = judged(draft, line, is_page)
        if sure:
            yield cut(line.start, line.end, "link_spam", sure, why)


def judged(draft: Draft, line: Line, is_page: bool) -> tuple[float, str]:
    if LINKED.fullmatch(line.text):
        return 0.9, "begins with the code of a link"
    if ends_sentence(line.text) or len(line.text) > LONGEST:
        return 0, ""
    if has_sentence_end(line.text):
        sure = 0 if line.prose else speaks_so(draft, line, is_page)
        return (sure, spoken_note(line.text)) if sure > DOUBTED else (0, "")
    if why := stuffed(line.text) or advert(line.text):
        return 0.95, why
    if sure := speaks_so(draft, line, is_page):
        return sure, spoken_note(line.text)
    return (0.8, CALL) if is_calling(line.text) else (0, "")


def speaks_so(draft: Draft, line: Line, is_page: bool) -> float:
    """By all its words together; 0 where it is none. A heading may speak so: what is not sure, and names no trade where nothing
    else is the page's, is asked."""
    sure = sureness(line.text)
    is_row = len(line.text) > LONGEST_ITEM
    if sure < ASKED or (is_of_the_page(line.text) and not is_row) or LIST_MARKER.match(line.text):
        return 0
    if (
        draft.opens_like_others(line)
        or is_torn(draft, line)
        or is_announced(draft, line)
        or is_listed(draft, line)
    ):
        return 0
    may_be_text = (first_letter(line.text).islower() and not is_row) or not is_page
    if (
        sure < SURE
        or (may_be_text and not has_trade(line.text))
        or not ADVERTS.is_taught(line.text, draft.language)
    ):
        return DOUBTED
    return 0.85 if sure >= NEARLY_SURE else 0.8
