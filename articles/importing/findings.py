"""What is found in a document: by its reader in the file, and by the rules in the text."""

from dataclasses import replace
from datetime import date

from articles.cleaning import Findings, Proposal, Statement, study, surer
from articles.models import Mark, Status
from articles.sources import GIVEN

BY_READERS = (
    GIVEN,
    *("page_furniture", "page_title", "page_author", "page_edges", "page_ends", "page_notes"),
    *("back_links", "line_ends", "page_menus", "type_size"),
)


def findings_of(document) -> Findings:
    """The rules see what the file says; of two answers to one question the surer one is kept."""
    return together(document, study(document.text, given_in(document)))


def given_in(document) -> list[Proposal]:
    return [Proposal(*each) for each in document.content.marks]


def together(document, found) -> Findings:
    facts = [as_statement(each) for each in document.content.facts]
    return replace(found, statements=surer(facts, found.statements))


def findings_again(source) -> Findings:
    """What the rules say now, given what the reader said when the file came in and nobody turned down."""
    marks = Mark.objects.filter(source=source, rule__in=BY_READERS).exclude(status=Status.REJECTED)
    return study(source.text, [as_proposal(mark) for mark in marks])


def as_statement(said) -> Statement:
    days = {name: date.fromisoformat(day) if (day := getattr(said, name)) else None for name in DAYS}
    return Statement(**{**said._asdict(), **days})


DAYS = ("earliest", "latest")


def as_proposal(mark) -> Proposal:
    names = ("start", "end", "kind", "replacement", "reason", "rule", "confidence", "level", "label", "note")
    return Proposal(**{name: getattr(mark, name) for name in names})
