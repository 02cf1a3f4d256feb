"""Annotated passages, and the links between them."""

import secrets

from django.conf import settings
from django.db import models
from taggit.managers import TaggableManager

from articles.models.choices import ExcerptKind, LinkKind
from articles.models.dated import DatedModel
from articles.models.natural import NaturalModel, NaturalQuerySet
from articles.models.source import Source
from articles.models.tag import ExcerptTag

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"  # nothing that is mistaken for something else when read aloud


def public_id() -> str:
    """Ten random letters and digits, about 49 bits: not guessable from another, never reused."""
    return "".join(secrets.choice(ALPHABET) for _ in range(10))


class ExcerptQuerySet(NaturalQuerySet):
    def live(self):
        return self.filter(deleted=False)


class Excerpt(NaturalModel, DatedModel):
    """A span of the source and the words it had when last confirmed; the dates are those it is *about*."""

    public_id = models.CharField(max_length=10, unique=True, default=public_id, editable=False)
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="excerpts")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    words = models.TextField(help_text="The words of the reading, as last confirmed.")
    note = models.TextField(blank=True, help_text="The editor's note, in Markdown.")
    kind = models.CharField(max_length=16, choices=ExcerptKind, default=ExcerptKind.CONTEXT)
    tags = TaggableManager(through=ExcerptTag, blank=True)
    translation = models.TextField(blank=True)
    translation_language = models.CharField(max_length=12, blank=True)
    translator = models.CharField(max_length=200, blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    created = models.DateTimeField(auto_now_add=True)
    changed = models.DateTimeField(auto_now=True)
    deleted = models.BooleanField(default=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    natural_key_fields = ("public_id",)
    objects = ExcerptQuerySet.as_manager()

    class Meta:
        ordering = ("source", "start", "pk")
        constraints = [
            models.CheckConstraint(condition=models.Q(end__gt=models.F("start")), name="excerpt_not_empty")
        ]
        indexes = [models.Index(fields=("source", "start"), name="excerpt_desk")]

    def __str__(self):
        return self.words[:60]


class ExcerptLinkQuerySet(NaturalQuerySet):
    def live(self):
        """Those that stand, and whose two ends do."""
        return self.filter(deleted=False, origin__deleted=False, target__deleted=False)


class ExcerptLink(NaturalModel):
    """One statement about two excerpts, read both ways. Readers see it as it stood when either end was last published."""

    key = models.CharField(max_length=10, unique=True, default=public_id, editable=False)
    origin = models.ForeignKey(Excerpt, on_delete=models.CASCADE, related_name="links_out")
    target = models.ForeignKey(Excerpt, on_delete=models.CASCADE, related_name="links_in")
    kind = models.CharField(max_length=12, choices=LinkKind)
    note = models.TextField(blank=True)
    deleted = models.BooleanField(default=False)
    published = models.BooleanField(default=False, editable=False)
    published_note = models.TextField(blank=True, editable=False)

    natural_key_fields = ("key",)
    objects = ExcerptLinkQuerySet.as_manager()

    class Meta:
        verbose_name = "link"
        constraints = [
            models.UniqueConstraint(fields=("origin", "target", "kind"), name="one_link"),
            models.CheckConstraint(
                condition=~models.Q(origin=models.F("target")), name="link_joins_two_excerpts"
            ),
        ]

    def __str__(self):
        return f"{self.origin_id} {self.kind} {self.target_id}"
