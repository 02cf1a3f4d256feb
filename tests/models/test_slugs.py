"""Addresses keep their script, are unique and are never given to anything else."""

import pytest
from django.core.exceptions import ValidationError

from articles.models import Article, Author, FormerSlug, Publication, Tag
from articles.models.slugs import find
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("The Skarn Light", "the-skarn-light"),
        ("Газета “Свет”", "газета-свет"),
        ("Беларусь у агні", "беларусь-у-агні"),
        ("灯笼台草", "灯笼台草"),
        ("!!!", "publication"),
        ("x" * 150, "x" * 90),
        ("  -- dash --  ", "dash"),
    ],
)
def test_an_address_is_made_of_the_name_in_its_own_script(name, slug):
    assert Publication.objects.create(name=name).slug == slug


@pytest.mark.parametrize("model", [Author, Tag])
def test_a_second_of_the_same_name_gets_a_number(model):
    model.objects.create(name="Anna")
    assert model.objects.create(name="anna ").slug == "anna-2"


@pytest.mark.parametrize("model", [Author, Publication, Tag])
def test_a_rename_leaves_the_old_address_redirecting(model):
    thing = model.objects.create(name="Old")
    for slug in ("newer", "newest"):
        thing.slug = slug
        thing.save()
    kind = model.__name__.lower()
    assert dict(FormerSlug.objects.filter(kind=kind).values_list("slug", "now")) == {
        "old": "newest",
        "newer": "newest",
    }
    assert find(model, "old") == find(model, "newest") == thing
    assert model.objects.create(name="old ").slug == "old-2"


def test_coming_home_is_allowed_and_no_move():
    author = Author.objects.create(name="Old")
    for slug in ("new", "old"):
        author.slug = slug
        author.save()
    assert list(FormerSlug.objects.values_list("slug", "now")) == [("new", "old")]


def test_another_ones_former_address_is_refused_in_a_form_and_by_save():
    author, other = Author.objects.create(name="Old"), Author.objects.create(name="Other")
    author.slug = "new"
    author.save()
    other.slug = "old"
    with pytest.raises(ValidationError):
        other.full_clean()
    with pytest.raises(ValueError, match="once was"):
        other.save()


def test_the_address_of_what_was_deleted_leads_nowhere_and_is_not_reused():
    Tag.objects.create(name="Old").delete()
    assert FormerSlug.objects.get(kind="tag").now == ""
    assert find(Tag, "old") is None
    assert Tag.objects.create(name="Old").slug == "old-2"


def test_addresses_of_different_kinds_do_not_meet():
    make.article("Minsk")
    assert Tag.objects.create(name="Minsk").slug == "minsk"
    assert Article.objects.get().slug == "minsk"
