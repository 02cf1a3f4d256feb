"""Endings taken off, so that a word is found in any of its forms.

English and Russian by the Snowball stemmers (https://snowballstem.org), each word by its letters alone: nobody knows what
language a question is in. Belarusian has none; its endings that Russian lacks are taken off first, the rest are the same
once і is written и (articles.search.folding). All is repeated until nothing changes, because "остров" ends like a genitive
plural and must meet "острова" all the same. Fleeting vowels (день, дня) and ў that becomes в are left alone; now and then
two words meet that are not the same (Иван, Иванов): search finds too much rather than too little.

A new version of the stemmers may write other stems: then the shelf is to be rebuilt (articles.publishing.rebuild_shelf).
"""

import re
from functools import lru_cache
from threading import Lock

from snowballstemmer.english_stemmer import EnglishStemmer
from snowballstemmer.russian_stemmer import RussianStemmer

CYRILLIC = re.compile(r"[\u0400-\u04ff]{3,40}")  # what is longer is no word, and would take long
LATIN = re.compile(r"[a-z]{3,40}")
BELARUSIAN = re.compile(
    r"(?<=[\u0400-\u04ff]{3})(?:(?<=[кнц])[аоя]га|(?<=[оэе]в)ага|(?<=[кнцв])[аоя]му"  # of and to something new
    r"|[аяое]у|ями|ямы|ыя|ия|яй"  # of many, with many; new ones
    r"|(?<=[аяиыэеу])(?:цца|ць|ци))$"  # to do
)
one_at_a_time = Lock()


@lru_cache(maxsize=100_000)
def stem(word):
    """A folded word without its endings; what is neither Latin nor Cyrillic is left as it is."""
    if CYRILLIC.fullmatch(word):
        return shortened(word, (without_belarusian, russian))
    if LATIN.fullmatch(word):
        return shortened(word, (english,))
    return word


def shortened(word, steps):
    """Again and again, until nothing changes; never to less than three letters."""
    before = ""
    while word != before:
        before = word
        for step in steps:
            shorter = step(word)
            word = shorter if len(shorter) >= 3 else word
    return word


def without_belarusian(word):
    return BELARUSIAN.sub("", word)


def snowball(stemmer):
    def stemmed(word):
        with one_at_a_time:  # a stemmer keeps the word it works on
            return stemmer.stemWord(word)

    return stemmed


english, russian = snowball(EnglishStemmer()), snowball(RussianStemmer())
