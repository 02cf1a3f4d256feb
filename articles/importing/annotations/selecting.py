"""Where a W3C selector points to in a text. Pure.

Words count for more than numbers: a position is believed where it counts the letters of this very text, and beside a
quotation only as far as it helps to choose among the places of the words.
"""

import re

from articles.importing.annotations.values import listed, types_of
from articles.text import Span, find_quote

RFC_5147 = re.compile(r"char=(\d+),(\d+)")


class Unsupported(Exception):
    """No selector of an annotation is one that can be followed here; says which they are."""


def select(text: str, selectors: list, counted: bool) -> list[Span]:
    """Every place the selectors (several describe the same one) mean: [] when it is not there.

    `counted`: positions count the code points of this text. Raises Unsupported.
    """
    whole = Span(0, len(text))
    found = [(each, places(text, each, whole, counted)) for each in selectors]
    usable = [(each, spans) for each, spans in found if spans is not None]
    if not usable:
        raise Unsupported(described(selectors))
    by_words = [spans for each, spans in usable if quotes(each)]
    by_number = [spans for each, spans in usable if not quotes(each)]
    best = by_words[0] if by_words else by_number[0]
    for others in (*by_words[1:], *by_number):
        both = [span for span in best if any(span.overlaps(*other) for other in others)]
        best = both if len(best) > 1 and both else best
    return best


def quotes(selector) -> bool:
    """Does it say the words it means, at the end of its refinements?"""
    inner = refinement(selector)
    return quotes(inner) if inner else "TextQuoteSelector" in kinds(selector)


def places(text, selector, inside, counted):
    """The places within `inside`; None when the selector cannot be followed here."""
    if len(refinements(selector)) > 1:
        return None
    found = SELECT.get(kind(selector), unknown)(text, selector, inside, counted)
    inner = refinement(selector)
    if inner is None:
        return found
    if found is None:  # where its place is no help, words that stand in one place alone are
        return places(text, inner, inside, counted) if quotes(inner) else None
    refined = [places(text, inner, span, True) for span in found]
    if None in refined:
        return None
    return [span for spans in refined for span in spans]


def by_quote(text, selector, inside, counted):
    found = find_quote(text, selector["exact"], selector.get("prefix") or "", selector.get("suffix") or "")
    return [span for span in found if inside.start <= span.start and span.end <= inside.end]


def by_position(text, selector, inside, counted):
    if not counted:
        return None
    return within(inside, selector["start"], selector["end"])


def by_fragment(text, selector, inside, counted):
    """Ranges of characters of a plain text (RFC 5147); other fragments name what a text does not have."""
    asked = RFC_5147.fullmatch(selector["value"])
    if not asked or not counted:
        return None
    return within(inside, int(asked[1]), int(asked[2]))


def within(inside, start, end):
    span = Span(inside.start + start, inside.start + end)
    return [span] if span.start < span.end <= inside.end else []


def by_range(text, selector, inside, counted):
    """From where the first begins to where the second does."""
    ends = [places(text, selector[name], inside, counted) for name in ("startSelector", "endSelector")]
    if None in ends:
        return None
    return [Span(one.start, two.start) for one in ends[0] for two in ends[1] if one.start < two.start]


def unknown(text, selector, inside, counted):
    return None


SELECT = {
    "TextQuoteSelector": by_quote,
    "TextPositionSelector": by_position,
    "FragmentSelector": by_fragment,
    "RangeSelector": by_range,
}


def kinds(selector):
    return types_of(selector) if isinstance(selector, dict) else set()


def kind(selector):
    return next(iter(kinds(selector)), "")


def refinements(selector):
    return listed(selector.get("refinedBy")) if isinstance(selector, dict) else []


def refinement(selector):
    return next(iter(refinements(selector)), None)


def described(selectors) -> str:
    names = [kind(each) or "a selector described elsewhere" for each in selectors]
    return " and ".join(dict.fromkeys(names))


def words_of(selectors) -> str:
    """The words an annotation quotes, as far as it says them."""
    for each in selectors:
        inner = refinement(each) or each
        if "TextQuoteSelector" in kinds(inner):
            return inner["exact"]
    return ""
