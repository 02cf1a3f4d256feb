"""Lines that describe a picture, and the second copy of such a line.

Why: a caption is not part of the sentence flow and no date may be taken from it; sites print some of them twice.
Found by its form (see `pictures.py`): a credit, the number of a figure, who stands on the left, an agency's name alone; or
by standing directly under the place of a picture, which is only asked: the next heading may stand there, too.
Wrong when: a line that names somebody's picture is the text's own.
"""

from collections.abc import Iterator
from functools import lru_cache

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.pictures import (
    CREDIT,
    FIGURE,
    ONLY_AGENCY,
    OPENING,
    PLACE_AND_YEAR,
    RIGHTS_LINE,
    VIEW,
    is_capital_name,
    is_credit,
    is_name_and_outlet,
    is_sentence,
    is_signed,
    names_who,
    says_where,
)
from articles.cleaning.proposal import Proposal, cut, role
from articles.cleaning.signs import ends_sentence, first_letter, same

LONGEST = 300
NEAR_TOP = 60
ASKED = 0.45  # directly under a picture stands a caption, or the next heading


def find(draft: Draft) -> Iterator[Proposal]:
    lines = draft.lines
    seen: set[str] = set()
    for place, line in enumerate(lines):
        if len(line.text) > LONGEST or draft.is_taken(place):
            continue
        confidence = surest(draft, place)
        if not confidence:
            continue
        words = same(line.text)
        if words in seen:
            yield cut(line.start, line.end, "repeated_caption", 0.95, "the same caption stands above")
        else:
            seen.add(words)
            yield role(line.line_start, line.line_end, "caption", confidence, "describes a picture")


def surest(draft: Draft, place: int) -> float:
    line = draft.lines[place]
    if RIGHTS_LINE.search(line.text):
        return 0
    if sure := by_form(line.text, line.wrapped, line.prose) or by_company(draft, place):
        return sure
    if line.prose or ends_sentence(line.text) or first_letter(line.text).islower():
        return 0
    if is_twin(draft, place):
        return 0.9
    if not under_picture(draft, place) or len(line.text) < 25 or is_place_of_title(draft, place):
        return 0
    return ASKED


@lru_cache(maxsize=1_000)
def by_form(words: str, wrapped: bool, prose: bool) -> float:
    """Whatever stands around it."""
    if FIGURE.match(words) and not wrapped:
        return 0.9
    if prose:
        return 0
    if is_credit(words):
        return 0.95
    if is_signed(words):
        return 0.92
    if is_sentence(words) or first_letter(words).islower():
        return 0
    return 0.9 if says_where(words) or VIEW.match(words) else 0.8 if names_who(words) else 0


def by_company(draft: Draft, place: int) -> float:
    """What says little by itself: it counts inside the running text, or under a picture."""
    words, below_picture = draft.lines[place].text, under_picture(draft, place)
    if below_picture and CREDIT.search(words[-100:]):
        return 0.97
    if OPENING.match(words) and (not ends_sentence(words) or below_picture):
        return 0.9
    prose = sum(each.prose or ends_sentence(each.text) for each in draft.beside(place))
    if (prose or below_picture) and ONLY_AGENCY.fullmatch(words):
        return 0.85
    if prose < 2 and not below_picture:
        return 0
    if is_capital_name(words) or is_name_and_outlet(words):
        return 0.8
    return 0.8 if PLACE_AND_YEAR.fullmatch(words) else 0


def is_place_of_title(draft: Draft, place: int) -> bool:
    """No running text above, and running text directly below: rather the title than a caption."""
    if place > NEAR_TOP:
        return False
    following = draft.next_kept(draft.lines[place])
    return following is not None and following.prose and not any(each.prose for each in draft.lines[:place])


def under_picture(draft: Draft, place: int) -> bool:
    return place > 0 and draft.why_cut_at(place - 1) == "media_placeholder"


def is_twin(draft: Draft, place: int) -> bool:
    """Printed twice in a row inside the text, and under a picture at least once."""
    line: Line = draft.lines[place]
    if len(line.text) < 25:
        return False
    twins = [each for each in draft.beside(place) if same(each.text) == same(line.text)]
    if not twins:
        return False
    return under_picture(draft, place) or any(under_picture(draft, draft.place(each)) for each in twins)
