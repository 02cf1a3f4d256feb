"""Letters: the place and day above "Dear Margaret," and the two short lines below the last sentence belong to them."""

import re
from functools import lru_cache

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.signs import ends_sentence

SALUTATION = re.compile(
    r"(?:my )?(?:dear|dearest|liebe[rs]?|sehr geehrte[rs]?|hallo|дорог\w+|милы\w+|уважаем\w+|здравствуй\w*|"
    r"дараг\w+|мілы\w*|паважан\w+|шаноўн\w+|вітаю)\b[^.?:;]{0,40}[,!:]",
    re.I,
)
POSTSCRIPT = re.compile(r"(?:P\.?\s?S\.?|PS:|З\.?\s?Ы\.)\s?", re.I)
LONGEST = 60  # characters of a place and a day
CLOSING = 4  # words: "Your loving", "Mit herzlichen Grüßen", "Твой сын"


def is_of_letter(draft: Draft, line: Line) -> bool:
    """The date line, the closing words, the name below them, and what was forgotten."""
    if not is_letter(draft.text):
        return False
    place = draft.place(line)
    if place + 1 < len(draft.lines) and SALUTATION.match(draft.lines[place + 1].text):
        return len(line.text) <= LONGEST
    return POSTSCRIPT.match(line.text) is not None or closes(draft, place)


def closes(draft: Draft, place: int) -> bool:
    """One of two short lines, of which the first stands below a sentence."""
    if not is_short(draft.lines[place].text):
        return False
    return any(
        0 < first
        and first + 1 < len(draft.lines)
        and ends_sentence(draft.lines[first - 1].text)
        and all(is_short(draft.lines[each].text) for each in (first, first + 1))
        and not is_short_row(draft, first + 2)
        for first in (place - 1, place)
    )


def is_short_row(draft: Draft, place: int) -> bool:
    """A third and a fourth short line would make it a menu."""
    following = draft.lines[place : place + 2]
    return len(following) == 2 and all(is_short(each.text) for each in following)


def is_short(words: str) -> bool:
    return len(words.split()) <= CLOSING and not any(map(str.isdigit, words)) and not ends_sentence(words)


@lru_cache(maxsize=4)
def is_letter(text: str) -> bool:
    return any(SALUTATION.match(row.strip()) for row in text.split("\n"))
