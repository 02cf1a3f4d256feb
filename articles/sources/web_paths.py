"""The XPath of each element, worked out for a whole family at once: asking the tree for one takes a time that squares."""

from dataclasses import dataclass, field

from lxml.html import HtmlElement


@dataclass(slots=True)
class Paths:
    known: dict[HtmlElement, str] = field(default_factory=dict)

    def of(self, element: HtmlElement) -> str:
        """The path from the root, as in /html/body[1]/div[2]; each step counts the elements of its name before it."""
        if element not in self.known:
            parent = element.getparent()
            if parent is None:
                self.known[element] = f"/{element.tag}"
            else:
                self.name_children(parent)
        return self.known[element]

    def name_children(self, parent: HtmlElement) -> None:
        above, places = self.of(parent), dict[str, int]()
        for number, child in enumerate(parent.iterchildren("*"), 1):
            tag = str(child.tag)
            places[tag] = place = places.get(tag, 0) + 1
            step = f"{tag}[{place}]" if tag.isalnum() else f"*[{number}]"
            self.known[child] = f"{above}/{step}"
