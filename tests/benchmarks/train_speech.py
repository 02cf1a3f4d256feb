"""Learns the weights of articles/cleaning/speech.py: which words and forms are the page's, by logistic regression without libraries.

    python -m tests.benchmarks.train_speech            # figures on phrases and texts not learnt from
    python -m tests.benchmarks.train_speech --write    # puts weights learnt from all of them into the project

For a page speak the phrases in tests/cleaning/phrases, written for this, and the furniture of the damaged texts. For authors
speak the lines there that look like furniture and are none, and of the damaged texts the short lines, sentences, and first
words of sentences, which stand for headings. Each half of the phrases is weighed with weights learnt from the other.

The gradient is followed by Adagrad (Duchi, Hazan and Singer 2011); PULL keeps weights small. A word that fewer lines than OFTEN
have is counted as one nobody knows, so that the weight of unknown words is learnt, too.
"""

import json
import math
import random
import re
import sys
import textwrap
import tomllib
from collections import Counter, defaultdict
from pathlib import Path

from articles.cleaning import speech, speech_weights
from articles.cleaning.lines import split
from tests.cleaning.scoring import damaged, half

PHRASES = Path(__file__).parent.parent / "cleaning" / "phrases"
SPOKEN, KEPT = ("media", "read_more", "counter", "nav"), "keep"
ROUNDS, STEP, PULL, OFTEN, LEAST = 15, 0.25, 3e-4, 2, 0.8
SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[^\Wa-zа-яёў])")
LONGEST, EACH = 160, 15  # characters of a line; sentences of a text
MODULE = Path(speech_weights.__file__)


def phrases():
    """(words, is it the page's, what kind of line, in which language)"""
    for file in sorted(PHRASES.glob("*.toml")):
        for kind, listed in tomllib.loads(file.read_text("utf-8")).items():
            if kind in SPOKEN or kind == KEPT:
                yield from ((words, kind != KEPT, kind, file.stem) for words in listed)


def lines():
    """Of the damaged texts: furniture, short sound lines, sentences and beginnings of sentences."""
    chance = random.Random(7)
    for document in damaged():
        text, language = document["text"], document["lang"]
        wrong = bytearray(len(text))
        for start, end, kind, *_ in [*document["spans"], *document["optional"]]:
            wrong[start:end] = b"\1" * (end - start)
            if kind in SPOKEN and is_whole_line(text, start, end):
                yield text[start:end], True, kind, language
        for line in split(text):
            if not line.prose and len(line.text) <= LONGEST and not any(wrong[line.start : line.end]):
                yield line.text, False, "line", language
        for sentence in sentences(document["clean"]):
            yield sentence, False, "sentence", language
            size, words = chance.randint(2, 7), sentence.split()
            if len(words) > size:
                yield " ".join(words[:size]).rstrip(",;:.!?–—-"), False, "beginning", language


def is_whole_line(text, start, end):
    return text[start - 1 : start] in ("", "\n") and text[end : end + 1] in ("", "\n")


def sentences(text):
    found = [each for line in split(text) if line.prose for each in SENTENCE.split(line.text)]
    return [each for each in found if 8 < len(each) <= LONGEST][:EACH]


def once(rows):
    return list({row[0]: row for row in rows}.values())


def learn(rows):
    """The weight of each word and form, and what stands before all of them; words that say little are left to the unknown."""
    times = Counter(name for words, *_ in rows for name in {*all_words(words)})
    known = frozenset(name for name, often in times.items() if often >= OFTEN)
    weights, _ = fitted(rows, known)
    known = frozenset(name for name in known if abs(weights[name]) >= LEAST)
    weights, bias = fitted(rows, known)
    words = {name: round(weights[name], 1) for name in known}
    return (
        words,
        {name: round(weight, 1) for name, weight in weights.items() if name not in known},
        round(bias, 1),
    )


def fitted(rows, known):
    examples = [(speech.seen(words, known), is_page) for words, is_page, *_ in rows]
    chance, bias = random.Random(1), 0.0
    weights, squares = defaultdict(float), defaultdict(lambda: 1e-6)
    for _ in range(ROUNDS):
        chance.shuffle(examples)
        for seen, is_page in examples:
            total = bias + sum(weights[name] * value for name, value in seen.items())
            miss = 1 / (1 + math.exp(-max(-30, min(30, total)))) - is_page
            bias -= 0.05 * miss
            for name, value in seen.items():
                slope = miss * value + PULL * weights[name]
                squares[name] += slope * slope
                weights[name] -= STEP * slope / math.sqrt(squares[name])
    return weights, bias


def all_words(words):
    """Every name that `speech.seen` may give to a word of the line."""
    everything = speech.seen(words, Everything())
    return [name for name in everything if name in Everything() and " " not in name]


class Everything(frozenset):
    def __contains__(self, name):
        return True


def use(words, forms, bias):
    speech.WORDS.clear()
    speech.WORDS.update(words)
    speech.FORMS.clear()
    speech.FORMS.update(forms)
    speech.BIAS = bias
    speech.sureness.cache_clear()


def figures(texts):
    by = defaultdict(list)
    for name in "AB":
        rows = [row for row in phrases() if half(row[0]) != name] + [
            row for row in texts if half(row[0]) != name
        ]
        use(*learn(once(rows)))
        for words, _, kind, language in [*phrases(), *texts]:
            if half(words) == name:
                sure = speech.sureness(words)
                for group in (kind, f"{kind} {language}"):
                    by[group].append(sure)
    for group, found in sorted(by.items()):
        shares = "  ".join(
            f"{least}: {sum(sure >= least for sure in found) / len(found):.3f}"
            for least in (0.5, 0.8, 0.9, 0.95)
        )
        print(f"{group:<14} {len(found):>5} lines, the page's at {shares}")


def write(words, forms, bias):
    parts = [f"{name}:{round(weight * 10)}" for name, weight in sorted(words.items())]
    rows = "\n".join(textwrap.wrap(" ".join(parts), 120, break_long_words=False, break_on_hyphens=False))
    listed = "".join(f"    {json.dumps(name)}: {weight},\n" for name, weight in sorted(forms.items()))
    MODULE.write_text(
        f'"""{speech_weights.__doc__}"""\n\nBIAS = {bias}\nFORMS: dict[str, float] = {{\n{listed}}}\n'
        f'LEARNT = """\n{rows}\n"""\n'
        "WORDS: dict[str, float] = {\n"
        '    name: int(tenths) / 10 for name, _, tenths in (each.rpartition(":") for each in LEARNT.split())\n}\n',
        "utf-8",
    )


def main():
    texts = once(lines())
    if "--write" in sys.argv:
        return write(*learn(once([*phrases(), *texts])))
    return figures(texts)


if __name__ == "__main__":
    main()
