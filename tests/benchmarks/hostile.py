"""No rule stalls: the slowest ones on megabytes that were made to be slow.

    python -m tests.benchmarks.hostile [--mixtures 20] [--size 1000000]

Pieces that say over and over what some rule looks for, and random mixtures of them. Over two seconds for one rule is a fault.
"""

import argparse
import time
from collections.abc import Iterator
from random import Random

from articles.cleaning import RULES, Proposal
from articles.cleaning.draft import Draft
from articles.cleaning.settle import settle
from articles.text.memory import nothing_collected

MOST = 2.0  # seconds
HOSTILE = (
    "a " * 9, "À", ".a", "(a ", "[ ]", "a: ", ". ", "рТБ ", "╨░", "1 A\n", "read more\n", "viagra ", "x, y; ", "\u00a0", "中", "a-",
    "*", "(", "[", "^{", "_", "A ", "1. ", "\n", "- ", "the the ", "(,", "http://", "\\", "> ", "|", "a | ", "中 ", "a/", "3/",
    "(a: b ", "? a", "1 a", "12:30", "Ann Lee, ", "«", "a.b@", "0.", "Ã¼", "photo ", "a\n", "… ", "№ 1 ", "I", "^1", "and and\n",
    "[1]\n", "1) a\n", "Photo: ", "Photo: A\n", "Ann Lee\n", "a: b (AP)\n", "(left) ", "\u00ad", "e\u0301", "¹ ", "**a** ", "0",
    "AB ", "www.a.b ", "12.12.2012 ", "abc-\n\nd ", "the rewas ",
    "<sup>1</sup>", "РТБ УЙ ", "A. a! ", "» A\n", "A 1.1.2011\n", "Q: a.\n", "(a. ", "Article 1. A\n", "a\n1\n", "* A\n", "(AP/ ", "A comment «",
    "0:00 ●── 51:26 ", "91   A\n", "[url=a]b[/url] ", "(«», ", "( a ) ", "★★★ 1\n", "more: A\n", "cheap loan\n", "cheap loan ", "a  | ", "[*1] ", "– A",
    "See. Call 24/7 ", "又过了，\n", "A | B\n", "A, 3 May\n", "dear a, ",
)  # fmt: skip


def slowest(text: str) -> Iterator[tuple[str, float]]:
    """Seconds of each rule on a text, and of what comes before and after them."""
    start = time.process_time()
    draft = Draft(text)
    yield "draft", time.process_time() - start
    for rule in RULES:
        start = time.process_time()
        found = [each._replace(rule=rule.name) for each in rule.find(draft)]
        yield rule.name, time.process_time() - start
        draft.add(each for each in found if isinstance(each, Proposal))
    start = time.process_time()
    settle(text, draft.proposals)
    yield "settle", time.process_time() - start


def texts(size: int, mixtures: int) -> Iterator[tuple[str, str]]:
    for piece in HOSTILE:
        yield repr(piece), (piece * (size // len(piece) + 1))[:size]
    counting = "See.[1] " + "".join(f"{number}. A\n" for number in range(1, size // 8))
    yield "a list that counts on", counting[:size]
    for seed in range(mixtures):
        yield f"mixture {seed}", mixture(Random(seed), size)


def mixture(random: Random, size: int) -> str:
    pieces = random.sample(HOSTILE, random.randint(2, 8))
    parts: list[str] = []
    length = 0
    while length < size:
        parts.append(random.choice(pieces) * random.choice((1, 1, 2, 50)))
        length += len(parts[-1])
    return "".join(parts)[:size]


def measure(size: int = 1_000_000, mixtures: int = 20) -> None:
    print(f"\nthe slowest on {size:,} characters of a hostile text (goal {MOST:.0f} s):")
    worst = 0.0
    for name, text in texts(size, mixtures):
        with nothing_collected():
            rule, seconds = max(slowest(text), key=lambda each: each[1])
        worst = max(worst, seconds)
        if seconds > MOST / 4:
            print(f"  {name:<16} {rule}: {seconds:.2f} s{'  TOO SLOW' if seconds > MOST else ''}", flush=True)
    print(f"  of all: {worst:.2f} s")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--mixtures", type=int, default=20)
    parser.add_argument("--size", type=int, default=1_000_000)
    asked = parser.parse_args()
    measure(asked.size, asked.mixtures)


if __name__ == "__main__":
    main()
