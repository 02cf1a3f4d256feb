"""Addresses: bare, in angle brackets, or behind words as Markdown writes them.

Why: a reader wants to follow them; brackets and the address behind the words are signs for a program.
Wrong when: an address is given as an example and leads nowhere.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.proposal import Proposal, cut, role

BEHIND_WORDS = re.compile(
    r"(?<![!\\])\[(?P<words>[^\[\]\n]{1,200})\]\((?P<address>https?://[^\s()<>]{1,2000})\)"
)
ADDRESS = re.compile(r"https?://[^\s<>\"”“»«（）]{3,2000}")
TRAILING = ".,;:!?'’*_]"


def find(draft: Draft) -> Iterator[Proposal]:
    text = draft.text
    taken: set[int] = set()
    for match in BEHIND_WORDS.finditer(text):
        taken.add(match.start("address"))
        start, end = match.span("words")
        yield sign(match.start(), start)
        yield link(start, end, match["address"])
        yield sign(end, match.end())
    for match in ADDRESS.finditer(text):
        if match.start() in taken:
            continue
        start, end = match.start(), match.start() + len(trimmed(match.group()))
        in_brackets = text[start - 1 : start] == "<" and text[end : end + 1] == ">"
        if in_brackets:
            yield sign(start - 1, start)
        yield link(start, end, text[start:end])
        if in_brackets:
            yield sign(end, end + 1)


def link(start: int, end: int, address: str) -> Proposal:
    return role(start, end, "link", 0.97, "an address", label=address)


def sign(start: int, end: int) -> Proposal:
    return cut(start, end, "markup", 0.97, "a sign around an address")


def trimmed(address: str) -> str:
    """Without the stop of the sentence; a closing bracket stays when it was opened inside."""
    before = None
    while address != before:
        before = address
        address = address.rstrip(TRAILING)
        if address.endswith(")") and address.count("(") < address.count(")"):
            address = address[:-1]
    return address
