"""Which words were read with the wrong table of characters, and what they were.

The bytes of a word, read with another table, must give whole letters; between two Cyrillic tables the order of the letters
must become that of the rest of the text (`letters.py`).
"""

import re
from functools import cache
from typing import NamedTuple

from articles.cleaning.letters import Letters
from articles.cleaning.page_words import SMALL
from articles.cleaning.signs import CLOSERS, ENDS, OPENERS

CONTINUED = (
    "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ",
    "\u0090-\u00a0\u00a4-\u00a9\u00ab-\u00ae\u00b0\u00b1\u00b5-\u00b7\u00bbЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈҐЁЄЇІіґё№єјЅѕї",
    "А-Яа-п└┴┬├─┼╞╟╚╔╩╦╠═╬╧░▒▓│┤╡╢╖╕╣║╗╝╜╛┐",
)
MAC = re.escape(bytes(range(0x80, 0xC0)).decode("mac_roman"))
# What the two halves of a letter in UTF-8 look like when each byte was read with a table of its own.
MISREAD_UTF_8 = (
    ("cp1252", re.compile(f"[ÃÂâðÐÑ][{CONTINUED[0]}]|[ÄÅÎÏ][\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]")),
    ("cp1251", re.compile(f"[РСВЃГ][{CONTINUED[1]}]|в[Ђ„]")),
    ("cp866", re.compile(f"[╨╤┬├][{CONTINUED[2]}]|т[АБВ][А-Яа-п░▒▓]")),
    ("mac_roman", re.compile(f"√[{MAC}]|‚Ä[{MAC}]")),
    ("koi8-r", re.compile("[пяБц][─-╬▀▄█▌▐░▒▓⌠■∙√≈≤≥⌡°²·÷ё╓-╟©]")),
)
FIRST_HALVES = "ÃÂâðÐÑÄÅÎÏРСВЃГв╨╤┬├тпяБц√‚ˆ‰¸ﬂ÷"
# Cyrillic read with a table of Western letters, and with another Cyrillic one.
WESTERN = re.compile(r"[\u00a1-\u00ac\u00ae-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ]")
ODD_CASE = re.compile("[А-ЯЁ]{2}|(?<![А-Яа-яёЁіІўЎ])[а-яё][А-ЯЁ]|[─-╬█▄▌▐▀■√∙]|[Ј¤¦§©¬®]")
FROM_WESTERN = (("cp1252", "cp1251"), ("cp1252", "koi8-u"), ("cp1252", "cp866"))
FROM_CYRILLIC = (("cp1251", "koi8-u"), ("koi8-u", "cp1251"), ("cp866", "cp1251"), ("cp1251", "cp866"))
MAC_UMLAUT = re.compile(r"(?<=[A-Za-z])[ˆ‰¸ﬂ÷]|[ˆ‰¸](?=[a-z])")
GERMAN_WORD = re.compile("[A-Za-zÄÖÜäöüß]{3}")
SOUND = re.compile("[А-Яа-яЁёІіЎўЇїЄєҐґ\u0020-\u007e«»„“”‘’–—…№°\u00a0]+")
NOT_ASCII = re.compile(r"[^\x00-\x7f]{2,}")
PEOPLE_WRITE = re.compile(
    "[\u0020-\u007e\u00a0-\u024f\u02bc\u0300\u0301\u0370-\u04ff\u1e00-\u1eff\u2000-\u2049\u20ac\u2100-\u2199\u2212\ufeff\U0001f300-\U0001faff\ufe0f]+"
)
CYRILLIC = re.compile("[А-Яа-яЁёІіЎўЇїЄєҐґ]")
PLAIN_CASE = re.compile(r"[^\W\d_]?[^\WA-ZА-ЯЁІЎ\d_]*|[^\W\d_a-zа-яёіў]")
PART = re.compile(r"[^\W\d_]+")
EDGES = OPENERS + CLOSERS + ENDS + ",;:"
CYRILLIC_WORD = re.compile("[А-Яа-яЁёІіЎўЇїЄєҐґ]+")
LEAST, GAIN, RUN_LETTERS = -3.4, 0.8, 7
# Words in capitals, one behind the other.
RUN = re.compile(r"[А-ЯЁІЎ][^\sа-яёіў]{1,30}(?:[^\S\n][^\sа-яёіў]{1,30}){1,4}(?!\S)")


class Mended(NamedTuple):
    words: str
    tables: tuple[str, str]
    confidence: float


def has_traces(text: str) -> bool:
    """Does anything look like UTF-8 misread? Signs that could begin it are looked for first: that is quickest."""
    if not any(sign in text for sign in FIRST_HALVES):
        return False
    return any(trace.search(text) for _, trace in MISREAD_UTF_8) or MAC_UMLAUT.search(text) is not None


def misread_utf_8(token: str) -> Mended | None:
    for table, trace in MISREAD_UTF_8:
        found = trace.search(token)
        if not found:
            continue
        # The signs around a word may be sound though the word is not; within Cyrillic the word must be damaged whole.
        inner = token.strip(EDGES)
        parts = (token, inner) if table != "cp1252" else (token, inner, token[found.start() :])
        for part in dict.fromkeys(parts):
            mended = read_again(part, table, "utf-8")
            if mended and is_sound(mended) and is_certain(table, part, mended):
                words = token.replace(part, mended, 1)
                return misread_utf_8(words) or Mended(words, (table, "utf-8"), 0.95)  # some are misread twice
        if table == "cp1252":
            pieces = NOT_ASCII.sub(lambda run: decoded_run(run.group(), "cp1252"), token)
            return Mended(pieces, (table, "utf-8"), 0.9) if pieces != token else None
    return None


def misread_umlauts(token: str) -> str:
    """German letters read with the table of old Macintoshes: "kˆnnte"."""
    mended = read_again(token, "mac_roman", "cp1252") if MAC_UMLAUT.search(token) else ""
    return mended if mended and is_sound(mended) and GERMAN_WORD.search(mended) else ""


def decoded_run(run: str, table: str) -> str:
    """A word may hold sound letters of its own beside the damaged ones."""
    mended = read_again(run, table, "utf-8")
    return mended if mended and is_sound(mended) else run


def is_sound(mended: str) -> bool:
    """Letters and signs people write; no other script, no controls."""
    return PEOPLE_WRITE.fullmatch(mended) is not None


def is_certain(table: str, part: str, mended: str) -> bool:
    """Two Cyrillic letters may be a word of their own ("Рё..."): more of them, or signs no word has."""
    odd = sum(not each.isascii() for each in part)
    return (
        (odd > 3 and not part.isalpha())
        or odd > 5
        or table != "cp1251"
        or not part.isalpha()
        or not CYRILLIC_WORD.fullmatch(part)
    )


def tables_of_run(words: str, letters: Letters) -> tuple[str, str] | None:
    """Which tables mend several words in capitals together; each alone might be an acronym."""
    if sum(map(str.isalpha, words)) < RUN_LETTERS:
        return None
    now = letters.likeliness(words)
    found = [each for tables in FROM_CYRILLIC if (each := swapped(words, tables, letters))]
    best = max(found, default=None)
    return best[2] if best and best[0] > LEAST and best[0] - now > GAIN else None


def misread_cyrillic(token: str, letters: Letters, beside: tuple[str, str] | None) -> Mended | None:
    western = WESTERN.findall(token)
    if western and not CYRILLIC.search(token):
        return western_letters(token, len(western), letters, beside)
    if not ODD_CASE.search(token):
        return None
    now = letters.likeliness(token)
    best = max(
        (candidate for tables in FROM_CYRILLIC if (candidate := swapped(token, tables, letters))),
        default=None,
    )
    if best is None or best[0] < LEAST:
        return None
    size = sum(map(str.isalpha, token))
    if best[2] != beside and all(part.isupper() and len(part) < 6 for part in PART.findall(token)):
        return None  # an acronym
    needed = (GAIN if size > 4 else 1.2) / (4 if best[2] == beside else 1)
    return Mended(best[1], best[2], 0.9 if size > 4 else 0.75) if best[0] - now > needed else None


def small_word(token: str) -> str:
    """The small word that capitals like these would be, read again."""
    words = (read_again(token, *tables) for tables in FROM_CYRILLIC if token.isupper())
    return next((each for each in words if each in SMALL and each.islower()), "")


def swapped(
    token: str, tables: tuple[str, str], letters: Letters
) -> tuple[float, str, tuple[str, str]] | None:
    mended = read_again(token, *tables)
    if not mended or not SOUND.fullmatch(mended) or not CYRILLIC.search(mended):
        return None
    if "\u00a0" in mended and "\u00a0" not in token:
        return None
    if not all(PLAIN_CASE.fullmatch(part) for part in PART.findall(mended)):
        return None
    return letters.likeliness(mended), mended, tables


def western_letters(
    token: str, western: int, letters: Letters, beside: tuple[str, str] | None
) -> Mended | None:
    """Hardly any Latin letters among them, and Cyrillic words when read again."""
    if western * 2 < sum(map(str.isalnum, token)):
        return None
    found = [each for tables in FROM_WESTERN if (each := swapped(token, tables, letters))]
    if not found:
        return None
    near = next((each for each in found if each[2] == beside and each[0] > LEAST - 1), None)
    likeliness, mended, tables = near or max(found)
    if tables == beside or (len(CYRILLIC.findall(mended)) > 2 and likeliness > LEAST - 0.6):
        return Mended(mended, tables, 0.93)
    return Mended(mended, tables, 0.75) if mended in ("і", "ў") else None


def follow(token: str, tables: tuple[str, str]) -> str:
    """A short word beside a mended one, damaged in the same way."""
    mended = read_again(token, *tables)
    if not mended or not SOUND.fullmatch(mended):
        return ""
    if tables[0] == "cp1252":
        return mended if not CYRILLIC.search(token) else ""
    is_odd = ODD_CASE.search(token) or tables[1] == "utf-8" or (token.isupper() and mended in SMALL)
    return mended if is_odd and all(PLAIN_CASE.fullmatch(part) for part in PART.findall(mended)) else ""


def read_again(words: str, wrong: str, right: str) -> str:
    try:
        mended = bytes(map(bytes_of(wrong).__getitem__, words)).decode(right)
    except (KeyError, UnicodeError):
        return ""
    return mended if mended != words else ""


@cache
def bytes_of(table: str) -> dict[str, int]:
    """Each sign's byte; those the table leaves empty come through as control characters of the same number."""
    return {bytes([byte]).decode(table, "ignore") or chr(byte): byte for byte in range(256)}
