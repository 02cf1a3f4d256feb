"""A PDF: its pages read in order, paragraphs put together, every block with its page and box.

Heads, feet and page numbers stand in the text and are proposed for cutting; words divided at line ends lose their hyphen
by a proposed cut; what a page end tore apart is proposed for joining. Headings are told by size.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from articles.sources.document import Content
from articles.sources.found import STATED, Place, Said, Suggested
from articles.sources.pdf_blocks import SENTENCE_END, Found, Measure, blocks_of, carries_on
from articles.sources.pdf_edges import edges_of, is_number
from articles.sources.pdf_lines import Line, Page, opened, pages_of
from articles.sources.pdf_order import ordered
from articles.sources.refusal import Unreadable
from articles.sources.web_facts import name_in
from articles.sources.writer import Block, Writer

NAME = "pdf"
VERSION = "1"
MEDIA_TYPE = "application/pdf"
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LAST, FIRST = re.compile(r"([^\W\d_]+)-$"), re.compile(r"[^\W\d_]+")
LARGER = 1.1
NO_TITLE = re.compile(r"^(?:untitled|microsoft word|document\d*|about:blank)|\.\w{2,4}$|^https?:", re.I)
TITLE = "the title; the page shows it above the text"


def content(data: bytes) -> Content:
    document = opened(data)
    pages = list(pages_of(document))
    if not any(page.lines for page in pages):
        raise Unreadable("E-SCAN" if any(page.pictures for page in pages) else "E-EMPTY")
    writing = Writing(
        Counter(word.casefold() for page in pages for line in page.lines for word in WORD.findall(line.words))
    )
    measure = writing.write(found_in(pages))
    facts = facts_of(document.get_metadata_dict(), writing)
    text = writing.writer.text()
    marks = [*writing.marks, *headings(writing, measure), *titles(writing, facts), *references(writing)]
    scans = sum(not page.lines and page.pictures > 0 for page in pages)
    told = f"{scans} of {len(pages)} pages are pictures without text; what they say is missing."
    return Content(
        text=text,
        encoding="pdf",
        marks=tuple(marks),
        facts=tuple(facts),
        places=tuple(writing.places),
        remarks=(told,) if scans else (),
    )


def found_in(pages: list[Page]) -> tuple[list[list[Found]], Measure]:
    """The blocks of each page in the order they are read, and what is usual in the file."""
    edges = edges_of(pages)
    inner: list[list[Line]] = []
    for page in pages:
        outer = edges.of([*edges.head[page.number], *edges.foot[page.number]])
        inner.append(ordered([each for each in page.lines if id(each) not in outer], page.width))
    measure = Measure.of(inner)
    found = []
    for page, lines in zip(pages, inner, strict=True):
        heads = [
            Found([each], "head")
            for each in sorted(edges.head[page.number], key=lambda line: (line.top, line.left))
        ]
        feet = [
            Found([each], "foot")
            for each in sorted(edges.foot[page.number], key=lambda line: (line.top, line.left))
        ]
        found.append([*heads, *blocks_of(lines, measure), *feet])
    return found, measure


@dataclass(slots=True)
class Writing:
    """The text as it is written, with what is proposed for it."""

    vocabulary: Counter[str]
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
                elif each.kind != "note":
                    self.edge(each, block)
        return measure

    def block(self, found: Found) -> Block:
        """The lines one after the other; a hyphen at a line's end stays, and is proposed for cutting where it divides."""
        spans, previous = [], ""
        for part in found.parts():
            start = self.writer.here
            for line in part.lines:
                if previous:
                    self.between(previous, line.words)
                at = self.writer.here
                self.raised += [(at + one, at + other, line.page) for one, other in line.raised]
                self.writer.say(line.words, as_it_is=True)
                previous = line.words
            spans.append((start, self.writer.here, part))
        block = self.writer.close(found)
        assert block is not None  # lines are never empty
        for start, end, part in spans:
            self.places.append(Place(start, end, page=part.lines[0].page, box=part.box))
        self.blocks.append((found, block))
        return block

    def between(self, one: str, other: str) -> None:
        if not LAST.search(one) or not other[:1].isalpha():
            self.writer.say(" " if not one.endswith("-") or not other[:1].isalnum() else "", as_it_is=True)
        elif other[:1].islower() and not self.is_whole(one, other):
            here = self.writer.here
            note = "the word was divided at the end of the line"
            self.marks.append(cut(here - 1, here, "hyphenation", "line_ends", self.sure(one, other), note))

    def is_whole(self, one: str, other: str) -> bool:
        """Does the file elsewhere write these two with a hyphen, and never as one?"""
        first, second = halves(one, other)
        return self.vocabulary[f"{first}-{second}"] > 0 and not self.vocabulary[first + second]

    def sure(self, one: str, other: str) -> float:
        first, second = halves(one, other)
        return 0.97 if self.vocabulary[first + second] else 0.9

    def join(self, last: tuple[Found, Block], here: tuple[Found, Block], measure: Measure) -> None:
        """What the end of a page tore apart."""
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


def cut(start: int, end: int, reason: str, rule: str, sure: float, note: str) -> Suggested:
    return Suggested(start, end, "cut", None, reason, rule, sure, note=note)


def halves(one: str, other: str) -> tuple[str, str]:
    first, second = LAST.search(one), FIRST.match(other)
    return (first[1] if first else "").casefold(), (second[0] if second else "").casefold()


def headings(writing: Writing, measure: Measure) -> Iterator[Suggested]:
    """Short blocks in larger or bold type; the larger the higher."""
    shown = [
        (each, block) for each, block in writing.blocks if each.kind == "body" and len(block.words) < 200
    ]
    sizes = sorted(
        {round(each.height) for each, _ in shown if each.height > LARGER * measure.body}, reverse=True
    )
    for each, block in shown:
        if each.height > LARGER * measure.body:
            level, sure = min(6, 1 + sizes.index(round(each.height))), 0.96
        elif (
            all(line.bold for line in each.lines)
            and len(each.lines) < 3
            and not SENTENCE_END.search(block.words)
        ):
            level, sure = min(6, 1 + len(sizes)), 0.85
        else:
            continue
        note = "set in larger type" if sure > 0.9 else "set in bold on a line of its own"
        yield Suggested(
            block.start, block.end, "heading", None, "heading", "type_size", sure, level=level, note=note
        )


def references(writing: Writing) -> Iterator[Suggested]:
    """Notes at the foot of a page, and the raised signs that lead to them."""
    notes = [(each, block) for each, block in writing.blocks if each.kind == "note" and each.label]
    labels = {(each.lines[0].page, each.label) for each, _ in notes}
    starts = set()
    for each, block in notes:
        starts.add(block.start)
        note = "a note at the foot of the page"
        yield Suggested(
            block.start,
            block.end,
            "footnote",
            None,
            "footnote",
            "page_notes",
            0.96,
            label=each.label,
            note=note,
        )
        sign = block.start, block.start + block.words.index(each.label) + len(each.label)
        yield Suggested(
            *sign, "footnote_ref", None, "footnote_ref", "page_notes", 0.96, label=each.label, note=note
        )
    text = writing.writer.text()
    for start, end, page in writing.raised:
        label = text[start:end].strip("[]() .,")
        near = next((page + step for step in (0, 1, -1) if (page + step, label) in labels), None)
        if start not in starts and near is not None:
            note = "refers to a note at the foot of the page"
            yield Suggested(
                start, end, "footnote_ref", None, "footnote_ref", "page_notes", 0.96, label=label, note=note
            )


def facts_of(said: dict[str, str], writing: Writing) -> list[Said]:
    """Title and author from the file's properties or its first page. No date: properties know only when it was made."""
    text, found = writing.writer.text(), []
    title = " ".join(said.get("Title", "").split())
    if title and not NO_TITLE.search(title) and len(title) <= 300:
        found.append(stated(text, "title", title, 0.9, 0.6))
    elif largest := largest_of(writing):
        words = " ".join(largest.words.split())
        found.append(
            Said("title", words, STATED, largest.start, largest.end, rule="type_size", confidence=0.8)
        )
    author = name_in(said.get("Author", ""), "")
    return [*found, stated(text, "author", author, 0.85, 0.6)] if author else found


def stated(text: str, name: str, value: str, sure: float, less: float) -> Said:
    at = text.find(value)
    if at >= 0:
        return Said(name, value, STATED, at, at + len(value), rule="properties", confidence=sure)
    return Said(name, value, why="The file's properties say so.", rule="properties", confidence=less)


def largest_of(writing: Writing) -> Block | None:
    first = [pair for pair in writing.blocks if pair[0].kind == "body" and pair[0].lines[0].page == 1]
    if len(first) < 2:
        return None
    each, block = max(first, key=lambda pair: pair[0].height)
    others = [pair[0].height for pair in first if pair[0] is not each]
    return block if each.height > LARGER * max(others) and len(block.words) <= 300 else None


def titles(writing: Writing, facts: list[Said]) -> Iterator[Suggested]:
    title = next((each.value.casefold() for each in facts if each.name == "title"), None)
    for each, block in writing.blocks[:12]:
        if title and each.kind == "body" and " ".join(block.words.split()).casefold() == title:
            yield cut(block.start, block.end, "title_line", "page_title", 0.95, TITLE)
            return


def region(data: bytes, number: int, box: tuple[float, float, float, float]) -> str:
    """The words inside a box of a page (from 1), as the file draws them."""
    left, top, right, bottom = box
    page = next(each for each in pages_of(opened(data)) if each.number == number)
    inside = [
        line
        for line in page.lines
        if left - 1 <= line.left
        and line.right <= right + 1
        and top - 1 <= (line.top + line.bottom) / 2 <= bottom + 1
    ]
    return " ".join(each.words for each in ordered(inside, page.width))
