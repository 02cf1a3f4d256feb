"""Titles of other articles, one below the other, under a line that points to them: "Related stories", "Read also:".

Why: on the page each was a link; as text they stand there like headings of this one.
Found by the pointer above them, which an earlier rule has cut, and by being no sentences. The last may be a heading of the text:
it goes where the row ends with it, by a wider gap or before another line of the page; else it is asked about.
Wrong when: the links are gone and two headings follow each other.
"""

from collections.abc import Iterator

from articles.cleaning.correspondence import is_of_letter
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.page_words import spoken, tokens_of
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import ends_sentence, first_letter

LONGEST_LABEL, LONGEST, FEWEST, MOST = 50, 160, 3, 12  # characters, words, lines
SURE, ASKED = 0.8, 0.4
NOTE = "the title of another article, under a line that points to it"


def find(draft: Draft) -> Iterator[Proposal]:
    if draft.has_roles or draft.is_marked_up:
        return
    for place, line in enumerate(draft.lines):
        if draft.is_cut(place) and points(line.text):
            titles = row_below(draft, place)
            for number, title in enumerate(titles, 1):
                is_sure = number < len(titles) or is_last_sure(draft, line, titles)
                yield cut(title.start, title.end, "read_more", SURE if is_sure else ASKED, NOTE)


def points(words: str) -> bool:
    """A label and no title behind it: "Related stories", "Other news", "Read also:"; "Read more" is a button."""
    if len(words) > LONGEST_LABEL or any(sign in words[:-1] for sign in ":：|—–"):
        return False
    counts = spoken(words, "pointer", "lead", "more", "object")
    if not counts:
        return False
    others = counts["object"] > 0 or (counts["lead"] > 0 and words[-1] in ":：")
    return counts["pointer"] > 0 or (counts["more"] > 0 and others)


def row_below(draft: Draft, place: int) -> list[Line]:
    titles: list[Line] = []
    for other in range(place + 1, min(place + 1 + MOST, len(draft.lines))):
        line = draft.lines[other]
        if draft.is_taken(other) or not is_title(line.text) or is_of_letter(draft, line):
            break
        titles.append(line)
    return titles


def is_title(words: str) -> bool:
    """Begins large, and is no sentence but may be a question."""
    if len(words) > LONGEST or len(tokens_of(words)) < FEWEST or words[-1] in ",;:：":
        return False
    return not first_letter(words).islower() and (words[-1] in "?!" or not ends_sentence(words))


def is_last_sure(draft: Draft, label: Line, titles: list[Line]) -> bool:
    last = titles[-1]
    if len(titles) == 1 and label.text[-1] not in ":：":
        return False
    place = draft.place(last)
    if place + 1 == len(draft.lines) or draft.is_cut(place + 1):
        return True
    before, after = last.number - draft.lines[place - 1].number, draft.lines[place + 1].number - last.number
    return before < after or (len(titles) == 1 and before == after)
