"""A date of the catalogue for citations: as exact as what is known, never more."""

import datetime
from dataclasses import dataclass

from articles.models import Precision


@dataclass(frozen=True)
class Date:
    """`parts` are those of its first day, (2017, 8) for a month; `until` those of its last, for a stretch of time."""

    words: str = ""
    parts: tuple[int, ...] = ()
    until: tuple[int, ...] = ()
    open_end: str = ""  # "after" when only the first day is known, "before" when only the last is

    @property
    def year(self) -> str:
        return f"{self.parts[0]:04}" if self.parts and not self.open_end else ""

    @property
    def edtf(self) -> str:
        """The Extended Date/Time Format (ISO 8601-2:2019): 2017-08, 2016/2018, 2017-05-03/.. ."""
        first = iso(self.parts)
        if self.open_end:
            return f"{first}/.." if self.open_end == "after" else f"../{first}"
        return f"{first}/{iso(self.until)}" if self.until else first


def iso(parts) -> str:
    return "-".join(f"{part:0{4 if place == 0 else 2}}" for place, part in enumerate(parts))


def date_of(date, words="") -> Date:
    """From {"earliest", "latest", "precision"}, as editions keep it; `words` are how pages show it."""
    earliest, latest = day(date.get("earliest")), day(date.get("latest"))
    if not earliest and not latest:
        return Date(words)
    if not earliest or not latest:
        known = earliest or latest
        return Date(words, parts(known), open_end="after" if earliest else "before")
    length = {Precision.YEAR: 1, Precision.MONTH: 2}.get(date.get("precision"), 3)
    if whole_years(earliest, latest):
        length = 1
    first, last = parts(earliest)[:length], parts(latest)[:length]
    one = first == last or date.get("precision") == Precision.DAY
    return Date(words, first, () if one else last)


def whole_years(earliest, latest):
    return (earliest.month, earliest.day, latest.month, latest.day) == (1, 1, 12, 31)


def day(value) -> datetime.date | None:
    return datetime.date.fromisoformat(value) if isinstance(value, str) and value else value or None


def parts(day):
    return (day.year, day.month, day.day)
