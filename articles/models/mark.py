"""An editor's mark on a span of a source, with who proposed it and how it was decided."""

from django.db import models

from articles.models.choices import Status
from articles.models.natural import NaturalModel, NaturalQuerySet
from articles.models.source import Source
from articles.text.words import KINDS, REASONS


class MarkQuerySet(NaturalQuerySet):
    def undecided(self):
        return self.filter(status=Status.PROPOSED)

    def accepted(self):
        return self.filter(status=Status.ACCEPTED)


class Mark(NaturalModel):
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="marks")
    key = models.CharField(max_length=64)
    kind = models.CharField(max_length=12, choices=[(kind, kind.replace("_", " ")) for kind in KINDS])
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    replacement = models.TextField(null=True, blank=True)
    level = models.PositiveSmallIntegerField(null=True, blank=True)
    label = models.CharField(max_length=2000, null=True, blank=True)
    supersedes = models.JSONField(default=list, blank=True)
    reason = models.CharField(max_length=20, choices=[(name, name.replace("_", " ")) for name in REASONS])
    rule = models.CharField(
        max_length=40, blank=True, help_text="The rule that proposed it; empty for a person's."
    )
    confidence = models.FloatField(default=1.0)
    note = models.TextField(blank=True)
    status = models.CharField(max_length=8, choices=Status, default=Status.PROPOSED)

    natural_key_fields = ("source__sha256", "key")
    objects = MarkQuerySet.as_manager()

    class Meta:
        ordering = ("start", "end", "pk")
        constraints = [
            models.UniqueConstraint(fields=("source", "key"), name="one_mark_key"),
            models.CheckConstraint(condition=models.Q(end__gt=models.F("start")), name="mark_not_empty"),
        ]
        indexes = [models.Index(fields=("source", "status", "start"), name="mark_desk")]

    def __str__(self):
        return f"{self.kind} [{self.start}, {self.end})"
