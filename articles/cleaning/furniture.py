"""Where a text begins and ends on its page: every line near the edges is weighed by what can be seen of it (`page.py`).

The weights were learnt from damaged texts and invented pages with `python -m tests.benchmarks.train_furniture`, which prints
how well they do on texts and phrases they were not learnt from. The text is where what is outside weighs most.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from articles.cleaning.lines import Line
from articles.cleaning.page import HEAD, TAIL, Page

WEIGHTS: dict[str, float] = {
    "a few words": 1.49,
    "a line": 0.16,
    "a word": 1.82,
    "address": -0.24,
    "alone": -1.46,
    "begins small": -1.25,
    "digits": -0.56,
    "ends as a sentence does": -2.39,
    "ends with a sign": -1.09,
    "furniture beside": -0.23,
    "furniture inward": -0.17,
    "furniture outward": -0.38,
    "half a line": 0.45,
    "head": 2.31,
    "in a row of short lines": 1.13,
    "is running text": 1.49,
    "long": -1.58,
    "long lines inward": -2.52,
    "long lines outward": -2.11,
    "much said again": -0.91,
    "no letters": -2.01,
    "nothing else is furniture": -1.85,
    "only steers": 1.83,
    "opens with a sign": 1.19,
    "other script": -0.74,
    "outermost": 0.81,
    "printed pages": 1.37,
    "printed twice": 2.84,
    "punctuated alike": -1.52,
    "quoted": -0.53,
    "row": -1.13,
    "running text next, head": -0.13,
    "running text next, tail": -0.36,
    "running text outward": -1.31,
    "said again": -1.17,
    "sentence next, head": -1.32,
    "sentence next, tail": -0.18,
    "short": 2.01,
    "small words": -1.79,
    "steers": 0.97,
    "tail": 2.06,
    "text outward": 0.1,
}


# Within the furniture a doubtful line is more likely furniture, too.
COMPANY = 1.0
# What a sentence costs beyond its weight: a text seldom begins or ends before one.
SENTENCE = 2.0
# A line or two on a page that nothing else gives away as one are rather the text's own.
FEW = 3
# With so many lines that are surely not its own, a text comes with the whole page it stood on: `extent.py` knows those.
MANY = 20


@dataclass(frozen=True, slots=True)
class Weighed:
    line: Line
    sure: float  # how likely it is furniture
    seen: dict[str, float]


def around(head: "Side", tail: "Side") -> list[Weighed]:
    """The lines before the text begins and after it ends."""
    page = head.page
    found = [each for side in (head, tail) for each in side.outside()]
    telling = sum(page.draft.why_cut(each.line) is None for each in found)
    return sorted(found, key=lambda each: each.line.start) if telling >= FEW or page.speaks else []


def sides(page: Page) -> tuple["Side", "Side"]:
    head, tail = Side(page, HEAD), Side(page, TAIL)
    part(head, tail, len(page.lines))
    return head, tail


def is_whole_page(head: "Side", tail: "Side") -> bool:
    return head.short() + tail.short() + sum(head.page.furniture) >= MANY


class Side:
    """The lines from one edge inward, what each weighs, and what they weigh together."""

    def __init__(self, page: Page, name: str) -> None:
        self.page, self.name = page, name
        self.places = page.edge(name)
        self.seen = {place: page.seen(place, name) for place in self.places if not page.claimed[place]}
        self.weights = {place: weight(each) for place, each in self.seen.items()}
        costs = (self.weights.get(place, 0) - SENTENCE * page.is_sentence(place) for place in self.places)
        self.sums = [0.0, *accumulate(costs)]
        self.reach = 0  # how many of the places are outside the text

    def short(self) -> int:
        """How many of its lines outside are surely the page's."""
        return sum(self.weights.get(place, 0) > 1 for place in self.places[: self.reach])

    def outside(self) -> Iterator[Weighed]:
        for place in self.places[: self.reach]:
            if place in self.seen:
                sure = likelihood(self.weights[place] + COMPANY)
                yield Weighed(self.page.lines[place], sure, self.seen[place])


def part(head: Side, tail: Side, lines: int) -> None:
    """Sets how far each side reaches, so that both together weigh most and do not meet in the text."""
    best, most = [0], 0  # for each number of lines from the top, how many of them weigh most
    for size, total in enumerate(head.sums[1:], 1):
        most = size if total > head.sums[most] else most
        best.append(most)

    def above(size: int) -> int:
        return best[min(lines - size, len(best) - 1)]

    tail.reach = max(range(len(tail.sums)), key=lambda size: tail.sums[size] + head.sums[above(size)])
    head.reach = above(tail.reach)


def weight(seen: dict[str, float]) -> float:
    return sum(WEIGHTS.get(name, 0) * value for name, value in seen.items())


def likelihood(weight: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, weight))))
