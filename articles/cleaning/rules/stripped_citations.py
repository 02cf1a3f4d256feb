"""Citations whose linked name was lost: "(, 3 May)" for "(The Herald, 3 May)", an empty "( )", a bracket never closed.

Why: the source's name was a link and fell out with it. What it was is not known, so the gap is shown: "([…], 3 May)".
Found by the bracket's own shape: a comma or nothing where its first words should be. A complete citation is left alone.
Wrong when: an author writes a bracket that begins with a comma on purpose, or an empty one to be filled in.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.proposal import Proposal, replace

GAP = "[…]"
# "see", "Source:", "cf.": one word that leads to a source, then a space with nothing behind it.
LEAD_IN = (
    r"(?:(?:[^\W\d_]{1,12}[.:：]|see|see also|via|from|by|in|after|siehe|siehe auch|nach|laut|bei|aus|по|из|через|гляди|"
    r"паводле|з|праз|见|参见|据|来源)[^\S\n]{0,3})?"
)
LOST_FIRST = re.compile(
    rf"(?P<open>[(（]){LEAD_IN}[^\S\n]{{0,3}}(?P<sign>[,;，；])(?=[^()（）\n]{{1,80}}[)）])", re.I
)
LOST_LAST = re.compile(r"[(（]\w[^()（），,\n]{2,60}[,，]\s+(?P<close>[)）])")
# A space before it and none inside but the lost words: "f()" is a call, "[ ]" before words a box to tick.
EMPTY = re.compile(
    rf"(?<=[^\s(\[])(?:[^\S\n]{{1,3}}(?P<bracket>[(（]{LEAD_IN}[^\S\n]{{0,3}}[)）]|\[[^\S\n]{{0,3}}\])(?![\w(])|(?P<wide>（{LEAD_IN}\s?）))",
    re.I,
)
NEVER_CLOSED = re.compile(r"(?P<token>[(（][^\s()（）]{2,20}[:：])$")
NOTE = "the name of the source was lost with its link"


def find(draft: Draft) -> Iterator[Proposal]:
    for match in LOST_FIRST.finditer(draft.text):
        yield mend(match.start("open"), match.end("sign"), f"{match['open']}{GAP}{match['sign']}", 0.95)
    for match in LOST_LAST.finditer(draft.text):
        start, end = match.span("close")
        yield mend(start, end, GAP + match["close"], 0.8)
    for match in EMPTY.finditer(draft.text):
        yield mend(*match.span("wide" if match["wide"] else "bracket"), GAP, 0.9)
    for line in draft.lines:
        if open_end := NEVER_CLOSED.search(line.text):
            token = open_end["token"]
            closing = "）" if token[0] == "（" else ")"
            yield mend(line.start + open_end.start(), line.end, f"{token} {GAP}{closing}", 0.9)


def mend(start: int, end: int, by: str, confidence: float) -> Proposal:
    return replace(start, end, by, "stripped_citation", confidence, NOTE)
