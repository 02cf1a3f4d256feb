"""What a file says once it is read: the bytes as they came, the text decoded from them, and how."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    data: bytes
    text: str
    sha256: str
    text_sha256: str
    file_name: str
    media_type: str
    reader: str
    reader_version: str
    encoding: str
    encoding_guessed: bool
