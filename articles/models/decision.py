"""The append-only log: who did what to which thing, before and after, when and why."""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone

from articles.models.article import Article
from articles.models.natural import NaturalModel
from articles.models.source import Source


class AppendOnly(Exception):
    """Someone tried to change or delete a decision; nothing was written."""


class Decision(NaturalModel):
    """`target` names the thing for ever: a mark's key, an excerpt's public id, a fact's key, an article's slug."""

    key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    at = models.DateTimeField(default=timezone.now, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    verb = models.CharField(max_length=20)
    target_kind = models.CharField(max_length=10)
    target = models.CharField(max_length=120)
    article = models.ForeignKey(Article, null=True, on_delete=models.CASCADE, related_name="decisions")
    source = models.ForeignKey(Source, null=True, on_delete=models.CASCADE, related_name="decisions")
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    batch = models.UUIDField(default=uuid.uuid4)
    undoes = models.OneToOneField("self", null=True, on_delete=models.CASCADE, related_name="undone_by")
    why = models.TextField(blank=True)

    natural_key_fields = ("key",)

    class Meta:
        ordering = ("-at", "-pk")
        constraints = [
            models.UniqueConstraint(fields=("batch", "target_kind", "target", "verb"), name="one_act_a_batch")
        ]
        indexes = [
            models.Index(fields=("source", "-id"), name="decision_source"),
            models.Index(fields=("article", "-id"), name="decision_article"),
            models.Index(fields=("target_kind", "target", "-id"), name="decision_target"),
        ]

    def __str__(self):
        return f"{self.verb} {self.target_kind} {self.target[:12]}"

    def save(self, *args, **kwargs):
        if self.pk and not self._state.adding:
            raise AppendOnly("A decision cannot be changed; undo it with another.")
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise AppendOnly("A decision cannot be deleted; undo it with another.")
