"""Names in a byline: "By Anna Kos and Pavel Ruta", "3 May | von Ilse Brandt", "Par ANNA KOS, PAVEL RUTA".

A name has two words or more that begin large. Behind a comma stands as often the place or the office, so more names are only
taken where "and" joins the last of them, or all are in capitals. "Photo by" names no author.
"""

import re
from collections.abc import Iterator

from articles.sources.web_days import is_month

SAYS = (
    r"(?:(?:posted|written|published|story|words|reported|geschrieben|verfasst|veröffentlicht|hinzugefügt|publié|escrito)\s)?"
    r"(?:by|von|par|por)|authors?|autor(?:in|en|es)?|auteurs?|text|texte|texto|автор[ы]?|аўтар[ы]?|текст|作者|文"
)
BYLINE = re.compile(rf"(?:^|(?<=[\d|·•/–—-])\s*)[\s–—-]*(?:{SAYS})\s*:?\s+(?=\S)", re.I)
PARTICLE = r"(?:van|von|der|den|de|del|della|da|dos|du|la|le|al|bin|ibn|ter|zu|ten|el)"
WORD = r"(?:[^\W\d_a-zа-яёіў][^\W\d_]*(?:[.’'-][^\W\d_]+)*\.?)"
NAME = re.compile(rf"{WORD}(?:[ \u00a0](?:{PARTICLE}[ \u00a0]){{0,2}}{WORD}){{1,3}}")
PARTICLE_ONLY = re.compile(PARTICLE)
NO_PART = re.compile(
    r"follow|published|updated|posted|veröffentlicht|aktualisiert|publié|publicado|опубликовано|senior|special|contributing"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch",
    re.I,
)
BETWEEN = re.compile(r"\s*(?P<comma>,|;)?\s*(?P<and>(?:and|und|et|y|e|и|і|&|\+)\s+)?")
OFFICE = re.compile(
    r"\b(?:gmbh|ag|inc|ltd|llc|wire|news|media|press|presse|agency|agentur|agence|desk|staff|team|magazine|magazin|zeitung"
    r"|verlag|homepage|blog|online|editors?|editorial|redaktion|redacción|rédaction|writer|reporter|correspondent|analyst"
    r"|columnist|contributor|university|institute|associated|services?|redakteur\w*|journalist\w*|autor\w*)\b",
    re.I,
)


def names_by(words: str) -> list[str]:
    """The persons a line names as authors, in their order."""
    match = BYLINE.search(words)
    return list(names_at(words, match.end())) if match else []


def names_at(words: str, place: int) -> Iterator[str]:
    found: list[tuple[str, bool]] = []  # with whether "and" stood before it
    joined = True
    while match := NAME.match(words, place):
        name = without_day(without_more(match[0]), words[match.start() :])
        if not is_person(name):
            break
        found.append((name, joined))
        place = match.start() + len(name)
        between = BETWEEN.match(words, place)
        if between is None or not (between["comma"] or between["and"]):
            break
        place, joined = between.end(), bool(between["and"])
    names = [name for name, _ in found]
    is_list = any(joined for _, joined in found[1:]) or all(name.isupper() for name in names)
    yield from names if is_list else names[:1]


def without_more(name: str) -> str:
    """The name alone: "Anna Kos IN Fashion", "Anna Kos Follow"; "ANNA KOS Skarn" ends with its capitals."""
    words = name.split()
    capitals = len(words[0]) > 2 and words[0].isupper()
    last = len(words)
    for number, word in enumerate(words[1:], 1):
        is_other = (
            word.isupper() != capitals and len(word.strip(".")) > 1 and not PARTICLE_ONLY.fullmatch(word)
        )
        if NO_PART.fullmatch(word) or (is_other and "." not in word):
            last = number
            break
    return " ".join(words[:last])


def without_day(name: str, words: str) -> str:
    """ "Anna Kos March 18", but Theresa May."""
    first, _, last = name.rpartition(" ")
    return first if is_month(last) and words[len(name) :].strip()[:1].isdigit() else name


def is_person(name: str) -> bool:
    words = name.split()
    return (
        2 <= len(words) <= 5
        and OFFICE.search(name) is None
        and not (words[0].isupper() and len(words[0]) > 2 and not name.isupper())
    )
