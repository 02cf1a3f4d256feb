"""remove_samples takes the samples away, and says when there are none."""

from io import StringIO

import pytest
from django.core.management import call_command

from articles.models import Article, Tag
from tests.places import ROOT

pytestmark = pytest.mark.django_db
SAMPLES = ROOT / "seeds" / "samples"


def run():
    out = StringIO()
    call_command("remove_samples", stdout=out)
    return out.getvalue()


def test_samples_go_with_their_tags():
    radio = SAMPLES / "skarn-light-speaks.txt"
    call_command("import_seeds", str(radio), catalogue=SAMPLES / "catalogue.toml", stdout=StringIO())
    assert run() == "1 sample article removed.\n"
    assert not Article.objects.exists()
    assert not Tag.objects.exists()


def test_where_there_are_none_it_says_so():
    assert run() == "There are no samples here.\n"
