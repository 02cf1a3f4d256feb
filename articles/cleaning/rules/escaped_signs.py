r"""A backslash before a sign, as Markdown writes it: "\$5" for "$5".

Why: the backslash only told a program to leave the sign alone.
Wrong when: the text shows program code or a path of Windows folders.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.proposal import Proposal, cut

ESCAPE = re.compile(r"(?<!\\)\\(?=[\\`*_{}\[\]()#+.!$&%~|<>\"'-])")


def find(draft: Draft) -> Iterator[Proposal]:
    for match in ESCAPE.finditer(draft.text) if "\\" in draft.text else ():
        yield cut(match.start(), match.end(), "markup", 0.95, "a backslash that only protected the next sign")
