"""Menus, donation lines, share buttons, cookie notices and rights lines around the text.

Why: a capture takes the whole page; its furniture stands above the title and below the last paragraph.
Found by form, place and company (see `furniture.py`), and anywhere by being made of words that steer readers. Where a text
comes with its whole page, everything above and below it goes, comments and teasers too (see `extent.py`). Form and place are
not asked where a reader has weighed the page by its markup.
Wrong when: a text begins or ends with a list of short lines, or with a motto.
"""

import re
from collections.abc import Iterator

from articles.cleaning.broken_paragraphs import is_announced, is_first_half, is_listed
from articles.cleaning.correspondence import is_of_letter
from articles.cleaning.draft import Draft
from articles.cleaning.extent import FEWEST, MOST, Outside, outside
from articles.cleaning.furniture import Weighed, around, is_whole_page, sides
from articles.cleaning.lines import Line
from articles.cleaning.page import TAIL, Page
from articles.cleaning.page_controls import heads_comment
from articles.cleaning.page_words import share_steering
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import ends_sentence
from articles.cleaning.vocabulary import SECTION_HEADINGS

# "History[edit]", "[править | править код]": what a wiki writes behind each heading
EDIT = re.compile(
    r"\[\s?(?:(?:edit|bearbeiten|править|ред\.|правіць|рэд\.|编辑)\s?|[^\[\]|\n]{3,30}\|[^\[\]|\n]{3,40})\]$",
    re.I,
)
# "Angling (133)", one below the other: sections and how much they hold
SECTION = re.compile(r"[^\W\d_][^()\d]{1,30}\s?\(\d{1,5}\)")
ROWS = 3
SMALL_ITEM = re.compile(r"[-–—•*]\s[^\WA-ZА-ЯЁІЎÄÖÜ\d_]")  # "- a rope,": menus begin large
ENOUGH, ASKED, MOST_ASKED = 0.65, 0.4, 0.49
# A text loses no sentence that is rather its own; other lines beyond its borders are rather the page's.
SENTENCES, LEAST = 0.65, 0.55
LONGEST = 400
# On texts it was not learnt from the model was right in 95 of 100 places where it was surest.
SUREST = 0.92


def find(draft: Draft) -> Iterator[Proposal]:
    found: set[int] = set()
    for line in draft.free():
        if line.start in draft.controls and not draft.is_echoed_below(line):
            found.add(line.start)
            yield navigation(line, 0.95, "only words that steer readers around a page")
    for line in draft.running():
        if edit := EDIT.search(line.text[-80:]):
            end = line.end
            yield cut(end - len(edit.group()), end, "navigation", 0.93, "a button behind a heading")
    for line in sections(draft.free()):
        if line.start not in found:
            found.add(line.start)
            yield navigation(line, 0.92, "sections of a site one below the other, each with a number")
    for line in comments(draft):
        if line.start not in found:
            found.add(line.start)
            yield navigation(line, 0.85, "a name and a time, as above a reader's comment")
    for line, sure, note in () if draft.is_marked_up else by_place(draft):
        if line.start not in found and not draft.why_cut(line):
            yield navigation(line, sure, note)


def by_place(draft: Draft) -> Iterator[tuple[Line, float, str]]:
    """Lines outside the text, how sure that is, and why."""
    page = Page(draft)
    head, tail = sides(page)
    is_copied = is_copy(draft) and is_whole_page(head, tail) and FEWEST <= len(page.lines) <= MOST
    beyond = outside(page) if is_copied else []
    for other in beyond:
        is_text = "running text" in other.kinds or is_of_list(draft, other.line)
        if not (is_text and stands_below_title(draft, other.line)):
            sure = max(other.sure, LEAST)
            sure = other.sure / 2 if is_text and other.sure < SENTENCES else sure
            yield other.line, round(min(sure, SUREST), 2), why_outside(other)
    for each in () if beyond else around(head, tail):
        if each.sure >= ASKED:
            is_doubtful = each.sure < ENOUGH or belongs(draft, each)
            sure = min(each.sure / 2, MOST_ASKED) if is_doubtful else each.sure
            yield each.line, round(min(sure, SUREST), 2), why(each)


def is_copy(draft: Draft) -> bool:
    """Was it copied from the screen? Then no file says what its blocks are, and few lines are broken at a fixed width."""
    return not draft.has_roles and sum(line.wrapped for line in draft.lines) * 4 < len(draft.lines)


def is_of_list(draft: Draft, line: Line) -> bool:
    """Announces one, or stands in it."""
    if line.text[-1] in ":：" and share_steering(line.text) < 0.5:
        return True
    return draft.opens_like_others(line) or is_announced(draft, line) or is_listed(draft, line)


def stands_below_title(draft: Draft, line: Line) -> bool:
    place = draft.place(line)
    return place > 0 and draft.why_cut_at(place - 1) == "title_line"


def belongs(draft: Draft, each: Weighed) -> bool:
    """To the text, by its own form: it goes on, announces what follows, heads a part, lists, or is no words at all."""
    line, words = each.line, each.line.text
    if len(words) > LONGEST or words[-1] in ":：,;":
        return True
    if (
        is_item(each)
        or SMALL_ITEM.match(words)
        or words.casefold() in SECTION_HEADINGS
        or is_first_half(draft, line)
    ):
        return True
    if (
        draft.has_advert(line)
        or is_announced(draft, line)
        or is_listed(draft, line)
        or draft.opens_like_others(line)
    ):
        return True
    if is_of_letter(draft, line):
        return True
    return line.prose or says_something(words) or not any(map(str.isalpha, words))


def sections(lines: list[Line]) -> Iterator[Line]:
    """Three or more of them directly one below the other."""
    row: list[Line] = []
    for line in lines:
        if not SECTION.fullmatch(line.text):
            row = []
            continue
        row.append(line)
        if len(row) == ROWS:
            yield from row
        elif len(row) > ROWS:
            yield line


def comments(draft: Draft) -> Iterator[Line]:
    """Below the first running text; above it a name and a date are whose the text is."""
    lines = draft.free()
    first = next((number for number, line in enumerate(lines) if line.prose), len(lines))
    yield from (line for line in lines[first:] if heads_comment(line.text))


def says_something(words: str) -> bool:
    """A short sentence that does not speak of the page."""
    return ends_sentence(words) and len(words.split()) > 4 and share_steering(words) < 0.5


def is_item(each: Weighed) -> bool:
    """Punctuated like the lines around it, without the signs menus have."""
    seen = each.seen
    return seen.get("punctuated alike", 0) > 0.3 and not (
        seen.get("opens with a sign") or seen.get("ends with a sign")
    )


def navigation(line: Line, confidence: float, note: str) -> Proposal:
    return cut(line.start, line.end, "navigation", confidence, note)


def why(each: Weighed) -> str:
    place = "below the end of the text" if TAIL in each.seen else "above the beginning of the text"
    reasons = [words for name, words in REASONS.items() if each.seen.get(name, 0) >= 0.5]
    return ", ".join([f"stands {place}", *reasons[:3]])


def why_outside(other: Outside) -> str:
    place = "below the end of the text" if other.is_below else "above the beginning of the text"
    reasons = [words for name, words in OUTSIDE.items() if other.kinds.get(name, 0) > 0.5]
    return ", ".join([f"stands {place}, on the copy of a whole page", *reasons[:2]])


OUTSIDE = {
    "steers": "speaks of the page and not of the matter",
    "of the page": "is one of the page's controls",
    "dated": "says when, as comments and teasers do",
    "printed twice": "is printed twice",
    "running text": "is a teaser, a comment or a notice of the house by its place",
    "short": "is no sentence",
    "half a line": "is no sentence",
}
REASONS = {
    "furniture beside": "beside other lines of the page",
    "furniture outward": "with other lines of the page around it",
    "in a row of short lines": "among short lines like it",
    "steers": "speaks of the page and not of the matter",
    "printed twice": "is printed twice",
    "opens with a sign": "opens with a sign as menus do",
    "a word": "is no sentence",
    "a few words": "is no sentence",
    "short": "is no sentence",
}
