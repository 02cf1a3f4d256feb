"""The first paragraph printed a second time above the text, whole or as a teaser cut off with dots.

Why: web pages show the lead in a box above the article; the capture then has it twice. The copy outside goes.
Wrong when: an author opens a text twice with the same long sentence for effect.
"""

import re
from collections.abc import Iterator
from os.path import commonprefix

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import same, weight

REACH, AHEAD = 12, 31
DOTS = re.compile(r"\s*(?:\.{2,}|…|\[…\]|\[\.\.\.\])+$")


def find(draft: Draft) -> Iterator[Proposal]:
    lines = draft.free()
    above = 0  # running text
    for place, line in enumerate(lines):
        if is_teaser(line) or could_be_lead(line, above):
            near = [same(each.text) for each in lines[place : place + AHEAD]]
            if (is_teaser(line) and has_whole(near)) or (
                could_be_lead(line, above) and is_lead_again(line, near, is_first=place == 0)
            ):
                yield cut(
                    line.start,
                    line.end,
                    "repeated_lead",
                    0.97,
                    "the same words stand again in the text below",
                )
        above += line.prose
        if above > 2:
            return


def could_be_lead(line: Line, above: int) -> bool:
    """Among the first two paragraphs."""
    return above < 2 and not line.wrapped and weight(line.text) >= 50


def is_teaser(line: Line) -> bool:
    shown = DOTS.sub("", line.text)
    return shown != line.text and weight(shown) >= 12 and len(shown) < 600


def has_whole(near: list[str]) -> bool:
    shown = DOTS.sub("", near[0])
    return any(each.startswith(shown) and each != near[0] for each in near[1:])


def is_lead_again(line: Line, near: list[str], is_first: bool) -> bool:
    """Said again soon, with more text after it."""
    copy = next((place for place in range(1, len(near[: REACH + 1])) if near[place] == near[0]), None)
    if copy is None:
        return line.prose and any(goes_further(near[0], each) for each in near[1:3])
    return line.prose or (is_first and copy == 1)


def goes_further(lead: str, paragraph: str) -> bool:
    """The lead is how the paragraph begins, all but a few letters."""
    alike = len(commonprefix([lead, paragraph]))
    return alike >= 60 and alike * 10 >= len(lead) * 9
