"""Plain text: the decoded text is the source text."""

NAME = "plain_text"
VERSION = "1"
MEDIA_TYPE = "text/plain"


def source_text(decoded: str) -> str:
    return decoded
