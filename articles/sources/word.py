"""A Word file (.docx): the text its pages would show, with tracked changes accepted, and its notes at the end."""

from articles.sources.document import Content
from articles.sources.found import STATED, Place, Said, Suggested
from articles.sources.head_lines import above_text, below_title, lines_in, named_by, shown_above
from articles.sources.refusal import Unreadable
from articles.sources.web_people import name_in
from articles.sources.word_menus import menus
from articles.sources.word_package import Package, opened, w
from articles.sources.word_styles import Node, Styles
from articles.sources.word_walk import Walk
from articles.sources.writer import Block, Writer

NAME = "word"
VERSION = "1"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MAIN = "word/document.xml"
CHANGES = "The file has tracked changes: the text is the one with all of them accepted."
DC = "{http://purl.org/dc/elements/1.1/}"
NO_TITLES = ("document", "untitled", "microsoft word", "doc1", "dokument", "документ")


def content(data: bytes) -> Content:
    package = opened(data)
    root = package.part(MAIN)
    body = root.find(w("body")) if root is not None else None
    if body is None:
        raise Unreadable("E-WRONG", "it has no Word text inside")
    walk = Walk(Styles.of(package), MAIN, package.targets(MAIN))
    edges = [*around(walk, package, "word/header")]
    walk.part = MAIN
    walk.blocks(body)
    walk.close(body)
    notes(walk, package)
    edges += around(walk, package, "word/footer")
    writer = walk.writer
    text = writer.text()
    facts = facts_of(package, writer, text)
    settled = writer.settled()
    above = [*shown_above(writer.blocks, facts), *menus(writer.blocks, settled)]
    return Content(
        text=text,
        encoding="utf-8",
        marks=(*edges, *above, *below_title(settled, above)),
        facts=tuple(facts),
        places=tuple(Place(each.start, each.end, each.about.path) for each in writer.blocks),
        remarks=(CHANGES,) if walk.changed else (),
    )


def around(walk: Walk, package: Package, name: str) -> list[Suggested]:
    """Heads or feet of the pages: they stand once in the text, proposed for cutting."""
    first = len(walk.writer.blocks)
    for part in package.names(name):
        root = package.part(part)
        if root is not None:
            walk.part = part
            walk.blocks(root)
    note = "the head of every page" if "header" in name else "the foot of every page"
    found = walk.writer.blocks[first:]
    return [
        Suggested(each.start, each.end, "cut", None, "running_head", "page_edges", 0.9, note=note)
        for each in found
    ]


def notes(walk: Walk, package: Package) -> None:
    """Each note once, in the order the text refers to them."""
    for kind in ("footnote", "endnote"):
        part = f"word/{kind}s.xml"
        root = package.part(part)
        named: dict[str, Node] = {} if root is None else {each.get(w("id"), ""): each for each in root}
        walk.targets = package.targets(part)
        for _, name, label in [each for each in walk.asked if each[0] == kind]:
            if name in named:
                walk.note(named.pop(name), label, part)


def facts_of(package: Package, writer: Writer, text: str) -> list[Said]:
    """The title from its style or the properties, the author from the properties where that is a name.

    No date: the properties know when the file was made, and that is no day of publication.
    """
    found = [each for each in (title_in(writer.blocks), title_said(package, writer.blocks, text)) if each][:1]
    author = name_in(said_by(package, "creator"), "")
    return [*found, said(text, "author", author, 0.8, 0.5)] if author else found


def said(text: str, name: str, value: str, sure: float, less: float) -> Said:
    """What the properties say: surer where the text says it as well."""
    at = text.find(value)
    if at >= 0:
        return Said(name, value, STATED, at, at + len(value), rule="properties", confidence=sure)
    return Said(name, value, why="The file's properties say so.", rule="properties", confidence=less)


def title_in(blocks: list[Block]) -> Said | None:
    for each in blocks:
        if "title" in each.about.names and len(each.words) <= 300:
            words = " ".join(each.words.split())
            return Said("title", words, STATED, each.start, each.end, rule="title_style", confidence=0.95)
    return None


def title_said(package: Package, blocks: list[Block], text: str) -> Said | None:
    words = said_by(package, "title")
    if not words or len(words) > 300 or words.lower().startswith(NO_TITLES):
        return None
    if named := named_by(words, lines_in(above_text(blocks))):
        return Said("title", named.words, STATED, named.start, named.end, rule="properties", confidence=0.9)
    return said(text, "title", words, 0.85, 0.6)


def said_by(package: Package, name: str) -> str:
    root = package.part("docProps/core.xml")
    node = root.find(f"{DC}{name}") if root is not None else None
    return " ".join((node.text or "").split()) if node is not None else ""


def region(data: bytes, path: str) -> str:
    """The text at a place ("part:XPath"), white space evened; empty when there is none."""
    part, _, inside = path.partition(":")
    root = opened(data).part(part)
    spaces = {"w": w("")[1:-1]}
    found = root.xpath(inside, namespaces=spaces) if root is not None and inside else []
    return " ".join("".join(found[0].itertext(w("t"), w("tab"))).split()) if found else ""
