"""Page numbers and page heads: "Page 4 of 20", "Seite 3", a journal's name at the top of each page.

Why: a text taken from a PDF has them wherever a page ended, often in the middle of a sentence.
Found by words for "page", by how an issue is numbered, by coming back, by a page number beside it, and by standing
between two halves of one sentence.
Wrong when: chapters are headed by bare numbers, or a verse line is torn around a short line that belongs there.
"""

import re
from collections import Counter
from collections.abc import Iterator

from articles.cleaning.broken_paragraphs import goes_on, is_hyphenated, is_long, is_unfinished, stops_short
from articles.cleaning.correspondence import is_of_letter
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.page_controls import NUMBERED_PART, is_control
from articles.cleaning.page_heads import (
    BARRED,
    COUNTED,
    LONE_NUMBER,
    LONGEST,
    NO_HEAD,
    NUMBER,
    PAGE,
    SPACED,
    could_be_head,
    form,
    is_dateline,
    is_loud,
)
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import ends_sentence, first_letter, has_sentence_end

DIGIT, DIGITS, WORD = re.compile(r"\d"), re.compile(r"\d+"), re.compile(r"[^\W\d_]{3}")
MOST_BETWEEN, SHORTEST = 6, 5
ONE_PAGE, PAGE_LETTERS = 30, 3_000  # rows, characters: lines of a song come back sooner


def find(draft: Draft) -> Iterator[Proposal]:
    between = between_halves(draft)
    repeated = repeated_heads(draft)
    found: set[int] = set()
    torn: set[str] = set()  # what stood between two halves further up stands between whole sentences, too
    for line in draft.free():
        if line.start in between:
            torn.add(line.text)
        is_told = line.start in between or line.start in repeated or line.text in torn
        confidence, why = surest(line, line.start in between, is_told)
        if confidence and (is_told or not is_row(draft, line)):
            found.add(line.start)
            yield head(line, confidence, why)
    for line in draft.free() if found else ():
        if line.start in found or not any(map(str.isdigit, line.text[:60])):
            continue
        beside = [each for each in draft.neighbours(line) if each.start in found and NUMBER.search(each.text)]
        if beside and is_numbered_head(draft, line):
            yield head(line, 0.8, "stands beside the number of a page")


def is_row(draft: Draft, line: Line) -> bool:
    """Of a table, or of contents: a number and wide spaces, as in the line above or below."""
    return SPACED.fullmatch(line.text) is not None and any(
        SPACED.fullmatch(each.text) for each in draft.neighbours(line)
    )


def is_numbered_head(draft: Draft, line: Line) -> bool:
    following = draft.next_kept(line)
    if draft.opens_like_others(line) or is_of_letter(draft, line) or is_dateline(line.text):
        return False
    if (
        len(line.text) > 60
        or ":" in line.text
        or NUMBERED_PART.match(line.text)
        or not could_be_head(line)
        or not DIGIT.search(line.text)
    ):
        return False
    return not is_unfinished(line) and (following is None or not first_letter(following.text).islower())


def head(line: Line, confidence: float, why: str) -> Proposal:
    return cut(
        line.start, line.end, "running_head", confidence, f"the head or number of a printed page: {why}"
    )


def surest(line: Line, is_between: bool, is_repeated: bool) -> tuple[float, str]:
    is_short = not line.prose and len(line.text) <= LONGEST
    by_form = form(line.text, line.alone) if is_short else NO_HEAD
    if by_form[0] == COUNTED:
        return by_form
    if is_between:
        return 0.93, "stands between the two halves of one sentence"
    return (0.85, "the line comes back") if is_repeated and by_form[0] != LONE_NUMBER else by_form


def between_halves(draft: Draft) -> set[int]:
    """Short lines with another sentence's halves on both sides."""
    found: set[int] = set()
    lines = draft.running()
    heads = {place for place, line in enumerate(lines) if could_be_head(line)}
    for place, first in enumerate(lines):
        if (
            place + 1 not in heads
            or len(first.text) < SHORTEST
            or ends_sentence(first.text)
            or first.text[-1] in ":：;；"
        ):
            continue
        after = next((at for at in range(place + 1, place + 2 + MOST_BETWEEN) if at not in heads), 0)
        gap = lines[place + 1 : after]
        if gap and after < len(lines) and is_torn(first, lines[after], gap):
            found.update(each.start for each in gap)
    return found


def is_torn(first: Line, second: Line, gap: list[Line]) -> bool:
    """A first half as short as a title is one only directly above the number of its page."""
    if is_hyphenated(first):
        return first_letter(second.text).islower()
    if PAGE.fullmatch(gap[0].text) or NUMBER.fullmatch(gap[0].text):
        return stops_short(first, second) or bool(goes_on(first, second))
    is_text = is_long(first) or has_sentence_end(first.text) or gap[0].text.isupper()
    return is_unfinished(first) and is_text and bool(goes_on(first, second))


def repeated_heads(draft: Draft) -> set[int]:
    """Lines with a number that come back word for word, or three times with other numbers; chapters count one by one. Without a
    number three times on more than one page, or twice in capitals or beside the number of a page."""
    shapes: dict[str, list[Line]] = {}
    for line in draft.free():
        is_sentence = ends_sentence(line.text) and DIGIT.search(line.text) and is_beside_number(draft, line)
        if WORD.search(line.text) and len(line.text) <= LONGEST and (is_sentence or could_be_head(line)):
            shapes.setdefault(DIGITS.sub("0", line.text), []).append(line)
    found: set[int] = set()
    for shape, members in shapes.items():
        lines = [line for line in members if len(members) > 1 and not is_control(line.text)]
        times = Counter(line.text for line in lines)
        if "0" not in shape:
            is_head = (len(lines) >= 3 and is_longer_than_page(lines[0], lines[-1])) or (
                len(lines) >= 2
                and (is_loud(lines[0].text) or any(is_beside_number(draft, line) for line in lines))
            )
            found.update(line.start for line in lines if is_head)
        elif len(lines) >= 3 and not (
            counts_one_by_one(lines) or are_clauses(draft, shape, lines) or are_datelines(lines)
        ):
            found.update(line.start for line in lines)
        elif BARRED.fullmatch(lines[0].text if lines else "") and not counts_one_by_one(lines):
            found.update(line.start for line in lines)
        else:
            found.update(line.start for line in lines if times[line.text] > 1)
    return found


def is_beside_number(draft: Draft, line: Line) -> bool:
    return any(form(each.text, each.alone)[0] in (COUNTED, LONE_NUMBER) for each in draft.neighbours(line))


def is_longer_than_page(first: Line, last: Line) -> bool:
    return last.number - first.number > ONE_PAGE or last.start - first.start > PAGE_LETTERS


def are_clauses(draft: Draft, shape: str, lines: list[Line]) -> bool:
    """ "Article 16", "Article 17": one word, numbers that go up, and each above sentences of its own."""
    if len(WORD.findall(shape)) and len(shape.split()) > 2:
        return False
    numbers = [int(DIGITS.findall(line.text)[0]) for line in lines]
    if any(after <= before for before, after in zip(numbers, numbers[1:], strict=False)):
        return False
    return not any(stands_in_sentence(draft, line) for line in lines)


def are_datelines(lines: list[Line]) -> bool:
    """The days of a diary; one day on every page is a head."""
    return all(is_dateline(line.text) for line in lines) and len({line.text for line in lines}) == len(lines)


def stands_in_sentence(draft: Draft, line: Line) -> bool:
    """Does the running text above it stop in mid sentence, or the one below begin there?"""
    place = draft.place(line)
    above, below = draft.lines[place - 1 : place], draft.lines[place + 1 : place + 2]
    return any(is_unfinished(each) and each.prose for each in above) or any(
        first_letter(each.text).islower() for each in below
    )


def counts_one_by_one(lines: list[Line]) -> bool:
    numbers = [int(re.findall(r"\d{1,9}", line.text)[0]) for line in lines]
    return numbers[0] == 1 and all(
        after - before == 1 for before, after in zip(numbers, numbers[1:], strict=False)
    )
