"""Annotations other people wrote with other programs: each is known by its address for ever, and waits until it has a place."""

from hashlib import sha256

from django.db import models
from django.utils import timezone

from articles.models.article import Article
from articles.models.excerpt import Excerpt
from articles.models.natural import NaturalModel, NaturalQuerySet


class IncomingAnnotationQuerySet(NaturalQuerySet):
    def waiting(self):
        return self.filter(excerpt=None, link="", discarded=False)

    def called(self, address):
        return self.filter(key=IncomingAnnotation.key_of(address))


class IncomingAnnotation(NaturalModel):
    """One W3C annotation as it came in. It became an excerpt or a link, or `reason` says in a sentence why it did not."""

    key = models.CharField("SHA-256 of its address", max_length=64, unique=True, editable=False)
    address = models.TextField(help_text="The annotation's own id.")
    data = models.JSONField(help_text="The annotation, whole.")
    file_name = models.CharField(max_length=255)
    words = models.TextField(blank=True, help_text="The words it quotes.")
    reason = models.TextField(blank=True, help_text="Why it has no place yet.")
    article = models.ForeignKey(
        Article, null=True, blank=True, on_delete=models.SET_NULL, related_name="incoming_annotations"
    )
    excerpt = models.ForeignKey(
        Excerpt, null=True, blank=True, on_delete=models.CASCADE, related_name="came_from"
    )
    link = models.CharField(max_length=10, blank=True, help_text="The key of the link it became.")
    discarded = models.BooleanField(default=False)
    received = models.DateTimeField(default=timezone.now)

    natural_key_fields = ("key",)
    objects = IncomingAnnotationQuerySet.as_manager()

    class Meta:
        ordering = ("-received", "-pk")
        verbose_name = "incoming annotation"

    def __str__(self):
        return self.address[:100]

    def save(self, *args, **kwargs):
        self.key = self.key_of(self.address)
        super().save(*args, **kwargs)

    @staticmethod
    def key_of(address) -> str:
        return sha256(address.encode()).hexdigest()
