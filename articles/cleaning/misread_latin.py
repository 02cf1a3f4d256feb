"""Letters of Western texts read with the wrong table: "kˆnnte", "didn\\x92t", "grцЯere", "ferryÕs".

A sign that no word of the language has within it gives such a word away; the tables that turn the signs of most such words
into letters and quotation marks of the language are taken for what happened, if they mend two of them or one long word.
"""

import re
from collections import Counter
from itertools import islice, product

WRONG = (
    "cp1252",
    "latin-1",
    "mac_roman",
    "cp1250",
    "cp1251",
    "koi8-r",
    "cp850",
    "cp437",
    "cp866",
    "mac_cyrillic",
    "iso8859_2",
)
RIGHT = ("utf-8", "cp1252", "mac_roman", "cp850")
PAIRS = tuple((wrong, right) for right, wrong in product(RIGHT, WRONG) if wrong != right)
LETTERS = {
    "de": frozenset("äöüÄÖÜßé"),
    "en": frozenset("éèçï"),
}
MARKS = frozenset("“”„‚‘’«»–—…\u00a0§°£€")
# Within a word, or behind its letters: a capital, a letter of another script, a control, a sign of drawing or counting.
ODD = re.compile(
    r"(?<=[a-z])(?:[À-ÖØ-ÝŸŠŽĂĐŃĹŐŇĚ\u0391-\u04ff\x80-\x9f]|[^\x00-\x7f\wà-ÿ’‘“”„–—…«»·©®™°²³¹⁰-⁹ⁱ\u00ad\u2010-\u2015\u2028-\u202f\u2060-\u206f]|[ˆ˜ˇ˘˙˚˛˝ﬁﬂ])(?=[a-z]|$|\W)|"
    r"(?<=[A-Za-z])[³²¹„”“©®°](?=[a-z])|(?<=[A-Z])[ŠŸŒš\u0430-\u04ff\x80-\x9f](?=[a-z])"
)
NO_WORD = re.compile("[a-zäöüß][A-ZÄÖÜ]|\\w[“”„‚«»–—…§°£€\u00a0]\\w")
TOKEN = re.compile(r"[^\s\x85]*[^\x00-\x7f\s\x85]\S*")
ENOUGH, LONG, SAMPLE = 2, 6, 300


# "donât": of three signs for an apostrophe the two that do not print were dropped.
LOST_APOSTROPHE = re.compile(r"(?<=[a-z])â(?=(?:s|t|re|ve|ll|d|m)\b)")


def with_apostrophe(token: str) -> str:
    """The English word with its apostrophe; empty where none was lost."""
    return LOST_APOSTROPHE.sub("’", token) if LOST_APOSTROPHE.search(token) else ""


def tables_of(text: str, language: str | None) -> tuple[str, str] | None:
    """(the table it was read with, the one it was written in), or None where nothing is odd."""
    if language not in LETTERS:
        return None
    damaged = (each.group() for each in TOKEN.finditer(text) if ODD.search(each.group()))
    odd = set(islice(damaged, SAMPLE))
    if not odd:
        return None
    mends = Counter({pair: sum(bool(mended(each, pair, language)) for each in odd) for pair in PAIRS})
    best, times = mends.most_common(1)[0]
    return best if times >= min(ENOUGH, len(odd)) and (times > 1 or len(max(odd, key=len)) >= LONG) else None


def mended(token: str, pair: tuple[str, str], language: str | None) -> str:
    """The word as it was written; empty where the tables give anything but letters and marks of the language."""
    try:
        words = token.encode(pair[0]).decode(pair[1])
    except UnicodeError:
        return ""
    sound = LETTERS.get(language or "", frozenset()) | MARKS
    signs = {sign for sign in words if not sign.isascii()}
    is_sound = words != token and signs and signs <= sound and not NO_WORD.search(words)
    return words if is_sound else ""
