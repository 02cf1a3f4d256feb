"""Which words were read with the wrong table of characters, and what they were.

The bytes of a word, read with another table, must give whole letters; between two Cyrillic tables the order of the letters
must become that of the rest of the text (`letters.py`).
"""

import re
from functools import cache, lru_cache
from itertools import permutations
from typing import NamedTuple

from articles.cleaning.letters import Letters
from articles.cleaning.page_words import SMALL
from articles.cleaning.signs import CLOSERS, ENDS, OPENERS

CONTINUED = (
    "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ",
    "\u0090-\u00a0\u00a4-\u00a9\u00ab-\u00ae\u00b0\u00b1\u00b5-\u00b7\u00bbЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈҐЁЄЇІіґё№єјЅѕї",
    "А-Яа-п└┴┬├─┼╞╟╚╔╩╦╠═╬╧░▒▓│┤╡╢╖╕╣║╗╝╜╛┐",
    *(
        re.escape(bytes(range(0x80, 0xC0)).decode(table))
        for table in ("mac_roman", "cp850", "cp437", "mac_cyrillic")
    ),
)
# What the two halves of a letter in UTF-8 look like when each byte was read with a table of its own.
MISREAD_UTF_8 = (
    ("cp1252", re.compile(f"[ÃÂâðÐÑ][{CONTINUED[0]}]|[ÄÅÎÏ][\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]")),
    ("cp1251", re.compile(f"[РСВЃГ][{CONTINUED[1]}]|в[Ђ„]")),
    ("cp866", re.compile(f"[╨╤┬├][{CONTINUED[2]}]|т[АБВ][А-Яа-п░▒▓]")),
    ("mac_roman", re.compile(f"[√¬][{CONTINUED[3]}]|‚Ä[{CONTINUED[3]}]")),
    ("cp850", re.compile(f"[├┬][{CONTINUED[4]}]|ÔÇ.")),
    ("cp437", re.compile(f"[├┬][{CONTINUED[5]}]|ΓÇ.")),
    ("mac_cyrillic", re.compile(f"(?:[–—][{CONTINUED[6]}]){{2}}")),
    ("mac_roman", re.compile(f"(?:[–—][{CONTINUED[3]}]){{2}}")),
    ("koi8-r", re.compile("[пяБц][─-╬▀▄█▌▐░▒▓⌠■∙√≈≤≥⌡°²·÷ё╓-╟©]")),
)
BYTEWISE = (
    "cp1252",
    "mac_roman",
    "cp850",
    "cp437",
)  # Western ones: plain letters stand whole beside the damaged
FIRST_HALVES = "√¬‚ÔΓ–—ÃÂâðÐÑÄÅÎÏРСВЃГв╨╤┬├тпяБц"
# Cyrillic read with a table of Western letters, and with another Cyrillic one.
WESTERN = re.compile(r"[\u00a1-\u00ac\u00ae-\u017f€‚ƒ„…†‡ˆ‰‹ˇ˘˙˛˝]")
ODD_CASE = re.compile("[А-ЯЁ]{2}|(?<![А-Яа-яёЁіІўЎ])[а-яё][А-ЯЁЄЇҐЎІЃЌЏЉЊЂЋ]|[─-╬█▄▌▐▀■√∙]|[Ј¤¦§©¬®]")
FROM_WESTERN = (
    ("cp1252", "cp1251"),
    ("cp1252", "koi8-u"),
    ("cp1252", "cp866"),
    ("cp1250", "cp1251"),
    ("cp1250", "koi8-u"),
    ("mac_roman", "cp1251"),
    ("cp850", "cp1251"),
    ("cp1252", "iso8859_5"),
)
CYRILLIC_TABLES = ("cp1251", "koi8-u", "cp866", "koi8-r", "iso8859_5", "mac_cyrillic")
FROM_CYRILLIC = tuple((wrong, right) for right, wrong in permutations(CYRILLIC_TABLES, 2))
ALIKE = 0.001  # as likely as the best: then the commoner tables are it
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
LEAST, GAIN, RUN_LETTERS, NO_ACRONYM = -3.4, 0.8, 7, 6
# Words in capitals, one behind the other.
RUN = re.compile(r"[А-ЯЁІЎ][^\sа-яёіўA-Za-z]{1,30}(?:[^\S\n][^\sа-яёіўA-Za-z]{1,30}){1,4}(?!\S)")


SUSPICIOUS = re.compile(
    "|".join(
        [*(trace.pattern for _, trace in MISREAD_UTF_8), WESTERN.pattern, ODD_CASE.pattern, "[А-ЯЁІЎ]{2}"]
    )
)
Candidate = tuple[float, str, tuple[str, str]]


class Mended(NamedTuple):
    words: str
    tables: tuple[str, str]
    confidence: float


@lru_cache(maxsize=10_000)
def is_plain(token: str) -> bool:
    """Beyond suspicion, as most words are, unless the one beside it was misread."""
    return not token.isupper() and SUSPICIOUS.search(token) is None


def has_traces(text: str) -> bool:
    """Does anything look like UTF-8 misread? Signs that could begin it are looked for first: that is quickest."""
    if not any(sign in text for sign in FIRST_HALVES):
        return False
    return any(trace.search(text) for _, trace in MISREAD_UTF_8)


def misread_utf_8(token: str) -> Mended | None:
    for table, trace in MISREAD_UTF_8:
        found = trace.search(token)
        if not found:
            continue
        # The signs around a word may be sound though the word is not; within Cyrillic the word must be damaged whole.
        inner = token.strip(EDGES)
        parts = (token, inner, token[found.start() :]) if table in BYTEWISE else (token, inner)
        for part in dict.fromkeys(parts):
            mended = read_again(part, table, "utf-8")
            if mended and is_sound(mended) and is_certain(table, part, mended):
                words = token.replace(part, mended, 1)
                return misread_utf_8(words) or Mended(words, (table, "utf-8"), 0.95)  # some are misread twice
        if table in BYTEWISE:
            pieces = with_runs_decoded(token, table)
            if pieces != token:
                return Mended(pieces, (table, "utf-8"), 0.9)
    return None


def with_runs_decoded(token: str, table: str) -> str:
    return NOT_ASCII.sub(lambda run: decoded_run(run.group(), table), token)


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
    best = likeliest(words, letters, None)
    return best[2] if best and best[0] > LEAST and best[0] - now > GAIN else None


def misread_cyrillic(token: str, letters: Letters, beside: tuple[str, str] | None) -> Mended | None:
    western = WESTERN.findall(token)
    if western and not CYRILLIC.search(token):
        return western_letters(token, len(western), letters, beside)
    if not ODD_CASE.search(token) and not (beside and any(map(str.isalpha, token))):
        return None
    now = letters.likeliness(token)
    bare = token.strip(EDGES)
    if beside and bare.casefold() not in SMALL and read_again(bare, *beside).casefold() in SMALL:
        return Mended(read_again(token, *beside) or token, beside, 0.8)
    if bare.casefold() in SMALL and (bare.islower() or len(bare) == 1):
        return None
    best = likeliest(token, letters, beside)
    if best is None or best[0] < LEAST:
        return None
    size = sum(map(str.isalpha, best[1]))
    parts = PART.findall(token)
    if best[2] != beside and bare.isalpha() and all(part.isupper() and len(part) < 6 for part in parts):
        return None  # an acronym
    if size < 3 and best[2] != beside and is_plain(token):
        return None  # "ж" behind a damaged word is sound
    needed = (GAIN if size > 4 else 1.2) / (4 if best[2] == beside else 1)
    return Mended(best[1], best[2], 0.9 if size > 4 else 0.75) if best[0] - now > needed else None


def small_word(token: str, letters: Letters) -> str:
    """The small word that capitals like these would be, read again; or a long one, for acronyms are short."""
    bare = token.strip(EDGES)
    if not bare.isupper():
        return ""
    words = (read_again(bare, *tables) for tables in FROM_CYRILLIC)
    small = next((each for each in words if each in SMALL and each.islower()), "")
    best = likeliest(bare, letters, None) if len(bare) >= NO_ACRONYM and not small else None
    is_likelier = best is not None and best[1].islower() and best[0] - letters.likeliness(bare) > GAIN / 2
    return (
        token.replace(bare, small or (best[1] if best and is_likelier else ""), 1)
        if small or is_likelier
        else ""
    )


def likeliest(token: str, letters: Letters, beside: tuple[str, str] | None) -> Candidate | None:
    """Of all pairs of tables; of those as good, the pair that mended the word beside, or the commonest."""
    found = [each for tables in FROM_CYRILLIC if (each := swapped(token, tables, letters))]
    if not found:
        return None
    good = [each for each in found if each[0] >= max(found)[0] - ALIKE]
    return next((each for each in good if each[2] == beside), good[0])


def swapped(token: str, tables: tuple[str, str], letters: Letters) -> Candidate | None:
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
    near = next((each for each in found if each[2] == beside), None)
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
