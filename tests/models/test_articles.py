"""Small promises of the models."""

import pytest
from django.core.management import call_command

from articles.models import Excerpt, Signature, signature_of
from articles.models.excerpt import ALPHABET, public_id
from tests import factories as make


@pytest.mark.django_db
def test_the_models_and_the_migrations_say_the_same():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_public_ids_are_random_and_easy_to_read_aloud():
    made = {public_id() for _ in range(1000)}
    assert len(made) == 1000 and all(len(name) == 10 and set(name) <= set(ALPHABET) for name in made)
    assert not set("01ilo") & set(ALPHABET)


@pytest.mark.django_db
def test_work_is_signed_by_the_desk_unless_its_editor_chose_a_name():
    anna = make.user()
    assert signature_of(anna) == signature_of(None) == "the desk"
    Signature.objects.create(user=anna, name="A. Kos")
    assert signature_of(anna) == "A. Kos"


@pytest.mark.django_db
def test_removed_excerpts_are_not_live():
    make.excerpt(make.source(), "dawn")
    Excerpt.objects.update(deleted=True)
    assert not Excerpt.objects.live().exists()


@pytest.mark.django_db
def test_an_article_without_dates_is_undated():
    assert make.article().undated
