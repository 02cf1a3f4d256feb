"""Markdown: the source text is the Markdown as written. Its signs are marked later, by the cleaning rules, never lost."""

from articles.sources import plain_text

NAME = "markdown"
VERSION = "1"
MEDIA_TYPE = "text/markdown"

content = plain_text.content
