"""Words decoded with the wrong table: "Ã¼" for "ü", "Ïðàâäà", "рТБЧДБ" or "╨Я╤А╨░" for words in Cyrillic.

Why: somewhere on its way the text was read in an encoding it was not written in; the bytes tell which.
A word is proposed only when its bytes, read with another table, give whole letters; between two Cyrillic tables the
order of the letters must become that of the rest of the text.
Wrong when: a text shows such garbage on purpose.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.letters import Letters
from articles.cleaning.misread import (
    RUN,
    WESTERN,
    Mended,
    follow,
    has_traces,
    is_plain,
    misread_cyrillic,
    misread_utf_8,
    small_word,
    tables_of_run,
)
from articles.cleaning.misread_latin import mended as western
from articles.cleaning.misread_latin import tables_of, with_apostrophe
from articles.cleaning.proposal import Proposal, replace
from articles.cleaning.signs import ENDS

# A no-break space may be half a letter here.
TOKEN = re.compile(r"[^ \t\n]{1,200}")
SHORT = 4
NEAR = 3  # words away
ASKED = 0.3
NOTE = "read with the wrong table of characters on its way here"


def find(draft: Draft) -> Iterator[Proposal]:
    if draft.text.isascii():
        return
    in_cyrillic = draft.language in ("ru", "be", "uk") or len(WESTERN.findall(draft.text)) * 3 > len(
        draft.text
    )
    letters = Letters(draft.text) if in_cyrillic else None
    latin = None if letters else tables_of(draft.text, draft.language)
    if not letters and not latin and not has_traces(draft.text) and "â" not in draft.text:
        return
    before: tuple[int, tuple[str, str]] | None = None
    waiting: list[re.Match[str]] = []
    known: dict[tuple[str, tuple[str, str] | None], Mended | None] = {}
    for match in tokens(draft.text):
        token = match.group()
        if token.isascii():
            continue
        beside = before[1] if before and is_near(draft.text, before[0], match.start()) else None
        if beside is None and not latin and is_plain(token):
            waiting = [*waiting[-2:], match]
            continue
        if (token, beside) not in known:
            known[token, beside] = misread_utf_8(token) or (
                misread_cyrillic(token, letters, beside) if letters else None
            )
        mended = known[token, beside]
        if not mended and letters and beside is None and token[:2].isupper():
            run = RUN.match(draft.text, match.start())
            tables = tables_of_run(run.group(), letters) if run else None
            mended = misread_cyrillic(token, letters, tables) if tables else None
        if not mended and latin and (words := western(token, latin, draft.language)):
            mended = Mended(words, latin, 0.9)
        if not mended and draft.language == "en" and (words := with_apostrophe(token)):
            mended = Mended(words, ("latin-1", "utf-8"), 0.93)
        if not mended and beside and before and is_next(draft.text, before[0], match.start()):
            again = follow(token, beside) if len(token) <= SHORT else ""
            mended = Mended(again, beside, 0.8) if again else None
        if not mended:
            if letters and (small := small_word(token, letters)) and is_lone(draft.text, match):
                yield replace(*match.span(), small, "mojibake", ASKED, NOTE)
            waiting = [*waiting[-2:], match]
            continue
        for near in waiting if letters else ():
            again = follow(near.group(), mended.tables) or beside_that(near.group(), letters, mended)
            if again and is_near(draft.text, near.end(), match.start()):
                yield mend(near, again, 0.8)
        waiting = []
        before = (match.end(), mended.tables)
        yield mend(match, mended.words, mended.confidence)


def tokens(text: str) -> Iterator[re.Match[str]]:
    """Of the lines that hold more than ASCII."""
    start = 0
    for row in text.split("\n"):
        end = start + len(row)
        if not row.isascii():
            yield from TOKEN.finditer(text, start, end)
        start = end + 1


def is_next(text: str, end: int, start: int) -> bool:
    """The next word of the same sentence."""
    return text[end:start] == " " and text[end - 1] not in ENDS


def is_near(text: str, end: int, start: int) -> bool:
    return start - end < 80 and text.count(" ", end, start) <= NEAR


def beside_that(token: str, letters: Letters | None, mended: Mended) -> str:
    """A word before a mended one, if the same tables make it likelier."""
    again = misread_cyrillic(token, letters, mended.tables) if letters else None
    return again.words if again and again.tables == mended.tables else ""


def is_lone(text: str, match: re.Match[str]) -> bool:
    """One word in capitals amid small letters, and the only one like it."""
    before, after = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 2]
    amid = before[:1].islower() or before[:1] == ","
    return (
        amid
        and before[-1:] == " " == after[:1]
        and after[1:].islower()
        and text.count(f" {match.group()} ") == 1
    )


def mend(match: re.Match[str], mended: str, confidence: float) -> Proposal:
    """From the first to the last sign that changes: brackets and full stops around a word stay out of it."""
    token, first, last = match.group(), 0, 0
    shorter = min(len(token), len(mended))
    while first < shorter - 1 and token[first] == mended[first] and not token[first].isalpha():
        first += 1
    while (
        last < shorter - first - 1
        and token[-1 - last] == mended[-1 - last]
        and not token[-1 - last].isalpha()
    ):
        last += 1
    start, end = match.start() + first, match.end() - last
    return replace(start, end, mended[first : len(mended) - last], "mojibake", confidence, NOTE)
