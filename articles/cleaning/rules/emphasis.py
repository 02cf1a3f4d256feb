"""Markdown emphasis: *one star* and **two**, on one line or over the lines of one paragraph.

Why: the stars are instructions to a printer; the words get the role, the stars are cut.
Wrong when: stars mean something else, as in "2 * 3 * 4"; with white space inside or letters outside they are left alone.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.proposal import Proposal, cut, role
from articles.cleaning.signs import HAN

WORDS = r"(?=[^\s*])(?P<words>[^*\n]{1,600}(?:\n[^*\n]{1,600}){0,5})(?<=[^\s*])"
# A letter outside says that the star is none of ours; Han characters have no space around them to tell by.
LETTER = rf"[^\W{HAN}]"
STRONG = re.compile(rf"(?<!{LETTER})(?<![*\\])\*\*{WORDS}\*\*(?!\*|{LETTER})")
EMPHASIS = re.compile(rf"(?<!{LETTER})(?<![*\\])\*{WORDS}\*(?!\*|{LETTER})")
UNDERLINED = re.compile(r"(?<![\w_\\/])_(?=[^\s_])(?P<words>[^_\n]{1,300})(?<=[^\s_])_(?![\w_])")

FORMS = (("**", STRONG, "strong"), ("*", EMPHASIS, "emphasis"), ("_", UNDERLINED, "emphasis"))


def find(draft: Draft) -> Iterator[Proposal]:
    for sign, form, kind in FORMS:
        for match in form.finditer(draft.text) if sign in draft.text else ():
            start, end = match.span("words")
            yield cut(match.start(), start, "markup", 0.95, "sign of emphasis")
            yield role(start, end, kind, 0.95, "set apart by the signs around it")
            yield cut(end, match.end(), "markup", 0.95, "sign of emphasis")
