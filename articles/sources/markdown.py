"""Markdown: the source text is the Markdown as written. Its signs are marked later, by the cleaning rules, never lost."""

NAME = "markdown"
VERSION = "1"
MEDIA_TYPE = "text/markdown"


def source_text(decoded: str) -> str:
    return decoded
