"""What an extractor misses though it is of the text: the lead below the title, and paragraphs beside those it keeps.

A lead is the first words of a paragraph's form between the title and the text, in no figure, no byline and no menu: a
paragraph or a heading, or whatever the page itself calls a lead.
"""

import re

from articles.sources.head_lines import plain
from articles.sources.web_trunk import Own, parent
from articles.sources.writer import Block

LEAST, LINKED = 50, 0.3  # letters; share of links
PROSE = 100
ENDS = re.compile(r"[.!?…。！？][»”“\"’)\]]*$")
LEAD = re.compile(
    r"dek(?![a-z])|(?<![a-z])(?:standfirst|teaser-?text|sub-?title|sub-?head\w*|lead(?!er)|chapo|intro|summary|description|abstract"
    r"|excerpt|deck|storyhead|strapline)(?![a-z])"
)
NO_LEAD = re.compile(
    r"caption|credit|legend|byline|author|signature|date|time|photo|image|gallery|tag|label|promo|video"
)


def lead_of(blocks: list[Block], kept: list[bool], titles: set[str], own: Own) -> int | None:
    """The place of the lead, when it is not kept."""
    text = next((at for at, keep in enumerate(kept) if keep and is_prose(blocks[at])), 0)
    headings = [at for at in range(text) if blocks[at].about.tag == "h1"]
    named = [at for at in range(text) if plain(blocks[at].words) in titles]
    title = headings[-1] if headings else named[0] if named else text
    between = (at for at in range(title + 1, text) if could_be_lead(blocks[at], own))
    place = next(between, None)
    return place if place is not None and not kept[place] else None


def is_prose(block: Block) -> bool:
    return len(block.words) > PROSE and block.about.linked < LINKED


def could_be_lead(block: Block, own: Own) -> bool:
    about = block.about
    if len(block.words) < LEAST or about.linked > LINKED or about.parts & {"figure", "aside", "nav", "form"}:
        return False
    name = about.names[-60:]
    if LEAD.search(name):
        return True
    return about.tag in ("p", "h2", "h3") and not NO_LEAD.search(name) and not own.is_furniture(block)


def beside_kept(blocks: list[Block], kept: list[bool], trunk: str, own: Own) -> list[int]:
    """Places of sentences that stand right among the paragraphs kept, as children of the same element."""
    prose = [at for at, keep in enumerate(kept) if keep and is_prose(blocks[at])]
    first, last = (prose[0], prose[-1]) if prose else (0, 0)
    return [
        at
        for at in range(first, last)
        if not kept[at]
        and blocks[at].about.tag == "p"
        and parent(blocks[at]) == trunk
        and ENDS.search(blocks[at].words)
        and blocks[at].about.linked < LINKED
        and not own.is_furniture(blocks[at])
    ]
