"""One spelling for what is indexed and what is asked, the same on both databases.

Case, width and accents go; ё is е and ў is у; Han, kana and hangul stand one by one, because no space parts their
words; endings are stripped (see endings.py). What is left is plain words with one space between.
"""

import re
import unicodedata

from articles.search.endings import stem

APOSTROPHES = "'\u2018\u2019\u201b\u02b9\u02bc\u02bd\u2032\uff07`\u00b4"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
CYRILLIC = {"ё": "е", "ў": "у", "і": "и"}
LATIN = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ı": "i",
    "ŧ": "t",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}
WITHOUT_SPACES = ("CJK ", "HIRAGANA ", "KATAKANA", "HANGUL ", "BOPOMOFO ")


class Letters(dict):
    """Code point -> what it becomes, worked out once for each that is met."""

    def __missing__(self, code):
        self[code] = folded = fold_letter(chr(code))
        return folded


def fold_letter(letter):
    if letter in APOSTROPHES:
        return "'"
    if letter in INVISIBLE or "\u0300" <= letter <= "\u036f":
        return ""
    if not letter.isalnum():
        return " "
    name = unicodedata.name(letter, "")
    if name.startswith(WITHOUT_SPACES):
        return f" {letter} "
    if name.startswith("LATIN "):
        return LATIN.get(letter) or unicodedata.normalize("NFD", letter)[0]
    return CYRILLIC.get(letter, letter)


LETTERS = Letters()
INSIDE_CYRILLIC = re.compile(r"(?<=[\u0400-\u04ff])'(?=[\u0400-\u04ff])")
POSSESSIVE = re.compile(r"(?<=[a-z])'s(?![^\W_])")


def words(text):
    """The words of a text, folded, endings still on."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).translate(LETTERS)
    return POSSESSIVE.sub("", INSIDE_CYRILLIC.sub("", plain)).replace("'", " ").split()


def fold(text):
    return " ".join(stem(word) for word in words(text))
