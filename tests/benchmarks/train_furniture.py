"""Learns the weights of articles/cleaning/furniture.py from damaged texts, by logistic regression without libraries.

    python -m tests.benchmarks.train_furniture            # figures on texts and furniture not learnt from
    python -m tests.benchmarks.train_furniture --write    # puts weights learnt from all of them into the module

Every fold leaves out a fifth of the texts and, of the others, every line whose words are of one fifth of the phrases.
Figures are for lines of texts left out, and once more for those of them whose words were left out too.
"""

import json
import re
import sys
from hashlib import md5
from itertools import pairwise
from pathlib import Path

from articles.cleaning import furniture
from articles.cleaning.draft import Draft
from articles.cleaning.furniture import likelihood
from articles.cleaning.page import HEAD, TAIL, Page
from articles.cleaning.proposal import Proposal
from articles.cleaning.rules import RULES
from tests.cleaning.second.damage import book_of
from tests.cleaning.second.pages import pages
from tests.places import DAMAGE

TITLES = {title for sound in book_of("texts").values() for title in sound["titles"]}
FOLDS, ROUNDS, PULL = 5, 400, 2.0
MODULE = Path(furniture.__file__)


LEARNT_FROM = ("en", "ru"), 8  # of the invented pages the first eight; the others are only for measuring


def documents():
    with (DAMAGE / "dev.jsonl").open(encoding="utf-8") as file:
        yield from map(json.loads, file)
    for name, page, article in pages():
        language, _, number = name.partition("-")
        if language in LEARNT_FROM[0] and int(number) < LEARNT_FROM[1]:
            yield {"id": name, "text": page, "spans": list(around(page, article)), "optional": []}


def around(page, article):
    """Every line of a page that is none of the article's."""
    wanted, start = set(article), 0
    for line in page.split("\n"):
        if line not in wanted and line not in TITLES:
            yield start, start + len(line), "nav"
        start += len(line) + 1


def drafted(text):
    """What the navigation rule gets to see."""
    draft = Draft(text)
    for rule in RULES:
        if rule.name == "navigation":
            return draft
        found = [each._replace(rule=rule.name) for each in rule.find(draft)]
        draft.add(each for each in found if isinstance(each, Proposal))
    raise LookupError("navigation")


def fold_of(words):
    return md5(words.encode()).digest()[0] % FOLDS


def family(words):
    return re.sub(r"\W+", " ", re.sub(r"\d+", "0", words.casefold())).strip()


def examples(texts=None):
    """(document's fold, phrase's fold, what is seen, is it furniture) of every line near an edge that is not claimed yet."""
    for document in texts if texts is not None else documents():
        text = document["text"]
        wrong, either = bytearray(len(text)), bytearray(len(text))
        for start, end, *_ in document["spans"]:
            wrong[start:end] = b"\1" * (end - start)
        for start, end, *_ in document.get("optional", []):
            either[start:end] = b"\1" * (end - start)
        page = Page(drafted(text))
        for side in (HEAD, TAIL):
            for place in page.edge(side):
                line = page.lines[place]
                size = line.end - line.start
                if page.claimed[place] or sum(either[line.start : line.end]) * 2 > size:
                    continue
                is_wrong = sum(wrong[line.start : line.end]) * 2 > size
                yield (
                    fold_of(document["id"].partition("#")[0]),
                    fold_of(family(line.text)),
                    page.seen(place, side),
                    is_wrong,
                )


def learn(rows):
    """Logistic regression by gradient steps with momentum; PULL keeps weights small."""
    names = sorted({name for seen, _ in rows for name in seen})
    weights, speed = dict.fromkeys(names, 0.0), dict.fromkeys(names, 0.0)
    for _ in range(ROUNDS):
        steps = {name: -PULL * value / len(rows) for name, value in weights.items()}
        for seen, is_wrong in rows:
            miss = is_wrong - likelihood(sum(weights[name] * value for name, value in seen.items()))
            for name, value in seen.items():
                steps[name] += miss * value / len(rows)
        for name in names:
            speed[name] = 0.9 * speed[name] + 0.8 * steps[name]
            weights[name] += speed[name]
    return {name: round(value, 2) for name, value in weights.items() if abs(value) >= 0.05}


def tested(rows, without=()):
    """Likelihood and truth of every line, from weights that did not know its text; and whether its words were new, too."""
    for fold in range(FOLDS):
        known = [
            (strip(seen, without), wrong) for one, other, seen, wrong in rows if fold not in (one, other)
        ]
        weights = learn(known)
        for one, other, seen, wrong in rows:
            if one == fold:
                yield (
                    likelihood(sum(weights.get(name, 0) * value for name, value in seen.items())),
                    wrong,
                    other == fold,
                )


def strip(seen, without):
    return {name: value for name, value in seen.items() if name not in without}


def figures(name, results):
    results = sorted(results, key=lambda result: -result[0])
    all_wrong = sum(wrong for _, wrong in results)
    area = hits = 0
    for _, wrong in results:
        hits += wrong
        if not wrong:
            area += hits
    area /= max(1, all_wrong * (len(results) - all_wrong))
    print(f"{name}: {len(results)} lines, {all_wrong} furniture; area under the curve {area:.3f}")
    for low, high in pairwise((0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01)):
        inside = [wrong for sure, wrong in results if low <= sure < high]
        if inside:
            print(
                f"  said {low:.1f} to {min(high, 1):.1f}: {sum(inside) / len(inside):.2f} are ({len(inside)} lines)"
            )


def write(weights):
    rows = "".join(f"    {json.dumps(name)}: {value},\n" for name, value in sorted(weights.items()))
    text = re.sub(
        r"WEIGHTS: dict\[str, float\] = \{.*?\}\n",
        f"WEIGHTS: dict[str, float] = {{\n{rows}}}\n",
        MODULE.read_text(),
        flags=re.S,
    )
    MODULE.write_text(text)


def main():
    rows = list(examples())
    if "--write" in sys.argv:
        return write(learn([(seen, wrong) for _, _, seen, wrong in rows]))
    for name, without in (("all that is seen", ()), ("without lists of words", ("steers", "only steers"))):
        results = list(tested(rows, without))
        figures(f"{name}, new texts", [result[:2] for result in results])
        figures(f"{name}, new texts and new phrases", [result[:2] for result in results if result[2]])


if __name__ == "__main__":
    main()
