"""Taking the invented samples off the site, with everything that nothing else uses."""

from django.db import transaction
from django.db.models import Q

from articles.models import (
    Article,
    Author,
    Decision,
    Edition,
    Excerpt,
    ExcerptLink,
    FormerSlug,
    Mark,
    Publication,
    Source,
    Tag,
    Withdrawn,
)
from articles.publishing import unshelve


@transaction.atomic
def remove_samples() -> int:
    """The number of articles removed. Unlike a withdrawal it leaves no trace: the samples may come in again."""
    articles = list(Article.objects.samples().order_by("pk"))
    used = things_of(articles)
    for article in articles:
        remove(article)
    for things, users in used:
        remove_unused(things, users)
    return len(articles)


def things_of(articles):
    """The tags, authors and publications the samples use, and what shows that nobody else does."""
    tags = Q(article_tags__content_object__in=articles) | Q(
        excerpt_tags__content_object__source__article__in=articles
    )
    tags |= Q(parts__in=Tag.objects.filter(tags))
    return [
        (keep(Tag, tags), ("article_tags", "excerpt_tags", "listed", "listed_excerpts")),
        (keep(Author, Q(article_authors__article__in=articles)), ("article_authors", "listed")),
        (keep(Publication, Q(articles__in=articles)), ("articles", "listings")),
    ]


def keep(model, used):
    """A query that still finds them when the samples are gone."""
    return model.objects.filter(pk__in=list(model.objects.filter(used).values_list("pk", flat=True)))


def remove(article):
    unshelve(article)
    excerpts = Excerpt.objects.filter(source__article=article)
    ids = list(excerpts.values_list("public_id", flat=True))
    links = ExcerptLink.objects.filter(Q(origin__in=excerpts) | Q(target__in=excerpts))
    Decision.objects.filter(target_kind="link", target__in=list(links.values_list("key", flat=True))).delete()
    Decision.objects.filter(Q(article=article) | Q(source__article=article)).delete()
    Edition.objects.filter(article=article).delete()
    article.facts.all().delete()
    excerpts.delete()
    Mark.objects.filter(source__article=article).delete()
    Source.objects.filter(article=article).delete()
    article.delete()
    Withdrawn.objects.filter(Q(kind="excerpt", key__in=ids) | Q(kind="article", key=article.slug)).delete()
    forget_slugs("article", [article.slug])


def remove_unused(things, users):
    unused = things.filter(**{f"{user}__isnull": True for user in users})
    slugs = list(unused.values_list("slug", flat=True))
    things.filter(
        slug__in=slugs
    ).delete()  # not one by one: a thing that was invented leaves no former address
    forget_slugs(things.model._meta.model_name, slugs)


def forget_slugs(kind, slugs):
    FormerSlug.objects.filter(Q(slug__in=slugs) | Q(now__in=slugs), kind=kind).delete()
