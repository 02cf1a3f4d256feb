"""Plain text: the decoded text is the source text."""

from articles.sources.decoding import decode
from articles.sources.document import Content
from articles.sources.refusal import Unreadable

NAME = "plain_text"
VERSION = "1"
MEDIA_TYPE = "text/plain"


def content(data: bytes) -> Content:
    decoded = decode(data)
    if decoded is None:
        raise Unreadable("E-ENCODING")
    return Content(decoded.text, decoded.encoding, decoded.guessed)
