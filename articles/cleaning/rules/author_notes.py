"""A line on who the author is: a name at its start, then "is an analyst at ...", below or above the text.

Why: it tells about the work, not what the work tells; the page shows it with the author.
Wrong when: a text about a person ends with a sentence that begins with that person's full name.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.lines import Line
from articles.cleaning.names import NAME, is_han_name
from articles.cleaning.proposal import Proposal, cut
from articles.cleaning.statement import Statement, stated
from articles.cleaning.vocabulary import SMALL_WORDS

IS = re.compile(
    r"(?:\s+(?:is|was)\s+(?:an?|the|one|co|editor|professor|director|senior|associate)\b|\s+(?:writes|works|teaches|covers)\s|"
    r"\s+(?:ist|war)\s+(?:ein|eine|der|die|Professor|Redakteur|Autor|freie|freier)(?:in)?\b|\s+(?:arbeitet|lehrt|schreibt)\s|,?\s*[–—-]\s+(?=[^\W\d_])|\s+(?:является|працуе|работает|з’яўляецца)\s|"
    r"[，,]?(?:是|系|现为|现任))",
)
SMALL = frozenset().union(*SMALL_WORDS.values())
SIGNS = "*_ "


def find(draft: Draft) -> Iterator[Proposal | Statement]:
    authors = {
        draft.text[each.start : each.end].strip(SIGNS) for each in draft.proposals if each.reason == "byline"
    }
    running = draft.running()
    for line in dict.fromkeys([*draft.head()[-2:], *running[-3:]]):
        confidence = surest(draft, line, authors, line is running[-1])
        if confidence:
            yield cut(line.start, line.end, "author_note", confidence, "says who the author is")
            yield author(line, confidence)


def opening_name(words: str) -> str:
    """The name before the verb; a Han name has no space to end it, so the verb must."""
    bare = words.lstrip(SIGNS)
    verb = IS.search(bare[:90])
    name = bare[: verb.start()] if verb else ""
    return name if NAME.fullmatch(name) or is_han_name(name) else ""


def surest(draft: Draft, line: Line, authors: set[str], is_last: bool) -> float:
    name = opening_name(line.text)
    if not name or len(line.text) > 600:
        return 0
    if any(name in each for each in authors):
        return 0.97
    # A stranger at the very end, whom the text never mentions, is the one who wrote it.
    if not is_last or name.split()[0].casefold() in SMALL or draft.text.count(name) > 1:
        return 0
    # German nouns begin large, so that two of them can look like a name.
    return 0.7 if draft.language == "de" else 0.88


def author(line: Line, confidence: float) -> Statement:
    name = opening_name(line.text)
    start = line.start + line.text.index(name)
    return stated("author", name, start, start + len(name), min(confidence, 0.9))
