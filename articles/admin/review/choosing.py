"""Which proposals a review page shows: status, reason, rule, order and how many at a time."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.core.paginator import Paginator

from articles.models import Mark, Status
from articles.text.words import REASONS

SIZES = (25, 50)
ORDERS = {"place": "by place", "doubt": "least sure first"}
BY = {"place": ("start", "end", "pk"), "doubt": ("confidence", "start", "pk")}
VIEWS = ("marked", "result", "original")
STATUSES = (*Status.values, "all")


@dataclass(frozen=True, slots=True)
class Choice:
    """What the address asks for; anything unknown falls back to the plain page."""

    status: str = Status.PROPOSED
    reason: str = ""
    rule: str = ""
    order: str = "place"
    size: int = SIZES[0]
    page: str = "1"
    view: str = "marked"

    @classmethod
    def asked(cls, data):
        def one_of(name, allowed, fallback):
            return data.get(name) if data.get(name) in allowed else fallback

        return cls(
            status=one_of("status", STATUSES, Status.PROPOSED),
            reason=one_of("reason", REASONS, ""),
            rule=data.get("rule", "")[:40],
            order=one_of("order", ORDERS, "place"),
            size=int(one_of("size", [str(size) for size in SIZES], SIZES[0])),
            page=data.get("page", "1"),
            view=one_of("view", VIEWS, "marked"),
        )

    def query(self, **changes):
        """The same choice as the end of an address, with what differs from the plain page only."""
        plain, now = Choice(), {name: getattr(self, name) for name in self.__slots__} | changes
        return urlencode({name: value for name, value in now.items() if value != getattr(plain, name)})

    def marks(self, source):
        found = Mark.objects.filter(source=source).order_by(*BY[self.order])
        if self.status != "all":
            found = found.filter(status=self.status)
        if self.reason:
            found = found.filter(reason=self.reason)
        if self.rule:
            found = found.filter(rule=self.rule)
        return found

    def batch(self, source):
        return Paginator(self.marks(source), self.size).get_page(self.page)
