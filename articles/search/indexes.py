"""The two full-text tables of the shelf: its texts, and its excerpts."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Index:
    """`weights` are how much a word in each column tells, as SQLite counts them; PostgreSQL's stand in the vector."""

    table: str
    key: str
    columns: tuple[str, ...]
    weights: tuple[int, ...]


TEXTS = Index(
    "articles_listedtext", "listing_id", ("title", "names", "headnote", "notes", "body"), (10, 6, 3, 2, 1)
)
EXCERPTS = Index("articles_listedexcerpttext", "excerpt_id", ("names", "notes", "words"), (3, 2, 4))
