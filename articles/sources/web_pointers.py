"""Between its paragraphs a page points to its other pages: a paragraph that is nothing but a link, "See also:" before it or not."""

import re

from articles.sources.writer import Block

ONLY, LABELLED = 0.95, 0.7  # shares of links in a paragraph that leads away, the second behind a label
LABEL = re.compile(r"[\[(]?[^\W\d_][^:\n.]{1,30}[:：]\s")
WORDS = 5


def pointers(blocks: list[Block], kept: list[bool]) -> list[int]:
    """Places of paragraphs that are nothing but a link to another page, with a label or without; not where one is announced."""
    found, before = [], ""
    for place, block in enumerate(blocks):
        if not kept[place]:
            continue
        words, about = block.words, block.about
        is_link = about.linked > ONLY or (about.linked > LABELLED and LABEL.match(words) is not None)
        if (
            is_link
            and about.tag in ("p", "div")
            and words.count(" ") >= WORDS - 1
            and before[-1:] not in ":："
        ):
            found.append(place)
        before = words
    return found
