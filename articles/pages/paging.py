"""Pages of a list. A page number that makes no sense gives the nearest one that does."""

from dataclasses import dataclass

from django.core.paginator import Paginator

from articles.search import TEXTS

PER_PAGE = 25
MANY = 500  # so many answers that going through the shelf in order soon finds the next ones


def paged(rows, number, total=None, per_page=PER_PAGE):
    """One page of rows; `total` when it has been counted already."""
    paginator = Paginator(rows, per_page)
    if total is not None:
        paginator.count = total
    return paginator.get_page(number)


@dataclass
class Ranked:
    """Ids of the rows that answer a question, best first; a page of them is a query of its own."""

    search: object
    rows: object
    index: object = TEXTS

    def __getitem__(self, part):
        return self.search.best(self.rows, part.stop - part.start, part.start, self.index)


def ordered_by_rank(filterset, order) -> bool:
    """Best first is the rule for a question in words, unless the address says "newest"."""
    return "q" in filterset.chosen and filterset.search.ranked and order != "newest"
