"""Lines at the head of a text that only say what the page shows above it anyway: its title, its authors."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from articles.sources.found import Said, Suggested
from articles.sources.writer import Block

TITLE = "the title; the page shows it above the text"
AUTHOR = "names the author; the page shows the name above the text"
HEAD = 12  # blocks
LONG, TEXT = 200, 3  # letters of a paragraph; this many are text, and what stands below them no head


def shown_above(blocks: list[Block], facts: Iterable[Said]) -> Iterator[Suggested]:
    """Cuts for the blocks above the text that are the title, and for the first that is an author's name and nothing else."""
    for name, reason, rule, note in (
        ("title", "title_line", "page_title", TITLE),
        ("author", "byline", "page_author", AUTHOR),
    ):
        said = {plain(each.value) for each in facts if each.name == name}
        for block in above_text(blocks) if name == "title" else blocks[:HEAD]:
            if plain(block.words) in said:
                yield Suggested(block.start, block.end, "cut", None, reason, rule, 0.95, note=note)
                if name == "author":
                    break


def named_by(title: str, blocks: Iterable[Block]) -> Block | None:
    """The block that is this title, or a part of it: "The Courier | The ice" names two, and the longer is the title."""
    parts = {plain(title), *(plain(part) for part in SITE.split(title))}
    return max(
        (each for each in blocks if plain(each.words) in parts),
        key=lambda each: len(each.words),
        default=None,
    )


def lines_in(blocks: Iterable[Block]) -> Iterator[Block]:
    """Each line of these blocks as a block of its own."""
    for block in blocks:
        start = block.start
        for words in block.words.split("\n"):
            yield Block(start, start + len(words), words, block.about)
            start += len(words) + 1


def above_text(blocks: list[Block]) -> Iterator[Block]:
    """The first blocks, however many a menu has, down to the third that is as long as a paragraph."""
    long = 0
    for number, block in enumerate(blocks):
        long += len(block.words) >= LONG
        if long == TEXT and number >= HEAD:
            return
        yield block


def plain(words: str) -> str:
    """Words to compare: white space, case and the shapes of quotation marks do not count."""
    return " ".join(words.replace("``", '"').replace("''", '"').translate(QUOTES).casefold().split())


SITE = re.compile(r"\s+(?:[|\-–—·•»_]|::?)\s+")
QUOTES = str.maketrans("“”„‟«»‘’‚‛`'", '"' * 12)


def below_title(marks: Iterable[Suggested], cuts: Iterable[Suggested]) -> list[Suggested]:
    """The marks, with every heading that stays on a level below the first: the page prints the title as that."""
    marks, cuts = list(marks), sorted(cuts, key=lambda each: each.start)
    starts = [each.start for each in cuts]
    reach = [0, *accumulate((each.end for each in cuts), max)]  # of the cuts that begin up to there
    stay = [
        each
        for each in marks
        if each.kind == "heading" and reach[bisect_right(starts, each.start)] < each.end
    ]
    if min((each.level or 1 for each in stay), default=2) > 1:
        return marks
    lowered = {id(each): each._replace(level=min(6, (each.level or 1) + 1)) for each in stay}
    return [lowered.get(id(each), each) for each in marks]
