"""Lines that only name the author: "By ...", "Автор: ...", or the bare name above a note on that person.

Why: the author belongs among the facts, shown once; captures often have the name twice.
Wrong when: a heading consists of "By" and a proper name, or the name is the signature of a letter quoted in the text.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.names import is_han_name, is_name, names_in
from articles.cleaning.page_words import kinds_of, tokens_of
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.statement import Statement, stated

SIGNED = re.compile(
    r"[*_]{0,3}(?:by|von|written by|text|author|authors|autor|autorin|autoren|"
    r"автор|авторы|текст|аўтар|аўтарка|аўтары|тэкст|作者|记者|撰文|文)\s*(?P<sign>[:：/／|])?\s*(?P<names>\S.{1,120}?)[*_]{0,3}",
    re.I,
)
BUTTONS = frozenset({"service", "steer", "counted"})
NEEDS_NO_SIGN = re.compile(r"[*_]{0,3}(?:by|von|written by|作者|记者)", re.I)


def find(draft: Draft) -> Iterator[Proposal | Statement]:
    head = draft.head()
    for place, line in enumerate([*head, *draft.tail()]):
        found = list(signed(line))
        yield from found
        if not found and 0 < place < len(head) and is_bare_name(line) and beside_publication(draft, line):
            yield byline(line, 0.85)
            yield stated("author", line.text, line.start, line.end, 0.85)
    for place in below_text(draft.lines):
        line = draft.lines[place]
        if is_name(line.text) and not draft.why_cut(line) and announces_note(draft.lines, place):
            yield byline(line, 0.96)
            yield stated("author", line.text, line.start, line.end, 0.95)


def byline(line: Line, confidence: float) -> Proposal:
    return cut(line.start, line.end, "byline", confidence, "names the author")


def signed(line: Line) -> Iterator[Proposal | Statement]:
    match = SIGNED.fullmatch(line.text)
    if not match or not (match["sign"] or NEEDS_NO_SIGN.match(line.text)):
        return
    names = names_in(match["names"])
    if names:
        yield byline(line, 0.96)
    for start, end in names:
        first = line.start + match.start("names")
        yield stated("author", match["names"][start:end], first + start, first + end, 0.95)


def is_bare_name(line: Line) -> bool:
    return (is_name(line.text) or is_han_name(line.text)) and not is_row_of_buttons(line)


def is_row_of_buttons(line: Line) -> bool:
    """Is every word one that pages write on their buttons? "Facebook Twitter Print" has the form of a name."""
    return all(BUTTONS & kinds_of(token) for token in tokens_of(line.text))


def beside_publication(draft: Draft, line: Line) -> bool:
    return any(draft.why_cut(each) == "publication_line" for each in draft.neighbours(line))


def below_text(lines: list[Line]) -> range:
    """From the last running text but one: a note on the author may itself look like running text."""
    prose = [place for place, line in enumerate(lines) if line.prose]
    return range(prose[-2] + 1 if len(prose) > 1 else len(lines), len(lines))


def announces_note(lines: list[Line], place: int) -> bool:
    """The same name again on the next line, or at the start of a line that says more about that person."""
    name = lines[place].text
    around = lines[max(0, place - 1) : place] + lines[place + 1 : place + 3]
    begins = [each for each in around if each.text.startswith(name + " ")]
    return bool(begins) or any(each.text == name for each in around)
