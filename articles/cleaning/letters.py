"""How likely a run of Cyrillic letters is to be a word: by which letter follows which in the text itself."""

import math
import re
from collections import Counter
from collections.abc import Iterable

from articles.cleaning.vocabulary import MONTHS, NEVER_DOUBLED, SMALL_WORDS

WORD = re.compile("[а-яёіўїєґ]+", re.I)
KNOWN = [word for words in (*SMALL_WORDS.values(), *NEVER_DOUBLED.values(), MONTHS) for word in words]
SAMPLE = 60_000
ALPHABET = 36


class Letters:
    """Pairs of letters counted in a text, over those of the words every text of the language has."""

    def __init__(self, text: str) -> None:
        self.pairs: Counter[str] = Counter()
        self.firsts: Counter[str] = Counter()
        self.count(word for word in KNOWN if WORD.fullmatch(word))
        # Words in capitals may be the very ones in doubt.
        self.count(word for word in WORD.findall(text[:SAMPLE]) if word[1:].islower())

    def count(self, words: Iterable[str]) -> None:
        for word in words:
            edged = f" {word.casefold()} "
            self.pairs.update(map("".join, zip(edged, edged[1:], strict=False)))
            self.firsts.update(edged[:-1])

    def likeliness(self, words: str) -> float:
        """The mean logarithm of how often each letter follows the one before; about -2.3 for words, -4 for noise."""
        steps = [
            math.log((self.pairs[one + other] + 0.3) / (self.firsts[one] + 0.3 * ALPHABET))
            for word in WORD.findall(words.casefold())
            for one, other in zip(f" {word}", f"{word} ", strict=True)
        ]
        return sum(steps) / len(steps) if steps else -9.0
