"""Where a text says what was asked, in the text's own letters.

The index holds folded words. Folding the whole text again for every result would be slow, so places are found by the
letters a folded word may begin with (a pattern the regular-expression engine runs through), and only there the words are
folded and compared.
"""

import re
from functools import cache

from articles.search.endings import stem
from articles.search.folding import APOSTROPHES, INVISIBLE, words

HAN = "\u2e80-\u2fdf\u3040-\u30ff\u3100-\u312f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
BETWEEN = f"[{re.escape(APOSTROPHES + INVISIBLE)}\u0300-\u036f]"
LETTER = rf"(?![{HAN}])[^\W_]"
TOKEN = re.compile(rf"[{HAN}]|{LETTER}(?:{BETWEEN}*{LETTER})*{BETWEEN}*")
ONE_LETTER = re.compile(rf"[{HAN}]")
SIMPLE_LETTERS = [*range(0x30, 0x250), *range(0x370, 0x590), *range(0x1E00, 0x1F00), *range(0xFF10, 0xFF5F)]
TWO_OF_ONE = "aotsdijnl"  # what a single sign (æ, œ, þ, ß, ǆ ...) may begin with
BEFORE, LENGTH, MOST = 60, 220, 60


@cache
def letters_of():
    """Folded letter -> the letters that fold to it, or to something that begins with it."""
    found = {}
    for code in SIMPLE_LETTERS:
        if folded := "".join(words(chr(code))):
            found.setdefault(folded[0], set()).add(chr(code))
    return found


def class_of(letter):
    return "".join(map(re.escape, sorted(letters_of().get(letter, set()) | {letter, letter.upper()[:1]})))


def beginning(word):
    """A pattern for where a word that folds to this may begin."""
    if ONE_LETTER.match(word):
        return re.escape(word[0])
    pattern = rf"(?<![^\W_{HAN}])[{class_of(word[0])}]"
    if len(word) > 2 and word[0] not in TWO_OF_ONE:
        pattern += rf"{BETWEEN}*[{class_of(word[1])}]"
    return pattern


def hits(text, terms):
    """Spans of the text that answer one of the terms, in order, none within another, the first sixty."""
    if not terms:
        return []
    starts = re.compile("|".join(sorted({beginning(term.words[0]) for term in terms})))
    found, reached = [], 0
    for match in starts.finditer(text):
        if match.start() < reached:
            continue
        ends = [end for term in terms if (end := end_of(text, match.start(), term))]
        if ends:
            reached = max(ends)
            found.append((match.start(), reached))
            if len(found) == MOST:
                break
    return found


def end_of(text, start, term):
    """Where the term ends that begins here; None when it does not."""
    said, end = [], start
    while len(said) < len(term.words):
        token = TOKEN.search(text, end)
        if token is None or (not said and token.start() != start):
            return None
        said += words(token.group())
        if not agrees(said, term):
            return None
        end = token.end()
    return end


def agrees(said, term):
    pairs = list(zip(said, term.words, strict=False))
    if term.begins and len(pairs) == len(term.words):
        (last, wanted) = pairs.pop()
        if not last.startswith(wanted) and stem(last) != term.stemmed[-1]:
            return False
    return all(stem(word) == wanted for word, wanted in pairs)


def snippet(text, terms):
    """[(words, is it a hit)] of the place with the most different hits; nothing when there is none."""
    found = hits(text, terms)
    if not found:
        return []
    start, end = window(text, found)
    inside = [span for span in found if start <= span[0] and span[1] <= end]
    shown = [
        ("… " if start else "", False),
        *cut(text, inside, start, end),
        (" …" if end < len(text) else "", False),
    ]
    return [(re.sub(r"\s+", " ", words), hit) for words, hit in shown if words]


def pieces(text, terms):
    """[(words, is it a hit)] of the whole text."""
    return list(cut(text, hits(text, terms), 0, len(text)))


def cut(text, spans, at, end):
    for first, last in spans:
        yield text[at:first], False
        yield text[first:last], True
        at = last
    yield text[at:end], False


def window(text, found):
    """From a few words before the hit after which most is found, to whole words on both sides."""

    def variety(span):
        near = [text[a:b].casefold() for a, b in found if span[0] <= a and b <= span[0] + LENGTH - BEFORE]
        return len(set(near)), len(near)

    first, last = max(found, key=variety)
    start = max(first - BEFORE, 0)
    end = min(max(start + LENGTH, last), len(text))
    if start:
        start = after_space(text, start, first)
    if end < len(text):
        end = before_space(text, last, end)
    return start, end


def after_space(text, start, limit):
    space = re.compile(r"\s").search(text, start, limit)
    return space.end() if space else start


def before_space(text, limit, end):
    for place in range(end, max(limit, end - 40), -1):
        if text[place].isspace():
            return place
    return end
