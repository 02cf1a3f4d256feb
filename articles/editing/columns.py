"""The columns of a catalogue record as plain values a decision can hold, and back."""

import re
from datetime import date

from django.utils import timezone

from articles.editing.refusals import Refused
from articles.editing.tags import new_name, tags_at, tags_named
from articles.models import (
    Article,
    ArticleAuthor,
    Author,
    AuthorName,
    Precision,
    Publication,
    Rights,
    Stage,
)
from articles.models.names import same_name
from articles.models.slugs import find, leave_former, taken

PLAIN = (
    "title",
    "language",
    "genre",
    "volume",
    "issue",
    "headnote",
    "rights",
    "rights_note",
    "stage",
    "desk_note",
    "date_words",
    "precision",
)
DATES = ("earliest", "latest", "visible_from")
EVERY = (*PLAIN, *DATES, "slug", "publication", "assigned_to", "authors", "tags")
ADDRESS = re.compile(r"[-\w]+")
CHOICES = {"rights": Rights, "stage": Stage, "precision": Precision}


def snapshot(article, names) -> dict:
    return {name: value_of(article, name) for name in names}


def value_of(article, name):
    if name == "authors":
        rows = article.article_authors.order_by("position", "pk")
        return [[row.author.slug, row.described_as] for row in rows.select_related("author")]
    if name == "tags":
        return sorted(article.tags.values_list("slug", flat=True))
    value = getattr(article, name)
    if name == "publication":
        return value.slug if value else None
    if name == "assigned_to":
        return value.get_username() if value else None
    return value.isoformat() if isinstance(value, date) else value


def plain(name, value):
    """What an editor's form gives for a column, as a plain value."""
    if name not in EVERY:
        raise TypeError(f"A catalogue record has no field {name}.")
    if name == "publication":
        return publication_named(value).slug if value else None
    if name == "authors":
        return [author_entry(entry) for entry in value]
    if name == "tags":
        return sorted(tag.slug for tag in tags_named(value))
    if name == "assigned_to":
        return value.get_username() if value else None
    if name in CHOICES and value and value not in CHOICES[name].values:
        raise Refused(f"“{value}” is not one of: {', '.join(filter(None, CHOICES[name].values))}.")
    longest = Article._meta.get_field(name).max_length
    if longest and len(value) > longest:
        raise Refused(f"The field {name.replace('_', ' ')} holds at most {longest} characters.")
    return value.isoformat() if isinstance(value, date) else value


def author_entry(entry):
    author, described_as = entry if isinstance(entry, (tuple, list)) else (entry, "")
    return [author_named(author).slug, described_as]


def author_named(author) -> Author:
    """The author of that name, under any spelling; a new one when there is none."""
    if isinstance(author, Author):
        return author
    return known_author(author) or Author.objects.create(name=new_name(author, Author))


def known_author(name) -> Author | None:
    variant = AuthorName.objects.filter(same_name(name)).select_related("author").first()
    return Author.objects.filter(same_name(name)).first() or (variant and variant.author)


def publication_named(publication) -> Publication:
    if isinstance(publication, Publication):
        return publication
    known = Publication.objects.filter(same_name(publication)).first()
    return known or Publication.objects.create(name=new_name(publication, Publication))


def write(article, values):
    """Give the article these plain values; the version was raised before."""
    columns = {
        name: column(name, value) for name, value in values.items() if name not in ("authors", "tags", "slug")
    }
    if columns:
        Article.objects.filter(pk=article.pk).update(changed=timezone.now(), **columns)
    if "slug" in values:
        move(article, values["slug"])
    if "authors" in values:
        write_authors(article, values["authors"])
    if "tags" in values:
        article.tags.set(tags_at(values["tags"]))
    article.refresh_from_db()


def column(name, value):
    if name == "publication":
        return find(Publication, value) if value else None
    if name == "assigned_to":
        users = Article._meta.get_field("assigned_to").related_model._default_manager
        return users.filter(username=value).first() if value else None
    return date.fromisoformat(value) if name in DATES and value else value


def move(article, slug):
    if not ADDRESS.fullmatch(slug):
        raise Refused("An address is made of letters, digits, “-” and “_”.")
    before = Article.objects.values_list("slug", flat=True).get(pk=article.pk)
    if taken(Article, slug, by=article):
        raise Refused(f"“{slug}” is, or once was, the address of another article.")
    Article.objects.filter(pk=article.pk).update(slug=slug)
    if slug != before:
        leave_former(Article, before, slug)


def write_authors(article, entries):
    article.article_authors.all().delete()
    authors = {find(Author, slug): described_as for slug, described_as in entries}
    authors.pop(None, None)
    ArticleAuthor.objects.bulk_create(
        ArticleAuthor(article=article, author=author, position=position, described_as=described_as)
        for position, (author, described_as) in enumerate(authors.items(), 1)
    )
