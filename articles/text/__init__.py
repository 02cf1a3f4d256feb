"""The text core: marks on an unchanging source, and the reading computed from them. Standard library only."""

from articles.text.diff import word_diff
from articles.text.edit import Edit, edit
from articles.text.evidence import evidence
from articles.text.excerpts import excerpt_state
from articles.text.layout import Layout, layout
from articles.text.marks import Mark, agree, conflict, misfit
from articles.text.reading import Block, Reading, read
from articles.text.selectors import Quote, find_quote, quote
from articles.text.spans import Span
from articles.text.transfer import Carried, transfer

CORE_VERSION = "1"

__all__ = [
    "CORE_VERSION",
    "Block",
    "Carried",
    "Edit",
    "Layout",
    "Mark",
    "Quote",
    "Reading",
    "Span",
    "agree",
    "conflict",
    "edit",
    "evidence",
    "excerpt_state",
    "find_quote",
    "layout",
    "misfit",
    "quote",
    "read",
    "transfer",
    "word_diff",
]
