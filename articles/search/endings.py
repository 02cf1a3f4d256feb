"""Endings that change with case and number, taken off so that a word is found in any of its forms.

Cyrillic: the endings of Russian and Belarusian nouns and adjectives (ё and ў already folded), longest first and again
until none fits; again, because "остров" ends like a genitive plural and must meet "острова" all the same. At least three
letters stay. Latin: the plural s, by Harman's three rules. Verbs, fleeting vowels (день, дня) and the change of ў to в
are left alone; now and then two words meet that are not the same (Иван, Иванов): search finds too much rather than too
little.
"""

import re
from functools import lru_cache

RUSSIAN = (
    "иями иях иям ием ией ии ия ие ию ий ями ами ях ах ям ам ов ев ей ой ом ем ою ею ью "
    "ого его ому ему ыми ими ых их ым им ый ая яя ое ее ые ую юю а я о е ы и у ю ь й"
)
BELARUSIAN = (
    "ямі амі яу ау оу еу яй ай яю аю ій іі ія іе ію ога яга ага яму аму ымі імі іх ім ае яе ыя ія э і"
)
ENDINGS = sorted({*RUSSIAN.split(), *BELARUSIAN.split()}, key=len, reverse=True)
ENDING = re.compile(rf"(?<=[\u0400-\u04ff]{{3}})(?:{'|'.join(ENDINGS)})$")
CYRILLIC = re.compile(r"[\u0400-\u04ff]+")
LATIN = re.compile(r"[a-z]{4,}")


@lru_cache(maxsize=100_000)
def stem(word):
    if CYRILLIC.fullmatch(word):
        return without_endings(word)
    if word.endswith("s") and LATIN.fullmatch(word):
        return singular(word)
    return word


def without_endings(word):
    shorter = ENDING.sub("", word)
    return word if shorter == word else without_endings(shorter)


def singular(word):
    if word.endswith("ies") and not word.endswith(("eies", "aies")):
        return word[:-3] + "y"
    if word.endswith(("us", "ss")):
        return word
    return word[:-1]
