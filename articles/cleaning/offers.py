"""What adverts are made of: goods of that trade, sums, a way to reach the seller, and words the text has nowhere else."""

import re
from functools import lru_cache

from articles.cleaning.dates import dates_in
from articles.cleaning.draft import Draft
from articles.cleaning.page_words import spoken, tokens_of
from articles.cleaning.signs import CLOSERS, IS_HAN
from articles.cleaning.speech import ADVERTS
from articles.cleaning.vocabulary import SMALL_WORDS, SOLD

PARTS = re.compile(r"\s(?:[|•·–—]|>+)\s")
MOST = 1_000  # characters
LONGEST, FEWEST, LEAST_WORDS = 200, 3, 1
SMALL = frozenset().union(*SMALL_WORDS.values())
LAST_SENTENCE = re.compile(
    rf"(?:[.!?…][{re.escape(CLOSERS)}]*\s+|[。！？]\s*)(?=\S(?:[^.!?…。！？\n]|[.!?…](?=\w))*$)"
)
SENTENCE = re.compile(rf"[.!?…。！？][{re.escape(CLOSERS)}]*\s+")


@lru_cache(maxsize=2_000)
def is_of_the_page(words: str) -> bool:
    """Photo credits and lines of a library name addresses and numbers, too."""
    pictures = any(
        spoken(token, "media", "credit")
        for token in tokens_of(words)
        if token not in SMALL and not token[0].isdigit()
    )
    return pictures or any(True for _ in dates_in(words)) or "http" in words or "©" in words


def goods(tokens: list[str]) -> int:
    return len({token for token in tokens if is_sold(token)})


@lru_cache(maxsize=5_000)
def is_sold(token: str) -> bool:
    return SOLD.match(token) is not None


@lru_cache(maxsize=5_000)
def sureness(words: str) -> float:
    """How much some words speak as adverts do, together; 0 where their form alone says so, as of a row of cities."""
    if len(words) > LONGEST:
        parts = PARTS.split(words) if len(words) <= MOST else []
        return sum(sureness(part) * len(part) for part in parts) / len(words) if len(parts) > 1 else 0
    if not FEWEST <= len(words.split()) or IS_HAN.search(words):
        return 0
    own = sum(value for name, value in ADVERTS.says(words).items() if name in ADVERTS.words and value > 0)
    return ADVERTS.sureness(words) if own >= LEAST_WORDS else 0


def spoken_note(words: str) -> str:
    return f"speaks as adverts do: {', '.join(ADVERTS.telling(words))}"


def is_news(draft: Draft, tokens: list[str]) -> bool:
    own = [token for token in tokens if token not in SMALL and len(token) > 3]
    return sum(draft.words[token] > 1 for token in own) * 3 <= len(own)
