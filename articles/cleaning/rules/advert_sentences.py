"""Adverts that are whole sentences, at the end of a paragraph or alone: "Try our keto drops at shop.example today!".

Why: whoever breaks into a site hides links behind the words of others, and some write them as a sentence.
Found by goods of that trade and an address, or by all its words together (`offers.py`; a call needs less than a sentence), where
the text has those words nowhere else; with less than that it is only asked.
Wrong when: the text itself ends a paragraph with where to buy something.
"""

from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.offers import goods, is_news, is_of_the_page, spoken_note, sureness
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import LAST_SENTENCE, WORD, ends_sentence
from articles.cleaning.speech import ADVERTS, AMOUNT, CONTACT

MOST, FEW = 20, 4  # words
CALL, CALLING = 0.75, 0.55  # of a line on its own that is a call; of a call that names a sum or an address
SURE, ASKED = 0.95, 0.5  # how much its words must be those of adverts
BOTH = "goods such adverts sell and an address, in words the text has nowhere else"
ONE = "may be an advert: its words stand nowhere else in the text"


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.free():
        if ends_sentence(line.text):
            last = last_sentence(line.text)
            sure, why = judged(draft, last, is_call=last == line.text and last[-1] == "!")
            if sure:
                yield cut(line.end - len(last), line.end, "link_spam", sure, why)


def last_sentence(words: str) -> str:
    end = words[-300:]
    last = LAST_SENTENCE.search(end[:-1])
    if last and len(end[last.end() :].split()) < FEW:  # "Shop now!"
        last = LAST_SENTENCE.search(end[: last.start()])
    return end[last.end() :] if last else end


def judged(draft: Draft, words: str, is_call: bool) -> tuple[float, str]:
    tokens = [word.casefold() for word in WORD.findall(words)]
    if not 3 <= len(tokens) <= MOST:
        return 0, ""
    sold, contact, sure = goods(tokens), CONTACT.search(words), sureness(words)
    if not (sold or contact or sure >= ASKED) or is_of_the_page(words) or not is_news(draft, tokens):
        return 0, ""
    if sold and contact:
        return 0.85, BOTH
    named = contact or AMOUNT.search(words)
    needed = CALLING if named and words[-1] == "!" else CALL if is_call else SURE
    if sure >= needed and ADVERTS.is_taught(words, draft.language):
        return 0.8, spoken_note(words)
    return 0.3, ONE
