"""Notes that begin with a plain number, "4. Parish letters", whose references are of another style: [4], ⁴, [note 4].

A plain number begins many lines; only a whole row of them, counting up, each below its reference, is taken for notes.
"""

import re

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
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
    together: set[str] = set()
    for line, head in heads:
        number = head["number"]
        is_below = line.start > places.get(number, line.end)
        is_row = is_below and stands_in_row(draft, line, places)
        if is_row or (is_below and number not in together and not is_listed(number, numbers, places)):
            together.update([number] if is_row else [])
            found[number] = Label(line.start, line.start + head.end("number"), style, number)
    return list(found.values())


def stands_in_row(draft: Draft, line: Line, places: dict[str, int]) -> bool:
    """Notes directly above and below, counting with it, and each of the row is referred to."""
    place = draft.place(line)
    first = last = place
    while first and counts_on(draft.lines[first - 1], draft.lines[first]):
        first -= 1
    while last + 1 < len(draft.lines) and counts_on(draft.lines[last], draft.lines[last + 1]):
        last += 1
    row = [NUMBERED.match(each.text) for each in draft.lines[first : last + 1]]
    if first and draft.lines[first - 1].text[-1] in ":：":
        return False  # a list that was announced
    return len(row) > 1 and all(head and head["number"] in places for head in row)


def counts_on(one: Line, other: Line) -> bool:
    before, after = NUMBERED.match(one.text), NUMBERED.match(other.text)
    numbers = [each["number"] for each in (before, after) if each and each["number"].isdigit()]
    return len(numbers) == 2 and int(numbers[1]) == int(numbers[0]) + 1


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
