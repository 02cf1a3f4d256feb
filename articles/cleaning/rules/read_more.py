"""Buttons that lead on: "Read More", "Load more", "See also: ...".

Why: they are doors of the page, not words of the author.
Found by being made of nothing but words that lead on, by an arrow behind them, or as a label before another title.
Wrong when: a heading consists of exactly these words. A longer heading that only begins with them is left alone.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from articles.cleaning.draft import Draft
from articles.cleaning.page_words import spoken, tokens_of
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import first_letter

# One word alone may be a heading; these hardly are.
BUTTON = re.compile(
    r"[\[(]?(?:more|weiterlesen|подробнее|дальше|падрабязней|更多|全文|ещё|яшчэ|"
    r"expand|ausklappen|aufklappen|развернуть|раскрыть|разгарнуць|раскрыць)[\])]?(?:\s*(?:[.…»›>→]|\.\.\.)+[\])]?)?",
    re.I,
)
ARROW = re.compile(r"\s*(?:[»›→>▸▶]|>>)+$")
LABEL = re.compile(r"(?P<label>[^:：|\n]{2,50})(?:[:：]|\s\|)\s*(?P<title>\S.{0,160})")
# "The other story" is a heading, "Other stories" a pointer.
ARTICLES = frozenset(["a", "an", "the", "der", "die", "das", "ein", "eine"])
LONGEST = 220


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.free():
        if len(line.text) > LONGEST:
            continue
        confidence, why = judged(line.text)
        if confidence:
            yield cut(line.start, line.end, "read_more", confidence, why)


@lru_cache(maxsize=1_000)
def judged(words: str) -> tuple[float, str]:
    if BUTTON.fullmatch(words) or leads_on(words):
        return 0.93, "only words that lead the reader on, as a button does"
    if points_away(words):
        return 0.87, "the page points to another of its articles"
    return 0, ""


def leads_on(words: str) -> bool:
    tokens = tokens_of(words)
    if not 1 <= len(tokens) <= 7 or words[-1] in ".?!:" and not words.endswith(".."):
        return False
    counts = spoken(words, "lead", "more", "object")
    if not counts or counts["number"]:
        return False
    leads = counts["lead"] + counts["more"]
    if ARROW.search(words) and leads:
        return True
    telling = len(tokens) - counts["small"]
    if telling < max(2, counts["small"]):
        return False
    return counts["lead"] > 0 or (counts["object"] > 0 < counts["more"] and tokens[0] not in ARTICLES)


def points_away(words: str) -> bool:
    """ "Recommended for you: A title", or the label alone."""
    match = LABEL.fullmatch(words)
    label = match["label"] if match else words
    if len(tokens_of(label)) > 6 or (match and (first_letter(match["title"]).islower() or words[-1] == ".")):
        return False
    counts = spoken(label, "pointer", "lead", "more", "object")
    if not counts or counts["number"]:
        return False
    if not match:
        others = counts["lead"] + counts["object"] + counts["more"]
        return words[-1] not in ".!" and counts["pointer"] > 0 and counts["pointer"] + others > 1
    return counts["pointer"] + counts["more"] > 0 or counts["lead"] > 1
