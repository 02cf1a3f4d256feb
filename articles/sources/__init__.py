"""Bytes in, documents out: one reader a format. Nothing here knows the database."""

from articles.sources.document import Document
from articles.sources.read import read
from articles.sources.refusal import Refusal

__all__ = ["Document", "Refusal", "read"]
