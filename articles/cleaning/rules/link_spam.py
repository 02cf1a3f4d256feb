"""Stuffed search words and adverts: on lines of their own, or glued to the end of a paragraph.

Why: broken-into sites carry hidden rows of links; as text they are words without a sentence, said again and again.
Found by repetition, by rows of short parts, by another script than the text's, by what such adverts sell, and always by
the missing full stop; at the end of a paragraph only behind a sentence that has one.
Wrong when: a line is a chant or a list of terms that repeats itself, or a paragraph ends with a name and no full stop.
"""

import re
from collections import Counter
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import CLOSERS, IS_HAN, WORD, ends_sentence, has_sentence_end
from articles.cleaning.vocabulary import CANNOT_END, SMALL_WORDS, SOLD

SMALL = frozenset().union(*SMALL_WORDS.values())
SEPARATOR = re.compile(r"\s[–—|•·/>-]\s|[|,;，、]")
CONTACT = re.compile(r"(?<![\w./@])\w[\w-]{1,40}\.[a-z]{2,8}(?![\w/])|@\w{3,}|\+\d[\d -]{7,}")
AMOUNT = re.compile(
    r"[$€£₽¥]\s?\d|\d\s?(?:[$€£₽¥元%]|[kк]\b|руб|евро|еўра|дол|грн|грыв|eur|usd|dollar|pound|zł|złot|bitcoin)|\d[\d\s.,]{4,}",
    re.I,
)
LAST_SENTENCE = re.compile(rf"[.!?…][{re.escape(CLOSERS)}]*\s+(?=\S(?:[^.!?…\n]|[.!?…](?=\w))*$)")
CYRILLIC, LATIN = re.compile("[а-яёіў]", re.I), re.compile("[a-z]", re.I)
LONGEST = 4000


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.free():
        if ends_sentence(line.text) or len(line.text) > LONGEST:
            continue
        if not has_sentence_end(line.text):
            if why := stuffed(line.text) or advert(line.text):
                yield cut(line.start, line.end, "link_spam", 0.95, why)
        elif line.alone and (glued := LAST_SENTENCE.search(line.text)):
            yield from behind(draft, line, line.text[glued.end() :])


def stuffed(words: str) -> str:
    """A row of search words: nearly no small words, and the same ones again and again."""
    tokens = [word.casefold() for word in WORD.findall(words)]
    if len(tokens) < 6:
        return ""
    small = sum(token in SMALL for token in tokens)
    if small * 10 >= len(tokens) * 2:
        return ""
    pairs = Counter(zip(tokens, tokens[1:], strict=False))
    again = sum(times for times in pairs.values() if times > 1)
    parts = Counter(part.strip().casefold() for part in SEPARATOR.split(words))
    most = max(Counter(tokens).values())
    if len(tokens) >= 8 and (
        again * 3 >= len(tokens) or (most > 2 and len(set(tokens)) <= 0.75 * len(tokens))
    ):
        return "stuffed search words, the same ones again and again, not a sentence"
    if len(parts) > 3 and max(parts.values()) > 1 and len(tokens) >= 8:
        return "a row of search words of which some come twice, not a sentence"
    return "a row of words for what such adverts sell" if goods(tokens) >= 3 else ""


def advert(words: str) -> str:
    """One offer: goods of that trade, and a sum or a way to reach the seller."""
    tokens = [word.casefold() for word in WORD.findall(words)]
    if not 3 <= len(tokens) <= 25:
        return ""
    sold = goods(tokens)
    asks = bool(CONTACT.search(words)) + bool(AMOUNT.search(words))
    return (
        "an advert: what is offered, for how much or where, and no full stop"
        if sold and sold + asks > 1
        else ""
    )


def goods(tokens: list[str]) -> int:
    return len({token for token in tokens if SOLD.match(token)})


def behind(draft: Draft, line: Line, rest: str) -> Iterator[Proposal]:
    """Words without a full stop behind the last sentence of a paragraph."""
    tokens = [word.casefold() for word in WORD.findall(rest)]
    if len(tokens) < 4 or is_torn(draft, line):
        return
    start = line.end - len(rest)
    if why := stuffed(rest) or advert(rest):
        yield cut(start, line.end, "link_spam", 0.93, why)
    elif is_foreign(draft, rest):
        yield cut(
            start, line.end, "link_spam", 0.9, "in another script than the text, and without a full stop"
        )
    elif len(tokens) <= 14 and (CONTACT.search(rest) or AMOUNT.search(rest) or goods(tokens)):
        if is_news(draft, tokens):
            note = (
                "an offer behind the last sentence, in words the text has nowhere else, without a full stop"
            )
            yield cut(start, line.end, "link_spam", 0.8, note)


def is_torn(draft: Draft, line: Line) -> bool:
    """Does the sentence go on, perhaps after the head of the next page?"""
    words = WORD.findall(line.text[-40:])
    place = draft.place(line)
    following = draft.lines[place + 1 : place + 6]
    if line.text[-1] in ",–—-:(" or (words and words[-1] in CANNOT_END):
        return True
    return any(each.text[0].islower() for each in following if each.prose or len(each.text) > 40)


def is_foreign(draft: Draft, rest: str) -> bool:
    cyrillic, latin = len(CYRILLIC.findall(rest)), len(LATIN.findall(rest))
    if draft.language in ("ru", "be", "uk"):
        return latin > 20 and latin > 5 * cyrillic
    if draft.language == "zh":
        return latin > 20 and not IS_HAN.search(rest)
    return draft.language in ("en", "de") and cyrillic > 20 and cyrillic > 5 * latin


def is_news(draft: Draft, tokens: list[str]) -> bool:
    own = [token for token in tokens if token not in SMALL and len(token) > 3]
    return sum(draft.words[token] > 1 for token in own) * 3 <= len(own)
