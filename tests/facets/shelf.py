"""A shelf of made-up rows, without a desk behind it, and the same counts in the plainest way."""

import datetime

from django.utils import timezone

from articles import models
from articles.publishing import filing, listed

TAGS = [(f"tag-{n}", kind) for n, kind in enumerate(["thing", "thing", "person", "place", "event", "topic"])]
PEOPLE, JOURNALS, LANGUAGES = ["ann", "bob", "cy"], ["gazette", "herald"], ["en", "be", "zh", ""]
KINDS = ["context", "doubt", "contradiction"]


def fill(chance, texts=60):
    """Random texts with excerpts and links; some not visible yet, some without a year, an author, a language."""
    models.Tag.objects.bulk_create(models.Tag(name=slug, slug=slug, kind=kind) for slug, kind in TAGS)
    models.Author.objects.bulk_create(models.Author(name=slug.title(), slug=slug) for slug in PEOPLE)
    models.Publication.objects.bulk_create(
        models.Publication(name=slug.title(), slug=slug) for slug in JOURNALS
    )
    for number in range(texts):
        put(chance, number)
    excerpts = list(models.ListedExcerpt.objects.all())
    for key in range(texts // 2 if len(excerpts) > 1 else 0):
        one, other = chance.sample(excerpts, 2)
        kind = chance.choice(["contradicts", "confirms"])
        models.ListedLink.objects.create(key=f"link{key}", origin=one, target=other, kind=kind)
    filing.recount()
    models.ShelfStamp.renew()


def put(chance, number):
    now = timezone.now()
    article = models.Article.objects.create(slug=f"text-{number}", title=f"Text {number}")
    source = models.Source.objects.create(
        article=article, sha256=f"{number}", text_sha256=f"{number}", text="x", length=1
    )
    edition = models.Edition.objects.create(
        article=article, number=1, source=source, published=now, signature="the desk", content={}
    )
    first = chance.choice([None, *range(2010, 2016)])
    authors, tags = chance.sample(PEOPLE, chance.randrange(3)), chance.sample(TAGS, chance.randrange(5))
    listing = models.Listing(
        article=article,
        edition=edition,
        slug=article.slug,
        title=article.title,
        language=chance.choice(LANGUAGES),
        publication=models.Publication.objects.filter(slug=chance.choice([*JOURNALS, ""])).first(),
        rights=chance.choice(models.Rights.values),
        visible_from=chance.choice([None, None, None, now.date(), now.date() + datetime.timedelta(days=2)]),
        year_from=first,
        year_to=first and first + chance.randrange(3),
        sort_date=datetime.date(first or 1, 1, 1),
        author_count=len(authors),
        published=now,
        updated=now,
    )
    listing.filed = filing.line_of(list(listed.filed(listing, Things(listing, authors, tags), [])))
    listing.save()
    for slug in authors:
        models.ListedAuthor.objects.create(listing=listing, author=models.Author.objects.get(slug=slug))
    for slug, _ in tags:
        models.ListedTag.objects.create(listing=listing, tag=models.Tag.objects.get(slug=slug))
    for position in range(chance.randrange(3)):
        excerpt(chance, listing, position, tags)


class Things:
    """What articles.publishing.listed asks for, from slugs."""

    def __init__(self, listing, authors, tags):
        self.authors = {slug: models.Author.objects.get(slug=slug) for slug in authors}
        self.tags = [models.Tag.objects.get(slug=slug) for slug, _ in tags]
        self.publication = listing.publication

    def all_tags(self, excerpts):
        return self.tags


def excerpt(chance, listing, position, tags):
    about = chance.choice([None, datetime.date(chance.randrange(2000, 2005), 5, 5)])
    made = models.ListedExcerpt.objects.create(
        listing=listing,
        public_id=f"x{listing.pk}x{position}",
        position=position,
        start=0,
        end=1,
        words="words",
        kind=chance.choice(KINDS),
        earliest=about,
        latest=about and chance.choice([None, about, about.replace(year=about.year + 1)]),
        about_sort=about or models.UNDATED,
        signature="the desk",
    )
    for slug, _ in chance.sample(tags, min(len(tags), 2)):
        models.ListedExcerptTag.objects.create(excerpt=made, tag=models.Tag.objects.get(slug=slug))


def question(chance, **wanted):
    """Random values for some of these filters; a filter may be given a list of values to choose from."""
    chosen = []
    for name, values in wanted.items():
        if chance.random() < 0.35:
            many = chance.randrange(1, 3) if name == "tag" else 1
            chosen += [(name, value) for value in chance.sample(values, many)]
    return chosen
