"""The desk's state -> an Edition -> the shelf. The only writer of editions and of the shelf.

obstacles(article)   what refuses, what warns
draft(article)       the content an edition would hold now
publish, withdraw    with their rows in the log
merge, undo_merge    two tags, or authors, that are one
shelve(article)      sets the shelf right after anything it is computed from has changed
"""

from articles.publishing.allowance import context_around, excerpts_shown
from articles.publishing.checklist import Checklist, obstacles
from articles.publishing.content import draft
from articles.publishing.editions import NotPublished, publish, withdraw
from articles.publishing.merging import listed_under, merge, undo_merge
from articles.publishing.shelf import on_shelf, rebuild_shelf, shelve, unshelve

__all__ = [
    "Checklist",
    "NotPublished",
    "context_around",
    "draft",
    "excerpts_shown",
    "listed_under",
    "merge",
    "obstacles",
    "on_shelf",
    "publish",
    "rebuild_shelf",
    "shelve",
    "undo_merge",
    "unshelve",
    "withdraw",
]
