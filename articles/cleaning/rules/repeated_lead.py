"""The first paragraph printed a second time above the text, whole or as a teaser cut off with dots.

Why: web pages show the lead in a box above the article; the capture then has it twice. The copy outside goes.
Found by saying the same pairs of words as a paragraph soon below, even when one of the two is damaged.
Wrong when: an author opens a text twice with the same long sentence for effect.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.page_words import pairs_of
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import ends_sentence, same, weight

NEAR, FURTHER, REACH, AHEAD, SHORT = 3, 6, 12, 31, 25
DOTS = re.compile(r"\s*(?:\.{2,}|…|[\[(](?:…|\.\.\.|&hellip;)[\])]|&hellip;)+$")
ALIKE, NEARLY_THE_SAME = 0.75, 0.9
FEW = 6  # pairs of words; with fewer the words must be the very same
NOTE = "the same words stand again in the text below"


def find(draft: Draft) -> Iterator[Proposal]:
    lines = draft.free()
    above = 0  # running text
    for place, line in enumerate(lines):
        below = lines[place + 1 : place + AHEAD]
        if (is_teaser(line) and has_whole(line, below)) or (
            could_be_lead(line, above) and is_lead_again(line, below[:REACH], is_first=place == 0)
        ):
            yield cut(line.start, line.end, "repeated_lead", 0.97, NOTE)
        above += line.prose
        if above > 2:
            return


def could_be_lead(line: Line, above: int) -> bool:
    """Among the first two paragraphs."""
    return above < 2 and not line.wrapped and weight(line.text) >= SHORT


def is_teaser(line: Line) -> bool:
    shown = DOTS.sub("", line.text)
    return shown != line.text and weight(shown) >= 12 and len(shown) < 600


def has_whole(line: Line, below: list[Line]) -> bool:
    """A paragraph begins with the words before the dots."""
    shown = same(DOTS.sub("", line.text))
    longer = [words[: len(shown) + 20] for words in paragraphs(below) if len(words) > len(shown)]
    return any(each.startswith(shown) or is_alike(shown, each) for each in longer)


def paragraphs(lines: list[Line]) -> Iterator[str]:
    """Each line, and with it the next where it stops in mid sentence."""
    for line, following in zip_longest(lines, lines[1:]):
        goes_on = following is not None and not ends_sentence(line.text)
        yield same(f"{line.text} {following.text}" if goes_on else line.text)


def is_lead_again(line: Line, below: list[Line], is_first: bool) -> bool:
    """Said again soon; only running text, or a heading at the very top and directly below it, is a lead."""
    words = same(line.text)
    if line.prose:
        again = any(same(each.text) == words for each in below)
        return again or any(
            goes_further(words, same(each.text), ALIKE if place < NEAR else NEARLY_THE_SAME)
            for place, each in enumerate(below[:FURTHER])
        )
    if (
        len(words) >= SHORT
        and ends_sentence(words)
        and any(same(each.text).startswith(words + " ") for each in below[:NEAR])
    ):
        return True
    return is_first and bool(below) and same(below[0].text) == words


def goes_further(lead: str, paragraph: str, alike: float) -> bool:
    """The lead is how the paragraph begins, but for a few words."""
    begins = lead[:1] == paragraph[:1] and len(paragraph) * 10 >= len(lead) * 9
    return begins and is_alike(lead, paragraph[: len(lead) + 40], alike)


@lru_cache(maxsize=1000)
def pairs(words: str) -> frozenset[tuple[str, str]]:
    return frozenset(pairs_of(words[:2000]))


def is_alike(one: str, other: str, alike: float = ALIKE) -> bool:
    own = pairs(one)
    return len(own) >= FEW and len(own & pairs(other)) >= alike * len(own)
