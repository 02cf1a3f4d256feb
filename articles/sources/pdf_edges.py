"""What a PDF prints at the edges of its pages: heads, feet and page numbers, known by coming back on other pages."""

import re
from collections import Counter
from dataclasses import dataclass, field

from articles.sources.head_lines import plain
from articles.sources.pdf_blocks import LARGER, body_size
from articles.sources.pdf_lines import Line, Page

OUTER = 2  # lines at the top and at the bottom that may be a head or a foot
DIGITS = re.compile(r"\d+")
NUMBER = re.compile(
    r"^\W*(?:page|seite|стр\.?|с\.|p\.)?\s*(\d{1,4})(?:\s*(?:/|of|von|из)\s*\d{1,4})?\W*$", re.I
)
LONGEST, AGAIN = 160, 12  # letters


@dataclass(slots=True)
class Edges:
    """Lines by page: what stands above the text and what below it."""

    head: dict[int, list[Line]] = field(default_factory=dict)
    foot: dict[int, list[Line]] = field(default_factory=dict)

    def of(self, lines: list[Line]) -> set[int]:
        return {id(each) for each in lines}


def edges_of(pages: list[Page], title: str = "", author: str = "") -> Edges:
    """`title` and `author` as the file's properties have them: a head that says them is one though it comes once."""
    found = Edges()
    sizes: Counter[float] = Counter()
    for line in (line for page in pages for line in page.lines):
        sizes[line.height] += len(line.words)
    largest = LARGER * body_size(sizes)  # larger ones are headings, however often they come back
    for side, kept in (("top", found.head), ("bottom", found.foot)):
        outer = {page.number: outermost(page, side) for page in pages}
        often = Counter(key for lines in outer.values() for key in {key_of(each) for each in lines})
        for number, lines in outer.items():
            lines = [each for each in lines if each.height <= largest]
            kept[number] = edge(lines, often, len(pages))
            if side == "top" and number > 1 and not kept[number]:
                first = [each for each in lines if abs(each.bottom - lines[0].bottom) < 0.5 * each.height]
                kept[number] = first if says_again(first, title, author) else []
    return found


def says_again(level: list[Line], title: str, author: str) -> bool:
    """Do the lines on one level say nothing but the author, the title or a part of it, and a number?"""
    words = plain(" ".join(each.words for each in sorted(level, key=lambda line: line.left)))
    rest = (words.replace(plain(author), "") if author else words).strip(" 0123456789.|-–—·•")
    return len(words) >= AGAIN and rest in plain(title) and (rest != words or len(rest) >= AGAIN)


def outermost(page: Page, side: str) -> list[Line]:
    """The outer lines, the outermost first; those on one level count once."""
    outward = sorted(page.lines, key=lambda each: each.top if side == "top" else -each.bottom)
    levels: list[float] = []
    found = []
    for line in outward:
        level = line.top if side == "top" else line.bottom
        if not any(abs(level - each) < 0.5 * line.height for each in levels):
            levels.append(level)
        if len(levels) > OUTER:
            break
        found.append(line)
    return found


def edge(lines: list[Line], often: Counter[str], pages: int) -> list[Line]:
    """Those that come back; nothing further in than a line that does not."""
    found: list[Line] = []
    for line in lines:
        if comes_back(line, often, pages) or (pages > 1 and not found and counts(line, lines)):
            found.append(line)
        elif not any(abs(line.bottom - each.bottom) < 0.5 * each.height for each in found):
            break
    return found


def counts(line: Line, lines: list[Line]) -> bool:
    """A page number alone on its level, though it is set like no other."""
    alone = not any(abs(each.bottom - line.bottom) < line.height for each in lines if each is not line)
    return alone and is_number(line.words) and len(line.words) < 4


def comes_back(line: Line, often: Counter[str], pages: int) -> bool:
    if len(line.words) > LONGEST:
        return False
    many = often[key_of(line)]
    return many >= 2 and many >= min(4, 0.3 * pages)


def key_of(line: Line) -> str:
    return " ".join(DIGITS.sub("#", line.words.casefold()).split())


def is_number(words: str) -> bool:
    return NUMBER.match(words) is not None
