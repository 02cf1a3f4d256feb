"""A saved web page: the text is everything a reader would see; what is furniture is proposed as cuts, nothing is dropped."""

from lxml.html import HtmlElement

from articles.sources.document import Content
from articles.sources.found import Place
from articles.sources.head_lines import below_title, shown_above
from articles.sources.web_facts import address_of, facts_of
from articles.sources.web_furniture import furniture
from articles.sources.web_notes import notes_of
from articles.sources.web_tree import decoded, parse
from articles.sources.web_walk import Walk

NAME = "web_page"
VERSION = "1"
MEDIA_TYPE = "text/html"


def content(data: bytes) -> Content:
    page = decoded(data)
    tree = parse(page.text)
    address = address_of(tree)
    walk = Walk(address, notes_of(tree))
    walk.block(tree, str(tree.tag))
    writer = walk.writer
    text = writer.text()
    facts = facts_of(tree, text)
    notes = [(each.start, each.end) for each in writer.marks if each.kind == "footnote"]
    above = list(shown_above(writer.blocks, facts))
    cuts = [*above, *furniture(tree, writer.blocks, facts, notes)]
    return Content(
        text=text,
        encoding=page.encoding,
        guessed=page.guessed,
        marks=(*cuts, *below_title(writer.settled(), cuts)),
        facts=tuple(facts),
        places=tuple(Place(each.start, each.end, each.about.path) for each in writer.blocks),
        address=address,
    )


def region(data: bytes, path: str) -> str:
    """The text a reader sees in the element at `path`, white space evened; empty when there is none."""
    found = parse(decoded(data).text).xpath(path)
    if not found or not isinstance(found[0], HtmlElement):
        return ""
    walk = Walk()
    walk.block(found[0], str(found[0].tag))
    return " ".join(walk.writer.text().split())
