"""The notes of a page: blocks that a short sign in the text above links to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

# A number, a small letter, small Roman numbers, signs: "IT" is a word that leads somewhere.
SIGN = re.compile(r"^[\[(]?(\d{1,4}[a-z]?|[a-z]\d{0,3}|[ivxl]{1,4}|[*†‡§]{1,4})[\])]?$")
HOLDERS = frozenset("li p div dd td aside section".split())


@dataclass(frozen=True, slots=True)
class Notes:
    labels: dict[HtmlElement, str] = field(default_factory=dict)  # the block of a note -> its label
    targets: dict[str, HtmlElement] = field(default_factory=dict)  # the id a reference names -> that block

    def label_for(self, link: HtmlElement) -> str:
        """The label of the note this link refers to, or nothing."""
        block = self.targets.get(name_of(link))
        return self.labels[block] if block is not None and sign_of(link) else ""


def notes_of(tree: HtmlElement) -> Notes:
    notes = Notes()
    links = [
        link for link in tree.iter("a") if link.get("href", "").strip().startswith("#") and sign_of(link)
    ]
    if not links:
        return notes
    named, order = names_in(tree)
    for link in links:
        block = block_of(named.get(name_of(link)))
        if block is not None and order[block] > order[link] and is_note(block):
            notes.labels.setdefault(block, sign_of(link))
            notes.targets[name_of(link)] = block
    return notes


def names_in(tree: HtmlElement) -> tuple[dict[str, HtmlElement], dict[HtmlElement, int]]:
    named: dict[str, HtmlElement] = {}
    order: dict[HtmlElement, int] = {}
    for number, element in enumerate(tree.iter()):
        order[element] = number
        for name in (element.get("id"), element.get("name")):
            if name:
                named.setdefault(name, element)
    return named, order


def block_of(target: HtmlElement | None) -> HtmlElement | None:
    """The element a note fills: the target itself, or what an anchor at its beginning stands in."""
    return next(holders(target), None) if target is not None else None


def is_note(block: HtmlElement) -> bool:
    """A "12" may lead to twelve comments, to a part of the text or to a form: those have headings and fields, a note has none."""
    return (
        next(block.iter("form", "input", "textarea", "article", "nav", "h1", "h2", "h3", "h4"), None) is None
    )


def holders(target: HtmlElement) -> Iterator[HtmlElement]:
    for element in (target, *target.iterancestors()):
        if element.tag in HOLDERS:
            yield element


def sign_of(link: HtmlElement) -> str:
    match = SIGN.match("".join(link.itertext()).strip())
    return match[1] if match else ""


def name_of(link: HtmlElement) -> str:
    return str(link.get("href", "")).strip()[1:]
