"""A saved web page: the text is everything a reader would see; what is furniture is proposed as cuts, nothing is dropped."""

from time import process_time

from lxml.html import HtmlElement

from articles.sources.document import Content
from articles.sources.found import Place
from articles.sources.head_lines import below_title, shown_above
from articles.sources.patience import within
from articles.sources.refusal import Unreadable
from articles.sources.web_facts import address_of, facts_of
from articles.sources.web_furniture import furniture
from articles.sources.web_notes import notes_of
from articles.sources.web_tree import decoded, parse
from articles.sources.web_walk import Walk
from articles.text.memory import nothing_collected

NAME = "web_page"
VERSION = "1"
MEDIA_TYPE = "text/html"
# Of computing; what the walk leaves of them the extractor may have. Most pages take a fiftieth.
SECONDS = 0.7
LONGEST_PATHS = 10_000_000  # characters, of all blocks together; those of a book have two millions
SCRIPTED = "what it shows is put there by scripts: save it from a browser once it is shown"
TOO_LARGE = "The page is too large to tell its text from what stands around it: look for menus and footers."


@nothing_collected()
def content(data: bytes) -> Content:
    began = process_time()
    page = decoded(data)
    tree = parse(page.text)
    address = address_of(tree)
    walk = Walk(address, notes_of(tree))
    walk.block(tree, str(tree.tag))
    writer = walk.writer
    if sum(len(each.about.path) for each in writer.blocks) > LONGEST_PATHS:
        raise Unreadable("E-DEPTH", "many blocks at a great depth")
    text = writer.text()
    if not any(map(str.isalpha, text)) and tree.find(".//script") is not None:
        raise Unreadable("E-EMPTY", SCRIPTED)
    facts = facts_of(tree, writer.blocks, text)
    notes = [(each.start, each.end) for each in writer.marks if each.kind == "footnote"]
    above = list(shown_above(writer.blocks, facts))
    left = SECONDS - (process_time() - began)
    around = within(left, lambda: furniture(tree, writer.blocks, facts, notes))
    cuts = [*above, *(around or ())]
    return Content(
        text=text,
        encoding=page.encoding,
        guessed=page.guessed,
        marks=(*cuts, *below_title(writer.settled(), cuts)),
        facts=tuple(facts),
        places=tuple(Place(each.start, each.end, each.about.path) for each in writer.blocks),
        remarks=(TOO_LARGE,) if around is None else (),
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
