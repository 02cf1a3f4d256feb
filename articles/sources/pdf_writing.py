"""Writing the text of a PDF: lines put together, and what is proposed where lines and pages end."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from articles.sources.found import Place, Suggested
from articles.sources.pdf_blocks import SENTENCE_END, Found, Measure, carries_on
from articles.sources.pdf_edges import is_number
from articles.sources.pdf_lines import Page, is_unspaced
from articles.sources.writer import Block, Writer

ASIDE = {
    "side": (0.6, "stands in a narrow column beside the text"),
    "apart": (0.85, "the file itself counts it among its decoration"),
}
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LAST, FIRST = re.compile(r"([^\W\d_]+)-$"), re.compile(r"[^\W\d_]+")
COMPOUND, DIVIDED_SHARE = re.compile(r"[^\W\d_]-[^\W\d_]"), 0.3
ADDRESS = re.compile(r"(?:https?:|www\.)\S*$")
DIVIDED = re.compile(r"[/=%&?_#~]|\.(?:html?|pdf|php|aspx?)\b|\d{5}")  # in what follows: still the address


@dataclass(slots=True)
class Writing:
    """The text as it is written, with what is proposed for it."""

    vocabulary: Counter[str]
    divides: bool = True  # are words divided at the ends of lines at all?
    pages: dict[int, Page] = field(default_factory=dict)
    writer: Writer = field(default_factory=Writer)
    marks: list[Suggested] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    blocks: list[tuple[Found, Block]] = field(default_factory=list)
    raised: list[tuple[int, int, int]] = field(default_factory=list)  # (start, end, page)

    def write(self, found: tuple[list[list[Found]], Measure]) -> Measure:
        pages, measure = found
        last: tuple[Found, Block] | None = None
        for page in pages:
            first = True
            for each in page:
                block = self.block(each)
                if each.kind == "body":
                    if first and last:
                        self.join(last, (each, block), measure)
                    first, last = False, (each, block)
                elif each.kind in ASIDE:
                    sure, note = ASIDE[each.kind]
                    self.marks.append(cut(block.start, block.end, "navigation", "page_edges", sure, note))
                    last = None
                elif each.kind != "note":
                    self.edge(each, block)
                elif not each.label:
                    last = None  # nobody knows what it is: nothing is joined across it
        return measure

    def block(self, found: Found) -> Block:
        """The lines one after the other; a hyphen at a line's end stays, and is proposed for cutting where it divides."""
        spans, said, cell, open_address = [], "", None, False
        for part in found.parts():
            start = self.writer.here
            for line in part.lines:
                here = line.tag.cell() if line.tag else None
                said += (
                    self.between(said, line.words, here != cell, open_address) if said else ""
                ) + line.words
                cell, open_address = here, line.goes_on
                at = self.writer.here
                self.raised += [(at + one, at + other, line.page) for one, other in line.raised]
                self.writer.say(line.words, as_it_is=True)
            spans.append((start, self.writer.here, part))
        block = self.writer.close(found)
        assert block is not None  # lines are never empty
        for start, end, part in spans:
            number = part.lines[0].page
            self.places.append(Place(start, end, page=number, box=self.pages[number].shown(part.box)))
        self.blocks.append((found, block))
        return block

    def between(self, one: str, other: str, cells: bool = False, address: bool = False) -> str:
        """What stands between the words so far and those of the next line or cell; written, and given back.

        `address`: the words so far are known to end within one.
        """
        if cells:
            self.writer.say("\t", as_it_is=True)
            return "\t"
        if address or in_address(one, other) or (is_unspaced(one[-1]) and is_unspaced(other[0])):
            return ""
        if not LAST.search(one) or not other[:1].isalpha():
            space = " " if not one.endswith("-") or not other[:1].isalnum() else ""
            self.writer.say(space, as_it_is=True)
            return space
        if other[:1].islower() and not self.is_whole(one, other):
            here = self.writer.here
            note = "the word was divided at the end of the line"
            self.marks.append(cut(here - 1, here, "hyphenation", "line_ends", self.sure(one, other), note))
        return ""

    def is_whole(self, one: str, other: str) -> bool:
        """Does the file elsewhere write these two with a hyphen, and never as one? Where lines divide no words, are both words?"""
        first, second = halves(one, other)
        if self.vocabulary[first + second]:
            return False
        apart = self.vocabulary[first] > 0 and self.vocabulary[second] > 0
        return self.vocabulary[f"{first}-{second}"] > 0 or (apart and not self.divides)

    def sure(self, one: str, other: str) -> float:
        """Less so where both halves are words of the text: "high-level" may have been divided at its own hyphen."""
        first, second = halves(one, other)
        if self.vocabulary[first + second]:
            return 0.97
        if not self.divides:
            return 0.5
        return 0.6 if self.vocabulary[first] and self.vocabulary[second] else 0.9

    def join(self, last: tuple[Found, Block], here: tuple[Found, Block], measure: Measure) -> None:
        """What the end of a page tore apart."""
        if last[0].tag and here[0].tag and here[0].tag.is_block:
            return  # the file says itself where its paragraphs end
        before, after = last[0].lines[-1], here[0].lines[0]
        same = abs(before.height - after.height) <= 0.05 * measure.body and before.bold == after.bold
        if not same or not carries_on(before, after, measure) or SENTENCE_END.search(before.words):
            return
        torn = LAST.search(before.words) and after.words[:1].islower()
        if torn and not self.is_whole(before.words, after.words):
            end = last[1].end
            sure = self.sure(before.words, after.words)
            note = "the word was divided at the end of the page"
            self.marks.append(cut(end - 1, end, "hyphenation", "page_ends", sure, note))
        sure = 0.96 if after.words[:1].islower() else 0.8
        start = self.writer.blocks[-2].end
        reason, by = ("hyphenation", "") if torn else ("page_break", " ")
        note = "the second half of a paragraph the page end tore"
        self.marks.append(Suggested(start, here[1].start, "join", by, reason, "page_ends", sure, note=note))

    def edge(self, found: Found, block: Block) -> None:
        note = "a page number" if is_number(block.words) else f"the {found.kind} of the pages"
        self.marks.append(cut(block.start, block.end, "running_head", "page_edges", 0.97, note))


def divides_words(lines: Iterable[str]) -> bool:
    """Browsers and many writers end a line in a hyphen only where a word has one of its own, and that is seldom."""
    ends = inside = 0
    for words in lines:
        ends += LAST.search(words) is not None
        inside += len(COMPOUND.findall(words))
    return ends > DIVIDED_SHARE * inside


def in_address(one: str, other: str) -> bool:
    """Was a web address divided at the end of the line?"""
    if not ADDRESS.search(one) or other.startswith(("http", "www.")):
        return False
    following = other.split()[0]
    return one[-1] in "/-_=%&?#:~+" or DIVIDED.search(following) is not None


def cut(start: int, end: int, reason: str, rule: str, sure: float, note: str) -> Suggested:
    return Suggested(start, end, "cut", None, reason, rule, sure, note=note)


def halves(one: str, other: str) -> tuple[str, str]:
    first, second = LAST.search(one), FIRST.match(other)
    return (first[1] if first else "").casefold(), (second[0] if second else "").casefold()
