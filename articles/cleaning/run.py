"""Run every rule in order over a text, and return what could all be accepted together."""

from collections.abc import Iterable
from dataclasses import dataclass

from articles.cleaning.draft import Draft
from articles.cleaning.proposal import Proposal
from articles.cleaning.rules import RULES
from articles.cleaning.settle import settle
from articles.cleaning.statement import STATED, Statement
from articles.text.memory import nothing_collected


@dataclass(frozen=True, slots=True)
class Findings:
    proposals: list[Proposal]
    statements: list[Statement]


def propose(text: str) -> list[Proposal]:
    return study(text).proposals


def study(text: str, given: Iterable[Proposal] = ()) -> Findings:
    """What the rules find in the text; `given` is what its file says of it, which the rules see and do not contradict."""
    with nothing_collected():
        draft = Draft(text, given)
        statements: list[Statement] = []
        for rule in RULES:
            found = [each._replace(rule=rule.name) for each in rule.find(draft)]
            draft.add(each for each in found if isinstance(each, Proposal))
            statements += [each for each in found if isinstance(each, Statement)]
        return Findings(settle(text, draft.proposals), said_once(statements))


def said_once(statements: list[Statement]) -> list[Statement]:
    """Each fact once, by its surest statement; what is stated silences what was inferred."""
    stated = {each.name for each in statements if each.origin == STATED}
    heard = [each for each in statements if each.origin == STATED or each.name not in stated]
    surest: dict[tuple[str, str], Statement] = {}
    for each in heard:
        key = (each.name, each.value.casefold())
        if key not in surest or each.confidence > surest[key].confidence:
            surest[key] = each
    return list(surest.values())
