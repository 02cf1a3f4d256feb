"""Two words with the space between them one letter out of place: "the rewas" for "there was".

Why: a hand or a machine set the space too early or too late; the letters themselves are all there.
Proposed only when the words as they stand are strange and the mended ones are known: a small word of the language,
or a word that stands elsewhere in the text. The editor decides.
Wrong when: a rare name or a foreign word looks strange and happens to be mendable.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.proposal import Proposal, replace
from articles.cleaning.vocabulary import SMALL_WORDS

WORD = re.compile(r"(?<![\w’'-])[^\W\d_]{2,20}(?![\w’'-])")
LETTERS = re.compile(r"[^\W\d_]+")
# Letters English and German words may end with twice.
DOUBLE_ENDS = frozenset("eflnostz")
NOTE = "the space between the two words is one letter out of place"


def find(draft: Draft) -> Iterator[Proposal]:
    suspects = suspects_of(draft)
    if not suspects:
        return
    small = SMALL_WORDS.get(draft.language or "", frozenset())
    for line in draft.lines:
        if not suspects.isdisjoint(LETTERS.findall(line.text.casefold())):
            yield from pairs_of(draft, small, line)


def pairs_of(draft: Draft, small: frozenset[str], line: Line) -> Iterator[Proposal]:
    """The broken words of one line."""
    for one, other in pairwise(WORD.finditer(draft.text, line.start, line.end)):
        first, second = one.group(), other.group()
        if one.end() + 1 != other.start() or draft.text[one.end()] != " ":
            continue
        if first[1:].islower() and second.islower():
            mended = too_late(draft, small, first, second) or too_early(draft, small, first, second)
            if mended:
                yield replace(one.start(), other.end(), mended, "broken_word", 0.7, NOTE)


def suspects_of(draft: Draft) -> set[str]:
    """The words that could be half of such a pair: every pair has one. Most lines have none, and need not be gone through."""
    language = draft.language or ""
    once = {word for word, times in draft.words.items() if times == 1}
    doubled = {word for word in once if word[-2:-1] == word[-1] and word[-1] not in DOUBLE_ENDS}
    return doubled | (once & halves_of_small(language))


@cache
def halves_of_small(language: str) -> frozenset[str]:
    """What is left of the small words without their first or their last letter, and is none itself."""
    small = SMALL_WORDS.get(language, frozenset())
    return frozenset(half for word in small for half in (word[:-1], word[1:])) - small


def too_late(draft: Draft, small: frozenset[str], first: str, second: str) -> str:
    """The last letter of the first word belongs to the second; no word of the language ends as the first one does."""
    moved, rest = first[-1], first[:-1]
    if len(rest) < 3 or moved + second not in small or draft.words[first.casefold()] > 1:
        return ""
    impossible = rest[-1] == moved and moved not in DOUBLE_ENDS
    strange = not is_known(draft, small, second)
    known = draft.words[rest.casefold()] > 0
    return f"{rest} {moved}{second}" if impossible or (strange and known) else ""


def too_early(draft: Draft, small: frozenset[str], first: str, second: str) -> str:
    """The first letter of the second word belongs to the first."""
    moved, rest = second[0], second[1:]
    if len(rest) < 2 or is_known(draft, small, first) or is_known(draft, small, second):
        return ""
    if (first + moved).casefold() in small and draft.words[rest] > 0:
        return f"{first}{moved} {rest}"
    return ""


def is_known(draft: Draft, small: frozenset[str], word: str) -> bool:
    """A small word, or one the text uses elsewhere too."""
    return word.casefold() in small or draft.words[word.casefold()] > 1
