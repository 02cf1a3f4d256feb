"""Days as pages write them: 2017-05-03, 3 May 2017, May 3rd, 2017, 3. Mai 2017, 3 de mayo de 2017, 03.05.2017, 2017年5月3日.

Months are known by how they begin, in many languages. 03/05/2017 is March in America and May elsewhere; where a page in
English does not say which English, none is taken.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

BEGINNINGS = (
    "jan ene gen янв сту січ ian oca ينا",
    "feb fév fev фев лют şub فبر",
    "mar mär maa mrz мар сак бер مار",
    "apr avr abr апр кра кві kwi nis أبر ابر",
    "may mai mag mei maj мая май тра ماي",
    "jun juin giu июн чэр чер cze iun haz يون",
    "jul juil lug июл ліп лип lip iul tem يول",
    "aug aoû aou ago авг жні сер sie agu ağu أغس اغس",
    "sep set сен вер wrz eyl سبت",
    "oct okt ott out окт кас жов paź eki أكت اكت",
    "nov ноя ліс лис lis kas نوف",
    "dec dez déc dic дек сне гру gru des ara ديس",
)
MONTHS = {stem: number for number, stems in enumerate(BEGINNINGS, 1) for stem in stems.split()}
NAMES = frozenset(
    "january february march april may june july august september october november december januar februar märz mai juni juli"
    " oktober dezember jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
WORD = r"(?:[^\W\d_]{2,12}/)?(?P<month>[^\W\d_]{3,12})"
DAY, YEAR = r"(?P<day>\d{1,2})", r"(?P<year>(?:1[89]|20)\d\d)"
FORMS = [
    re.compile(form, re.I)
    for form in (
        rf"(?<![\d.,:/-]){YEAR}(?P<sign>[-/.])(?P<number>\d{{1,2}})(?P=sign){DAY}(?!\d)",
        rf"(?<!\d){DAY}(?:st|nd|rd|th|er|\.|º)?[\s-]?(?:of\s|de\s)?{WORD}\.?,?[\s-]?(?:de\s|del\s)?{YEAR}(?!\d)",
        rf"(?<!\w){WORD}\.?\s{DAY}(?:st|nd|rd|th)?,?\s{YEAR}(?!\d)",
        rf"(?<![\d.,:/-]){DAY}\.\s?(?P<number>\d{{1,2}})\.\s?{YEAR}(?!\d)",
        rf"(?<![\d.,:/-])(?P<one>\d{{1,2}})(?P<sign>[/-])(?P<two>\d{{1,2}})(?P=sign){YEAR}(?!\d)",
        r"(?<![\d.,:/-])(?P<day>\d\d)\.(?P<number>\d\d)\.(?P<short>\d\d)(?![\d.])",
        rf"^{DAY}\.(?P<number>\d{{1,2}})\.(?P<short>\d\d)$",
        rf"{YEAR}[年년]\s?(?P<number>\d{{1,2}})[月월]\s?{DAY}[日일]",
    )
]


class Day(NamedTuple):
    start: int
    end: int
    day: date


def days_in(words: str, language: str = "") -> list[Day]:
    """The days named in the words, in their order."""
    if not any(map(str.isdigit, words)):
        return []
    return sorted(
        found for form in FORMS for match in form.finditer(words) for found in meant(match, language)
    )


def meant(match: re.Match[str], language: str) -> Iterator[Day]:
    said = match.groupdict()
    if "one" in said:
        day, month = in_order(int(said["one"]), int(said["two"]), language)
    else:
        day, month = int(said["day"]), month_of(said)
    try:
        yield Day(match.start(), match.end(), date(year_of(said), month, day))
    except ValueError:
        return  # no such day


def in_order(one: int, two: int, language: str) -> tuple[int, int]:
    """Day and month; a month that is none where they cannot be told apart. `language` may be en-US."""
    if two > 12 or language == "en-US":
        return two, one
    is_doubtful = one <= 12 and one != two and language in ("", "en")
    return one, 0 if is_doubtful else two


def year_of(said: dict[str, str]) -> int:
    return int(said["year"]) if "year" in said else 2000 + int(said["short"])


def month_of(said: dict[str, str]) -> int:
    if "number" in said:
        return int(said["number"])
    word = said["month"].casefold()
    return MONTHS.get(word[:3]) or MONTHS.get(word[:4]) or 0


def is_month(word: str) -> bool:
    """One of the names months have in English and German, whole."""
    return word.casefold() in NAMES
