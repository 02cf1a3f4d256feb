"""A dump with natural keys, loaded into an empty database, is the same site, whatever its row numbers were."""

import json
from datetime import date
from uuid import uuid4

import pytest
from django.apps import apps
from django.core.management import call_command
from django.utils import timezone

from articles import editing
from articles.models import (
    AuthorName,
    Decision,
    FilingWord,
    Incoming,
    IncomingAnnotation,
    ListedAuthor,
    ListedChange,
    ListedExcerpt,
    ListedExcerptTag,
    ListedExcerptText,
    ListedLink,
    ListedTag,
    ListedText,
    ListedWords,
    Listing,
    ShelfStamp,
    Signature,
    SourceBytes,
    SourcePlaces,
    TagName,
    Withdrawn,
)
from tests import factories as make

pytestmark = pytest.mark.django_db(transaction=True)
NATURAL = {"use_natural_foreign_keys": True, "use_natural_primary_keys": True}
LEFT_OUT = ["contenttypes", "auth.permission", "admin.logentry", "sessions"]


def whole_site():
    """A row, or more, of every model."""
    anna = make.user("Chief editor")
    Signature.objects.create(user=anna, name="A. K.")
    make.article("Gone").delete()  # so that row numbers differ after loading
    one, two = make.source(of=make.article("Паром")), make.source("Another ferry.", of=make.article("Two"))
    fact = editing.state_fact(one.article, "title", "Halina", "stated", source=one, start=10, end=16)
    editing.settle(fact, "accepted", anna)
    record = {
        "authors": [("Anna Kos", "reporter")],
        "tags": ["ferries"],
        "publication": "Courier",
        "slug": "ferry",
    }
    editing.catalogue(one.article, anna, None, rights="full", earliest=date(2020, 1, 1), **record)
    make.mark(one, "Read more", rule="read_more", status="accepted")
    editing.undo(Decision.objects.filter(verb="accept", target_kind="mark").get(), anna)
    origin = make.excerpt(one, "dawn", anna, tags=["ferries"], latest=date(2020, 2, 1))
    editing.link(origin, make.excerpt(two, "ferry", anna), "confirms", anna)
    SourcePlaces.objects.create(source=one, rows=[[0, 30, "/html/body/p", 0, None]])
    AuthorName.objects.create(author=one.article.authors.get(), name="Ганна")
    TagName.objects.create(tag=one.article.tags.get(), name="паромы")
    Incoming.objects.create(parcel=uuid4(), user=anna, file_name="new.txt", data=b"New.", size=4)
    about = {"address": "https://notes.example/one", "data": {"id": "x:y"}, "file_name": "notes.json"}
    IncomingAnnotation.objects.create(**about, article=one.article, excerpt=origin)
    Withdrawn.objects.create(kind="article", key="gone", at=timezone.now())
    for source in (one, two):
        shelve(source, anna)
    first, second = ListedExcerpt.objects.order_by("pk")
    ListedLink.objects.create(key="abcdefghjk", origin=first, target=second, kind="confirms")


def shelve(source, by):
    """Shelf rows by hand: this test is about the tables, whatever writes them."""
    article, now = source.article, timezone.now()
    dates = {"published": now, "updated": now}
    edition = make.edition(source, by)
    listing = Listing.objects.create(
        article=article, edition=edition, slug=article.slug, title="T", rights="full", **dates
    )
    ListedText.objects.create(listing=listing, title="t", body="dawn")
    ListedWords.objects.create(listing=listing, body="Dawn.")
    ListedChange.objects.create(listing=listing, klass="removed", reason="read_more", count=1)
    FilingWord.objects.get_or_create(facet="undated", value="", number=0, texts=1)
    ShelfStamp.renew()
    for row in article.article_authors.all():
        ListedAuthor.objects.create(listing=listing, author=row.author)
    excerpt = source.excerpts.get()
    span = {"start": 0, "end": 4, "words": excerpt.words}
    listed = ListedExcerpt.objects.create(
        listing=listing, public_id=excerpt.public_id, position=1, kind="context", signature="the desk", **span
    )
    ListedExcerptText.objects.create(excerpt=listed, words="dawn")
    for tag in excerpt.tags.all():
        ListedTag.objects.create(listing=listing, tag=tag)
        ListedExcerptTag.objects.create(excerpt=listed, tag=tag)


def rows():
    """How many rows every model of ours has."""
    return {model.__name__: model.objects.count() for model in apps.get_app_config("articles").get_models()}


def dumped(path):
    call_command("dumpdata", exclude=LEFT_OUT, output=str(path), **NATURAL)
    written = path.read_text().replace(".000Z", "Z")  # a moment under a millisecond is written in two ways
    return sorted(json.loads(written), key=json.dumps)


def test_a_dump_loads_into_an_empty_database_and_is_the_same_site(tmp_path):
    whole_site()
    before, content = rows(), bytes(SourceBytes.objects.get(source__article__slug="ferry").data)
    assert min(before.values()) > 0, before
    first = dumped(tmp_path / "first.json")
    call_command("flush", interactive=False)
    assert max(rows().values()) == 0
    call_command("loaddata", str(tmp_path / "first.json"), verbosity=0)
    assert rows() == before
    assert dumped(tmp_path / "second.json") == first
    assert bytes(SourceBytes.objects.get(source__article__slug="ferry").data) == content


def test_every_foreign_key_of_a_dump_is_natural(tmp_path):
    whole_site()
    for row in dumped(tmp_path / "site.json"):
        model = apps.get_model(row["model"])
        relations = [f for f in model._meta.concrete_fields if f.is_relation and f.name in row["fields"]]
        assert all(not isinstance(row["fields"][field.name], int) for field in relations), row
        assert all(
            field.name in row["fields"] for field in model._meta.concrete_fields if field.is_relation
        ), row
