"""When the text cannot have been written yet: before the latest event it gives a date for.

Why: many captures state no date; an honest bound is worth more than none and never pretends to be the date.
Dates in captions, in cut lines and in footnotes do not count, nor those the sentence speaks of as still to come.
Wrong when: a plan is told as if it had happened.
"""

import re
from collections.abc import Iterator

from articles.cleaning.dates import ANY_YEAR, Dated, bare_years, dates_in, whole_year
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.statement import INFERRED, Statement

TO_COME = re.compile(
    r"\b(?:will|shall|would|plan(?:s|ned)?|forthcoming|upcoming|scheduled|expected|wird|werden|geplant|будет|будут|"
    r"планиру\w+|намечен\w*|будзе|будуць|плану\w+)\b|将|计划|"
    r"\b(?:until|by|till|bis|до|к|да)\s(?:\w+\s){0,2}$|到$",
    re.I,
)
SENTENCE = re.compile(r"[.!?…。！？]\s*")
MOST = 400
MONTH_NAMES = "January February March April May June July August September October November December".split()


def find(draft: Draft) -> Iterator[Statement]:
    lines = [line for line in text_lines(draft) if ANY_YEAR.search(line.text)]
    latest = max(events(lines), key=lambda each: each.earliest, default=None)
    year = max(years(lines), key=lambda each: each.earliest, default=None)
    if latest and (year is None or year.earliest.year <= latest.earliest.year):
        yield bound(latest, 0.85 if latest.precision == "day" else 0.75)
    elif year:
        yield bound(year, 0.6)


def bound(event: Dated, confidence: float) -> Statement:
    why = f"the text speaks of “{event.words}” as past; nothing in it says how much later it was written"
    value = f"not before {in_words(event)}"
    return Statement(
        "date", value, INFERRED, why=why, confidence=confidence, earliest=event.earliest, precision="range"
    )


def in_words(event: Dated) -> str:
    day, month, year = event.earliest.day, MONTH_NAMES[event.earliest.month - 1], event.earliest.year
    parts = {"day": f"{day} {month} {year}", "month": f"{month} {year}", "year": str(year)}
    return parts[event.precision]


def events(lines: list[Line]) -> Iterator[Dated]:
    for line in lines:
        for dated in dates_in(line.text, line.start):
            if not is_to_come(line, dated.start - line.start):
                yield dated


def years(lines: list[Line]) -> Iterator[Dated]:
    for line in lines:
        for match in bare_years(line.text):
            words = match["year"] or match["han"]
            if not is_to_come(line, match.start()):
                start = line.start + match.start()
                yield Dated(start, start + len(match.group()), words, *whole_year(int(words)), "year")


def text_lines(draft: Draft) -> list[Line]:
    return [line for line in draft.running() if line.prose and draft.role_of(line) != "heading"]


def is_to_come(line: Line, place: int) -> bool:
    """Does the sentence before the date look forward?"""
    before = SENTENCE.split(line.text[max(0, place - MOST) : place])[-1]
    return TO_COME.search(before) is not None
