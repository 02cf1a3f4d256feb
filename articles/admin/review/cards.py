"""Proposals as an editor reads them: the passage, what would become of it, and why."""

from dataclasses import dataclass
from uuid import UUID

from articles.admin.review.guard import new_batch
from articles.admin.review.invisible import around, shortened
from articles.text.words import REASONS

LABELLED = {
    "footnote": "footnote {label}",
    "footnote_ref": "reference to footnote {label}",
    "link": "link to {label}",
}


@dataclass(frozen=True, slots=True)
class Card:
    mark: object
    left: str
    before: str
    right: str
    after: str
    effect: str
    klass: str
    batch: UUID

    @property
    def sure(self):
        return f"{round(self.mark.confidence * 100)} %"


def card(mark, text):
    left, right = around(text, mark.start, mark.end)
    return Card(
        mark=mark,
        left=left,
        before=shortened(text[mark.start : mark.end]),
        right=right,
        after=shortened(mark.replacement or ""),
        effect=effect(mark),
        klass=REASONS.get(mark.reason, "other"),
        batch=new_batch(),
    )


def cards(marks, text):
    return [card(mark, text) for mark in marks]


def effect(mark):
    """What accepting the mark does, in a few words."""
    if mark.kind == "cut":
        return "cut"
    if mark.kind == "replace":
        return "replace"
    if mark.kind == "join":
        return "join with a space" if mark.replacement else "join with nothing between"
    return f"show as {role(mark)}"


def role(mark):
    if mark.kind in LABELLED and mark.label:
        return LABELLED[mark.kind].format(label=mark.label)
    if mark.kind == "heading":
        return f"heading, level {mark.level}"
    if mark.kind == "list_item":
        return f"list item {mark.label or ''}".strip() + (
            f", level {mark.level}" if (mark.level or 1) > 1 else ""
        )
    return mark.kind.replace("_", " ")
