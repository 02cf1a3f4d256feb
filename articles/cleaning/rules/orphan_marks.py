"""What looks like the number of a note, where no such note is found: "said[4]", "slow^{2}", "erste5".

Why: a capture often leaves the notes behind and keeps their numbers.
Every proposal here is a question, for a number may be what is meant: the share of a thing, a formula, a version.
Wrong when: the text counts by bracketed numbers, or a name ends in a digit.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.note_labels import is_reference
from articles.cleaning.proposal import Proposal, cut

SURE = {"round": 0.2, "bare": 0.2}
STYLED = 0.4
MANY = 2_000  # in a text with more the numbers are no notes
# A bare digit is one only behind a word in small letters, or its full stop, and not before more of the word.
BEHIND_WORD = re.compile(r"[a-zà-ÿа-яёіў]{4}[.,]?$")
NOTE = "looks like the number of a note, and no note has it"


def find(draft: Draft) -> Iterator[Proposal]:
    if len(draft.labels) > MANY:
        return
    taken = {each.start for each in draft.proposals if each.kind == "footnote_ref"}
    heads = {line.start for line in draft.lines}
    for label in draft.labels:
        if label.start in taken or label.start in heads or not is_reference(draft.text, label):
            continue
        before = draft.text[max(0, label.start - 6) : label.start]
        if label.style not in SURE or label.style == "round" or BEHIND_WORD.search(before):
            yield cut(label.start, label.end, "footnote_ref", SURE.get(label.style, STYLED), NOTE)
