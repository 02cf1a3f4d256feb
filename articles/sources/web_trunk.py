"""What an extractor keeps though it stands away from the text: readers' comments, headlines of other articles, teasers.

The trunk is the element whose own paragraphs hold most of the words. What leaves the way to it, falls into several parts and
has a link or a date for every other part is a list of other things: comments have names and days, teasers lead away. A text
set in many small boxes has neither. What is named as furniture there is, too; names that also stand around the trunk say
nothing.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice, takewhile

from articles.sources.writer import Block

PROSE, SHORT = 60, 100  # letters
LINKED = 0.6
PARTS = 3
TEASER = 300  # letters
DATE = re.compile(r"\b(?:1[89]|20)\d\d\b")
ROWS = frozenset({"tr", "td", "th"})


def trunk_of(blocks: list[Block], kept: list[bool]) -> str:
    """The path of the element that is the parent of most of the kept prose; empty when there is none."""
    letters: Counter[str] = Counter()
    for block, keep in zip(blocks, kept, strict=True):
        if keep and len(block.words) > PROSE and block.about.linked < 0.5:
            letters[parent(block)] += len(block.words)
    return letters.most_common(1)[0][0] if letters else ""


def beside_trunk(blocks: list[Block], kept: list[bool], trunk: str, own: "Own") -> set[int]:
    """The places of kept blocks that are no part of the text."""
    inside = [place for place, block in enumerate(blocks) if block.about.path.startswith(trunk + "/")]
    away = [
        place for place, keep in enumerate(kept) if keep and place not in range(inside[0], inside[-1] + 1)
    ]
    found = {place for place in away if own.is_furniture(blocks[place])}
    branches: dict[str, list[int]] = {}
    for place in away:
        branches.setdefault(branch(blocks[place].about.path, trunk), []).append(place)
    for root, places in branches.items():
        if is_list(blocks, root, places):
            found.update(places)
    return found


class Own:
    """Names and elements around a block that do not stand around the text as well. `around` are elements of no text."""

    def __init__(self, text: Block, furniture: re.Pattern[str], around: frozenset[str]) -> None:
        self.names = frozenset(text.about.names.split())
        self.around = around - text.about.parts
        self.furniture = furniture
        self.known: dict[str, bool] = {}

    def is_furniture(self, block: Block) -> bool:
        names = block.about.names
        if names not in self.known:
            own = " ".join(name for name in names.split() if name not in self.names)
            self.known[names] = self.furniture.search(own) is not None
        return self.known[names] or not self.around.isdisjoint(block.about.parts)


def is_list(blocks: list[Block], root: str, places: list[int]) -> bool:
    """Of several parts, all dated as comments are, or short ones of which every other leads away."""
    parts = {parent(blocks[place]) for place in places if blocks[place].about.tag not in ROWS}
    if len(parts) < PARTS:
        return False
    short = [each for each in members(blocks, root, places[0]) if len(each.words) < SHORT]
    dated = sum(DATE.search(each.words) is not None for each in short)
    linked = sum(each.about.linked > LINKED for each in short)
    is_brief = sum(len(blocks[place].words) for place in places) <= TEASER * len(parts)
    return dated >= len(parts) or (is_brief and 2 * (dated + linked) >= len(parts))


def members(blocks: list[Block], root: str, place: int) -> Iterator[Block]:
    """The blocks of an element, which stand together, one of them at `place`."""
    while place and blocks[place - 1].about.path.startswith(root):
        place -= 1
    yield from takewhile(lambda block: block.about.path.startswith(root), islice(blocks, place, None))


def branch(path: str, trunk: str) -> str:
    """Where `path` leaves the way to the trunk: the path of the first element that does not hold the trunk."""
    at = 0
    for mine, others in zip(path.split("/"), trunk.split("/"), strict=False):
        at += len(mine) + 1
        if mine != others:
            break
    return path[: at - 1] + "/"


def parent(block: Block) -> str:
    return str(block.about.path.rpartition("/")[0])
