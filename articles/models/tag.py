"""Tags of ours: of a kind, described, and found under every variant of their name."""

from django.db import models
from taggit.models import ItemBase, TagBase

from articles.models.choices import TagKind
from articles.models.natural import NaturalModel
from articles.models.slugs import Addressed


class Tag(Addressed, TagBase):
    kind = models.CharField(max_length=12, choices=TagKind, default=TagKind.TOPIC)
    description = models.TextField(blank=True)
    part_of = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="parts",
        help_text="What an event belongs to: a single exercise to its series, a visit to a partnership.",
    )

    natural_key_fields = ("slug",)

    class Meta:
        ordering = ("name",)


class TagName(NaturalModel):
    """A variant of a tag's name (Polonez, Polonaise); a search for it finds the tag."""

    tag = models.ForeignKey(Tag, on_delete=models.CASCADE, related_name="names")
    name = models.CharField(max_length=100)

    natural_key_fields = ("tag__slug", "name")

    class Meta:
        verbose_name = "variant"
        ordering = ("name",)
        constraints = [models.UniqueConstraint(fields=("tag", "name"), name="one_tag_name")]

    def __str__(self):
        return self.name


class ArticleTag(NaturalModel, ItemBase):
    tag = models.ForeignKey(Tag, on_delete=models.PROTECT, related_name="article_tags")
    content_object = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, related_name="article_tags"
    )

    natural_key_fields = ("tag__slug", "content_object__slug")

    class Meta:
        constraints = [models.UniqueConstraint(fields=("content_object", "tag"), name="one_article_tag")]


class ExcerptTag(NaturalModel, ItemBase):
    tag = models.ForeignKey(Tag, on_delete=models.PROTECT, related_name="excerpt_tags")
    content_object = models.ForeignKey(
        "articles.Excerpt", on_delete=models.CASCADE, related_name="excerpt_tags"
    )

    natural_key_fields = ("tag__slug", "content_object__public_id")

    class Meta:
        constraints = [models.UniqueConstraint(fields=("content_object", "tag"), name="one_excerpt_tag")]
