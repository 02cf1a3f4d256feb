"""Adverts without a full stop, glued to the end of a paragraph, behind its last sentence.

Why: whoever breaks into a site hides links behind the words of others; nothing else ends there without a sign.
Found by what makes an advert anywhere (`offers.py`), of which less will do here; by rows of short parts, by another script than
the text's, and by an offer in words the text has nowhere else. Not where the sentence may go on on the next page.
Wrong when: a paragraph ends with a name and no full stop.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.offers import (
    BAR,
    advert,
    goods,
    is_calling,
    is_news,
    is_of_the_page,
    is_torn,
    spoken_note,
    stuffed,
    sureness,
)
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import IS_HAN, LAST_SENTENCE, SENTENCE, WORD, ends_sentence, has_sentence_end
from articles.cleaning.speech import ADVERTS, AMOUNT, CONTACT

ROW = re.compile(r"(?:[^.!?…|•·]{2,40}\s[|•·–—]\s){3,}[^.!?…|•·]{2,40}")
CYRILLIC, LATIN = re.compile("[а-яёіў]", re.I), re.compile("[a-z]", re.I)
GREETING = re.compile(r"(?:(?:^|(?<=[.!?…]\s))(?:[^\s.!?…]+\s){0,2}[^\s.!?…]+[.!]\s+){1,3}\Z")
SHORTENED = re.compile(r"(?:^|\s)(?:dr|mrs?|ms|st|prof|nr|no|tel|inc|ltd|проф|ул|тел|вул|тэл)$", re.I)
LONGEST, MANY = 4_000, 6
# How sure its words must be: the more the longer they are, and where they may be a picture's credit.
NEARLY_SURE, SURE, SHORT_SURE = 0.8, 0.5, 0.25
LONG, SHORT = 120, 60  # characters
NEWS = "an offer behind the last sentence, in words the text has nowhere else, without a full stop"


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.free():
        if line.wrapped or ends_sentence(line.text) or len(line.text) > LONGEST:
            continue
        if has_sentence_end(line.text) and not is_torn(draft, line):
            yield from behind(draft, line)


def behind(draft: Draft, line: Line) -> Iterator[Proposal]:
    """Words without a full stop behind the last sentence of a paragraph, with the question they may begin with."""
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
    if sureness(rest) >= needed(rest) and ADVERTS.is_taught(rest, draft.language):
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
        return 0.8, NEWS
    return 0, ""


def needed(rest: str) -> float:
    if len(rest) > LONG or is_of_the_page(rest):
        return NEARLY_SURE
    return SURE if len(rest) > SHORT else SHORT_SURE


def is_foreign(draft: Draft, rest: str) -> bool:
    cyrillic, latin = len(CYRILLIC.findall(rest)), len(LATIN.findall(rest))
    if draft.language in ("ru", "be", "uk"):
        return latin > 20 and latin > 5 * cyrillic
    if draft.language == "zh":
        return latin > 20 and not IS_HAN.search(rest)
    return draft.language in ("en", "de") and cyrillic > 20 and cyrillic > 5 * latin
