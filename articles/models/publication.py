"""Where the sources first appeared."""

from django.db import models

from articles.models.natural import NaturalModel
from articles.models.slugs import Addressed


class Publication(Addressed, NaturalModel):
    name = models.CharField(max_length=200, unique=True)
    slug = models.CharField(
        max_length=120, unique=True, blank=True, help_text="The end of the publication's address."
    )
    address = models.URLField(blank=True, max_length=500)
    note = models.TextField(blank=True, help_text="What kind of outlet this is; shown to readers.")

    natural_key_fields = ("slug",)

    class Meta:
        ordering = ("name",)

    def __str__(self):
        return self.name
