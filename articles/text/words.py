"""The fixed words of the desk: kinds of mark, reasons and the classes the public sees.

Everything here is plain data, shared by the rules that propose, the models that store and the pages that show.
"""

TEXT_KINDS = ("cut", "replace", "join")
BLOCK_ROLES = (
    "paragraph",
    "heading",
    "abstract",
    "list_item",
    "quotation",
    "verse",
    "caption",
    "footnote",
)
INLINE_ROLES = ("emphasis", "strong", "link", "run_in", "sic", "footnote_ref")
KINDS = TEXT_KINDS + BLOCK_ROLES + INLINE_ROLES

# Kinds that change the characters of the reading, so that two of them may not claim the same place.
CLAIMING_KINDS = (*TEXT_KINDS, "footnote_ref")

PROPOSED, ACCEPTED, REJECTED = "proposed", "accepted", "rejected"
STATUSES = (PROPOSED, ACCEPTED, REJECTED)

REMOVED = "removed"
SHOWN_ELSEWHERE = "shown elsewhere"
MENDED = "mended"
CORRECTED = "corrected"
STRUCTURE = "structure"
OTHER = "other"

REASONS: dict[str, str] = {
    "navigation": REMOVED,
    "running_head": REMOVED,
    "counter": REMOVED,
    "media_placeholder": REMOVED,
    "read_more": REMOVED,
    "repeated_lead": REMOVED,
    "repeated_caption": REMOVED,
    "link_spam": REMOVED,
    "title_line": SHOWN_ELSEWHERE,
    "byline": SHOWN_ELSEWHERE,
    "masthead": SHOWN_ELSEWHERE,
    "publication_line": SHOWN_ELSEWHERE,
    "author_note": SHOWN_ELSEWHERE,
    "page_break": MENDED,
    "hyphenation": MENDED,
    "broken_word": MENDED,
    "mojibake": MENDED,
    "stripped_citation": MENDED,
    "markup": MENDED,
    "layout": MENDED,
    "doubled_word": CORRECTED,
    "slip": CORRECTED,
    **dict.fromkeys(BLOCK_ROLES + INLINE_ROLES, STRUCTURE),
    "other": OTHER,
}
CLASSES = (REMOVED, SHOWN_ELSEWHERE, MENDED, CORRECTED, STRUCTURE, OTHER)
