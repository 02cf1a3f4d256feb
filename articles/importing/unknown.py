"""A document nobody has described: everything waits for an editor, but for what cannot change a word."""

from uuid import uuid4

from articles.cleaning import CERTAIN
from articles.editing import accept_sure, decide_rule, state_fact
from articles.models import Status
from articles.sources import GIVEN

SURE = "Accepted at import: this changes no word of the text."


def decide(source, findings, user, level=None):
    """`level`: how sure a proposal must be to be accepted at once; None accepts none that changes a word."""
    accept_certain(source, user)
    state_all(source, findings.statements, user)
    if level is not None:
        accept_sure(source, level, user, batch=uuid4(), why=f"Accepted at import: at least {level:.0%} sure.")


def accept_certain(source, user):
    for rule in (*CERTAIN, GIVEN):
        decide_rule(source, rule, Status.ACCEPTED, user, batch=uuid4(), why=SURE)


def state_all(source, statements, user):
    """Propose what the rules read in the text about the text."""
    for each in statements:
        state_fact(
            source.article,
            each.name,
            each.value,
            each.origin,
            source,
            each.start,
            each.end,
            why=each.why,
            rule=each.rule,
            confidence=each.confidence,
            earliest=each.earliest,
            latest=each.latest,
            precision=each.precision,
            user=user,
        )


def title_of(findings) -> str:
    """The words for the address of the article; the title itself stays a proposal."""
    return next((each.value for each in findings.statements if each.name == "title"), "")
