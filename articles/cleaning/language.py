"""Which language a text is in, by its script, by letters only one language has, and by its small words."""

import re
from collections import Counter

from articles.cleaning.signs import IS_HAN
from articles.cleaning.vocabulary import SMALL_WORDS

SAMPLE = 8_000
CYRILLIC = re.compile("[А-Яа-яёіўєїґЁІЎЄЇҐ]")


def language_of(text: str, words: Counter[str]) -> str | None:
    """The code, or None when nothing speaks clearly enough; `words` are those of the text, in small letters."""
    sample = text[:SAMPLE]
    letters = sum(map(str.isalpha, sample))
    if letters < 20:
        return None
    if len(IS_HAN.findall(sample)) * 3 > letters:
        return "zh"
    if len(CYRILLIC.findall(sample)) * 2 > letters:
        return east_slavic(sample.casefold(), words)
    return by_small_words(words, ("en", "de"))


def east_slavic(sample: str, words: Counter[str]) -> str | None:
    if len(re.findall("[їєґ]", sample)) * 100 > len(sample):
        return "uk"
    # Both tests: a Russian text may quote Belarusian names, and the other way round.
    belarusian, russian = len(re.findall("[ўі]", sample)), len(re.findall("[ищъ]", sample))
    return "be" if belarusian > russian else by_small_words(words, ("ru",))


def by_small_words(words: Counter[str], languages: tuple[str, ...]) -> str | None:
    share = {code: sum(map(words.__getitem__, SMALL_WORDS[code])) for code in languages}
    best = max(share, key=share.__getitem__)
    return best if share[best] > 0.1 * words.total() else None
