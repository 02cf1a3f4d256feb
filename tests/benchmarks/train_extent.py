"""Learns where the text of a whole page begins and ends: the weights of articles/cleaning/extent.py, without libraries.

    python -m tests.benchmarks.train_extent FOLDER            # figures on sites not learnt from
    python -m tests.benchmarks.train_extent FOLDER --write    # puts weights learnt from all of them into the project

FOLDER holds saved pages with their text as a person marked it (see `real_pages.py`). The weights in the project were learnt
from 253 public test pages of other extractors, none of which is in the project, and from the invented pages that
`train_furniture` learns from. How well they do on sites they were not learnt from, the five folds say.

Every place between two lines is a border to choose. How good it would be is the F1 of the letters between it and the true
border on the other side; what is chosen, by softmax over all places, should be as good as it can be (cross entropy to
a softmax of that goodness). The gradient is followed by Adam's method (Kingma and Ba 2015); PULL keeps weights small.
"""

import json
import math
import sys
from collections import defaultdict
from hashlib import md5
from itertools import accumulate
from pathlib import Path
from statistics import mean

from articles.cleaning import extent_weights, furniture
from articles.cleaning.extent import ZONES, Places
from articles.cleaning.page import HEAD, TAIL, Page
from tests.benchmarks import real_pages
from tests.benchmarks.train_furniture import LEARNT_FROM, TITLES, drafted
from tests.cleaning.second.pages import pages as invented

FOLDS, ROUNDS, STEP, PULL = 5, 40, 0.08, 0.1
SHARP = 100  # how much better than the others a border must be to be the one to choose
OF_OURS = 1.0  # how much a page of our own counts beside a real one
TEXT, EITHER, OUTSIDE = 1, 0, -1


class Example:
    """A page, what each of its lines is, and all that the weights are asked of it."""

    def __init__(self, name, site, page, judge, counts=1.0, is_known=True):
        self.name, self.site, self.counts, self.is_known = name, site, counts, is_known
        self.truth = [judge(line) for line in page.lines]
        self.letters = [len(line.text) for line in page.lines]
        self.places = Places(page)
        inside = [place for place, what in enumerate(self.truth) if what == TEXT]
        self.borders = (inside[0], inside[-1] + 1) if inside else None
        right = [size * (what == TEXT) for size, what in zip(self.letters, self.truth, strict=True)]
        wrong = [size * (what == OUTSIDE) for size, what in zip(self.letters, self.truth, strict=True)]
        self.right, self.wrong = [0, *accumulate(right)], [0, *accumulate(wrong)]

    def f1(self, start, end):
        right, wrong = (sums[max(start, end)] - sums[start] for sums in (self.right, self.wrong))
        return 2 * right / (right + wrong + self.right[-1])

    def prepare(self):
        first, after = self.borders
        places = range(self.places.count)
        goodness = {
            HEAD: [self.f1(place, max(place, after)) for place in places],
            TAIL: [self.f1(min(first, place), place) for place in places],
        }
        self.wanted = {side: softmax([SHARP * each for each in good]) for side, good in goodness.items()}
        self.seen = {HEAD: self.places.balances(HEAD)}
        self.windows = {side: self.places.windows(side) for side in goodness}

    def begin(self):
        """Where the end is looked for depends on where the text is found to begin."""
        heads = self.places.scores(HEAD)
        start = max(range(self.places.count - 1), key=heads.__getitem__)
        self.seen[TAIL] = self.places.balances(TAIL, start)


def softmax(scores):
    most = max(scores)
    powers = [math.exp(score - most) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]


def examples(folder):
    for page in real_pages.pages(folder):
        if page.plain is not None:
            yield marked(page.name, page.site, page.plain, rows(page.text), {*page.neutral})
    for name, text, article in invented():
        language, _, number = name.partition("-")
        known = language in LEARNT_FROM[0] and int(number) < LEARNT_FROM[1]
        yield marked(name, name, text, set(article), TITLES, OF_OURS, known)


def rows(text):
    return {row.strip() for row in text.split("\n")}


def marked(name, site, text, wanted, neutral, *how):
    neutral = {each.strip() for each in neutral}

    def judge(line):
        return TEXT if line.text in wanted else EITHER if line.text in neutral else OUTSIDE

    return Example(name, site, Page(drafted(text)), judge, *how)


def learn(pages, side):
    names = sorted({name for page in pages for each in page.places.kinds for name in each})
    lines = {name: [0.0] * ZONES for name in names}
    balance = dict.fromkeys(
        sorted({name for page in pages for each in page.seen[side] for name in each}), 0.0
    )
    moment, spread = defaultdict(float), defaultdict(float)
    for round_ in range(1, ROUNDS + 1):
        line_steps = {name: [PULL * weight for weight in weights] for name, weights in lines.items()}
        steps = {name: PULL * weight for name, weight in balance.items()}
        for page in pages:
            add_gradient(page, side, lines, balance, line_steps, steps, page.counts / len(pages))

        def moved(key, weight, step, round_=round_):
            moment[key] = 0.9 * moment[key] + 0.1 * step
            spread[key] = 0.99 * spread[key] + 0.01 * step * step
            scale = math.sqrt(spread[key] / (1 - 0.99**round_)) + 1e-8
            return weight - STEP * moment[key] / (1 - 0.9**round_) / scale

        balance = {name: moved(name, weight, steps[name]) for name, weight in balance.items()}
        lines = {
            name: [moved((name, zone), weight, line_steps[name][zone]) for zone, weight in enumerate(weights)]
            for name, weights in lines.items()
        }
    return (
        {name: tuple(round(weight, 2) for weight in weights) for name, weights in lines.items()},
        {name: round(weight, 2) for name, weight in balance.items() if abs(weight) >= 0.005},
    )


def add_gradient(page, side, lines, balance, line_steps, steps, counts):
    """What this page would have changed of the weights; `Places.scores` backwards."""
    kinds, windows = page.places.kinds, page.windows[side]
    scores = [sum(balance[name] * value for name, value in seen.items()) for seen in page.seen[side]]
    for zone, places in enumerate(windows):
        says = {name: weights[zone] for name, weights in lines.items()}
        said = [0.0, *accumulate(sum([says[name] * value for name, value in each.items()]) for each in kinds)]
        scores = [
            score + (said[last] - said[first]) * share
            for score, (first, last, share) in zip(scores, places, strict=True)
        ]
    misses = [
        (chance - wish) * counts for chance, wish in zip(softmax(scores), page.wanted[side], strict=True)
    ]
    for miss, seen in zip(misses, page.seen[side], strict=True):
        for name, value in seen.items():
            steps[name] += miss * value
    for zone, places in enumerate(windows):
        changes = [0.0] * page.places.count
        for miss, (first, last, share) in zip(misses, places, strict=True):
            changes[first] += miss * share
            changes[last] -= miss * share
        for miss, each in zip(accumulate(changes), kinds, strict=False):
            for name, value in each.items():
                line_steps[name][zone] += miss * value


def learnt(pages):
    """Both sides, the beginning first; the module uses them from then on."""
    known, weights = [page for page in pages if page.is_known], {}
    for side in (HEAD, TAIL):
        weights[side] = learn(known, side)
        extent_weights.LINES[side], extent_weights.BALANCE[side] = weights[side]
        for page in pages:
            page.begin()
    return weights


def fold_of(site):
    return md5(site.encode()).digest()[0] % FOLDS


def tested(pages):
    """(page, F1 of the letters, [(how sure that a line cut is outside, is it)]) with weights that did not know its site."""
    for fold in range(FOLDS):
        learnt([page for page in pages if fold_of(page.site) != fold])
        for page in pages:
            if fold_of(page.site) == fold:
                yield page, *result(page)


def result(page):
    start, end, above, below = page.places.parted()
    sure = [
        (above[place] if place < start else below[place], what == OUTSIDE)
        for place, what in enumerate(page.truth)
        if what != EITHER and not start <= place < end
    ]
    return page.f1(start, end), sure


def figures(results):
    by, said = defaultdict(list), defaultdict(list)
    for page, f1, sure in results:
        by["of our own" if page.name == page.site else "real"].append(f1)
        for chance, is_outside in sure:
            said[min(9, int(chance * 10))].append(is_outside)
    for name, found in by.items():
        print(f"{name}: F1 of letters {mean(found):.3f} over {len(found)} pages")
    for step, right in sorted(said.items()):
        print(f"  outside, said {step / 10:.1f} and up: {mean(right):.3f} are ({len(right)} lines)")


def write(weights):
    parts = [extent_weights.__doc__]
    module = Path(extent_weights.__file__)
    text = f'"""{parts[0]}"""\n\nLINES: dict[str, dict[str, tuple[float, ...]]] = {{\n'
    for side, (lines, _) in weights.items():
        listed = "".join(f"        {json.dumps(name)}: {each},\n" for name, each in lines.items())
        text += f'    "{side}": {{\n{listed}    }},\n'
    text += "}\n\nBALANCE: dict[str, dict[str, float]] = {\n"
    for side, (_, balance) in weights.items():
        listed = "".join(f"        {json.dumps(name)}: {each},\n" for name, each in balance.items())
        text += f'    "{side}": {{\n{listed}    }},\n'
    module.write_text(text + "}\n")


def main():
    pages = [page for page in examples(sys.argv[1]) if page.borders and is_page(page)]
    for page in pages:
        page.prepare()
    if "--write" in sys.argv:
        return write(learnt(pages))
    return figures(list(tested(pages)))


def is_page(page):
    return furniture.is_whole_page(*furniture.sides(page.places.page))


if __name__ == "__main__":
    main()
