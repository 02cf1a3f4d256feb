"""Lines that no rule knows, beside what is the page's: a person is asked whether they are the page's, too.

Why: menus, teasers and comments come in rows; where some lines of a row were found, the others are rarely the text's.
Every proposal here is a question. Found by company and form: cut lines beside it, no sentence, no role of its own. Above the
first long paragraph and below the last one sentences are asked about, too.
Wrong when: a line of verse or a motto stands beside a menu, which is why it is only asked.
"""

from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.page import FURNITURE
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.signs import ends_sentence, first_letter

ENCLOSED, BESIDE, LONE = 0.4, 0.2, 0.1
LONGEST, LONG, FULL, SHORT = 400, 180, 120, 60
NOTES = {
    ENCLOSED: "stands between lines of the page; is it one of them?",
    BESIDE: "stands beside a line of the page; is it the page's, too?",
    LONE: "a few words on their own; do they belong to the text?",
}
CUT_SHORT = ("...", "…")


def find(draft: Draft) -> Iterator[Proposal]:
    places, matter = range(len(draft.lines)), stretch(draft)
    if draft.is_marked_up or not matter:
        return
    known = {place: ENCLOSED for place in places if draft.why_cut_at(place) in FURNITURE}
    for place in (*places, *reversed(places)) if known else ():
        if place not in known and (sure := how_sure(draft, place, known, matter)):
            known[place] = sure
    for place, sure in known.items():
        if draft.why_cut_at(place) is None:
            line = draft.lines[place]
            yield cut(line.start, line.end, "navigation", sure, NOTES[sure])


def stretch(draft: Draft) -> range:
    """From the first long paragraph to the last."""
    places = [draft.place(line) for line in draft.running() if line.prose and len(line.text) > FULL]
    return range(places[0], places[-1] + 1) if places else range(0)


def how_sure(draft: Draft, place: int, known: dict[int, float], matter: range) -> float:
    line = draft.lines[place]
    if len(line.text) > LONGEST or draft.is_cut(place) or draft.role_at(place) not in (None, "paragraph"):
        return 0
    beside = [each for each in (place - 1, place + 1) if each in known]
    if len(line.text) > LONG:
        return ENCLOSED if len(beside) == 2 else 0
    if len(beside) == len(draft.beside(place)):
        return ENCLOSED
    is_sentence = ends_sentence(line.text) and not line.text.endswith(CUT_SHORT)
    if beside and not (is_sentence and place in matter):
        return BESIDE
    is_lone = (
        not is_sentence and is_bare(line.text) and any(stands_alone(draft, place, size) for size in (1, 2))
    )
    return LONE if is_lone else 0


def stands_alone(draft: Draft, place: int, size: int) -> bool:
    """It, or it and one such line beside it, between lines of which is known what they are."""
    for first in range(place - size + 1, place + 1):
        ends = [each for each in (first - 1, first + size) if 0 <= each < len(draft.lines)]
        inner = draft.lines[max(0, first) : first + size]
        if all(is_settled(draft, each) for each in ends) and all(is_bare(each.text) for each in inner):
            return True
    return False


def is_settled(draft: Draft, place: int) -> bool:
    """Is it known what stands there?"""
    return draft.is_taken(place) or ends_sentence(draft.lines[place].text)


def is_bare(words: str) -> bool:
    """A few words that begin large and lead nowhere."""
    return len(words) <= SHORT and words[-1] not in ",:;-–—" and not first_letter(words).islower()
