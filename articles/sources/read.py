"""Choose a reader by media type or by the end of the file name, and read. A new format is one file and one row here.

Readers that need a parser work in a process of their own (`apart`), where a hostile file can do no harm.
"""

import re
from hashlib import sha256
from pathlib import PurePath
from typing import Protocol

from articles.sources import markdown, plain_text
from articles.sources.apart import Apart
from articles.sources.document import Content, Document
from articles.sources.refusal import Unreadable, refuse

LIMIT = 10_000_000
HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")


class Reader(Protocol):
    """What a reader offers. `content` gets the bytes and gives the text that marks will point into, or Unreadable."""

    @property
    def NAME(self) -> str: ...
    @property
    def VERSION(self) -> str: ...
    @property
    def MEDIA_TYPE(self) -> str: ...

    def content(self, data: bytes, /) -> Content: ...


WEB_PAGE = Apart("web_page", "1", "text/html", pace=2_000_000)
WORD = Apart("word", "1", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
PDF = Apart("pdf", "3", "application/pdf", pace=150_000, free=500_000, earned=120)

READERS: dict[str, Reader] = {
    ".txt": plain_text,
    ".text": plain_text,
    ".md": markdown,
    ".markdown": markdown,
    ".html": WEB_PAGE,
    ".htm": WEB_PAGE,
    ".xhtml": WEB_PAGE,
    ".docx": WORD,
    ".pdf": PDF,
}
BY_MEDIA_TYPE = {reader.MEDIA_TYPE: reader for reader in READERS.values()}
MEDIA_TYPES = tuple(BY_MEDIA_TYPE)


def read(data: bytes, file_name: str, media_type: str | None = None, limit: int = LIMIT) -> Document:
    digest = sha256(data).hexdigest()
    if len(data) > limit:
        raise refuse("E-SIZE", file_name, f"{len(data):,} bytes, at most {limit:,} are allowed")
    reader = choose(file_name, media_type)
    try:
        content = reader.content(data)
    except Unreadable as reason:
        raise refuse(reason.code, file_name, reason.detail) from None
    check(content.text, file_name)
    return Document(
        data=data,
        text=content.text,
        sha256=digest,
        text_sha256=sha256(content.text.encode()).hexdigest(),
        file_name=file_name,
        media_type=reader.MEDIA_TYPE,
        reader=reader.NAME,
        reader_version=reader.VERSION,
        encoding=content.encoding,
        encoding_guessed=content.guessed,
        content=content,
    )


def choose(file_name: str, media_type: str | None = None) -> Reader:
    """The end of the name decides; the media type helps when the name does not say, for browsers often send a wrong one."""
    suffix = PurePath(file_name).suffix.lower()
    reader = READERS.get(suffix) or (None if suffix else BY_MEDIA_TYPE.get(bare(media_type or "")))
    if reader is None:
        raise refuse("E-FORMAT", file_name, f"known endings are {', '.join(READERS)}")
    return reader


def is_known(media_type: str) -> bool:
    """Is there a reader for it? Parameters such as a charset do not count."""
    return bare(media_type) in BY_MEDIA_TYPE


def bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def check(text: str, file_name: str) -> None:
    if "\0" in text:
        raise refuse("E-NUL", file_name)
    if HALF_A_CHARACTER.search(text):
        raise refuse("E-SURROGATE", file_name)
    if not any(character.isalpha() for character in text):
        raise refuse("E-EMPTY", file_name)
