"""What a feed is made of, whichever format it is written in."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class Entry:
    """`id` stays when the address does not; `via` is where the source itself was found."""

    id: str
    url: str
    title: str
    summary: str
    published: datetime
    updated: datetime
    words: str = ""
    via: str = ""
    language: str = ""
    authors: tuple[str, ...] = ()
    tags: tuple[tuple[str, str], ...] = ()  # (address, name)


@dataclass(frozen=True)
class Feed:
    """`address` is the feed's own, without a page; `before` and `after` are the neighbouring pages."""

    title: str
    subtitle: str
    address: str
    this: str
    page: str
    before: str = ""
    after: str = ""
    entries: list[Entry] = field(default_factory=list)

    @property
    def updated(self) -> datetime | None:
        return max((entry.updated for entry in self.entries), default=None)
