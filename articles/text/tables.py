"""The tables a layout is written with: opening and closing signs by role, for HTML, Markdown and plain text.

In the templates of blocks {0} is the id, {1} the level or number, {2} the label, {3} the indent of a nested list,
{4} the signs of a heading, {5} more attributes; in those of changes {0} is the number, {1} the reason, {2} the words, {3} the id of its first piece.
"""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

Signs = tuple[str, str]


class Table(NamedTuple):
    """`groups` wrap neighbouring blocks; `highlight` is (open, close, note sign)."""

    blocks: Mapping[str, Signs]
    inlines: Mapping[str, Signs]
    groups: Mapping[str, Signs]
    highlight: tuple[str, str, str]
    reference: str
    back: str
    removed: str
    inserted: Signs
    alone: Signs
    shows_changes: bool
    escape: Callable[[str], str]


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


PUBLIC = Table(
    blocks={
        "paragraph": ('<p id="{0}">', "</p>\n"),
        "row": ('<p class="cells" id="{0}">', "</p>\n"),  # of a table: its cells are set apart by tabs
        "heading": ('<h{1} id="{0}">', "</h{1}>\n"),
        "abstract": ('<p class="abstract" id="{0}">', "</p>\n"),
        "list_item": ('<li id="{0}">', ""),
        "ordered_item": ('<li id="{0}">', ""),
        "quotation": ('<p id="{0}">', "</p>\n"),
        "verse": ('<p class="verse" id="{0}">', "</p>\n"),
        "caption": ('<p class="caption" id="{0}">', "</p>\n"),
        "footnote": ('<p id="{0}">', "</p>"),
    },
    inlines={
        "emphasis": ("<em>", "</em>"),
        "strong": ("<strong>", "</strong>"),
        "link": ('<a href="{2}" rel="noopener nofollow ugc">', "</a>"),
        "run_in": ('<b class="run-in" id="{0}">', "</b>"),
        "sic": ('<span class="sic">', "</span>"),
    },
    groups={
        "list_item": ("<ul>\n", "</ul>\n"),
        "ordered_item": ('<ol start="{1}">\n', "</ol>\n"),
        "close_item": ("", "</li>\n"),
        "quotation": ("<blockquote>\n", "</blockquote>\n"),
        "footnotes": ('<section class="footnotes" aria-label="Footnotes">\n<ol>\n', "</ol>\n</section>\n"),
        "footnote": ('<li id="fn-{1}">', "</li>\n"),
    },
    highlight=(
        '<mark class="x x-{1}" id="x-{0}" data-x="{0}">',
        "</mark>",
        '<a class="note-ref" href="#n-{0}" aria-label="{2}" data-n="{3}"></a>',
    ),
    reference='<a class="fn-ref" id="{0}" href="#fn-{1}" aria-label="Footnote {1}" data-n="{1}"></a>',
    back=' <a class="fn-back" href="#{0}" aria-label="Back to reference {1}"></a>',
    removed='<del class="c c-{1}"{3} data-c="{0}">{2}</del>',
    inserted=('<ins class="c c-{1}"{3} data-c="{0}">', "</ins>"),
    alone=('<p class="gone">', "</p>\n"),
    shows_changes=False,
    escape=_escaped,
)

MADE = PUBLIC._replace(shows_changes=True)

DESK = PUBLIC._replace(
    highlight=('<mark class="m m-{1}" id="m-{0}">', "</mark>", ""),
)

_MARKDOWN_SIGNS = re.compile(r"([\\`*_\[\]<>#])")

MARKDOWN = Table(
    blocks={
        "paragraph": ("", "\n\n"),
        "row": ("", "\n\n"),
        "heading": ("{4} ", "\n\n"),
        "abstract": ("", "\n\n"),
        "list_item": ("{3}- ", "\n"),
        "ordered_item": ("{3}{1}. ", "\n"),
        "quotation": ("> ", "\n\n"),
        "verse": ("", "\n\n"),
        "caption": ("", "\n\n"),
        "footnote": ("", "\n"),
    },
    inlines={
        "emphasis": ("*", "*"),
        "strong": ("**", "**"),
        "link": ("[", "]({2})"),
        "run_in": ("**", "**"),
        "sic": ("", ""),
    },
    groups={
        "list_item": ("", "\n"),
        "ordered_item": ("", "\n"),
        "close_item": ("", ""),
        "quotation": ("", ""),
        "footnotes": ("", ""),
        "footnote": ("[^{1}]: ", "\n"),
    },
    highlight=("", "", ""),
    reference="[^{1}]",
    back="",
    removed="",
    inserted=("", ""),
    alone=("", ""),
    shows_changes=False,
    escape=lambda text: _MARKDOWN_SIGNS.sub(r"\\\1", text),
)

PLAIN = MARKDOWN._replace(
    blocks={
        **MARKDOWN.blocks,
        "heading": ("", "\n\n"),
        "quotation": ("", "\n\n"),
    },
    inlines=dict.fromkeys(MARKDOWN.inlines, ("", "")),
    groups={**MARKDOWN.groups, "footnote": ("[{1}] ", "\n")},
    reference="[{1}]",
    escape=lambda text: text,
)
