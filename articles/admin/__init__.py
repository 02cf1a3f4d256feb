"""The desk. Importing it puts every model's page into the admin."""

from articles.admin import (
    annotations,
    articles,
    decisions,
    editions,
    excerpts,
    names,
    people,
    signatures,
    sources,
)

__all__ = [
    "annotations",
    "articles",
    "decisions",
    "editions",
    "excerpts",
    "names",
    "people",
    "signatures",
    "sources",
]
