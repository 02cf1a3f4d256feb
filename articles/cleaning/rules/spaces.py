"""Two or more spaces in a row between the words of a sentence.

Why: they come from justified type or from a careless hand and mean nothing. All but the first are cut.
Only in running text: in a table or in verse the distance may be meant.
Wrong when: a sentence shows how wide a gap is.
"""

import re
from collections.abc import Iterator

from articles.cleaning.draft import Draft
from articles.cleaning.proposal import Proposal, cut

GAP = re.compile(r"(?<=\S) ( +)(?=\S)")
MOST = 3


def find(draft: Draft) -> Iterator[Proposal]:
    for line in draft.running():
        if not line.prose or line.indent:
            continue
        gaps = list(GAP.finditer(line.text))
        if any(len(gap[1]) > MOST for gap in gaps):
            continue
        for gap in gaps:
            start, end = gap.span(1)
            yield cut(
                line.start + start, line.start + end, "layout", 1.0, "more than one space between two words"
            )
