"""Adverts that are whole sentences, at the end of a paragraph or alone: "Try our keto drops at shop.example today!".

Why: whoever breaks into a site hides links behind the words of others, and some write them as a sentence.
Found by goods of that trade and an address in words the text has nowhere else; with one of the two it is only asked.
Wrong when: the text itself ends a paragraph with where to buy something.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.offers import CONTACT, LAST_SENTENCE, goods, is_news, is_of_the_page
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import WORD, ends_sentence

MOST = 20  # words
# "(cheap drops – best slots – low price)" behind the last sentence
ROW = re.compile(
    r"(?<=[.:!?…»”\"]\s)\((?=[^\W\d_A-ZА-ЯЁІЎ])(?:[^()|–—]{3,40}\s[|–—]\s){1,6}[^()|–—]{3,40}\)$"
)
BOTH = "goods such adverts sell and an address, in words the text has nowhere else"
ONE = "may be an advert: its words stand nowhere else in the text"


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.free():
        if row := ROW.search(line.text[-200:]):
            yield advert(
                line, len(row.group()), 0.85, "a row of search words in brackets behind the last sentence"
            )
        elif ends_sentence(line.text):
            last = last_sentence(line.text)
            sure, why = judged(draft, last)
            if sure:
                yield advert(line, len(last), sure, why)


def advert(line: Line, size: int, sure: float, why: str) -> Proposal:
    return cut(line.end - size, line.end, "link_spam", sure, why)


def last_sentence(words: str) -> str:
    end = words[-300:]
    last = LAST_SENTENCE.search(end[:-1])
    return end[last.end() :] if last else end


def judged(draft: Draft, words: str) -> tuple[float, str]:
    tokens = [word.casefold() for word in WORD.findall(words)]
    if not 3 <= len(tokens) <= MOST:
        return 0, ""
    sold, contact = goods(tokens), CONTACT.search(words)
    if not (sold or contact) or is_of_the_page(words) or not is_news(draft, tokens):
        return 0, ""
    if sold and contact:
        return 0.85, BOTH
    return 0.3, ONE
