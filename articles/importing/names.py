"""Tags, authors and publications of the catalogue; those the desk has already are taken as they are."""

from articles.editing import tag_named
from articles.editing.columns import author_named, publication_named
from articles.models import Author, AuthorName, Publication, Tag, TagName


def tags_of(catalogue, names) -> list[Tag]:
    return [tag_of(catalogue, name) for name in dict.fromkeys(names)]


def tag_of(catalogue, name) -> Tag:
    known = catalogue.tag(name)
    last = newest(Tag)
    tag = tag_named(known.name)
    if tag.pk > last:
        tag.kind, tag.description = known.kind, known.description
        tag.part_of = tag_of(catalogue, known.part_of) if known.part_of else None
        tag.save()
        add_names(TagName, "tag", tag, known.variants)
    return tag


def author_of(known) -> Author:
    last = newest(Author)
    author = author_named(known.name)
    if author.pk > last:
        author.note = known.note
        author.save()
        add_names(AuthorName, "author", author, known.variants)
    return author


def publication_of(known) -> Publication | None:
    if known is None:
        return None
    last = newest(Publication)
    publication = publication_named(known.name)
    if publication.pk > last:
        publication.note, publication.address = known.note, known.address
        publication.save()
    return publication


def newest(model) -> int:
    return model.objects.order_by("-pk").values_list("pk", flat=True).first() or 0


def add_names(model, owner, thing, names):
    model.objects.bulk_create(model(**{owner: thing, "name": name}) for name in names)
