"""Choose a reader by media type or by the end of the file name, and read. A new format is one file and one row here."""

from hashlib import sha256
from pathlib import PurePath
from typing import Protocol

from articles.sources import markdown, plain_text
from articles.sources.decoding import decode
from articles.sources.document import Document
from articles.sources.refusal import refuse

LIMIT = 10_000_000


class Reader(Protocol):
    """What a reader's file offers. `source_text` gets the decoded file and gives the text that marks will point into."""

    NAME: str
    VERSION: str
    MEDIA_TYPE: str

    def source_text(self, decoded: str, /) -> str: ...


READERS: dict[str, Reader] = {
    ".txt": plain_text,
    ".text": plain_text,
    ".md": markdown,
    ".markdown": markdown,
}
BY_MEDIA_TYPE = {reader.MEDIA_TYPE: reader for reader in READERS.values()}


def read(data: bytes, file_name: str, media_type: str | None = None, limit: int = LIMIT) -> Document:
    digest = sha256(data).hexdigest()
    if len(data) > limit:
        raise refuse("E-SIZE", file_name, f"{len(data):,} bytes, at most {limit:,} are allowed")
    reader = choose(file_name, media_type)
    decoded = decode(data)
    if decoded is None:
        raise refuse("E-ENCODING", file_name)
    text = reader.source_text(decoded.text)
    check(text, file_name)
    return Document(
        data=data,
        text=text,
        sha256=digest,
        text_sha256=sha256(text.encode()).hexdigest(),
        file_name=file_name,
        media_type=reader.MEDIA_TYPE,
        reader=reader.NAME,
        reader_version=reader.VERSION,
        encoding=decoded.encoding,
        encoding_guessed=decoded.guessed,
    )


def choose(file_name: str, media_type: str | None = None) -> Reader:
    """The end of the name decides; the media type helps when the name does not say, for browsers often send a wrong one."""
    suffix = PurePath(file_name).suffix.lower()
    stated = (media_type or "").partition(";")[0].strip().lower()
    reader = READERS.get(suffix) or (None if suffix else BY_MEDIA_TYPE.get(stated))
    if reader is None:
        raise refuse("E-FORMAT", file_name, f"known endings are {', '.join(READERS)}")
    return reader


def check(text: str, file_name: str) -> None:
    if "\0" in text:
        raise refuse("E-NUL", file_name)
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise refuse("E-SURROGATE", file_name)
    if not any(character.isalpha() for character in text):
        raise refuse("E-EMPTY", file_name)
