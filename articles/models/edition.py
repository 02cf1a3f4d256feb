"""What was published: numbered, frozen, and enough to draw its page without the desk."""

from django.conf import settings
from django.db import models

from articles.models.article import Article
from articles.models.natural import NaturalModel
from articles.models.source import Source


class FrozenEdition(Exception):
    """Someone tried to change an edition; nothing was written."""


class Edition(NaturalModel):
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="editions")
    number = models.PositiveIntegerField()
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="editions")
    source_sha256 = models.CharField(max_length=64)
    core_version = models.CharField(max_length=20)
    published = models.DateTimeField()
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    signature = models.CharField(max_length=200, help_text="The name this edition carries in public.")
    summary = models.CharField(max_length=300, blank=True, help_text="What changed since the last edition.")
    content = models.JSONField()

    natural_key_fields = ("article__slug", "number")

    class Meta:
        ordering = ("article", "-number")
        constraints = [models.UniqueConstraint(fields=("article", "number"), name="one_edition_number")]

    def __str__(self):
        return f"{self.article_id}, edition {self.number}"

    def save(self, *args, **kwargs):
        if self.pk and not self._state.adding:
            raise FrozenEdition("An edition is frozen; publish a new one.")
        super().save(*args, **kwargs)
