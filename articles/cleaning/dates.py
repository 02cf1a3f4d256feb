"""Dates as people write them, in five languages: where they stand and what days they can mean."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from articles.cleaning.vocabulary import MONTHS

MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"
YEAR = r"(?:1[5-9]|20)\d\d"
DAY = r"[0-3]?\d"
HAN_DIGITS = "〇一二三四五六七八九"
HAN_YEAR = f"[一二][〇零{HAN_DIGITS[1:]}]{{3}}"
HAN_NUMBER = f"[十{HAN_DIGITS[1:]}]{{1,3}}"
SPAN = rf"(?:{DAY}\s?(?:[-–—]|to|bis|по|да)\s?)?(?P<day>{DAY})"

FORMS = [
    re.compile(form, re.I)
    for form in (
        rf"(?<!\w){SPAN}(?:st|nd|rd|th|\.)?\s(?:of\s)?(?P<month>{MONTH}),?\s(?P<year>{YEAR})(?!\w)",
        rf"(?<!\w)(?P<month>{MONTH})\s{SPAN}(?:st|nd|rd|th)?,?\s(?P<year>{YEAR})(?!\w)",
        rf"(?<!\w)(?P<year>{YEAR}),?\s(?:on\s)?(?P<month>{MONTH})\s{SPAN}(?!\w)(?!,?\s{YEAR})",
        rf"(?<!\d)(?P<year>{YEAR})年(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日",
        rf"(?P<year>{HAN_YEAR})年(?P<month>{HAN_NUMBER})月(?P<day>{HAN_NUMBER})日",
        rf"(?P<year>{HAN_YEAR})年(?P<month>{HAN_NUMBER})月",
        rf"(?<![\d.-])(?P<year>{YEAR})-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?![\d-])",
        rf"(?<![\d.])(?P<day>{DAY})\.(?P<month>[01]?\d)\.(?P<year>{YEAR})(?![\d.])",
        rf"(?<!\w)(?P<month>{MONTH}),?\s(?P<year>{YEAR})(?!\w)",
        rf"(?<!\d)(?P<year>{YEAR})年(?P<month>\d{{1,2}})月(?!\d)",
    )
]
ANY_YEAR = re.compile(f"{YEAR}|{HAN_YEAR}年")
BARE_YEAR = re.compile(
    rf"(?<!\w)(?:in|since|from|of|im|im Jahr|seit|von|в|с|у|ў|з)\s(?P<year>{YEAR})(?![\w-])|(?<!\d)(?P<han>{YEAR})年",
    re.I,
)


class Dated(NamedTuple):
    start: int
    end: int
    words: str
    earliest: date
    latest: date
    precision: str


def dates_in(text: str, offset: int = 0) -> Iterator[Dated]:
    """Days and months of a year; where two readings overlap, the fuller form wins."""
    taken: set[int] = set()
    for start, end in around_years(text):
        for form in FORMS:
            for match in form.finditer(text, start, end):
                dated = meant(match, offset)
                if dated and taken.isdisjoint(range(match.start(), match.end())):
                    taken.update(range(match.start(), match.end()))
                    yield dated


def bare_years(text: str) -> Iterator[re.Match[str]]:
    """ "In 1999", "seit 1999", "1999年"."""
    for start, end in around_years(text):
        yield from BARE_YEAR.finditer(text, start, end)


def around_years(text: str, reach: int = 45) -> Iterator[tuple[int, int]]:
    """Every form has a year in it: only there is it worth looking."""
    start = end = -1
    for match in ANY_YEAR.finditer(text):
        if match.start() - reach > end:
            if end >= 0:
                yield start, end
            start = max(0, match.start() - reach)
        end = match.end() + reach
    if end >= 0:
        yield start, end


def meant(match: re.Match[str], offset: int) -> Dated | None:
    parts = match.groupdict()
    try:
        year, month = han_digits(parts["year"]), number_of(parts["month"])
        day = number_of(parts["day"]) if parts.get("day") else None
    except ValueError:
        return None
    place = (match.start() + offset, match.end() + offset, match.group())
    try:
        first, last = date(year, month, day or 1), date(year, month, day or monthrange(year, month)[1])
    except ValueError:
        return None
    return Dated(*place, first, last, "day" if day else "month")


def number_of(word: str) -> int:
    """The number of a month or a day: digits, a month's name, or Han numerals up to 三十一."""
    if word.isdigit():
        return int(word)
    if word[0] not in "十" + HAN_DIGITS:
        return MONTHS[word.rstrip(".").casefold()]
    tens, ten, ones = word.rpartition("十")
    return (han_digits(tens or "一") * 10 if ten else 0) + (han_digits(ones) if ones else 0)


def han_digits(word: str) -> int:
    return int(
        "".join(
            str(HAN_DIGITS.find(each)) if each in HAN_DIGITS else each for each in word.replace("零", "〇")
        )
    )


def whole_year(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)
