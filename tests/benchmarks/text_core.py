"""How fast the text core is, as ratios measured side by side in one run: `python -m tests.benchmarks.text_core`.

Goals: 20 kB with 200 highlights and 100 cuts renders in at most 0.4 of the time markdown-it-py takes for the same text;
ten times the input costs at most fifteen times the time; one megabyte with 10,000 marks reads in under 50 ms.
"""

import gc
import random
import statistics
import time

from markdown_it import MarkdownIt

from articles.text import Mark, layout, read
from articles.text.rendering import Highlight, render

WORDS = [
    "river",
    "ferry",
    "a & b",
    "winter",
    "<sic>",
    "harbour",
    "Großmutter",
    "naïve",
    "light",
    "of",
    "the",
    "and",
]


def text_of(length: int, chance: random.Random) -> str:
    """Paragraphs of sixty words, `length` code points in all."""
    text = ""
    while len(text) < length:
        text += " ".join(chance.choice(WORDS) for _ in range(60)).capitalize() + ".\n\n"
    return text[:length]


def page(text: str, highlights: int, cuts: int, chance: random.Random):
    """A layout of the text with evenly spread cuts, and highlights anywhere on it."""
    step = len(text) // cuts
    starts = [number * step + chance.randrange(step // 2) for number in range(cuts)]
    laid = layout(read(text, [Mark("cut", start, start + chance.randrange(10, 60)) for start in starts]))
    places = [chance.randrange(len(laid.text) - 200) for _ in range(highlights)]
    marks = [
        Highlight(start, start + chance.randrange(20, 200), f"e{number}", "doubt", number, f"Note {number}")
        for number, start in enumerate(places)
    ]
    return laid, marks


def seconds(act) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def ratio(one, other, rounds: int) -> float:
    """The median over the rounds of the time of `one` to that of `other`, run in turn."""
    return statistics.median(seconds(one) / seconds(other) for _ in range(rounds))


def many_marks(chance: random.Random):
    text = text_of(1_000_000, chance)
    kinds = ["cut", "replace", "emphasis", "strong"]
    marks = []
    for number in range(10_000):
        start, kind = number * 100 + chance.randrange(20), kinds[number % 4]
        marks.append(Mark(kind, start, start + 9, "words" if kind == "replace" else None))
    return text, marks


def main() -> None:
    gc.disable()
    chance = random.Random(7)
    text = text_of(20_000, chance)
    laid, marks = page(text, 200, 100, chance)
    large, large_marks = page(text * 10, 2000, 1000, chance)
    markdown = MarkdownIt()
    against = ratio(lambda: render(laid, highlights=marks), lambda: markdown.render(text), 51)
    growth = ratio(lambda: render(large, highlights=large_marks), lambda: render(laid, highlights=marks), 11)
    megabyte, ten_thousand = many_marks(chance)
    reading = statistics.median(seconds(lambda: len(read(megabyte, ten_thousand).blocks)) for _ in range(11))
    print(f"rendering 20 kB, 200 highlights, 100 cuts: {against:.2f} of markdown-it-py (goal 0.40)")
    print(f"ten times the input: {growth:.1f} times the time (goal 15)")
    print(f"reading 1 MB with 10,000 marks, blocks found: {reading * 1000:.0f} ms (goal 50)")


if __name__ == "__main__":
    main()
