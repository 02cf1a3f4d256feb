"""The picture of one page of a PDF, for looking at beside the text."""

import base64
import struct
import zlib
from typing import Any

import pypdfium2

from articles.sources.pdf_lines import opened
from articles.sources.refusal import Unreadable

LARGEST = 2000  # pixels of the longer side


def answer(data: bytes, question: dict[str, Any]) -> dict[str, Any]:
    """The page's width and height in points and, unless only those are asked for, its picture as base64 of a PNG."""
    document = opened(data)
    number = question["page"]
    if not 0 < number <= len(document):
        raise Unreadable("E-WRONG", f"it has {len(document)} pages")
    try:
        page = document[number - 1]
        width, height = page.get_size()
        if not question["drawn"]:
            return {"width": width, "height": height}
        scale = min(1.6, LARGEST / max(width, height, 1))
        bitmap = page.render(scale=scale, grayscale=True)
    except pypdfium2.PdfiumError:
        raise Unreadable("E-BROKEN", f"page {number} cannot be drawn") from None
    return {"width": width, "height": height, "png": base64.b64encode(png(bitmap)).decode()}


def png(bitmap: Any) -> bytes:
    """Eight bits of grey a dot, as the PNG specification (W3C, 2003) lays them out."""
    data, step = bytes(bitmap.buffer), bitmap.stride
    rows = b"".join(b"\0" + data[at * step : at * step + bitmap.width] for at in range(bitmap.height))
    head = struct.pack(">IIBBBBB", bitmap.width, bitmap.height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(name, part) for name, part in parts)


def chunk(name: bytes, part: bytes) -> bytes:
    return struct.pack(">I", len(part)) + name + part + struct.pack(">I", zlib.crc32(name + part))
