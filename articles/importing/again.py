"""Ask the rules about a source once more, after they have changed: what is new is proposed, nothing decided is forgotten."""

from dataclasses import dataclass

from django.db import transaction

from articles.cleaning import Proposal
from articles.editing import propose
from articles.editing.room import as_text
from articles.importing.findings import findings_again
from articles.models import Mark, Source


@dataclass(slots=True)
class Again:
    """What the rules say now of one source, beside what they said before."""

    source: Source
    new: list[Proposal]
    instead: list[
        tuple[Mark, Proposal | None]
    ]  # marks of rules they would not propose now, and what they would


@transaction.atomic
def propose_again(source, dry_run=False, user=None) -> Again:
    proposals = findings_again(source).proposals
    marks = {mark.key: mark for mark in Mark.objects.filter(source=source)}
    by_key = {as_text(each).key: each for each in proposals}
    new = [each for key, each in by_key.items() if key not in marks]
    gone = [mark for key, mark in marks.items() if mark.rule and key not in by_key]
    if not dry_run:
        propose(source, new, user)
    return Again(source, new, [(mark, in_its_place(mark, new)) for mark in gone])


def in_its_place(mark, new) -> Proposal | None:
    """What touches the same words, and best begins where the mark does."""
    touching = [each for each in new if each.start < mark.end and mark.start < each.end]
    return min(
        touching, key=lambda each: (each.kind != mark.kind, abs(each.start - mark.start)), default=None
    )
