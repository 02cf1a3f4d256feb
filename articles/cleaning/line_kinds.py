"""What kind of line each line of a page is, as numbers between 0 and 1: `extent.py` weighs them by where they stand."""

import re

from articles.cleaning.dates import dates_in
from articles.cleaning.lines import Line
from articles.cleaning.page import ENDS, ENOUGH, FURNITURE, STARTS, Page, size
from articles.cleaning.page_controls import heads_comment
from articles.cleaning.page_words import share_steering
from articles.cleaning.signs import ends_sentence

SHORT, HALF, LONG, DATED = 25, 60, 200, 110
FACTS = ("title_line", "byline", "publication_line", "masthead")
# A year or a time of day.
CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d\d\b")
CODE = re.compile(r"[;{}]$|^[<{}]|\w\([^)]*\)|=>|[(){}=;<>]{2}")


def kinds_of_lines(page: Page) -> list[dict[str, float]]:
    """One dictionary for each line; what is 0 is not in it."""
    return [kinds_of_line(page, line) for line in page.lines]


def kinds_of_line(page: Page, line: Line) -> dict[str, float]:
    words = line.text[:ENOUGH]
    why = page.draft.why_cut(line)
    is_prose = line.prose and why in (None, "title_line")
    if not line.prose and CODE.search(words):
        form: dict[str, float] = {"running text": 1, "code": 1}
    else:
        is_sentence = ends_sentence(line.text)
        form = {
            "running text": is_prose,
            "long running text": line.prose and len(words) >= LONG and why is None,
            "short": len(words) <= SHORT,
            "half a line": SHORT < len(words) <= HALF,
            "long without end": len(words) > HALF and not is_sentence,
            "sign": STARTS.match(words) is not None or ENDS.search(words) is not None,
            "printed twice": page.draft.times[words.casefold()] > 1,
        }
    found = form | {
        "a line": 1,
        "letters": min(1.0, size(words) / ENOUGH),
        "steers": share_steering(words) if why is None else 0,
        "of the page": line.start in page.draft.controls or (why in FURNITURE and why != "navigation"),
        "only steers": line.start in page.draft.controls,
        "heads a comment": not line.prose and heads_comment(words),
        "counts": why == "counter",
        "leads on": why == "read_more",
        "shows": why == "media_placeholder" or page.draft.role_of(line) == "caption",
        "byline": why == "byline",
        "title": why == "title_line",
        "facts": why in FACTS,
        "dated": not line.prose and len(words) < DATED and has_date(words),
    }
    return {name: float(value) for name, value in found.items() if value}


def has_date(words: str) -> bool:
    return CLOCK.search(words) is not None or next(iter(dates_in(words)), None) is not None
