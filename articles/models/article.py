"""The catalogue record of a work: facts as decided, what it is, who may see it and how far the desk has come."""

from django.conf import settings
from django.db import models
from taggit.managers import TaggableManager

from articles.models.author import Author
from articles.models.choices import Origin, Rights, Stage, Status
from articles.models.dated import DatedModel
from articles.models.natural import NaturalModel, NaturalQuerySet
from articles.models.publication import Publication
from articles.models.slugs import Addressed
from articles.models.tag import ArticleTag


class ArticleQuerySet(NaturalQuerySet):
    def waiting(self):
        """Not published, or published in an edition older than the desk's latest word."""
        return self.filter(listing__isnull=True)

    def samples(self):
        return self.filter(sample=True)


class Article(Addressed, NaturalModel, DatedModel):
    slug_from = "title"

    slug = models.CharField(
        max_length=120, unique=True, blank=True, help_text="The end of the article's address."
    )
    title = models.CharField(max_length=500, blank=True)
    language = models.CharField(
        max_length=12, blank=True, help_text="BCP 47 code of the text: en, ru, be, zh."
    )
    genre = models.CharField(max_length=100, blank=True, help_text="What the source calls itself.")
    publication = models.ForeignKey(
        Publication, null=True, blank=True, on_delete=models.PROTECT, related_name="articles"
    )
    volume = models.CharField(max_length=40, blank=True)
    issue = models.CharField(max_length=40, blank=True)
    headnote = models.TextField(
        blank=True, help_text="What this is and how far to trust it. Markdown; shown first."
    )
    authors = models.ManyToManyField(Author, through="ArticleAuthor", related_name="articles", blank=True)
    tags = TaggableManager(through=ArticleTag, blank=True)
    rights = models.CharField(
        max_length=8,
        choices=Rights,
        blank=True,
        help_text="What the public may see. Binds every edition, old ones too.",
    )
    rights_note = models.CharField(
        max_length=300, blank=True, help_text="Who holds the rights; shown to readers."
    )
    visible_from = models.DateField(
        null=True, blank=True, help_text="Hidden from the public before this day."
    )
    stage = models.CharField(max_length=8, choices=Stage, default=Stage.NEW)
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    desk_note = models.TextField(
        blank=True, help_text="Private to the desk: open questions, what is left to do."
    )
    sample = models.BooleanField(default=False, editable=False, help_text="An invented sample document.")
    version = models.PositiveIntegerField(default=1, editable=False)
    created = models.DateTimeField(auto_now_add=True)
    changed = models.DateTimeField(auto_now=True)

    natural_key_fields = ("slug",)
    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ("-changed",)
        permissions = [("publish_article", "Can publish and withdraw articles")]

    def __str__(self):
        return self.title or self.slug


class ArticleAuthor(NaturalModel):
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="article_authors")
    author = models.ForeignKey(Author, on_delete=models.PROTECT, related_name="article_authors")
    position = models.PositiveSmallIntegerField(default=1)
    described_as = models.CharField(
        max_length=300, blank=True, help_text="What the source says of its author."
    )

    natural_key_fields = ("article__slug", "author__slug")

    class Meta:
        verbose_name = "author of the article"
        ordering = ("position", "pk")
        constraints = [models.UniqueConstraint(fields=("article", "author"), name="one_article_author")]

    def __str__(self):
        return f"{self.author}"


class Fact(NaturalModel, DatedModel):
    """One catalogue statement with where it comes from; `settled` ones stand on the article."""

    key = models.CharField(max_length=64, unique=True, editable=False)
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="facts")
    name = models.CharField(max_length=20)
    value = models.CharField(max_length=500)
    position = models.PositiveSmallIntegerField(default=1)
    origin = models.CharField(max_length=10, choices=Origin)
    source = models.ForeignKey(
        "articles.Source", null=True, blank=True, on_delete=models.PROTECT, related_name="facts"
    )
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    why = models.CharField(max_length=500, blank=True, help_text="How it was inferred.")
    where = models.CharField(max_length=500, blank=True, help_text="Where it was looked up.")
    looked_up_on = models.DateField(null=True, blank=True)
    rule = models.CharField(max_length=40, blank=True)
    confidence = models.FloatField(default=1.0)
    status = models.CharField(max_length=8, choices=Status, default=Status.PROPOSED)

    natural_key_fields = ("key",)

    class Meta:
        ordering = ("name", "position", "pk")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(start__isnull=True, end__isnull=True)
                | models.Q(end__gt=models.F("start")),
                name="fact_span_not_empty",
            )
        ]

    def __str__(self):
        return f"{self.name}: {self.value}"
