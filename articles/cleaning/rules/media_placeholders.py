"""Words and running times that stand where a picture or a film was.

Why: a page copied as text keeps the word "image" or "02:13" on a line of its own, where the reader saw a picture.
Found by being made of nothing but words for pictures, films and ways to open them, or by counting in a series.
Wrong when: a one-word heading is really called "Video", or a timetable has a time on each line.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.page_words import spoken, tokens_of
from articles.cleaning.proposal import Proposal, cut

TIME = r"\d{1,2}:\d{2}(?::\d{2})?"
CODE = re.compile(rf"{TIME}(?:\s*[/|–-]\s*{TIME})?|\[gallery\b[^\]]*\]|!\[[^\]\n]*\]\([^)\s]*\)", re.I)
BRACKETS = re.compile(r"[\[<(]\s*([^\W\d_]{1,20})\s*[\]>)]")
# "Slide 3 of 9", whatever the word: a chapter has no second number.
IN_A_SERIES = re.compile(r"[^\W\d_]{2,14}\s\d{1,3}\s?(?:/|of|von|из|з|共)\s?\d{1,3}", re.I)
PAGE = re.compile(r"(?:page|seite|стр|страница|старонка|лист|blatt)\b", re.I)
LONGEST, MOST = 200, 8
NOTE = "stands where the page had a picture or a film"


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.free():
        sure = surest(line.text) if len(line.text) <= LONGEST else 0
        if sure:
            yield cut(line.start, line.end, "media_placeholder", sure, NOTE)


def surest(words: str) -> float:
    if CODE.fullmatch(words):
        return 0.9
    bracketed = BRACKETS.fullmatch(words)
    if bracketed and spoken(bracketed[1], "media"):
        return 0.97
    tokens = tokens_of(words)
    if len(tokens) == 1:
        return one_word(words)
    return 0.9 if only_media(words, len(tokens)) or is_in_a_series(words) else 0


def one_word(words: str) -> float:
    """ "image" is no heading; "Illustration" may be one."""
    counts = spoken(words, "media")
    if not counts or not counts["media"] or not words.isalpha():
        return 0
    return 0.95 if words.islower() else 0.82


def only_media(words: str, size: int) -> bool:
    if size > MOST or (words[-1] in ".?!:" and not words.endswith("...")):
        return False
    counts = spoken(words, "media", "show", "media_help", "service")
    if not counts or counts["media"] + counts["show"] < 1:
        return False
    has_help = counts["show"] or counts["number"] or counts["media_help"]
    return bool(counts["media"] and has_help or counts["show"] > 1 or counts["show"] and counts["service"])


def is_in_a_series(words: str) -> bool:
    return IN_A_SERIES.fullmatch(words) is not None and not PAGE.match(words)
