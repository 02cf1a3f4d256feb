"""Looking up a place in the original again: the picture of a page, or the markup of an element. Read apart, like all else."""

import base64
from dataclasses import dataclass

from articles.sources.apart import ask

SECONDS = 4.0


@dataclass(frozen=True, slots=True)
class PageSize:
    """In points (1/72 inch)."""

    width: float
    height: float


def page_size(data: bytes, page: int) -> PageSize:
    """The size of a page of a PDF, the first being 1; Unreadable when it has no such page."""
    said = ask({"reader": "pdf_picture", "page": page, "drawn": False, "seconds": SECONDS}, data, SECONDS)
    return PageSize(said["width"], said["height"])


def page_picture(data: bytes, page: int) -> bytes:
    """The page as a PNG."""
    said = ask({"reader": "pdf_picture", "page": page, "drawn": True, "seconds": SECONDS}, data, SECONDS)
    return base64.b64decode(said["png"])


def markup_at(data: bytes, path: str) -> str:
    """The element at `path` of a web page or a Word file, as its markup; empty when there is none."""
    said = ask({"reader": "markup", "path": path, "seconds": SECONDS}, data, SECONDS)
    return str(said["markup"])
