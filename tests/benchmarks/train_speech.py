"""Learns the weights of articles/cleaning/speech.py: which words and forms are the page's or an advert's, by logistic regression without libraries.

    python -m tests.benchmarks.train_speech            # figures on phrases and texts not learnt from
    python -m tests.benchmarks.train_speech --write    # puts weights learnt from all of them into the project

For a page speak the phrases in tests/cleaning/phrases, written for this, and the furniture of the damaged texts; for who sells
something the adverts there. For authors speak the lines there that look like either and are none, and of the damaged texts the
short lines, sentences, torn sentences, and first words of sentences, which stand for headings. Each half of the phrases is weighed with weights
learnt from the other.

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

from articles.cleaning import advert_weights, speech_weights
from articles.cleaning.lines import split
from articles.cleaning.speech import ADVERTS, PAGE, Speech
from tests.cleaning.scoring import damaged, half

PHRASES = Path(__file__).parent.parent / "cleaning" / "phrases"
SPEAKERS = (
    ("page", PAGE, ("media", "read_more", "counter", "nav"), speech_weights),
    ("adverts", ADVERTS, ("spam",), advert_weights),
)
KEPT = "keep"
ROUNDS, STEP, PULL, OFTEN, LEAST = 15, 0.25, 3e-4, 3, 0.8
SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[^\Wa-zа-яёў])")
LONGEST, EACH = 160, 15  # characters of a line; sentences of a text


def phrases(spoken):
    """(words, is it the speaker's, what kind of line, in which language)"""
    for file in sorted(PHRASES.glob("*.toml")):
        for kind, listed in tomllib.loads(file.read_text("utf-8")).items():
            if kind in spoken or kind == KEPT:
                yield from ((words, kind != KEPT, kind, file.stem) for words in listed)


def lines(spoken):
    """Of the damaged texts: what the speaker says, short sound lines, sentences and beginnings of sentences."""
    chance = random.Random(7)
    for document in damaged():
        text, language = document["text"], document["lang"]
        wrong = bytearray(len(text))
        for start, end, kind, *_ in [*document["spans"], *document["optional"]]:
            wrong[start:end] = b"\1" * (end - start)
            if (
                kind in spoken
                and (is_whole_line(text, start, end) or kind == "spam")
                and end - start <= LONGEST
            ):
                yield text[start:end].strip(), True, kind, language
        for line in split(text):
            if not line.prose and len(line.text) <= LONGEST and not any(wrong[line.start : line.end]):
                yield line.text, False, "line", language
        for sentence in sentences(document["clean"]):
            yield sentence, False, "sentence", language
            size, words = chance.randint(2, 7), sentence.split()
            if len(words) > size:
                yield " ".join(words[:size]).rstrip(",;:.!?–—-"), False, "beginning", language
            if len(words) > 2 * size:
                yield " ".join(words[:-size]), False, "torn", language


def is_whole_line(text, start, end):
    return text[start - 1 : start] in ("", "\n") and text[end : end + 1] in ("", "\n")


def sentences(text):
    found = [each for line in split(text) if line.prose for each in SENTENCE.split(line.text)]
    return [each for each in found if 8 < len(each) <= LONGEST][:EACH]


def once(rows):
    return list({row[0]: row for row in rows}.values())


def learn(speaker, rows):
    """The weight of each word and form, and what stands before all of them; words that say little are left to the unknown."""
    times = Counter(name for words, *_ in rows for name in {*all_words(speaker, words)})
    known = frozenset(name for name, often in times.items() if often >= OFTEN)
    weights, _ = fitted(speaker, rows, known)
    known = frozenset(name for name in known if abs(weights[name]) >= LEAST)
    weights, bias = fitted(speaker, rows, known)
    words = {name: round(weights[name], 1) for name in known}
    return (
        words,
        {name: round(weight, 1) for name, weight in weights.items() if name not in known},
        round(bias, 1),
    )


def fitted(speaker, rows, known):
    examples = [(speaker.seen(words, known), is_told) for words, is_told, *_ in rows]
    chance, bias = random.Random(1), 0.0
    weights, squares = defaultdict(float), defaultdict(lambda: 1e-6)
    for _ in range(ROUNDS):
        chance.shuffle(examples)
        for seen, is_told in examples:
            total = bias + sum(weights[name] * value for name, value in seen.items())
            miss = 1 / (1 + math.exp(-max(-30, min(30, total)))) - is_told
            bias -= 0.05 * miss
            for name, value in seen.items():
                slope = miss * value + PULL * weights[name]
                squares[name] += slope * slope
                weights[name] -= STEP * slope / math.sqrt(squares[name])
    return weights, bias


def all_words(speaker, words):
    """Every name that a speaker's `seen` may give to a word of the line."""
    everything = speaker.seen(words, Everything())
    return [name for name in everything if name in Everything() and " " not in name]


class Everything(frozenset):
    def __contains__(self, name):
        return True


def figures(name, speaker, spoken):
    by, texts = defaultdict(list), once(lines(spoken))
    for side in "AB":
        rows = [row for row in [*phrases(spoken), *texts] if half(row[0]) != side]
        learnt = Speech(*learn(speaker, once(rows)), speaker.seen)
        for words, _, kind, language in [*phrases(spoken), *texts]:
            if half(words) == side:
                sure = learnt.sureness(words)
                for group in (kind, f"{kind} {language}"):
                    by[group].append(sure)
    for group, found in sorted(by.items()):
        shares = "  ".join(
            f"{least}: {sum(sure >= least for sure in found) / len(found):.3f}"
            for least in (0.2, 0.5, 0.8, 0.9, 0.95)
        )
        print(f"{group:<14} {len(found):>5} lines, the {name}'s at {shares}")


def write(module, words, forms, bias):
    parts = [f"{name}:{round(weight * 10)}" for name, weight in sorted(words.items())]
    rows = "\n".join(textwrap.wrap(" ".join(parts), 120, break_long_words=False, break_on_hyphens=False))
    listed = "".join(f"    {json.dumps(name)}: {weight},\n" for name, weight in sorted(forms.items()))
    Path(module.__file__).write_text(
        f'"""{module.__doc__}"""\n\nBIAS = {bias}\nFORMS: dict[str, float] = {{\n{listed}}}\n'
        f'LEARNT = """\n{rows}\n"""\n'
        "WORDS: dict[str, float] = {\n"
        '    name: int(tenths) / 10 for name, _, tenths in (each.rpartition(":") for each in LEARNT.split())\n}\n',
        "utf-8",
    )


def main():
    for name, speaker, spoken, module in SPEAKERS:
        if "--write" in sys.argv:
            write(module, *learn(speaker, once([*phrases(spoken), *lines(spoken)])))
        else:
            figures(name, speaker, spoken)


if __name__ == "__main__":
    main()
