"""Bytes in, documents out: one reader a format. Nothing here knows the database."""

from articles.sources.document import Document
from articles.sources.found import Place
from articles.sources.read import MEDIA_TYPES, is_known, read
from articles.sources.refusal import Refusal
from articles.sources.writer import GIVEN

__all__ = ["GIVEN", "MEDIA_TYPES", "Document", "Place", "Refusal", "is_known", "read"]
