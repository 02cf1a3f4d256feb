"""What a file says once it is read: the bytes as they came, the text decoded from them, how, and where each block stood."""

from dataclasses import dataclass, field

from articles.sources.found import Place, Said, Suggested


@dataclass(frozen=True, slots=True)
class Content:
    """What a reader makes of the bytes. Spans are half-open, in code points of `text`."""

    text: str
    encoding: str
    guessed: bool = False
    marks: tuple[
        Suggested, ...
    ] = ()  # what the file itself says of its text, and what a reader would leave out
    facts: tuple[Said, ...] = ()
    places: tuple[Place, ...] = ()  # in the order of the text; empty where the text is the file
    remarks: tuple[str, ...] = ()  # sentences for the editor: what the reader did with doubtful parts
    address: str = ""  # where the file says it belongs


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
    content: Content = field(default=Content("", ""), repr=False, compare=False)
