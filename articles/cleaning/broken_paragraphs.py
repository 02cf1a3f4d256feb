"""Where a paragraph was torn in two: which line goes on in which. Footnotes, page heads and joins all ask this."""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.page_controls import is_control
from articles.cleaning.page_words import share_steering
from articles.cleaning.signs import IS_HAN, WORD, bare_end, ends_sentence, first_letter
from articles.cleaning.vocabulary import CANNOT_END, SMALL_WORDS

LIST_MARKER = re.compile(r"(?:[-*•·‣]|\(?\d{1,3}[.)]|\(?[a-zа-я]\))\s")
LABEL_START = re.compile(r"[⁰¹²³⁴-⁹ⁱᵛˣ$^\[(]")
HYPHENS = "-\u2010\u00ad"
SHORTEST, LONG, SHORTEST_HAN = 25, 60, 8
LONGEST_LIST, SENTENCE = 12, 5  # lines; words of what announces one
ENDS_WITH_ADDRESS = re.compile(r"(?:https?://|www\.)\S+(?: \d{1,4}| \d{1,3},\d{3})?>?$")


def is_unfinished(line: Line) -> bool:
    """Long enough to be a paragraph, and stopped in mid sentence."""
    if ends_sentence(line.text):
        return False
    end = bare_end(line.text)[-1:]
    if not end or end in ":：;；" or ENDS_WITH_ADDRESS.search(line.text):
        return False
    return line.prose or len(line.text) >= SHORTEST or len(IS_HAN.findall(line.text)) >= 8


def is_hyphenated(line: Line) -> bool:
    return len(line.text) > 10 and line.text[-1] in HYPHENS and line.text[-2].isalpha()


def goes_on(first: Line, second: Line) -> float:
    """How surely the second line continues the first; 0 when it does not."""
    if not is_unfinished(first) or LIST_MARKER.match(second.text) or LABEL_START.match(second.text):
        return 0
    letter = first_letter(second.text)
    if is_han_text(first) and (letter in "，、；" or IS_HAN.match(letter)):
        return 0.9 if letter in "，、；" else 0.8 if is_han_sentence(second) and is_long(first) else 0
    if letter.islower():
        if not is_long(first):
            is_rest = ends_sentence(second.text) or is_long(second)
            return 0.85 if is_rest and len(first.text.split()) > 3 else 0
        return 0.97 if second.prose or len(second.text) >= 40 else 0.85
    if not is_long(first):
        return 0
    words = WORD.findall(first.text[-40:])
    cannot_end = first.text[-1] in ",–—" or bool(words and words[-1].casefold() in CANNOT_END)
    long_enough = second.prose or (len(second.text) >= 40 and ends_sentence(second.text))
    if cannot_end and long_enough and (letter.isalpha() or letter.isdigit()):
        return 0.8
    return 0.75 if first.prose and second.prose and letter.isalpha() and is_german(first) else 0


def is_han_sentence(line: Line) -> bool:
    return line.prose or (ends_sentence(line.text) and len(IS_HAN.findall(line.text)) >= SHORTEST_HAN)


def is_german(line: Line) -> bool:
    """There a sentence goes on with a capital letter before every noun."""
    return sum(word in SMALL_WORDS["de"] for word in WORD.findall(line.text[:400])) >= 5


def stops_short(first: Line, second: Line) -> bool:
    """Two words at least, no end of a sentence, and small letters behind: a sentence torn near its beginning."""
    return (
        first_letter(second.text).islower()
        and not ends_sentence(first.text)
        and not LIST_MARKER.match(second.text)
        and len(WORD.findall(first.text)) > 1
        and bare_end(first.text)[-1:] not in ":：;；"
    )


def is_long(line: Line) -> bool:
    return line.prose or len(line.text) + 2 * len(IS_HAN.findall(line.text)) >= LONG


def is_han_text(line: Line) -> bool:
    return IS_HAN.match(line.text[-1]) is not None or IS_HAN.match(line.text[0]) is not None


def halves_after(draft: Draft, line: Line) -> Iterator[Line]:
    """The following lines that belong to the same torn paragraph, as long as nothing stands between."""
    for place in range(draft.place(line) + 1, len(draft.lines)):
        following = draft.lines[place]
        same_block = following.block == line.block and following.wrapped
        if draft.why_cut(following) or not (same_block or goes_on(line, following)):
            return
        yield following
        line = following


def is_first_half(draft: Draft, line: Line) -> bool:
    """It cannot end so, or the next running text goes on in small letters."""
    words = WORD.findall(line.text[-40:])
    if line.text[-1] in "-–—" or (words and words[-1] in CANNOT_END):
        return True
    place = draft.place(line)
    rest = (each for each in draft.lines[place + 1 : place + 8] if not is_aside(draft, each))
    following = next(rest, None)
    if following is None:
        return False
    return (following.prose and first_letter(following.text).islower()) or bool(goes_on(line, following))


def is_aside(draft: Draft, line: Line) -> bool:
    return draft.why_cut(line) is not None or draft.role_of(line) in ("footnote", "caption")


def is_announced(draft: Draft, line: Line) -> bool:
    """In a run of lines that begin small, below one that ends with a colon."""
    place = draft.place(line)
    above = draft.openings_above[place]
    opening = draft.lines[above]
    return above < place and opening.text[-1] in ":：" and not is_control(opening.text)


def is_listed(draft: Draft, line: Line) -> bool:
    """In a list of short lines below a sentence that ends with a colon."""
    place = draft.place(line)
    for other in draft.lines[max(0, place - LONGEST_LIST) : place][::-1]:
        if other.text[-1] in ":：":
            return len(other.text.split()) >= SENTENCE and share_steering(other.text) < 0.5
        if other.prose or draft.why_cut(other):
            return False
    return False
