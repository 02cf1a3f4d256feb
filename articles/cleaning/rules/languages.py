"""The language of the text, by its script and its small words.

Why: it is rarely stated, and the catalogue, the fonts and the search need it.
Wrong when: half the text is quoted in another language. Short and mixed texts get none.
"""

from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.statement import INFERRED, Statement


def find(draft: Draft) -> Iterator[Statement]:
    if draft.language:
        why = "by the script and the most frequent small words"
        yield Statement("language", draft.language, INFERRED, why=why, confidence=0.97)
