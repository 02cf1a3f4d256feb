"""Which of the words pages speak with a line is made of (`page_tables.py`), and what its own words share with other lines.

A line made only of such words (and small words, numbers, names of services) is the page speaking, however it puts it.
"""

import re
from collections import Counter, defaultdict
from functools import cache, lru_cache

from articles.cleaning.page_tables import TABLES
from articles.cleaning.signs import HAN, IS_HAN
from articles.cleaning.vocabulary import SMALL_WORDS

STEM = 5
SMALL = frozenset().union(*SMALL_WORDS.values())
TOKEN = re.compile(rf"[{HAN}]+|[^\W\d_]+(?:[’'ʼ-][^\W\d_]+)*|\d[\d.,\u00a0\u202f’]*(?:[KkMmКкМ](?!\w))?")


class Words:
    """One kind of page words: some as they are written, of others the beginning."""

    def __init__(self, listed: str) -> None:
        words = listed.casefold().split()
        self.whole = frozenset(word[:-1] for word in words if word.endswith("="))
        self.beginnings = tuple(word for word in words if not word.endswith("="))


HAN_SMALL = frozenset("的了次人篇本此个個条條位您我在为為到与與和上下大小页頁")
KINDS: dict[str, Words] = {name: Words(listed) for name, listed in TABLES.items()}
LONGEST = max(len(word) for words in KINDS.values() for word in words.beginnings)
HAN_WORD = re.compile(
    "|".join(
        sorted(
            (
                word
                for words in KINDS.values()
                for word in (*words.whole, *words.beginnings)
                if IS_HAN.match(word)
            ),
            key=len,
            reverse=True,
        )
    )
    + "|."
)
EACH = re.compile(rf"[{HAN}]|[^\W{HAN}]+")


@lru_cache(maxsize=2_000)
def tokens_of(words: str) -> tuple[str, ...]:
    """Words and numbers; a run of Han characters is parted into the longest words known here, and single characters."""
    parts = [token.casefold() for token in TOKEN.findall(words)]
    return tuple(
        word for part in parts for word in (HAN_WORD.findall(part) if IS_HAN.match(part) else (part,))
    )


def pairs_of(words: str) -> list[tuple[str, str]]:
    """Neighbouring words, or neighbouring Han characters: what two copies of a sentence share."""
    tokens = EACH.findall(words.casefold())
    return list(zip(tokens, tokens[1:], strict=False))


@lru_cache(maxsize=20_000)
def kinds_of(token: str) -> frozenset[str]:
    if token[0].isdigit():
        return frozenset(["number"])
    whole, beginnings = spellings()
    found = set(whole.get(token, ()))
    for end in range(1, min(len(token), LONGEST) + 1):
        found.update(beginnings.get(token[:end], ()))
    if token in SMALL or token in HAN_SMALL:
        found.add("small")
    return frozenset(found)


@lru_cache(maxsize=20_000)
def is_small(token: str) -> bool:
    return "small" in kinds_of(token)


@cache
def spellings() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Whole words and beginnings, each with the kinds that have it: so a token is looked up once and not in every kind."""
    whole: dict[str, set[str]] = defaultdict(set)
    beginnings: dict[str, set[str]] = defaultdict(set)
    for name, words in KINDS.items():
        for found, listed in ((whole, words.whole), (beginnings, words.beginnings)):
            for word in listed:
                found[word].add(name)
    return whole, beginnings


def spoken(words: str, *kinds: str) -> Counter[str] | None:
    """How many tokens of each of these kinds, when the words hold no others; small words and numbers may stand between."""
    counts: Counter[str] = Counter()
    allowed = {*kinds, "small", "number"}
    for token in tokens_of(words):
        found = kinds_of(token) & allowed
        if not found:
            return None
        counts.update(found - {"small"} or found)
    return counts


@lru_cache(maxsize=2_000)
def share_steering(words: str) -> float:
    """What part of the words that carry meaning steers readers around a page."""
    telling = [kinds_of(token) for token in tokens_of(words)]
    telling = [kinds for kinds in telling if not kinds or not kinds <= {"small", "number"}]
    if not telling:
        return 0.0
    return sum(bool(kinds - {"small"}) for kinds in telling) / len(telling)


@lru_cache(maxsize=2_000)
def stems(words: str) -> tuple[str, ...]:
    """The beginnings of the longer words, which stay when they are declined."""
    found: list[str] = []
    for token in TOKEN.findall(words.casefold()):
        if IS_HAN.match(token):
            found += [token[place : place + 2] for place in range(len(token) - 1)]
        elif len(token) >= 4 and not token[0].isdigit():
            found.append(token[:STEM])
    return tuple(found)
