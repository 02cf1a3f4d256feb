"""The links of excerpts, each read from the end one stands at."""

import re
from dataclasses import dataclass

from django.db.models import Q
from django.urls import reverse

from articles.filters import readable_excerpts
from articles.models import LINK_READ_BACK, LinkKind, ListedLink
from articles.pages import dates

QUOTE_LENGTH = 120
QUOTED = re.compile(r"[“\"«„「]([^“”\"«»„「」]+)[”\"»“」]")


@dataclass(frozen=True)
class Link:
    kind: str
    verb: str
    words: str
    title: str
    date: str
    language: str
    url: str
    note: str


def by_excerpt(excerpts) -> dict[str, list[Link]]:
    """Public id -> its links, both ends readable; one query."""
    found: dict[str, list[Link]] = {}
    rows = ListedLink.objects.filter(Q(origin__in=excerpts) | Q(target__in=excerpts))
    rows = rows.filter(origin__in=readable_excerpts(), target__in=readable_excerpts())
    for row in rows.select_related("origin__listing", "target__listing").order_by("kind", "pk"):
        found.setdefault(row.origin.public_id, []).append(read(row, row.target, LinkKind(row.kind).label))
        found.setdefault(row.target.public_id, []).append(read(row, row.origin, LINK_READ_BACK[row.kind]))
    return found


def read(row, other, verb) -> Link:
    return Link(
        kind=row.kind,
        verb=verb,
        words=shortened(other.words),
        title=other.listing.title,
        date=dates.in_words(dates.of_row(other.listing)),
        language=other.listing.language,
        url=reverse("articles:excerpt", args=[other.public_id]),
        note=row.note,
    )


def unquoted(line):
    """Quotation marks around the whole are left out where others will stand around it."""
    return line[1:-1] if QUOTED.fullmatch(line) else line


def shortened(words, length=QUOTE_LENGTH):
    line = unquoted(" ".join(words.split()))
    if len(line) <= length:
        return line
    space = line.rfind(" ", length // 2, length)
    return line[: space if space > 0 else length] + "…"
