"""A captured document: what came in, for ever. Only which capture of an article is current may change."""

from django.db import models

from articles.models.article import Article
from articles.models.natural import NaturalModel, RowOf

CHANGEABLE = {"current"}
WITH_PLACES = {"web_page", "pdf", "word"}


class ImmutableSource(Exception):
    """Someone tried to change a source; nothing was written."""


class Source(NaturalModel):
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="sources")
    current = models.BooleanField(default=True)
    sha256 = models.CharField("SHA-256 of the bytes", max_length=64, unique=True)
    text_sha256 = models.CharField("SHA-256 of the text", max_length=64, db_index=True)
    text = models.TextField(help_text="The bytes decoded; spans count its code points.")
    length = models.PositiveIntegerField(help_text="Code points in the text.")
    file_name = models.CharField(max_length=255)
    media_type = models.CharField(max_length=100)
    encoding = models.CharField(max_length=40)
    encoding_guessed = models.BooleanField(default=False)
    reader = models.CharField(max_length=40)
    reader_version = models.CharField(max_length=20)
    address = models.URLField(max_length=1000, blank=True, help_text="Where the document was found.")
    archived_copy = models.URLField(max_length=1000, blank=True)
    captured = models.DateField(null=True, blank=True, help_text="When the capture was made.")
    imported = models.DateTimeField(auto_now_add=True)

    natural_key_fields = ("sha256",)

    class Meta:
        ordering = ("-imported", "-pk")
        permissions = [("decide_source", "Can decide on marks and facts")]
        constraints = [
            models.UniqueConstraint(
                fields=("article",), condition=models.Q(current=True), name="one_current_source"
            )
        ]

    def __str__(self):
        return self.file_name

    @property
    def has_places(self):
        """Has the file a layout of its own, in which each block has a place?"""
        return self.reader in WITH_PLACES

    def save(self, *args, **kwargs):
        fields = kwargs.get("update_fields")
        if self.pk and not kwargs.get("force_insert") and (fields is None or not set(fields) <= CHANGEABLE):
            raise ImmutableSource(f"{self.file_name} is a source and cannot be changed.")
        super().save(*args, **kwargs)


class SourceBytes(NaturalModel):
    """The bytes as they came, apart from everything that is read often."""

    source = RowOf(Source, on_delete=models.CASCADE, related_name="bytes")
    data = models.BinaryField()

    natural_key_fields = ("source__sha256",)

    class Meta:
        verbose_name_plural = "source bytes"

    def __str__(self):
        return f"bytes of {self.source_id}"


class SourcePlaces(NaturalModel):
    """Where each block of the text stands in the original file; only files with a layout of their own have them."""

    source = RowOf(Source, on_delete=models.CASCADE, related_name="places")
    rows = models.JSONField(
        help_text="[start, end, XPath, page from 1, [left, top, right, bottom] in points]"
    )

    natural_key_fields = ("source__sha256",)

    class Meta:
        verbose_name_plural = "source places"

    def __str__(self):
        return f"places of {self.source_id}"

    def touching(self, start, end):
        """The rows of the blocks that [start, end) of the text touches."""
        return [row for row in self.rows if row[0] < end and start < row[1]]


class Desk(NaturalModel):
    """One row a source: every act on the text raises `revision` first, which puts acts in a row."""

    source = RowOf(Source, on_delete=models.CASCADE, related_name="desk")
    revision = models.PositiveIntegerField(default=0)
    proposed = models.PositiveIntegerField(default=0)
    accepted = models.PositiveIntegerField(default=0)
    rejected = models.PositiveIntegerField(default=0)

    natural_key_fields = ("source__sha256",)

    def __str__(self):
        return f"desk of {self.source_id}, revision {self.revision}"
