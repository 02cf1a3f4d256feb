"""What adverts are made of: rows of search words, goods of that trade, sums, a way to reach the seller, and their way to speak."""

import re
from collections import Counter
from functools import lru_cache

from articles.cleaning.dates import dates_in
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.page_words import SMALL, spoken, tokens_of
from articles.cleaning.signs import HAN, IS_HAN, WORD
from articles.cleaning.speech import ADVERTS, AMOUNT, CONTACT
from articles.cleaning.vocabulary import CANNOT_END, SOLD

PARTS = re.compile(r"\s(?:[|•·*–—]|>+)\s")
ROW = re.compile(r"\s[|•·*–—/]\s")
BAR = re.compile(r"\s[|•·*]\s")
SEPARATOR = re.compile(r"\s[–—|•·*/>-]\s|[|,;，、]")
HAN_ROW = re.compile(rf"[{HAN}A-Za-z0-9]{{2,12}}(?:\s[{HAN}A-Za-z0-9]{{2,12}}){{3,}}")
# Of other scripts it is not known here where a word ends.
SPACED = re.compile("[a-z\u00c0-\u024f\u0370-\u04ff]", re.I)
MANY, ROOT = 6, 6
LONGEST, MOST = 200, 1_000  # characters of one offer, and of a row of them
FEWEST, TOGETHER, WEIGHT = 3, 8, 1  # words of an offer; words judged together; what they must weigh
LONG_HEAD = 55  # no head of a page is longer
AGAIN = "stuffed search words, the same ones again and again, not a sentence"
OFFER = "an advert: what is offered, for how much or where, and no full stop"


def stuffed(words: str) -> str:
    """A row of search words: nearly no small words, and the same ones again and again."""
    if IS_HAN.search(words) and HAN_ROW.fullmatch(words):
        row = words.split()
        return AGAIN if len(set(row)) < len(row) else ""
    tokens = [word.casefold() for word in WORD.findall(words)]
    if len(tokens) < 6 or len(SPACED.findall(words)) * 2 < len("".join(tokens)):
        return ""
    offers = Counter(part.strip().casefold() for part in SEPARATOR.split(words))
    parts = BAR.split(words)
    small_parts = sum(part[:1].islower() for part in parts)
    if len(parts) >= MANY and len(parts) - len(set(parts)) > 1 and small_parts * 2 > len(parts):
        return "a row of search words of which some come twice, not a sentence"
    is_row = len(ROW.split(words)) > 1 or (
        words.count(",") > 1 and not any(token in SMALL for token in tokens)
    )
    if is_row and words[0].islower() and goods(tokens):
        return "a row of short parts, among them what such adverts sell"
    small = sum(token in SMALL for token in tokens)
    pairs = Counter(zip(tokens, tokens[1:], strict=False))
    again = sum(times for times in pairs.values() if times > 1)
    if small * 10 >= len(tokens) * 2:
        return AGAIN if again * 3 >= len(tokens) * 2 and max(pairs.values()) > 2 else ""
    most = max(Counter(tokens).values())
    roots = Counter(word[:ROOT] for word in WORD.findall(words) if word[0].islower())  # no names
    if len(tokens) >= 8 and (
        again * 3 >= len(tokens)
        or (most > 2 and len(set(tokens)) <= 0.75 * len(tokens))
        or max(roots.values(), default=0) * 3 >= len(tokens)
    ):
        return AGAIN
    if len(offers) > 3 and max(offers.values()) > 1 and len(tokens) >= 8:
        return "a row of search words of which some come twice, not a sentence"
    return "a row of words for what such adverts sell" if goods(tokens) >= 3 else ""


def advert(words: str) -> str:
    """One offer: goods of that trade or a sum, and a sum or a way to reach the seller."""
    tokens = [word.casefold() for word in WORD.findall(words)]
    if not 3 <= len(tokens) <= 25:
        return ""
    sold, contact, amount = goods(tokens), bool(CONTACT.search(words)), bool(AMOUNT.search(words))
    if sold and sold + contact + amount > 1:
        return OFFER
    return OFFER if contact and amount and len(tokens) > 4 and not is_of_the_page(words) else ""


def is_calling(words: str) -> bool:
    """Several words and then an address to go to or to write to, where no picture or date is named."""
    contact = CONTACT.search(words)
    if (
        not contact
        or contact.end() < len(words)
        or not 4 <= len(WORD.findall(words[: contact.start()])) <= 20
    ):
        return False
    return not is_of_the_page(words)


@lru_cache(maxsize=2_000)
def is_of_the_page(words: str) -> bool:
    """Photo credits and lines of a library name addresses and numbers, too."""
    pictures = any(
        spoken(token, "media", "credit")
        for token in tokens_of(words)
        if token not in SMALL and not token[0].isdigit()
    )
    return pictures or any(True for _ in dates_in(words)) or "http" in words or "©" in words


def has_trade(words: str) -> bool:
    """Goods of that trade, a sum, an address, or a call."""
    named = CONTACT.search(words) or AMOUNT.search(words) or "!" in words
    return bool(named) or goods([word.casefold() for word in WORD.findall(words)]) > 0


def goods(tokens: list[str]) -> int:
    return len({token for token in tokens if is_sold(token)})


@lru_cache(maxsize=5_000)
def is_sold(token: str) -> bool:
    return SOLD.match(token) is not None


@lru_cache(maxsize=5_000)
def sureness(words: str) -> float:
    """How much some words speak as adverts do, together; 0 where their form alone says so, as of a row of cities."""
    if LONGEST < len(words) <= MOST:
        parts = [part for part in parts_of(words) if len(part) <= LONGEST]
        return sum(sureness(part) * len(part) for part in parts) / len(words)
    if len(words) > LONGEST or not FEWEST <= len(words.split()) or IS_HAN.search(words):
        return 0
    own = sum(value for name, value in ADVERTS.says(words).items() if name in ADVERTS.words and value > 0)
    return ADVERTS.sureness(words) if own >= WEIGHT else 0


def parts_of(words: str) -> list[str]:
    """By the signs between them, or so many words at a time."""
    parts = PARTS.split(words)
    if len(parts) > 1:
        return parts
    each = words.split()
    return [" ".join(each[place : place + TOGETHER]) for place in range(0, len(each), TOGETHER)]


def spoken_note(words: str) -> str:
    return f"speaks as adverts do: {', '.join(ADVERTS.telling(words))}"


def is_news(draft: Draft, tokens: list[str]) -> bool:
    own = [token for token in tokens if token not in SMALL and len(token) > 3]
    return sum(draft.words[token] > 1 for token in own) * 3 <= len(own)


def is_torn(draft: Draft, line: Line) -> bool:
    """Does the sentence go on, perhaps after the head of the next page?"""
    words = WORD.findall(line.text[-40:])
    place = draft.place(line)
    following = draft.lines[place + 1 : place + 6]
    if line.text[-1] in ",–—-:(" or (words and words[-1] in CANNOT_END):
        return True
    for each in following:
        if each.prose or len(each.text) > 40:
            if each.text[0].islower() and not stuffed(each.text) and not BAR.search(each.text):
                return True
            if each.text[0].isalpha() and (each.prose or len(each.text) > LONG_HEAD):
                return False
    return False
