"""Bytes somebody sent that are looked at before anything is kept; they go when that is decided, or after a day."""

import uuid
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

from articles.models.natural import NaturalModel, NaturalQuerySet

KEPT = timedelta(days=1)


class IncomingQuerySet(NaturalQuerySet):
    def stale(self):
        return self.filter(created__lt=timezone.now() - KEPT)


class Incoming(NaturalModel):
    """One document of an upload; `parcel` is shared by those that were sent together."""

    key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    parcel = models.UUIDField(db_index=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    file_name = models.CharField(max_length=255)
    data = models.BinaryField()
    size = models.PositiveIntegerField()
    address = models.URLField(max_length=1000, blank=True)
    archived_copy = models.URLField(max_length=1000, blank=True)
    captured = models.DateField(null=True, blank=True)
    created = models.DateTimeField(default=timezone.now, db_index=True)

    natural_key_fields = ("key",)
    objects = IncomingQuerySet.as_manager()

    class Meta:
        ordering = ("pk",)
        verbose_name_plural = "incoming"
        default_permissions = ()

    def __str__(self):
        return self.file_name
