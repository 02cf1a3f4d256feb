"""Headings that share a line with their paragraph: "The winter road. In December ...".

Why: reports set the heading of a part before its first sentence; a capture keeps only the full stop.
Found by company: a text without other headings has two or more paragraphs that begin with a few words and no verb.
Wrong when: an author likes to open paragraphs with a short exclamation.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.proposal import Proposal, role
from articles.cleaning.signs import CLOSERS, WORD, first_letter
from articles.cleaning.vocabulary import SECTION_HEADINGS, SMALL_WORDS

OPENING = re.compile(r"([^.!?…:,;\n]{3,70}\.)\s+(?=\S)")
MOST_WORDS = 8
# Words that make a clause, or lean on the sentence before: a heading has none of them.
CLAUSE = frozenset(
    """is was are were be been being am has have had do does did will would can could should may might must shall he she
    it they we i you this that these those there who which not but however so then also still yet moreover therefore
    thus here now if when while because although and or ist sind war waren hat haben hatte wird werden wurde kann er sie
    es wir ich ihr dies das nicht aber doch auch so dann hier wenn weil был была было были есть будет будут он она
    оно они мы вы я это не но однако также так тогда здесь если когда быў была былі ёсць будзе будуць ён яна яно яны гэта
    ня але аднак таксама тады тут калі""".split()
)
VERB = re.compile(
    r"(?:\w{2,}ed|\w+(?:ает|яет|ует|ают|яют|уют|ится|ется|алась|ался|ались|ил|ила|или|ал|ала|али|аў|іў|ала|алі|ілі|аецца|уе|ае))$"
)


def find(draft: Draft) -> Iterator[Proposal]:
    if any(each.kind == "heading" for each in draft.proposals):
        return
    openings = [(line, opening) for line in draft.running() if (opening := opening_of(line))]
    if len(openings) < 2:
        return
    for line, opening in openings:
        confidence = 0.9 if is_section(opening) else 0.8 if len(openings) > 2 else 0.65
        yield role(
            line.start, line.start + len(opening), "run_in", confidence, "a heading inside its paragraph"
        )


def opening_of(line: Line) -> str:
    match = OPENING.match(line.text)
    if not match or not line.prose or len(line.text) < 3 * match.end() or first_letter(line.text).islower():
        return ""
    opening = match[1]
    rest = line.text[match.end() :]
    if first_letter(rest).islower() or not (is_section(opening) or is_verbless(opening)):
        return ""
    return opening


def is_section(opening: str) -> bool:
    return opening.rstrip(".").casefold() in SECTION_HEADINGS


def is_verbless(opening: str) -> bool:
    """A few words, of which none makes a clause; an initial before the full stop is a name going on."""
    words = [word.casefold() for word in WORD.findall(opening)]
    if not 1 <= len(words) <= MOST_WORDS or len(opening.rstrip(". " + CLOSERS).split()[-1]) < 3:
        return False
    if words[0] in small_openers() or any(word in CLAUSE for word in words):
        return False
    return not any(VERB.search(word) for word in words[1:])


def small_openers() -> frozenset[str]:
    return frozenset().union(*SMALL_WORDS.values()) - {"the", "der", "die", "das", "a", "an"}
