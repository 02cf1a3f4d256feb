"""Where the text of a whole page begins and ends: every place between two lines is weighed as its beginning and as its end.

What counts is what the lines on both sides are, how near they are, what would be left outside, and how that parts the running
text. So comments and teasers can be outside though they are sentences, and far more of them than the text has.
The weights (`extent_weights.py`) were learnt with `python -m tests.benchmarks.train_extent`.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from articles.cleaning.extent_weights import BALANCE, LINES
from articles.cleaning.line_kinds import kinds_of_lines
from articles.cleaning.lines import Line
from articles.cleaning.page import HEAD, TAIL, Page

Seen = dict[str, float]
Windows = list[list[tuple[int, int, float]]]

# Lines so near a place are asked each zone by itself; the last zone is everything outside.
NEAR = ((0, 1), (1, 4), (4, 12))
ZONES = len(NEAR) * 2 + 1
FAR = 1 / 20
# Running text beside a line of the page or a date is worth half: comments and teasers stand so.
COMPANY, DOUBTFUL = 2, 0.5
# Single sentences between headlines, so many of them within so many lines, are teasers and count for next to nothing.
TEASER, TEASERS, AROUND, TEASING = 180, 3, 5, 0.1
# Running text so near counts as one stretch with what goes before.
FADING = 0.8
BEGUN = 400  # letters of running text close together: the text, or something like it, has begun
SHARES = (0.3, 0.6, 0.9, 0.999)
STEPS = (0, 1, 2, 3, 6, 12, 25)
# The weights are kept small, and so all that is said is too timid; how much, pages they were not learnt from say.
BOLD = 4.0
# Shorter copies have nothing but the text and what stands around and in it; longer pages are no articles.
FEWEST, MOST = 45, 3_000
# In 45 of 52 public pages of so few lines the text stood in one piece, in damaged texts furniture stood in it.
LONG_COPY, STREWN = 80, 0.08


class Outside(NamedTuple):
    line: Line
    sure: float
    kinds: Seen
    is_below: bool


def outside(page: Page) -> list[Outside]:
    """The lines above and below the text, and how likely each of them is outside; none where no border can be believed."""
    places = Places(page)
    start, end, above, below = places.parted()
    if not places.holds_text(start, end) or places.is_strewn(start, end):
        return []
    return [
        Outside(line, above[place] if place < start else below[place], places.kinds[place], place >= end)
        for place, line in enumerate(page.lines)
        if not start <= place < end
    ]


class Places:
    """The places between the lines of one page: 0 is above the first line."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.kinds = kinds_of_lines(page)
        self.count = len(self.kinds) + 1
        self.steers = [each.get("steers", 0) > 0.5 or "of the page" in each for each in self.kinds]
        self.dated = ["dated" in each for each in self.kinds]
        self.prose = [len(line.text) * share for line, share in zip(page.lines, self.worth(), strict=True)]

    def worth(self) -> Iterator[float]:
        """How much each line counts as running text."""
        is_text = ["running text" in each for each in self.kinds]
        marked = self.near(map(max, self.steers, self.dated), COMPANY)
        is_single = [
            own and len(line.text) <= TEASER and not (before or after)
            for before, own, after, line in zip(
                [False, *is_text], is_text, [*is_text[1:], False], self.page.lines, strict=False
            )
        ]
        singles = self.near(is_single, AROUND)
        for own, beside, single, among in zip(is_text, marked, is_single, singles, strict=True):
            teased = TEASING if single and among >= TEASERS else 1.0
            yield own * teased * (DOUBTFUL if beside else 1.0)

    def near(self, marked: Iterable[bool], reach: int) -> list[int]:
        """How many of the lines around each line, and of itself, are marked."""
        sums, last = [0, *accumulate(marked)], self.count - 1
        return [sums[min(last, line + reach + 1)] - sums[max(0, line - reach)] for line in range(last)]

    def parted(self) -> tuple[int, int, list[float], list[float]]:
        """The first line of the text and the first line after it; for each line how likely it is above or below the text."""
        heads = self.scores(HEAD)
        start = max(range(self.count - 1), key=heads.__getitem__)
        tails = self.scores(TAIL, start)
        tails[: start + 1] = [-math.inf] * (start + 1)
        end = max(range(self.count), key=tails.__getitem__)
        above = [1 - sure for sure in accumulate(chances(heads))]
        return start, end, above, list(accumulate(chances(tails)))

    def holds_text(self, start: int, end: int) -> bool:
        """What has nowhere a third as much running text together as stands elsewhere is hardly the text."""
        text = [
            len(line.text) * ("running text" in kinds)
            for line, kinds in zip(self.page.lines, self.kinds, strict=True)
        ]
        return 3 * max(faded(text[start:end])) >= max(faded(text))

    def is_strewn(self, start: int, end: int) -> bool:
        """Is a copy of few lines full of furniture within what would be the text? Then its other paragraphs are the text's, too."""
        furniture = self.page.furniture[start:end]
        return self.count <= LONG_COPY and sum(furniture) > max(1, STREWN * len(furniture))

    def scores(self, side: str, start: int = 0) -> list[float]:
        """How well each place would do as the border of the text on that side; of its end, when it begins at `start`."""
        total = [
            sum(BALANCE[side].get(name, 0) * value for name, value in seen.items())
            for seen in self.balances(side, start)
        ]
        for zone, windows in enumerate(self.windows(side)):
            says = {name: weights[zone] for name, weights in LINES[side].items()}
            said = [
                0.0,
                *accumulate(
                    sum(says.get(name, 0) * value for name, value in each.items()) for each in self.kinds
                ),
            ]
            for place, (first, last, share) in enumerate(windows):
                total[place] += (said[last] - said[first]) * share
        return total

    def windows(self, side: str) -> Windows:
        """For each zone and place the lines that are meant, and how much each of them counts."""
        last = self.count - 1
        above = [
            [(max(0, at - far), max(0, at - near), 1 / (far - near)) for at in range(self.count)]
            for near, far in NEAR
        ]
        below = [
            [(min(last, at + near), min(last, at + far), 1 / (far - near)) for at in range(self.count)]
            for near, far in NEAR
        ]
        if side == HEAD:
            return [*above, *below, [(0, at, FAR) for at in range(self.count)]]
        return [*below, *above, [(at, last, FAR) for at in range(self.count)]]

    def gaps(self, side: str, start: int) -> list[tuple[int, int]]:
        """For each place the widest gap between it and where the text begins, or, on the head side, where most of it stands."""
        none = (0, 0)
        if side == TAIL:
            return [none] * start + widest(self.prose[start:], self.steers[start:])
        runs = faded(self.prose)
        peak = max(range(len(runs)), key=runs.__getitem__) + 1
        above = widest(self.prose[:peak][::-1], self.steers[:peak][::-1])[::-1]
        return above + [none] * (self.count - peak - 1)

    def balances(self, side: str, start: int = 0) -> list[Seen]:
        """What the place leaves outside and inside, for each place from the top."""
        turn = 1 if side == HEAD else -1
        prose, steers, dated = self.prose[::turn], self.steers[::turn], self.dated[::turn]
        outer, page = [0.0, *accumulate(prose)], [0, *accumulate(steers)]
        dates = [0, *accumulate(dated)]
        runs = faded(prose)
        behind = faded(prose[::-1])[::-1]
        best_out, best_in = [0.0, *accumulate(runs, max)], [*list(accumulate(behind[::-1], max))[::-1], 0.0]
        most = max(1.0, best_out[-1], best_in[0])
        begun = next(
            (place for place, run in enumerate(faded(self.prose), 1) if place > start and run >= BEGUN), start
        )
        begun = self.count - 1 - begun
        marks = [0, *accumulate(map(max, steers, dated))]
        found: list[Seen] = []
        gaps = self.gaps(side, start)[::turn]
        next_out, next_in = steps_to(prose), steps_to(prose[::-1])[::-1]
        for place in range(self.count):
            inner = outer[-1] - outer[place]
            share = inner / max(1.0, outer[-1])
            seen = {
                "text inside": share,
                "text inside, squared": share * share,
                "little inside": inner < 150,
                "much inside": inner > 500,
                "very much inside": inner > 1500,
                "letters outside": math.log1p(outer[place]) / 5,
                "letters inside": math.log1p(inner) / 5,
                "best stretch outside": best_out[place] / most,
                "best stretch inside": best_in[place] / most,
                "the best stretch is inside": best_in[place] >= 0.999 * most,
                "no stretch outside": best_out[place] < 0.2 * most,
                "no good stretch outside": best_out[place] < 0.5 * most,
                "nothing of the page outside": page[place] == 0,
                "of the page outside": math.log1p(page[place]),
                "of the page inside": math.log1p(page[-1] - page[place]),
                f"running text outward, {step_of(next_out[place])}": 1,
                f"running text inward, {step_of(next_in[place])}": 1,
                **{f"text inside, over {least}": share > least for least in SHARES},
            }
            wide, wide_marks = gaps[place]
            seen |= {f"gap inside, {step_of(wide)}": 1, f"marks in a gap inside, {step_of(wide_marks)}": 1}
            if side == TAIL:
                passed_marks = max(0, marks[begun] - marks[place])
                passed_dates = max(0, dates[begun] - dates[place])
                seen |= {
                    f"marks since it began, {step_of(passed_marks)}": 1,
                    f"dates since it began, {step_of(passed_dates)}": 1,
                    "dates outside": math.log1p(dates[place]),
                }
            found.append({name: float(value) for name, value in seen.items() if value})
        return found[::turn]


def widest(prose: Sequence[float], marked: Sequence[bool]) -> list[tuple[int, int]]:
    """For each place the widest gap between running text before it, in lines and in marks."""
    found, lines, marks, most, most_marks, begun = [(0, 0)], 0, 0, 0, 0, False
    for size, mark in zip(prose, marked, strict=True):
        if size:
            if begun:
                most, most_marks = max(most, lines), max(most_marks, marks)
            lines, marks, begun = 0, 0, True
        else:
            lines, marks = lines + 1, marks + mark
        found.append((most, most_marks))
    return found


def faded(prose: Sequence[float]) -> list[float]:
    """How much running text stands closely before each line, and on it."""
    return list(accumulate(prose, lambda before, own: before * FADING + own))


def steps_to(prose: Sequence[float]) -> list[int]:
    """For each place how many lines before it the last running text is; many where there is none."""
    found = [99]
    for each in prose:
        found.append(0 if each else found[-1] + 1)
    return found


def step_of(number: int) -> int:
    return max(step for step in STEPS if number >= step)


def chances(scores: Sequence[float]) -> list[float]:
    """How likely each place is the border, of all places."""
    most = max(scores)
    powers = [math.exp(BOLD * (score - most)) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]
