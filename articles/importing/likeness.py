"""Texts much like one that comes in: they are named, never merged."""

from dataclasses import dataclass

from articles.models import Source
from articles.sources.likeness import NEAR, likeness, runs


@dataclass(frozen=True, slots=True)
class Near:
    slug: str
    file_name: str
    share: float

    def __str__(self):
        return f"{self.share:.0%} like {self.slug} ({self.file_name})"


def near_texts(document) -> list[Near]:
    """The likest first."""
    return near_each([document])[0]


def near_each(documents) -> list[list[Near]]:
    """For each document. Reads every stored text, one at a time: a matter of seconds for some thousand of them."""
    new = [(document, runs(document.text), []) for document in documents]
    others = Source.objects.order_by("pk").values_list(
        "article__slug", "file_name", "sha256", "text_sha256", "text"
    )
    for slug, file_name, sha256, text_sha256, text in others.iterator(chunk_size=50) if new else ():
        standing = runs(text)
        for document, words, found in new:
            share = 1.0 if text_sha256 == document.text_sha256 else likeness(words, standing)
            if share >= NEAR and sha256 != document.sha256:
                found.append(Near(slug, file_name, share))
    return [sorted(found, key=lambda near: -near.share) for _, _, found in new]
