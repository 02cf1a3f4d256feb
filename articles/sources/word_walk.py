"""Walking the paragraphs of a Word file: what its page would show, tracked changes accepted, notes after the text."""

from dataclasses import dataclass, field

from articles.sources.web_walk import absolute
from articles.sources.word_package import R, w
from articles.sources.word_styles import Node, Styles, is_on
from articles.sources.writer import Writer

GONE = frozenset(
    w(name) for name in ("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "sectPr", "tblPr", "trPr")
)
SIGNS = {w("tab"): "\t", w("cr"): "\n", w("noBreakHyphen"): "\u2011", w("softHyphen"): "\u00ad"}
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
NOTES = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}


@dataclass(frozen=True, slots=True)
class About:
    path: str
    names: tuple[str, ...] = ()


@dataclass(slots=True)
class Walk:
    styles: Styles
    part: str
    targets: dict[str, str]
    writer: Writer = field(default_factory=Writer)
    asked: list[tuple[str, str, str]] = field(
        default_factory=list
    )  # (kind, id, label) of the notes, in order
    changed: bool = False
    after_label: bool = False  # a note's own space after its number is not said twice
    styled: list[tuple[str, int, int]] = field(default_factory=list)

    def blocks(self, node: Node) -> None:
        for child in node:
            if child.tag == w("p"):
                self.paragraph(child)
            elif child.tag == w("tr") and is_data(child):
                self.row(child)
            elif child.tag in (w("del"), w("moveFrom")):
                self.changed = True
            elif child.tag not in GONE and child.tag != FALLBACK:
                self.blocks(child)

    def paragraph(self, node: Node) -> None:
        self.runs(node)
        properties = node.find(w("pPr"))
        inner = properties.find(w("rPr")) if properties is not None else None
        if inner is not None and inner.find(w("del")) is not None:
            self.changed = True  # its end was deleted: the next paragraph goes on in it
            return
        role, level, label = self.styles.role(properties)
        self.close(node, role, level, label, tuple(self.styles.names(properties)))
        for box in node.iter(w("txbxContent")):
            if not any(each.tag == FALLBACK for each in box.iterancestors()):
                self.blocks(box)

    def row(self, node: Node) -> None:
        for number, cell in enumerate(node.iter(w("tc"))):
            if number:
                self.writer.break_line("\t")
            for paragraph in cell.iter(w("p")):
                self.runs(paragraph)
        self.close(node)

    def close(
        self,
        node: Node,
        role: str = "",
        level: int | None = None,
        label: str | None = None,
        names: tuple[str, ...] = (),
    ) -> None:
        path = f"{self.part}:{node.getroottree().getpath(node)}"
        block, styled, self.styled = self.writer.close(About(path, names)), self.styled, []
        if block is None:
            return
        if role:
            self.writer.mark(block.start, block.end, role, level=level, label=label)
        for kind, start, end in styled if role != "heading" else ():
            self.writer.mark(start, end, kind)

    def runs(self, node: Node) -> None:
        for child in node:
            if child.tag in (w("del"), w("moveFrom")):
                self.changed = True
            elif child.tag == w("r"):
                self.run(child)
            elif child.tag == w("hyperlink"):
                self.link(child)
            elif child.tag not in GONE and child.tag != FALLBACK:
                self.changed = self.changed or child.tag in (w("ins"), w("moveTo"))
                self.runs(child)

    def link(self, node: Node) -> None:
        start = self.writer.here
        self.runs(node)
        address = absolute("", self.targets.get(node.get(f"{{{R}}}id", ""), ""))
        if address:
            self.writer.mark(start, self.writer.here, "link", label=address)

    def run(self, node: Node) -> None:
        properties, start = node.find(w("rPr")), self.writer.here
        if is_on(properties, "vanish"):
            return
        for child in node:
            if child.tag == w("t"):
                self.words(child.text or "")
            elif child.tag == w("br"):
                if child.get(w("type"), "textWrapping") == "textWrapping":
                    self.writer.break_line()
            elif child.tag in NOTES:
                self.reference(NOTES[child.tag], child.get(w("id"), ""))
            elif child.tag in SIGNS:
                self.writer.say(SIGNS[child.tag], as_it_is=True)
        for name, kind in (("i", "emphasis"), ("b", "strong")):
            if is_on(properties, name):
                self.style(kind, start, self.writer.here)

    def words(self, words: str) -> None:
        self.writer.say(words.lstrip() if self.after_label else words, as_it_is=True)
        self.after_label = self.after_label and not words.strip()

    def style(self, kind: str, start: int, end: int) -> None:
        """Neighbouring runs of one look are one."""
        last = next((each for each in reversed(self.styled) if each[0] == kind), None)
        if last and last[2] == start:
            self.styled.remove(last)
            start = last[1]
        if end > start:
            self.styled.append((kind, start, end))

    def reference(self, kind: str, name: str) -> None:
        """The number of a note, as the page prints it."""
        count = 1 + sum(each[0] == kind for each in self.asked)
        label = str(count) if kind == "footnote" else roman(count)
        self.asked.append((kind, name, label))
        start = self.writer.here
        self.writer.say(label, as_it_is=True)
        self.writer.mark(start, self.writer.here, "footnote_ref", label=label)

    def note(self, node: Node, label: str, part: str) -> None:
        self.part, first = part, len(self.writer.blocks)
        start = self.writer.here
        self.writer.say(f"{label} ", as_it_is=True)
        self.after_label = True
        self.blocks(node)
        blocks = self.writer.blocks[first:]
        if blocks:
            self.writer.marks = [
                each for each in self.writer.marks if each.start < start or each.kind in KEPT_IN_NOTES
            ]
            self.writer.mark(start, blocks[-1].end, "footnote", label=label)
            self.writer.mark(start, start + len(label), "footnote_ref", label=label)


KEPT_IN_NOTES = frozenset({"emphasis", "strong", "link", "footnote_ref"})


def is_data(row: Node) -> bool:
    """A row of a table of data: several cells, each with one filled paragraph at most."""
    cells = row.findall(w("tc"))
    return len(cells) > 1 and all(
        sum(1 for each in cell.iter(w("p")) if any(each.itertext())) < 2 for cell in cells
    )


def roman(count: int) -> str:
    found = ""
    for worth, sign in (
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ):
        found += sign * (count // worth)
        count %= worth
    return found
