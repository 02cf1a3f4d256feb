"""The shelf: what the public can find. Written by publishing.shelve() alone, read by the whole reading room."""

import datetime
import uuid

from django.db import models
from django.utils import timezone

from articles.models.article import Article
from articles.models.author import Author
from articles.models.choices import ExcerptKind, LinkKind, Rights
from articles.models.dated import DatedModel
from articles.models.edition import Edition
from articles.models.natural import NaturalModel, NaturalQuerySet, RowOf
from articles.models.publication import Publication
from articles.models.tag import Tag

UNDATED = datetime.date.min  # sorts after every date when newest comes first


def visible(path="") -> models.Q:
    """Has its day come? Asked of a listing, or along a path ("listing__") of what hangs on one."""
    day = f"{path}visible_from"
    return models.Q(**{f"{day}__isnull": True}) | models.Q(**{f"{day}__lte": timezone.now().date()})


class ListingQuerySet(NaturalQuerySet):
    def visible(self):
        return self.filter(visible())

    def hidden(self):
        return self.filter(visible_from__gt=timezone.now().date())

    def newest(self):
        return self.order_by("-sort_date", "-pk")


class Listing(NaturalModel, DatedModel):
    """One narrow row for each published article; what a list shows and a filter asks, nothing else."""

    article = RowOf(Article, on_delete=models.CASCADE, related_name="listing")
    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="+")
    slug = models.CharField(max_length=120, unique=True)
    title = models.CharField(max_length=500)
    language = models.CharField(max_length=12, blank=True)
    genre = models.CharField(max_length=100, blank=True)
    publication = models.ForeignKey(Publication, null=True, on_delete=models.PROTECT, related_name="listings")
    rights = models.CharField(max_length=8, choices=Rights)
    visible_from = models.DateField(null=True)
    sample = models.BooleanField(default=False)
    sort_date = models.DateField(default=UNDATED)
    year_from = models.SmallIntegerField(null=True)
    year_to = models.SmallIntegerField(null=True)
    excerpt_count = models.PositiveIntegerField(default=0)
    author_count = models.PositiveSmallIntegerField(default=0)
    filed = models.TextField(
        blank=True,
        help_text="Everything it can be found under, in words of four signs (articles.models.filing).",
    )
    published = models.DateTimeField(help_text="When its first edition appeared.")
    updated = models.DateTimeField(help_text="When this shelf row's edition appeared.")

    natural_key_fields = ("article__slug",)
    objects = ListingQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=("-sort_date", "-article"), name="listing_newest"),
            models.Index(fields=("language", "-sort_date", "-article"), name="listing_language"),
            models.Index(fields=("publication", "-sort_date", "-article"), name="listing_publication"),
            models.Index(fields=("year_from", "year_to", "article"), name="listing_years"),
            models.Index(fields=("visible_from",), name="listing_visible_from"),
        ]

    def __str__(self):
        return self.title


class ListedText(NaturalModel):
    """What search may read of an article, rights applied. The words are folded as the question will be (articles.search.fold)."""

    listing = RowOf(Listing, on_delete=models.CASCADE, related_name="text")
    summary = models.TextField(blank=True, help_text="The opening of the headnote, for lists.")
    title = models.TextField(blank=True)
    names = models.TextField(blank=True)
    headnote = models.TextField(blank=True)
    notes = models.TextField(blank=True)
    body = models.TextField(blank=True)

    natural_key_fields = ("listing__article__slug",)

    def __str__(self):
        return self.title[:60]


class ListedWords(NaturalModel):
    """The same words in their own letters, rights applied: what the lines under a search result are cut from."""

    listing = RowOf(Listing, on_delete=models.CASCADE, related_name="words")
    headnote = models.TextField(blank=True)
    notes = models.TextField(blank=True)
    body = models.TextField(blank=True)

    natural_key_fields = ("listing__article__slug",)

    class Meta:
        verbose_name_plural = "listed words"

    def __str__(self):
        return self.body[:60]


class ListedAuthor(NaturalModel):
    listing = models.ForeignKey(Listing, on_delete=models.CASCADE, related_name="listed_authors")
    author = models.ForeignKey(Author, on_delete=models.PROTECT, related_name="listed")
    position = models.PositiveSmallIntegerField(default=1)
    described_as = models.CharField(max_length=300, blank=True)
    sort_date = models.DateField(default=UNDATED)

    natural_key_fields = ("listing__article__slug", "author__slug")

    class Meta:
        ordering = ("position", "pk")
        constraints = [models.UniqueConstraint(fields=("listing", "author"), name="one_listed_author")]
        indexes = [models.Index(fields=("author", "-sort_date", "listing"), name="listed_author_newest")]


class ListedTag(NaturalModel):
    """A tag of the article, or of one of its excerpts (`own` is False then)."""

    listing = models.ForeignKey(Listing, on_delete=models.CASCADE, related_name="listed_tags")
    tag = models.ForeignKey(Tag, on_delete=models.PROTECT, related_name="listed")
    own = models.BooleanField(default=True)
    sort_date = models.DateField(default=UNDATED)

    natural_key_fields = ("listing__article__slug", "tag__slug")

    class Meta:
        constraints = [models.UniqueConstraint(fields=("listing", "tag"), name="one_listed_tag")]
        indexes = [models.Index(fields=("tag", "-sort_date", "listing"), name="listed_tag_newest")]


class ListedExcerpt(NaturalModel, DatedModel):
    """A published excerpt; the span counts code points of the edition's reading text."""

    listing = models.ForeignKey(Listing, on_delete=models.CASCADE, related_name="listed_excerpts")
    public_id = models.CharField(max_length=10, unique=True)
    position = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    words = models.TextField()
    note = models.TextField(blank=True)
    kind = models.CharField(max_length=16, choices=ExcerptKind)
    translation = models.TextField(blank=True)
    translation_language = models.CharField(max_length=12, blank=True)
    translator = models.CharField(max_length=200, blank=True)
    signature = models.CharField(max_length=200)
    mended = models.BooleanField(default=False)
    about_sort = models.DateField(default=UNDATED)

    natural_key_fields = ("public_id",)

    class Meta:
        ordering = ("listing", "position")
        indexes = [models.Index(fields=("listing", "position"), name="listed_excerpt_order")]


class ListedExcerptTag(NaturalModel):
    excerpt = models.ForeignKey(ListedExcerpt, on_delete=models.CASCADE, related_name="listed_tags")
    tag = models.ForeignKey(Tag, on_delete=models.PROTECT, related_name="listed_excerpts")

    natural_key_fields = ("excerpt__public_id", "tag__slug")

    class Meta:
        constraints = [models.UniqueConstraint(fields=("excerpt", "tag"), name="one_listed_excerpt_tag")]
        indexes = [models.Index(fields=("tag", "excerpt"), name="listed_excerpt_by_tag")]


class ListedExcerptText(NaturalModel):
    """What search may read of an excerpt, folded as ListedText is."""

    excerpt = RowOf(ListedExcerpt, on_delete=models.CASCADE, related_name="text")
    names = models.TextField(blank=True)
    notes = models.TextField(blank=True)
    words = models.TextField(blank=True)

    natural_key_fields = ("excerpt__public_id",)

    def __str__(self):
        return self.words[:60]


class ListedChange(NaturalModel):
    """How many places of the published text were changed for one reason; the About page adds them up."""

    listing = models.ForeignKey(Listing, on_delete=models.CASCADE, related_name="listed_changes")
    klass = models.CharField("class", max_length=20)
    reason = models.CharField(max_length=20)
    count = models.PositiveIntegerField()

    natural_key_fields = ("listing__article__slug", "klass", "reason")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("listing", "klass", "reason"), name="one_listed_change")
        ]

    def __str__(self):
        return f"{self.count} {self.klass}: {self.reason}"


class ListedLink(NaturalModel):
    """A link both of whose excerpts are on the shelf."""

    key = models.CharField(max_length=10, unique=True)
    origin = models.ForeignKey(ListedExcerpt, on_delete=models.CASCADE, related_name="links_out")
    target = models.ForeignKey(ListedExcerpt, on_delete=models.CASCADE, related_name="links_in")
    kind = models.CharField(max_length=12, choices=LinkKind)
    note = models.TextField(blank=True)

    natural_key_fields = ("key",)


class Withdrawn(NaturalModel):
    """What once was published and no longer is: its address answers 410 and says so, nothing more."""

    kind = models.CharField(max_length=8, choices=[("article", "article"), ("excerpt", "excerpt")])
    key = models.CharField(max_length=120, help_text="The article's slug or the excerpt's public id.")
    at = models.DateTimeField()

    natural_key_fields = ("kind", "key")

    class Meta:
        verbose_name_plural = "withdrawn"
        constraints = [models.UniqueConstraint(fields=("kind", "key"), name="one_withdrawn")]


class ShelfStamp(NaturalModel):
    """One row, changed by whoever changes the shelf: what was counted under the same stamp still holds."""

    name = models.CharField(max_length=8, unique=True, default="shelf")
    stamp = models.UUIDField(default=uuid.uuid4)

    natural_key_fields = ("name",)

    def __str__(self):
        return str(self.stamp)

    @classmethod
    def renew(cls):
        cls.objects.update_or_create(name="shelf", defaults={"stamp": uuid.uuid4()})

    @classmethod
    def now(cls):
        """None before anything was shelved."""
        return cls.objects.values_list("stamp", flat=True).first()
