"""Addresses that once were: they redirect and are never given to anything else."""

from django.db import models

from articles.models.natural import NaturalModel


class FormerSlug(NaturalModel):
    kind = models.CharField(
        max_length=12, choices=[(k, k) for k in ("article", "author", "publication", "tag")]
    )
    slug = models.CharField(max_length=120)
    now = models.CharField(
        max_length=120, help_text="The slug it leads to; empty when it leads nowhere.", blank=True
    )

    natural_key_fields = ("kind", "slug")

    class Meta:
        constraints = [models.UniqueConstraint(fields=("kind", "slug"), name="one_former_slug")]

    def __str__(self):
        return f"{self.kind} {self.slug}"
