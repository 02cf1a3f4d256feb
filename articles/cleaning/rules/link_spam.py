"""Stuffed search words and adverts: on lines of their own, or glued to the end of a paragraph.

Why: broken-into sites carry hidden rows of links; as text they are words without a sentence, said again and again.
Found by repetition, by rows of short parts, by another script than the text's, by sums and addresses in one breath, by what
such adverts sell, and always by the missing full stop; at the end of a paragraph only behind a sentence that has one.
Wrong when: a line is a chant or a list of terms that repeats itself, or a paragraph ends with a name and no full stop.
"""

import re
from collections import Counter
from collections.abc import Iterator

from articles.cleaning.broken_paragraphs import LIST_MARKER
from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.offers import (
    LAST_SENTENCE,
    SENTENCE,
    SMALL,
    goods,
    is_news,
    is_of_the_page,
    spoken_note,
    sureness,
)
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import HAN, IS_HAN, WORD, ends_sentence, has_sentence_end
from articles.cleaning.speech import AMOUNT, CONTACT, TAUGHT
from articles.cleaning.vocabulary import CANNOT_END

PARTS = re.compile(r"\s[|•·–—/]\s")
BAR = re.compile(r"\s[|•·]\s")
SEPARATOR = re.compile(r"\s[–—|•·/>-]\s|[|,;，、]")
ROW = re.compile(r"(?:[^.!?…|•·]{2,40}\s[|•·–—]\s){3,}[^.!?…|•·]{2,40}")
HAN_ROW = re.compile(rf"[{HAN}A-Za-z0-9]{{2,12}}(?:\s[{HAN}A-Za-z0-9]{{2,12}}){{3,}}")
# Of other scripts it is not known here where a word ends.
SPACED = re.compile("[a-z\u00c0-\u024f\u0370-\u04ff]", re.I)
CYRILLIC, LATIN = re.compile("[а-яёіў]", re.I), re.compile("[a-z]", re.I)
GREETING = re.compile(r"(?:(?:^|(?<=[.!?…]\s))(?:[^\s.!?…]+\s){0,2}[^\s.!?…]+[.!]\s+){1,3}\Z")
SHORTENED = re.compile(r"(?:^|\s)(?:dr|mrs?|ms|st|prof|nr|no|tel|inc|ltd|проф|ул|тел|вул|тэл)$", re.I)
LINKED = re.compile(r"(?:<a\s[^<>\n]{0,300}://[^<>\n]{0,300}>|\[url=?[^\]\n]{0,300}\]).*", re.I)
LONGEST, MANY, ROOT = 4000, 6, 6
# How sure its words must be of an advert on its own; less will do behind a sentence, where nothing else ends without a sign.
LONG_HEAD = 55  # no head of a page is longer
NEARLY_SURE, SURE, ASKED, BEHIND = 0.8, 0.6, 0.3, 0.25
AGAIN = "stuffed search words, the same ones again and again, not a sentence"
OFFER = "an advert: what is offered, for how much or where, and no full stop"


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.free():
        if LINKED.fullmatch(line.text):
            yield cut(line.start, line.end, "link_spam", 0.9, "begins with the code of a link")
        elif ends_sentence(line.text) or len(line.text) > LONGEST:
            continue
        elif not has_sentence_end(line.text):
            if why := stuffed(line.text) or advert(line.text):
                yield cut(line.start, line.end, "link_spam", 0.95, why)
            elif sure := speaks_so(draft, line):
                yield cut(line.start, line.end, "link_spam", sure, spoken_note(line.text))
            elif is_calling(line.text):
                yield cut(
                    line.start, line.end, "link_spam", 0.8, "a call to write to an address, not a sentence"
                )
        elif not line.wrapped:
            yield from behind(draft, line)


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
    is_row = len(PARTS.split(words)) > 1 or (
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


def speaks_so(draft: Draft, line: Line) -> float:
    """By all its words together; 0 where it is none. A heading may speak of goods, so what is not sure is asked."""
    sure = sureness(line.text)
    if sure < ASKED or is_of_the_page(line.text) or LIST_MARKER.match(line.text):
        return 0
    if draft.opens_like_others(line) or is_torn(draft, line):
        return 0
    if sure < SURE or draft.language not in TAUGHT:
        return 0.35
    return 0.85 if sure >= NEARLY_SURE else 0.8


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


def behind(draft: Draft, line: Line) -> Iterator[Proposal]:
    """Words without a full stop behind the last sentence of a paragraph, with the question they may begin with."""
    if is_torn(draft, line):
        return
    for rest in sorted(ends_of(line.text), key=sureness, reverse=True):
        confidence, why = surest(draft, rest)
        if confidence:
            start = line.end - len(rest)
            if CONTACT.search(rest):
                start -= len(greeting(line.text[: -len(rest)]))
            yield cut(start, line.end, "link_spam", confidence, why)
            return


def greeting(before: str) -> str:
    """The sentences of three words at most that lead up to a call: "Hello! Nice site."."""
    match = GREETING.search(before)
    return match.group() if match else ""


def ends_of(words: str) -> Iterator[str]:
    """What stands behind the last sentence; where that was a question, a call or no sentence, the same together with it."""
    last = LAST_SENTENCE.search(words)
    if last is None:
        return
    is_none = is_shortened(words, last.start())
    if not is_none:
        yield words[last.end() :]
    if is_none or last.group()[0] in "?!":
        before = [match.end() for match in SENTENCE.finditer(words, 0, last.start())]
        yield words[before[-1] if before else 0 :]


def is_shortened(words: str, end: int) -> bool:
    """ "thanks to Dr. Lind": no sentence ends there, and more than a few words stand before it."""
    return SHORTENED.search(words, max(0, end - 8), end) is not None and len(words[:end].split()) > MANY


def surest(draft: Draft, rest: str) -> tuple[float, str]:
    if why := stuffed(rest) or advert(rest):
        return 0.93, why
    if draft.language in TAUGHT and sureness(rest) >= (NEARLY_SURE if is_of_the_page(rest) else BEHIND):
        return 0.85, spoken_note(rest)
    if is_calling(rest):
        return 0.85, "a call to go to an address, behind the last sentence"
    if BAR.search(rest) and goods([word.casefold() for word in WORD.findall(rest)]):
        return 0.85, "a row of short parts behind the last sentence, among them what such adverts sell"
    if ROW.fullmatch(rest):
        return 0.85, "a row of short parts behind the last sentence"
    if is_foreign(draft, rest):
        return 0.9, "in another script than the text, and without a full stop"
    tokens = [word.casefold() for word in WORD.findall(rest)]
    asks = CONTACT.search(rest) or AMOUNT.search(rest) or goods(tokens)
    if 4 <= len(tokens) <= 14 and asks and is_news(draft, tokens):
        return (
            0.8,
            "an offer behind the last sentence, in words the text has nowhere else, without a full stop",
        )
    return 0, ""


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


def is_foreign(draft: Draft, rest: str) -> bool:
    cyrillic, latin = len(CYRILLIC.findall(rest)), len(LATIN.findall(rest))
    if draft.language in ("ru", "be", "uk"):
        return latin > 20 and latin > 5 * cyrillic
    if draft.language == "zh":
        return latin > 20 and not IS_HAN.search(rest)
    return draft.language in ("en", "de") and cyrillic > 20 and cyrillic > 5 * latin
