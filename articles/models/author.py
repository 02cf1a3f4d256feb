"""People and bodies who wrote the sources, under every spelling of their name."""

from django.db import models

from articles.models.natural import NaturalModel
from articles.models.slugs import Addressed


class Author(Addressed, NaturalModel):
    name = models.CharField(max_length=200, help_text="The name as the site shows it.")
    slug = models.CharField(
        max_length=120, unique=True, blank=True, help_text="The end of the author's address."
    )
    note = models.TextField(blank=True, help_text="Who this is; shown to readers.")

    natural_key_fields = ("slug",)

    class Meta:
        ordering = ("name",)

    def __str__(self):
        return self.name


class AuthorName(NaturalModel):
    """Another spelling; a search for it finds the author."""

    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="names")
    name = models.CharField(max_length=200)

    natural_key_fields = ("author__slug", "name")

    class Meta:
        verbose_name = "name variant"
        ordering = ("name",)
        constraints = [models.UniqueConstraint(fields=("author", "name"), name="one_author_name")]

    def __str__(self):
        return self.name
