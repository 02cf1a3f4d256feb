"""The only writer of marks, facts, excerpts and links: every act is one transaction that leaves a decision."""

from articles.editing.annotations import discard
from articles.editing.blocks import Preview, edit_block, preview_edit
from articles.editing.carrying import carry, place_excerpt
from articles.editing.excerpts import annotate, confirm, remove, revise
from articles.editing.facts import settle, standing, state_fact
from articles.editing.links import link, unlink
from articles.editing.marks import (
    Decisions,
    accepted_marks,
    decide,
    decide_rule,
    mark,
    propose,
    reading_of,
)
from articles.editing.permissions import ACTS, GROUPS, admit, allowed
from articles.editing.records import catalogue, open_article
from articles.editing.refusals import Conflict, Refused
from articles.editing.room import as_text
from articles.editing.sources import make_current, open_source
from articles.editing.sure import Sure, accept_sure, sure_of
from articles.editing.tags import tag_named, tags_named
from articles.editing.undoing import undo, undo_batch

__all__ = [
    "ACTS",
    "GROUPS",
    "Conflict",
    "Decisions",
    "Preview",
    "Refused",
    "Sure",
    "accept_sure",
    "accepted_marks",
    "admit",
    "allowed",
    "annotate",
    "as_text",
    "carry",
    "catalogue",
    "confirm",
    "decide",
    "decide_rule",
    "discard",
    "edit_block",
    "link",
    "make_current",
    "mark",
    "open_article",
    "open_source",
    "place_excerpt",
    "preview_edit",
    "propose",
    "reading_of",
    "remove",
    "revise",
    "settle",
    "standing",
    "state_fact",
    "sure_of",
    "tag_named",
    "tags_named",
    "undo",
    "undo_batch",
    "unlink",
]
