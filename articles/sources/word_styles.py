"""What the styles and the numbering of a Word file make of a paragraph."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from articles.sources.word_package import Package, w

QUOTES = ("quote", "intense quote", "block text", "zitat")
OFF = ("0", "false", "off", "none")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
Node = Any  # an element; lxml has no types


def value(node: Node | None, name: str) -> str:
    """The w:val of a child, or nothing."""
    child = node.find(w(name)) if node is not None else None
    return str(child.get(w("val"), "")) if child is not None else ""


def is_on(node: Node | None, name: str) -> bool:
    child = node.find(w(name)) if node is not None else None
    return child is not None and child.get(w("val"), "1") not in OFF


def number(words: str, default: int) -> int:
    return int(words) if words.isascii() and words.isdigit() and len(words) < 9 else default


@dataclass(slots=True)
class Styles:
    nodes: dict[str, Node]
    lists: dict[str, "Numbering"]
    counts: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    begun: set[str] = field(default_factory=set)  # lists that counted from their own start

    @classmethod
    def of(cls, package: Package) -> "Styles":
        root = package.part("word/styles.xml")
        found = root.iter(w("style")) if root is not None else ()
        return cls(
            {each.get(w("styleId"), ""): each for each in found},
            lists_of(package.part("word/numbering.xml")),
        )

    def line(self, style: str) -> list[Node]:
        """The style and those it is based on."""
        found: list[Node] = []
        while style in self.nodes and self.nodes[style] not in found and len(found) < 20:
            found.append(self.nodes[style])
            style = value(found[-1], "basedOn")
        return found

    def names(self, properties: Node | None) -> list[str]:
        style = value(properties, "pStyle")
        return [value(each, "name").lower() for each in self.line(style)] or [style.lower()]

    def role(self, properties: Node | None) -> tuple[str, int | None, str | None]:
        """(role, level, label) of a paragraph with these properties."""
        names = self.names(properties)
        if level := self.heading(properties, names):
            return "heading", level, None
        if any(name in QUOTES for name in names):
            return "quotation", None, None
        if "caption" in names:
            return "caption", None, None
        return self.item(properties)

    def heading(self, properties: Node | None, names: list[str]) -> int:
        for name in names:
            last = name.rpartition(" ")[2]
            if name.startswith("heading") and last.isdigit():
                return min(6, int(last))
        if "title" in names:
            return 1
        levels = [value(properties, "outlineLvl")]
        levels += [
            value(each.find(w("pPr")), "outlineLvl") for each in self.line(value(properties, "pStyle"))
        ]
        stated = [number(each, 9) for each in levels if each]
        return min(6, stated[0] + 1) if stated and stated[0] < 9 else 0

    def item(self, properties: Node | None) -> tuple[str, int | None, str | None]:
        """A list item, with the number Word would print before it."""
        chain = [properties, *(each.find(w("pPr")) for each in self.line(value(properties, "pStyle")))]
        numbering = next(
            (
                each.find(w("numPr"))
                for each in chain
                if each is not None and each.find(w("numPr")) is not None
            ),
            None,
        )
        key, level = value(numbering, "numId"), number(value(numbering, "ilvl"), 0)
        if numbering is None or key in ("", "0"):
            return "", None, None
        form, count = self.counted(key, level)
        label = None if form in ("bullet", "none") else str(count)
        return "list_item", (level + 1 if level else None), label

    def counted(self, key: str, level: int) -> tuple[str, int]:
        """The kind of number and the next one. Lists of one definition count on, unless one says where it starts."""
        here = self.lists.get(key, Numbering(key))
        counts = self.counts[here.definition]
        if key not in self.begun:
            self.begun.add(key)
            counts.update({each: start - 1 for each, start in here.restarts.items()})
        counts[level] = counts.get(level, here.starts.get(level, 1) - 1) + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        return here.formats.get(level, "bullet"), counts[level]


@dataclass(frozen=True, slots=True)
class Numbering:
    """A list: the definition it shares with others, what each level looks like and starts with, and where it starts anew."""

    definition: str
    formats: dict[int, str] = field(default_factory=dict)  # level -> "bullet", "decimal", ...
    starts: dict[int, int] = field(default_factory=dict)
    restarts: dict[int, int] = field(default_factory=dict)


def lists_of(root: Node | None) -> dict[str, Numbering]:
    if root is None:
        return {}
    defined = {each.get(w("abstractNumId"), ""): each for each in root.iter(w("abstractNum"))}
    found = {}
    for each in root.iter(w("num")):
        definition = value(each, "abstractNumId")
        levels = (
            {level_of(one): one for one in defined[definition].iter(w("lvl"))}
            if definition in defined
            else {}
        )
        found[each.get(w("numId"), "")] = Numbering(
            definition,
            {level: value(one, "numFmt") for level, one in levels.items()},
            {level: number(value(one, "start"), 1) for level, one in levels.items()},
            {
                level_of(one): number(value(one, "startOverride"), 1)
                for one in each.iter(w("lvlOverride"))
                if value(one, "startOverride")
            },
        )
    return found


def level_of(node: Node) -> int:
    return number(node.get(w("ilvl"), ""), 0)
