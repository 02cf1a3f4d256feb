"""What somebody typed, as terms: words, "phrases", -unwanted, begin*. Anything can be typed; nothing is an error."""

import re
from dataclasses import dataclass

from articles.search.endings import stem
from articles.search.folding import words

LONGEST, MOST_TERMS, LONGEST_WORD, SHORT, MOST_WEIGHED = 500, 30, 100, 3, 100
WITHOUT_SPACES = "\u2e80"  # Han, kana and hangul stand from here on
QUOTES = str.maketrans(dict.fromkeys("«»“”„‟＂", '"') | {"−": "-", "－": "-", "＊": "*"})
TERM = re.compile(r'(-?)(?:"([^"]*)(?:"(\*?)|$)|([^\s"]+))')


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand side by side; `begins`: the last one may go on (it is as typed, its ending still on)."""

    words: tuple[str, ...]
    begins: bool = False

    @property
    def stemmed(self):
        return (*self.words[:-1], stem(self.words[-1]))


@dataclass(frozen=True, slots=True)
class Question:
    wanted: tuple[Term, ...] = ()
    unwanted: tuple[Term, ...] = ()

    @property
    def whole(self):
        """All its words side by side, when they are just words: perhaps a name."""
        if any(term.begins for term in self.wanted):
            return ()
        return tuple(word for term in self.wanted for word in term.words)


def ask(typed):
    wanted, unwanted = [], []
    for minus, phrase, star, plain in TERM.findall(typed[:LONGEST].translate(QUOTES)):
        begins = bool(star) or (phrase or plain).endswith("*")
        if term := term_of(phrase or plain, begins):
            (unwanted if minus else wanted).append(term)
    return Question(tuple(wanted[:MOST_TERMS]), tuple(unwanted[:MOST_TERMS]))


def term_of(typed, begins=False):
    """One chunk may fold to several words (Han characters, a hyphen): they must stand side by side."""
    found = [word[:LONGEST_WORD] for word in words(typed)]
    if not found:
        return None
    if begins:
        return Term((*map(stem, found[:-1]), found[-1]), begins=True)
    return Term(tuple(map(stem, found)))


def weighed(terms):
    """The words that tell which answer is better: those longer than three letters, as "the", "of" and "и" are not, and
    all in scripts without spaces; every word when there are no such."""
    words = list(dict.fromkeys(word for term in terms for word in term.stemmed))
    telling = [word for word in words if len(word) > SHORT or word >= WITHOUT_SPACES] or words
    return telling[:MOST_WEIGHED]
