"""Notes that begin with a plain number, "4. Parish letters", whose references are of another style: [4], ⁴, [note 4].

A plain number begins many lines; only a whole row of them, counting up, each below its reference, is taken for notes.
"""

import re

from articles.cleaning.draft import Draft
from articles.cleaning.note_labels import Label, is_reference

NUMBERED = re.compile(r"(?P<number>\d{1,3}|[ivx]{1,5}|[a-z])(?:[.)]|\.?[^\S\n]?[↑^])[^\S\n]")
PLAIN = ("bare", "round", "dagger")  # of these a number may be just a number
MOST = 0.7  # of the references have a note
ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split()


def numbered_lines(draft: Draft, labels: list[Label], heads: dict[int, Label]) -> dict[int, Label]:
    """Notes with a plain number, "4. Parish letters", whose references are of another style: [4], ⁴, [note 4]."""
    own = {(each.style, each.number) for each in heads.values() if each.style not in PLAIN}
    openings = {line.start for line in draft.lines}
    wanted: dict[str, dict[str, int]] = {}
    for each in labels:
        is_other = each.style not in PLAIN and (each.style, each.number) not in own
        if is_other and each.start not in openings and is_reference(draft.text, each):
            wanted.setdefault(each.style, {}).setdefault(each.number, each.start)
    for style, places in wanted.items():
        found = below(draft, style, places)
        if found and is_counting(found) and len(found) >= MOST * len(places):
            return {each.start: each for each in found}
    return {}


def below(draft: Draft, style: str, places: dict[str, int]) -> list[Label]:
    """For each number the last line below its reference that begins with it; of a list that counts further there is none."""
    heads = [(line, head) for line in draft.free() if (head := NUMBERED.match(line.text))]
    numbers = {head["number"] for _, head in heads if head["number"].isdigit()}
    found: dict[str, Label] = {}
    for line, head in heads:
        number = head["number"]
        if line.start > places.get(number, line.end) and not is_listed(number, numbers, places):
            found[number] = Label(line.start, line.start + head.end("number"), style, number)
    return list(found.values())


def is_listed(number: str, numbers: set[str], places: dict[str, int]) -> bool:
    """Is the next number, or the one before, a line's too, and nobody's reference?"""
    beside = {str(int(number) - 1), str(int(number) + 1)} if number.isdigit() else set()
    return any(each in numbers and each not in places for each in beside)


def is_counting(notes: list[Label]) -> bool:
    """ "4.", "5.", "6.", "ii.", "iii.", "b.", "c.": each is more than the one before."""
    numbers = [each.number for each in notes]
    values = [ROMAN.index(each) for each in numbers] if set(numbers) <= set(ROMAN) else numbers
    if all(map(str.isdigit, numbers)):
        values = list(map(int, numbers))
    return values == sorted(values)
