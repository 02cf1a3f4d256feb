"""Notes that begin with a plain number, "4. Parish letters", whose references are of another style: [4], ⁴, [note 4].

A plain number begins many lines; only a whole row of them, counting up, each below its reference, is taken for notes.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.note_labels import Label, is_reference
from articles.cleaning.vocabulary import NOTE_HEADINGS

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
    announced, rows = set[int](), set[int]()  # where lines start that are of a list, and of a row of notes
    for row in counting_rows(draft):
        starts = {line.start for line in row}
        if is_announced(draft, row[0]):
            announced |= starts
        elif len(row) > 1 and all(number_of(line) in places for line in row):
            rows |= starts
    for line, head in heads:
        number, is_row = head["number"], line.start in rows
        if line.start <= places.get(number, line.end) or line.start in announced:
            continue
        if is_row or (number not in together and not is_listed(number, numbers, places)):
            together.update([number] if is_row else [])
            found[number] = Label(line.start, line.start + head.end("number"), style, number)
    return list(found.values())


def counting_rows(draft: Draft) -> Iterator[list[Line]]:
    """Numbered lines directly one below the other, each of which counts on."""
    row: list[Line] = []
    for line in draft.lines:
        number = number_of(line)
        if row and not (number and counts_on(row[-1], line)):
            yield row
            row = []
        if number:
            row.append(line)
    if row:
        yield row


def number_of(line: Line) -> str:
    head = NUMBERED.match(line.text)
    return head["number"] if head else ""


def is_announced(draft: Draft, first: Line) -> bool:
    """Below a line that ends with a colon and is no heading of notes: "Three questions remain:"."""
    above = draft.lines[max(0, draft.place(first) - 1)].text
    return above[-1] in ":：" and above.rstrip(":：").casefold() not in NOTE_HEADINGS


def counts_on(one: Line, other: Line) -> bool:
    before, after = number_of(one), number_of(other)
    return before.isdigit() and after.isdigit() and int(after) == int(before) + 1


def is_listed(number: str, numbers: set[str], places: dict[str, int]) -> bool:
    """Is the next number, or the one before, a line's too, and nobody's reference?"""
    beside = {str(int(number) - 1), str(int(number) + 1)} if number.isdigit() else set()
    return any(each in numbers and each not in places for each in beside)


def is_counting(notes: list[Label]) -> bool:
    """ "4.", "5.", "6.", "ii.", "iii.", "b.", "c.": each is more than the one before, but where some stand at the foot of a page."""
    numbers = [each.number for each in notes]
    values = [ROMAN.index(each) for each in numbers] if set(numbers) <= set(ROMAN) else numbers
    if all(map(str.isdigit, numbers)):
        values = list(map(int, numbers))
    return longest_rise(values) >= MOST * len(values)


def longest_rise(values: list[int] | list[str]) -> int:
    """How many of them count upwards together (patience sorting, Fredman 1975)."""
    ends: list[int | str] = []
    for each in values:
        place = bisect_right(ends, each)
        ends[place : place + 1] = [each]
    return len(ends)
