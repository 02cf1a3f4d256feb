"""A small reading for these tests alone: carry out every proposal, so that a whole result can be looked at."""

from articles.cleaning import Proposal
from articles.text.words import CLAIMING_KINDS


def fold(text: str, proposals: list[Proposal]) -> str:
    """The text with the cuts, replacements, joins and note references of all proposals carried out but the questions."""
    pieces, place = [], 0
    for each in sorted(proposals, key=lambda each: (each.start, -each.end)):
        if each.kind not in CLAIMING_KINDS or each.end <= place or each.is_question:
            continue
        pieces.append(text[place : max(place, each.start)])
        pieces.append(each.replacement or "")
        place = each.end
    return "".join([*pieces, text[place:]])


def shown(text: str, proposals: list[Proposal]) -> list[str]:
    """Every proposal in one line, the way a case writes it: "cut counter: 12 reads"."""
    return [show(text, each) for each in proposals]


def show(text: str, each: Proposal) -> str:
    name = each.kind if each.kind == each.reason else f"{each.kind} {each.reason}"
    label = f" [{each.label}]" if each.label and each.kind != "link" else ""
    mended = f" -> {each.replacement}" if each.replacement is not None else ""
    return f"{name}{label}: {text[each.start : each.end]}{mended}"
