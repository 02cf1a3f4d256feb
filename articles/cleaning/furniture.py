"""Where a text begins and ends on its page: every line near the edges is weighed by what can be seen of it.

What is seen (`seen`) is form, place and company: how long a line is, whether it ends as a sentence does, whether the text
says its words again, what stands around it. The weights were learnt from damaged texts with `python -m
tests.benchmarks.train_furniture`, which prints how well they do on texts they were not learnt from. The text ends where
the lines below weigh most in sum (`edge`).
"""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.page_words import kinds_of, share_steering, stems, tokens_of
from articles.cleaning.signs import CLOSERS, IS_HAN, ends_sentence, first_letter

HEAD, TAIL = "head", "tail"
REACH = 60
ENOUGH = 600  # characters of a line to tell what it is
FURNITURE = ("counter", "read_more", "link_spam", "navigation", "media_placeholder")
STARTS = re.compile(r"[+»«›→←>|•·*#©–—-]|o\s")
ENDS = re.compile(r"[»›→←>|:…]$|\.\.$|\(\d+\)$")
ROWS = re.compile(r"\s[|>›»→•·/–—]\s|\s{2,}")
ADDRESS = re.compile(r"https?://|www\.|@|\b[\w-]+\.(?:com|org|net|info|[a-z]{2})\b", re.I)
CYRILLIC = re.compile("[а-яёіў]", re.I)
LATIN = re.compile("[a-z]", re.I)

WEIGHTS: dict[str, float] = {
    "a few words": 1.46,
    "a line": 0.4,
    "a word": 1.96,
    "address": -0.07,
    "alone": -2.35,
    "begins small": -0.88,
    "digits": -0.96,
    "ends as a sentence does": -2.84,
    "ends with a sign": -0.52,
    "furniture beside": -0.24,
    "furniture inward": 0.28,
    "furniture outward": 0.84,
    "half a line": 0.36,
    "head": 2.5,
    "in a row of short lines": 0.08,
    "is running text": 0.17,
    "long": -0.67,
    "much said again": -1.89,
    "no letters": -2.11,
    "nothing else is furniture": -1.04,
    "only steers": 0.79,
    "opens with a sign": 1.07,
    "other script": -0.7,
    "outermost": 0.82,
    "printed pages": 0.42,
    "printed twice": 2.12,
    "quoted": -0.74,
    "row": -0.46,
    "running text next, head": -0.85,
    "running text next, tail": -0.84,
    "running text outward": -1.55,
    "said again": -1.26,
    "sentence next, head": -1.42,
    "sentence next, tail": -0.26,
    "short": 1.09,
    "small words": -2.69,
    "steers": 0.5,
    "tail": 2.1,
}


# Within the furniture a doubtful line is more likely furniture, too.
COMPANY = 1.0
# What a sentence costs beyond its weight: a text seldom begins or ends before one.
SENTENCE = 2.0
# A line or two on a page that nothing else gives away as one are rather the text's own.
FEW = 3


@dataclass(frozen=True, slots=True)
class Weighed:
    line: Line
    sure: float  # how likely it is furniture
    seen: dict[str, float]


class Page:
    """What the lines of one draft are compared with."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.lines = draft.lines
        self.furniture = [draft.why_cut(line) in FURNITURE for line in self.lines]
        self.speaks = any(self.furniture) or bool(draft.controls)
        self.printed = any(draft.why_cut(line) == "running_head" for line in self.lines)
        self.claimed = [self.is_claimed(line) for line in self.lines]

    def is_claimed(self, line: Line) -> bool:
        why = self.draft.why_cut(line)
        return (why is not None and why != "title_line") or self.draft.role_of(line) is not None

    def edge(self, side: str) -> list[int]:
        """The places of the outermost lines, from the edge inward."""
        places = range(len(self.lines)) if side == HEAD else range(len(self.lines) - 1, -1, -1)
        return list(places[:REACH])

    def seen(self, place: int, side: str) -> dict[str, float]:
        """Everything the model knows about a line."""
        line, words = self.lines[place], self.lines[place].text[:ENOUGH]
        outward, inward = (-1, 1) if side == HEAD else (1, -1)
        tokens = tokens_of(words)
        found: dict[str, float] = {
            side: 1,
            size_of(words): 1,
            "ends as a sentence does": ends_sentence(line.text),
            "is running text": line.prose,
            "steers": share_steering(words) if tokens else 0,
            "only steers": line.start in self.draft.controls or (bool(tokens) and share_steering(words) == 1),
            "said again": self.echo(words),
            "much said again": min(4, sum(self.draft.stems[stem] > 1 for stem in set(stems(words)))) / 4,
            "printed twice": self.draft.times[words.casefold()] > 1,
            "opens with a sign": STARTS.match(words) is not None,
            "ends with a sign": ENDS.search(words) is not None,
            "row": ROWS.search(words) is not None,
            "address": ADDRESS.search(words) is not None,
            "begins small": first_letter(words).islower(),
            "no letters": not any(map(str.isalpha, words)),
            "digits": sum(map(str.isdigit, words)) / len(words),
            "small words": sum("small" in kinds_of(token) for token in tokens) / max(1, len(tokens)),
            "quoted": words[0] in "«“„\"'" or words[-1] in CLOSERS[:7],
            "other script": self.is_foreign(words),
            "furniture beside": self.share((place - 1, place + 1)),
            "furniture outward": self.share(place + outward * step for step in range(1, 6)),
            "furniture inward": self.share(place + inward * step for step in range(1, 6)),
            "outermost": not 0 <= place + outward < len(self.lines),
            f"running text next, {side}": self.is_prose(place + inward),
            f"sentence next, {side}": self.is_sentence(place + inward),
            "running text outward": any(self.is_prose(place + outward * step) for step in range(1, 9)),
            "in a row of short lines": self.short_around(place),
            "alone": line.alone,
            "nothing else is furniture": not self.speaks,
            "printed pages": self.printed,
        }
        return {name: float(value) for name, value in found.items() if value}

    def echo(self, words: str) -> float:
        """What part of its longer words other lines say too."""
        own = set(stems(words))
        return sum(self.draft.stems[stem] > 1 for stem in own) / len(own) if own else 0

    def is_foreign(self, words: str) -> bool:
        cyrillic, latin = len(CYRILLIC.findall(words)), len(LATIN.findall(words))
        in_cyrillic = self.draft.language in ("ru", "be", "uk")
        return latin > 2 * cyrillic + 3 if in_cyrillic else cyrillic > 3

    def share(self, places: Iterable[int]) -> float:
        near = [place for place in places if 0 <= place < len(self.lines)]
        return sum(self.furniture[place] for place in near) / len(near) if near else 0

    def is_prose(self, place: int) -> bool:
        return 0 <= place < len(self.lines) and self.lines[place].prose and not self.claimed[place]

    def is_sentence(self, place: int) -> bool:
        return (
            0 <= place < len(self.lines)
            and ends_sentence(self.lines[place].text[-ENOUGH:])
            and not self.claimed[place]
        )

    def short_around(self, place: int) -> float:
        """How many of the six lines around are short, too."""
        near = [*range(max(0, place - 3), place), *range(place + 1, min(len(self.lines), place + 4))]
        return sum(len(self.lines[each].text) <= 60 for each in near) / 6


def around(draft: Draft) -> list[Weighed]:
    """The lines before the text begins and after it ends."""
    page = Page(draft)
    found: dict[int, Weighed] = {}
    for side in (HEAD, TAIL):
        places = page.edge(side)
        seen = {place: page.seen(place, side) for place in places if not page.claimed[place]}
        weights = {place: weight(each) for place, each in seen.items()}
        for place in outside(page, places, weights) & seen.keys() - found.keys():
            sure = likelihood(weights[place] + COMPANY)
            found[place] = Weighed(page.lines[place], sure, seen[place])
    return [found[place] for place in sorted(found)] if len(found) >= FEW or page.speaks else []


def outside(page: Page, places: list[int], weights: dict[int, float]) -> set[int]:
    """The places from the edge to where the sum of the weights is greatest."""
    best, total, reach = 0.0, 0.0, 0
    for number, place in enumerate(places, 1):
        total += weights[place] if place in weights else 0
        total -= SENTENCE * page.is_sentence(place)
        if total > best:
            best, reach = total, number
    return set(places[:reach])


def size_of(words: str) -> str:
    size = len(words) + 2 * len(IS_HAN.findall(words))
    for most, name in (
        (12, "a word"),
        (30, "a few words"),
        (60, "short"),
        (100, "half a line"),
        (180, "a line"),
    ):
        if size <= most:
            return name
    return "long"


def weight(seen: dict[str, float]) -> float:
    return sum(WEIGHTS.get(name, 0) * value for name, value in seen.items())


def likelihood(weight: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, weight))))
