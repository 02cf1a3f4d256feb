"""A word written twice in a row: "of of", "в в", "boats boats".

Why: a slip of the author or of the typesetter. The second copy is cut.
Small words that cannot follow themselves are nearly always a slip. Other words are offered with less confidence, and
not where people double on purpose: in speech, in refrains, said three times, or words like "very" and "had".
Wrong when: the text speaks of the words themselves, or imitates stammering.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import WORD
from articles.cleaning.vocabulary import MAY_BE_DOUBLED, NEVER_DOUBLED

TWICE = re.compile(
    r"(?<![\w’'-])(?P<word>[^\W\d_]{1,30})(?P<gap>[^\S\n]+|[^\S\n]*\n)(?P<copy>(?P=word))(?![\w’'-])", re.I
)
# They may end one thought and begin the next: "he gave in in the end".
PARTICLES = frozenset(["in", "on", "auf", "an", "um", "vor", "den"])
ARTICLES = frozenset(["der", "die", "das", "dem", "den"])
AFTER_COMMA = re.compile(r"(?:^|[,;:(–—-]|\b(?:und|oder))\W*(?:\w+\s+)?$", re.I)
# "that that" where a clause with its own subject follows: the first is enough.
AND_THAT = re.compile(
    r"\s(?:the|a|an|he|she|it|we|they|you|i|there|his|her|its|our|their|do|does|are|were|have|can)\b", re.I
)
LONGER = re.compile(r"\s[a-z]{3,}")
ALL = frozenset().union(*NEVER_DOUBLED.values())
SPOKEN = re.compile(r"[!?]|[«“„][^»”“]*$|(?:^|\n)\s*[-–—][^\n]*$|(?:^|\s)\"[^\"]*$")
REACH = 60


def find(draft: Draft) -> Iterator[Proposal]:
    small = NEVER_DOUBLED.get(draft.language or "", ALL)
    for match in TWICE.finditer(draft.text):
        word, copy = match["word"], match["copy"]
        if copy != word and not copy.islower():
            continue
        is_noun = draft.language == "de" and len(word) > 6
        if word.casefold() in ARTICLES and draft.language == "de":
            # ", in der der Lehrer": the first may be a pronoun, and then a comma stands a word or two before it.
            if not AFTER_COMMA.search(
                draft.text[max(0, match.start() - 30) : match.start()].rpartition("\n")[2]
            ):
                yield second(match, 0.9, "the same article twice, and no comma before them")
            continue
        if word.casefold() == "that" and AND_THAT.match(draft.text, match.end()):
            yield second(match, 0.85, "the same small word twice")
            continue
        if word.casefold() in small and not is_letter(match):
            confidence = 0.8 if word.casefold() in PARTICLES else 0.95
            yield second(match, confidence, "the same small word twice")
        elif (copy.islower() or is_noun) and is_slip(draft, match):
            yield second(match, 0.75, "the same word twice, in a sentence that does not play with words")


def second(match: re.Match[str], confidence: float, note: str) -> Proposal:
    return cut(match.start("gap"), match.end(), "doubled_word", confidence, note)


def is_letter(match: re.Match[str]) -> bool:
    """ "a a" may be a list of letters, but not before a longer word."""
    word = match["word"]
    return len(word) == 1 and word.isascii() and not (word == "a" and LONGER.match(match.string, match.end()))


def is_slip(draft: Draft, match: re.Match[str]) -> bool:
    word = match["word"].casefold()
    if len(word) < 2 or word in MAY_BE_DOUBLED:
        return False
    before = draft.text[max(0, match.start() - REACH) : match.start()].rpartition("\n\n")[2]
    after = draft.text[match.end() : match.end() + REACH].partition("\n\n")[0]
    around = [each.casefold() for each in WORD.findall(before)[-6:] + WORD.findall(after)[:4]]
    return len(around) >= 3 and word not in around and not SPOKEN.search(before) and "!" not in after
