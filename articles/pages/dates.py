"""Dates as they are shown: no more exact than what is known."""

import datetime

MONTHS = "January February March April May June July August September October November December".split()
UNDATED = "undated"


def as_day(value) -> datetime.date | None:
    """Editions keep days as ISO text, models as dates."""
    return datetime.date.fromisoformat(value) if isinstance(value, str) and value else value or None


def full_day(day):
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month(day):
    return f"{MONTHS[day.month - 1]} {day.year}"


def in_words(date) -> str:
    """`date` holds words, earliest, latest and precision; "undated" when nothing is known."""
    earliest, latest = as_day(date.get("earliest")), as_day(date.get("latest"))
    precision = date.get("precision")
    if not earliest and not latest:
        return date.get("words") or UNDATED
    if not latest:
        return f"not before {full_day(earliest)}"
    if not earliest:
        return f"not after {full_day(latest)}"
    if precision == "day" or earliest == latest:
        return full_day(earliest)
    if precision == "month":
        return month(earliest)
    if precision == "year":
        return str(earliest.year)
    return between(earliest, latest)


def between(earliest, latest):
    whole_years = (earliest.month, earliest.day, latest.month, latest.day) == (1, 1, 12, 31)
    if whole_years:
        return str(earliest.year) if earliest.year == latest.year else f"{earliest.year}–{latest.year}"
    return f"between {without_year(earliest, latest)} and {full_day(latest)}"


def without_year(day, other):
    """A day whose year the other one tells."""
    return f"{day.day} {MONTHS[day.month - 1]}" if day.year == other.year else full_day(day)


def span_in_words(date) -> str:
    """What something is about: a stretch of time where `in_words` would speak of doubt; "" when nothing is known."""
    earliest, latest = as_day(date.get("earliest")), as_day(date.get("latest"))
    words = in_words(date)
    if not words.startswith("between "):
        return "" if words == UNDATED else words
    if (earliest.year, earliest.month) == (latest.year, latest.month):
        return f"{earliest.day}–{full_day(latest)}"
    return f"{without_year(earliest, latest)} to {full_day(latest)}"


def of_row(row):
    """The same four from a model that has them, or from a row of its values."""
    get = row.get if isinstance(row, dict) else lambda name: getattr(row, name)
    return {
        "words": get("date_words"),
        "earliest": get("earliest"),
        "latest": get("latest"),
        "precision": get("precision"),
    }
