"""Bytes to text, strictly: a byte order mark is believed, then UTF-8 is tried, then a guess is made and called a guess.

The only changes to the text: the byte order mark goes, and CRLF and CR become LF.
"""

import codecs
from typing import NamedTuple

from charset_normalizer import from_bytes

# UTF-32 first: its little-endian mark begins with the one of UTF-16.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Decoded(NamedTuple):
    text: str
    encoding: str
    guessed: bool


def decode(data: bytes) -> Decoded | None:
    """The text, or None when no encoding fits."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return strictly(data[len(mark) :], encoding)
    return strictly(data, "utf-8") or guess(data)


def strictly(data: bytes, encoding: str) -> Decoded | None:
    # A lone surrogate is let through here so that it is refused under its own name, not as a wrong encoding.
    errors = "surrogatepass" if encoding.startswith("utf") else "strict"
    try:
        return Decoded(even_newlines(data.decode(encoding, errors)), encoding, False)
    except UnicodeDecodeError:
        return None


def guess(data: bytes) -> Decoded | None:
    # NUL bytes mean UTF-16 without its mark or no text at all: a guess among the 8-bit sets would hide that.
    best = None if b"\0" in data else from_bytes(data).best()
    if best is None:
        return None
    return Decoded(even_newlines(data.decode(best.encoding)), best.encoding, True)


def even_newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
