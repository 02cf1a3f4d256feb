"""Lines that describe a picture, and the second copy of such a line.

Why: a caption is not part of the sentence flow and no date may be taken from it; sites print some of them twice.
Found by a photo credit, or by standing directly under the place of a picture.
Wrong when: a heading stands directly under a picture that had no caption.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.page_words import spoken
from articles.cleaning.proposal import Proposal, cut, role
from articles.cleaning.signs import ends_sentence, first_letter, same

PICTURE = (
    r"(?:file |archive )?photo(?:graph)?s?|picture|image|illustration|graphic|map|credit|source|"
    r"(?:archiv)?(?:bild|foto)(?:er)?|grafik|illustration|karte|quelle|"
    r"(?:архивное )?фото(?:графия)?|снимок|иллюстрация|карта|источник(?: фото)?|"
    r"(?:архіўнае )?фота(?:здымак)?|здымак|ілюстрацыя|крыніца(?: фота)?|图片来源|图片|图|摄影|摄|照片"
)
CREDIT = re.compile(
    rf"(?:^|[.!?…(（\[|/—–]\s*|\s)(?:{PICTURE})(?:\s+(?:by|von))?\s*[:：]\s*(?:\S.{{0,80}})?$|"
    r"(?:^|\s)©\s*(?!\d)\S.{0,60}$|[(\s/](?:AP|AFP|EPA|Reuters|Getty Images|Shutterstock|dpa|ТАСС|БелТА)(?: Photo)?\)?$",
    re.I,
)
OPENING = re.compile(
    r"(?:file photo|archive photo|pictured|in the (?:photo|picture)|archivbild|im bild|на фото|архивное фото|"
    r"на здымку|архіўнае фота|фото с сайта|фота з сайта|资料图|图为)\b",
    re.I,
)
LABELLED = re.compile(
    r"(?:^|[.!?…]\s|[(（\[/|—–,]\s?)(?P<label>[^\W\d_]+(?:\s[^\W\d_]+){0,4})(?:\s?[:：]\s?|\s(?:by|von)\s)\S(?:[^:.!?]|(?<=\b\w)\.){1,60}$"
)
SLASHED = re.compile(r"(?P<label>[^\W\d_]{1,12})\s?/\s?[^:.!?/]{2,40}$")
# "(photo Valley Trust)" at the end of a line
IN_BRACKETS = re.compile(r"[(（](?P<label>[^\W\d_]+)\s[^()（）]{2,60}[)）]$")
RIGHTS_LINE = re.compile(r"©.{0,60}\b(?:19|20)\d\d\b|all rights reserved", re.I)
LONGEST = 300
NEAR_TOP = 60


def find(draft: Draft) -> Iterator[Proposal]:
    lines = draft.lines
    seen: set[str] = set()
    for place, line in enumerate(lines):
        if draft.why_cut(line) or draft.role_of(line) or len(line.text) > LONGEST:
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
    if (CREDIT.search(line.text) or is_credit(line.text)) and not line.prose:
        return 0.95
    if CREDIT.search(line.text[-100:]) and under_picture(draft, place):
        return 0.97
    if OPENING.match(line.text) and (not ends_sentence(line.text) or under_picture(draft, place)):
        return 0.9
    if line.prose or ends_sentence(line.text) or first_letter(line.text).islower():
        return 0
    if is_twin(draft, place):
        return 0.9
    if not under_picture(draft, place) or len(line.text) < 25 or is_place_of_title(draft, place):
        return 0
    return 0.75


def is_credit(words: str) -> bool:
    """ "Photo editing: Ana Lind", "(Picture by Ana Lind)", "Foto/Ana Lind": words for pictures, then a name."""
    for match in (LABELLED.search(words), IN_BRACKETS.search(words), SLASHED.match(words)):
        counts = match and spoken(match["label"], "media", "media_help", "credit")
        if counts and counts["media"] + counts["credit"] and not counts["number"]:
            return True
    return False


def is_place_of_title(draft: Draft, place: int) -> bool:
    """No running text above, and running text directly below: rather the title than a caption."""
    if place > NEAR_TOP:
        return False
    following = draft.next_kept(draft.lines[place])
    return following is not None and following.prose and not any(each.prose for each in draft.lines[:place])


def under_picture(draft: Draft, place: int) -> bool:
    return place > 0 and draft.why_cut(draft.lines[place - 1]) == "media_placeholder"


def is_twin(draft: Draft, place: int) -> bool:
    """Printed twice in a row inside the text, and under a picture at least once."""
    line: Line = draft.lines[place]
    twins = [each for each in draft.neighbours(line) if same(each.text) == same(line.text)]
    if not twins or len(line.text) < 25:
        return False
    return under_picture(draft, place) or any(under_picture(draft, draft.place(each)) for each in twins)
