"""Menus in a Word file that was a web page: several paragraphs in a row that are nothing but links, and headings left without
a text below them. A list of works has words beside its links, a table of contents leads into the file itself."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import takewhile

from articles.sources.found import Suggested
from articles.sources.writer import Block

MOSTLY, IN_A_ROW, LONGEST = 0.9, 3, 120  # of a block's letters; blocks; letters
LINKS, BARE = "nothing but links", "a heading with nothing of the text below it"


def menus(blocks: list[Block], marks: Iterable[Suggested]) -> Iterator[Suggested]:
    marks = list(marks)
    noted = {each.start for each in marks if each.kind == "footnote"}
    headings = {each.start for each in marks if each.kind == "heading"}
    links = sorted((each for each in marks if each.kind == "link"), key=lambda each: each.start)
    linked = {block.start for block in blocks if block.start not in noted and is_link(block, links)}
    menu = {each.start for run in runs_of(blocks, linked) if len(run) >= IN_A_ROW for each in run}
    below = False
    for block in reversed(blocks) if menu else ():
        if block.start in menu:
            yield cut(block, 0.9, LINKS)
        elif block.start in linked:
            yield cut(block, 0.8, LINKS)
        elif block.start in headings and not below:
            yield cut(block, 0.85, BARE)
        else:
            below = block.start not in headings


def is_link(block: Block, links: list[Suggested]) -> bool:
    if len(block.words) > LONGEST or block.words.startswith(("http", "www.")):
        return False
    first = bisect_left(links, block.start, key=lambda each: each.start)
    held = sum(
        each.end - each.start
        for each in takewhile(lambda each: each.end <= block.end, links[first : first + LONGEST])
    )
    return held >= MOSTLY * len(block.words)


def runs_of(blocks: list[Block], linked: set[int]) -> Iterator[list[Block]]:
    run: list[Block] = []
    for block in blocks:
        if block.start in linked:
            run.append(block)
        elif run:
            yield run
            run = []
    yield run


def cut(block: Block, sure: float, note: str) -> Suggested:
    return Suggested(block.start, block.end, "cut", None, "navigation", "page_menus", sure, note=note)
