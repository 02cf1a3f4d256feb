"""Proposals in the shape damage benchmarks ask for: `[start, end, kind, replacement or null]`.

    from articles.cleaning.gold import spans

Captions and footnotes are given as spans to leave out; other roles change no character and are not given. Nor are title and
masthead: they are words of the text that the page shows in another place.
"""

from collections.abc import Iterable, Iterator

from articles.cleaning.proposal import Proposal
from articles.cleaning.run import propose

Gold = tuple[int, int, str, str | None]

KINDS = {
    "navigation": "nav",
    "running_head": "running_header",
    "counter": "counter",
    "media_placeholder": "media",
    "read_more": "read_more",
    "repeated_lead": "dup_lead",
    "repeated_caption": "caption",
    "caption": "caption",
    "link_spam": "spam",
    "footnote": "endnotes",
    "footnote_ref": "footnote_mark",
    "page_break": "page_break",
    "hyphenation": "hyphenation",
    "stripped_citation": "dangling_citation",
    "mojibake": "mojibake",
    "doubled_word": "doubled_word",
    "byline": "metadata",
    "publication_line": "metadata",
    "author_note": "author_bio",
    "layout": "whitespace",
}


def spans(text: str) -> dict[str, list[Gold]]:
    return {"spans": as_gold(text, propose(text))}


def as_gold(text: str, found_by_rules: Iterable[Proposal]) -> list[Gold]:
    """What is only asked is not among them."""
    proposals = [each for each in with_note_headings(text, found_by_rules) if each.reason in KINDS]
    gone = bytearray(len(text))
    for each in proposals:
        if each.replacement is None:
            gone[each.start : each.end] = b"\1" * (each.end - each.start)
    found: list[Gold] = []
    for each in proposals:
        if each.kind == "join":
            found += torn_page(text, each, gone)
        else:
            found.append((each.start, each.end, KINDS[each.reason], each.replacement))
    return sorted(found, key=lambda span: span[:3])


LONGEST_HEADING = 4  # words; above a note at the foot of a page a longer line is half a sentence


def with_note_headings(text: str, found_by_rules: Iterable[Proposal]) -> Iterator[Proposal]:
    """The heading directly above notes goes where they go."""
    proposals = [each for each in found_by_rules if not each.is_question]
    notes = {each.start for each in proposals if each.kind == "footnote"}
    for each in proposals:
        is_short = len(text[each.start : each.end].split()) <= LONGEST_HEADING
        heads_notes = each.kind == "heading" and is_short and next_word(text, each.end) in notes
        yield each._replace(reason="footnote") if heads_notes else each


def next_word(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def torn_page(text: str, join: Proposal, gone: bytearray) -> Iterator[Gold]:
    """The white space around all that was taken out between the halves; the joiner stands where the page ended."""
    kind, joiner = KINDS[join.reason], join.replacement or None
    end = join.end
    while end > 0:
        start = end
        while start > 0 and text[start - 1].isspace() and not gone[start - 1]:
            start -= 1
        before = start
        while before > 0 and gone[before - 1]:
            before -= 1
        is_first = before == start or not text[before - 1 : before].isspace()
        if start < end:
            yield start, end, kind, joiner if is_first else None
        if is_first:
            return
        end = before
