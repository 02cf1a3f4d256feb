"""How likely a run of Cyrillic letters is to be a word: by which letter follows which in the text itself."""

import math
import re
from collections import Counter
from functools import cache, cached_property

from articles.cleaning.vocabulary import MONTHS, NEVER_DOUBLED, SMALL_WORDS

WORD = re.compile("[а-яёіўїєґ]+", re.I)
KNOWN = [word for words in (*SMALL_WORDS.values(), *NEVER_DOUBLED.values(), MONTHS) for word in words]
SAMPLE = 60_000
ALPHABET = 36


class Letters:
    """Pairs of letters counted in a text, over those of the words every text of the language has."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def pairs(self) -> Counter[str]:
        # Words in capitals may be the very ones in doubt.
        words = Counter(word.casefold() for word in WORD.findall(self.text[:SAMPLE]) if word[1:].islower())
        return counted(words, always())

    @cached_property
    def firsts(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for pair, times in self.pairs.items():
            found[pair[0]] += times
        return found

    def likeliness(self, words: str) -> float:
        """The mean logarithm of how often each letter follows the one before; about -2.3 for words, -4 for noise."""
        steps = [
            math.log((self.pairs[one + other] + 0.3) / (self.firsts[one] + 0.3 * ALPHABET))
            for word in WORD.findall(words.casefold())
            for one, other in zip(f" {word}", f"{word} ", strict=True)
        ]
        return sum(steps) / len(steps) if steps else -9.0


@cache
def always() -> Counter[str]:
    return counted(Counter(word for word in KNOWN if WORD.fullmatch(word)), Counter())


def counted(words: Counter[str], before: Counter[str]) -> Counter[str]:
    """Which letter follows which how often, the edges of words with them."""
    pairs = Counter(before)
    for word, times in words.items():
        edged = f" {word} "
        for one, other in zip(edged, edged[1:], strict=False):
            pairs[one + other] += times
    return pairs
