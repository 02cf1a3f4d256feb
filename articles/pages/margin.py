"""Where notes stand in the margin: beside their block or a little below, never so that the text is torn apart for them.

The page's grid cuts every block into rows of two lines; a note takes as many as it needs, past its own block where the
next ones can spare theirs. Heights are guessed from lengths: a wrong guess costs some white, and nothing ever overlaps.
"""

from dataclasses import dataclass
from itertools import accumulate, pairwise
from unicodedata import east_asian_width

from django.utils.html import strip_tags

from articles.pages import notes
from articles.text.rendering import number

ROW = 60  # pixels, as all heights here
LINE, GAP, CHARACTERS = 30, 20, 66  # of the text; characters to a line
NOTE_LINE, NOTE_GAP, NOTE_CHARACTERS = 22, 12, 42
DRIFT = 24  # a note begins at most so many rows below its own block
FOOTNOTES = -1  # they stand together after the text, wherever they were written
WHOLE = ("list_item", "quotation", "footnote")  # elements of several blocks, which have one row


@dataclass
class Aside:
    """The notes of a block, or of a list, a quotation or the footnotes, after which they are written."""

    after: int
    element: int
    notes: list
    start: int = 0
    end: int = 0

    @property
    def height(self):
        return sum(height_of_note(note) for note in self.notes)


def placed(layout, excerpts, notes_by_id) -> tuple[dict[int, str], dict[int, str]]:
    """Block index -> the notes of the excerpts that end there; block index -> how many rows it takes, as attributes."""
    elements = elements_of(layout.blocks)
    found = gathered(layout, excerpts, notes_by_id, elements)
    if not found:
        return {}, {}
    heights = heights_of(layout, elements)
    sizes = sizes_of(layout.blocks, elements, heights)
    settle(found, [0, *accumulate(sizes)], rooms(heights, sizes))
    following = [aside.element for aside in found[1:]] + [len(heights)]
    return {
        aside.after: notes.aside(
            aside.notes, aside.start + 1, aside.end - aside.start + 1, reach=element - aside.element
        )
        for aside, element in zip(found, following, strict=True)
    }, {
        index: f' data-rows="{sizes[element]}"'
        for index, element in enumerate(elements)
        if sizes[element] > 1
    }


def gathered(layout, excerpts, notes_by_id, elements) -> list[Aside]:
    """In the order of the page."""
    runs = runs_of(layout.blocks)
    found: dict[int, Aside] = {}
    for excerpt in excerpts:
        index = block_of(layout, excerpt)
        aside = found.setdefault(runs[index], Aside(index, elements[index], []))
        aside.notes.append(notes_by_id[excerpt["public_id"]])
        aside.after, aside.element = max(aside.after, index), max(aside.element, elements[index])
    return sorted(found.values(), key=lambda aside: (aside.element, aside.after))


def block_of(layout, excerpt):
    """The block in which the last piece of an excerpt ends."""
    end = (excerpt.get("pieces") or [(excerpt["start"], excerpt["end"])])[-1][1]
    before = [index for index, block in enumerate(layout.blocks) if block.start < end]
    return before[-1] if before else 0


def elements_of(blocks) -> list[int]:
    """The number of the element each block stands in, of those that `articles.text.rendering` writes side by side."""
    elements: list[int] = []
    lists: list[tuple[int, bool]] = []
    count, previous = -1, ""
    for block in blocks:
        if block.role != "list_item":
            lists.clear()
        if block.role == "list_item":
            count += opens_list(lists, block.level or 1, bool(number(block.label)))
        elif block.role != "footnote" and (block.role, previous) != ("quotation", "quotation"):
            count += 1
        elements.append(FOOTNOTES if block.role == "footnote" else count)
        previous = block.role
    return [count + 1 if found == FOOTNOTES else found for found in elements]


def opens_list(lists, level, ordered) -> bool:
    """Does this item begin a list that stands in no other? `lists` are the open ones."""
    while lists and (lists[-1][0] > level or (lists[-1][0] == level and lists[-1][1] != ordered)):
        lists.pop()
    alone = not lists
    if alone or lists[-1][0] < level:
        lists.append((level, ordered))
    return alone


def runs_of(blocks) -> list[int]:
    """Blocks of one list, one quotation, or the footnotes share a number: their notes are written after all of it."""
    numbers: list[int] = []
    for index, block in enumerate(blocks):
        goes_on = index and block.role in ("list_item", "quotation") and block.role == blocks[index - 1].role
        numbers.append(FOOTNOTES if block.role == "footnote" else numbers[-1] if goes_on else index)
    return numbers


def settle(asides, first_rows, room) -> None:
    """Give each its first and last row: from its element's on, past those the one before it took."""
    free = 0
    limits = [first_rows[aside.element] + DRIFT for aside in asides[1:]] + [len(room)]
    for aside, limit in zip(asides, limits, strict=True):
        aside.start = aside.end = max(first_rows[aside.element], free)
        needed = aside.height
        while sum(room[aside.start : aside.end + 1]) < needed and aside.end + 1 < limit:
            aside.end += 1
        free = aside.end + 1
    for aside, following in pairwise(asides):
        aside.end = max(aside.end, following.start - 1)


def heights_of(layout, elements) -> list[int]:
    found = [0] * (max(elements) + 1)
    for block, element in zip(layout.blocks, elements, strict=True):
        width = sum(1 + (east_asian_width(sign) in "WF") for sign in layout.text[block.start : block.end])
        found[element] += -(-width // CHARACTERS) * LINE + GAP
    return found


def sizes_of(blocks, elements, heights) -> list[int]:
    """How many rows each element takes."""
    sizes = [max(1, round(height / ROW)) for height in heights]
    for block, element in zip(blocks, elements, strict=True):
        if block.role in WHOLE:
            sizes[element] = 1
    return sizes


def rooms(heights, sizes) -> list[float]:
    return [height / size for height, size in zip(heights, sizes, strict=True) for _ in range(size)]


def height_of_note(html) -> int:
    lines = -(-len(strip_tags(html)) // NOTE_CHARACTERS)
    return lines * NOTE_LINE + (html.count("<p") + 2 * html.count("<li")) * NOTE_GAP
