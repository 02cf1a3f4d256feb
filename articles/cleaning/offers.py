"""What adverts are made of: goods of that trade, sums, a way to reach the seller, and words the text has nowhere else."""

import re
from functools import lru_cache

from articles.cleaning.dates import dates_in
from articles.cleaning.draft import Draft
from articles.cleaning.page_words import spoken, tokens_of
from articles.cleaning.signs import CLOSERS
from articles.cleaning.vocabulary import SMALL_WORDS, SOLD

SMALL = frozenset().union(*SMALL_WORDS.values())
CONTACT = re.compile(
    r"(?<![\w./@])\w[\w-]{1,40}\.[a-z]{2,8}(?![\w/])|@\w{3,}|\+\d[\d -]{7,}|\b24/7\b|\b24 ?[hч]\b|"
    r"(?<![\d-])\d(?:-\d{2,4}){2,4}\b|\b(?:WhatsApp|Viber|Telegram)\b"
)
AMOUNT = re.compile(
    r"[$€£₽¥]\s?\d|\d\s?(?:[$€£₽¥元%]|[kк]\b|руб|евро|еўра|дол|грн|грыв|eur|usd|dollar|pound|zł|złot|bitcoin)|\d[\d\s.,]{3,}\d",
    re.I,
)
LAST_SENTENCE = re.compile(
    rf"(?:[.!?…][{re.escape(CLOSERS)}]*\s+|[。！？]\s*)(?=\S(?:[^.!?…。！？\n]|[.!?…](?=\w))*$)"
)
SENTENCE = re.compile(rf"[.!?…。！？][{re.escape(CLOSERS)}]*\s+")


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


def is_news(draft: Draft, tokens: list[str]) -> bool:
    own = [token for token in tokens if token not in SMALL and len(token) > 3]
    return sum(draft.words[token] > 1 for token in own) * 3 <= len(own)
