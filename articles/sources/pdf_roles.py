"""What the look of a PDF's blocks says: headings by size, notes and their references, the title."""

import re
from collections.abc import Iterator

from articles.sources.found import STATED, Said, Suggested
from articles.sources.head_lines import named_by, plain
from articles.sources.pdf_blocks import LARGER, SENTENCE_END, Found, Measure
from articles.sources.pdf_writing import Writing
from articles.sources.web_people import name_in
from articles.sources.writer import Block

NO_TITLE = re.compile(r"^(?:untitled|microsoft word|document\d*|about:blank)|\.\w{2,4}$|^https?:", re.I)
LISTED = re.compile(r"[\[(]?(\d{1,3})[\])]?[.:]?\s+(?=\S)")
SIGN_END = re.compile(r"[\])]?[.:]?")
BACK = re.compile(r"\s*(?:[\u21a9\u2934][\ufe0e\ufe0f]?|\ufe0e\u21a9)$")
MOST = 0.8  # of the references
TOP_PAGES = 2  # a printed menu can fill the first


def headings(writing: Writing, measure: Measure) -> Iterator[Suggested]:
    """Short blocks in larger or bold type, but no rows of a table; the larger the higher."""
    shown = [
        (each, block)
        for each, block in writing.blocks
        if each.kind == "body" and len(block.words) < 200 and "\t" not in block.words and not is_told(each)
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


def is_told(found: Found) -> bool:
    """Does the file itself say what the block is?"""
    return found.tag is not None and found.tag.is_block


def references(writing: Writing) -> Iterator[Suggested]:
    """Notes at the foot of a page or after the text, and the raised signs that lead to them."""
    notes = [(each.lines[0].page, each.label, *span) for each, span in page_notes(writing)]
    at_foot = {(page, label) for page, label, _, _ in notes}
    text = writing.writer.text()
    raised = [(start, end, page, text[start:end].strip("[]() .,")) for start, end, page in writing.raised]
    lost = {label for _, _, page, label in raised if nearest(page, label, at_foot) is None}
    listed = end_notes(writing, {each for each in lost if each.isdigit()})
    starts = set()
    for _, label, start, end in (*notes, *((0, label, *span) for label, span in listed.items())):
        starts.add(start)
        sign = start, text.index(label, start) + len(label)
        after = sign[1] + len(SIGN_END.match(text, sign[1])[0]) if label in listed else sign[1]  # type: ignore[index]
        yield role(start, end, "footnote", label, "a note of the document")
        yield role(start, after, "footnote_ref", label, "the note's own number")
    for start, end, page, label in raised:
        known = nearest(page, label, at_foot) is not None or (label in listed and label in lost)
        if start not in starts and known:
            yield role(start, end, "footnote_ref", label, "refers to a note")


def back_links(writing: Writing) -> Iterator[Suggested]:
    """The arrow a printed web page sets after a note."""
    for _, block in writing.blocks:
        if match := BACK.search(block.words):
            start = block.start + match.start()
            yield Suggested(
                start, block.end, "cut", None, "navigation", "back_links", 0.97, note="leads back"
            )


def role(start: int, end: int, kind: str, label: str, note: str) -> Suggested:
    return Suggested(start, end, kind, None, kind, "page_notes", 0.96, label=label, note=note)


def page_notes(writing: Writing) -> Iterator[tuple[Found, tuple[int, int]]]:
    for each, block in writing.blocks:
        if each.kind == "note" and each.label:
            yield each, (block.start, block.end)


def nearest(page: int, label: str, notes: set[tuple[int, str]]) -> int | None:
    return next((page + step for step in (0, 1, -1) if (page + step, label) in notes), None)


def end_notes(writing: Writing, wanted: set[str]) -> dict[str, tuple[int, int]]:
    """The last list of the text that counts from 1 and has nearly all of these numbers: its items are notes."""
    if len(wanted) < 2:
        return {}
    body = [block for each, block in writing.blocks if each.kind == "body"]
    runs: list[dict[str, tuple[int, int]]] = []
    for at, block in enumerate(body):
        match = LISTED.match(block.words)
        if match and match[1] == "1":
            runs.append({"1": (block.start, block.end)})
        elif match and runs and match[1] == str(len(runs[-1]) + 1):
            (first, _), following = runs[-1][str(len(runs[-1]))], body[at - 1].end
            runs[-1][str(len(runs[-1]))] = (first, following)
            runs[-1][match[1]] = (block.start, block.end)
    fitting = [run for run in runs if len(wanted & run.keys()) >= MOST * len(wanted)]
    return fitting[-1] if fitting else {}


def facts_of(said: dict[str, str], writing: Writing, measure: Measure) -> list[Said]:
    """Title and author from the file's properties or its first page. No date: properties know only when it was made."""
    text = writing.writer.text()
    title = " ".join(said.get("Title", "").split())
    title = "" if NO_TITLE.search(title) or len(title) > 300 else title
    found = [
        each for each in (title_of(title, writing, measure), stated(text, "title", title, 0.9, 0.6)) if each
    ]
    author = name_in(said.get("Author", ""), "")
    return [each for each in (*found[:1], stated(text, "author", author, 0.85, 0.6)) if each]


def stated(text: str, name: str, value: str, sure: float, less: float) -> Said | None:
    if not value:
        return None
    at = text.find(value)
    if at >= 0:
        return Said(name, value, STATED, at, at + len(value), rule="properties", confidence=sure)
    return Said(name, value, why="The file's properties say so.", rule="properties", confidence=less)


def is_same_title(words: str, said: str) -> bool:
    """Are they the same, but for what a site or a publisher added?"""
    rest = said.removeprefix(words).strip()
    return words in said and (
        2 * len(words) > len(said) or (said.startswith(words) and rest[:1] in "|-–—·•:")
    )


def title_of(said: str, writing: Writing, measure: Measure) -> Said | None:
    """The block on the first pages that is what the properties say, or a part of it; if they say nothing, the one in the
    largest type.

    Properties add the name of a site, and spell quotation marks in their own way: the words on the page are believed. Where
    two blocks are parts, one is the site's name: the title is the longer.
    """
    short = [pair for pair in writing.blocks if pair[0].kind == "body" and len(pair[1].words) <= 300]
    first = [pair for pair in short if pair[0].lines[0].page == 1]
    large = [pair for pair in first if pair[0].height > LARGER * measure.body or is_heading(pair[0])]
    large.sort(key=lambda pair: -pair[0].height)
    if said:
        near = [block for found, block in short if found.lines[0].page <= TOP_PAGES]
        if named := named_by(said, near):
            return titled(named, 0.96)
        like = [pair for pair in large if is_same_title(plain(pair[1].words), plain(said))]
        return titled(like[0][1], 0.96) if like else None
    if len(large) > 0 and len(first) > 1:
        others = [pair[0].height for pair in first if pair[1] is not large[0][1]]
        return titled(large[0][1], 0.8) if large[0][0].height > LARGER * max(others) else None
    return None


def titled(block: Block, sure: float) -> Said:
    words = " ".join(block.words.split())
    return Said("title", words, STATED, block.start, block.end, rule="type_size", confidence=sure)


def is_heading(found: Found) -> bool:
    return found.tag is not None and found.tag.kind in ("H", "H1", "Title")
