"""rebuild_shelf brings back what the editions say."""

from io import StringIO

import pytest
from django.core.management import call_command

from articles.models import ListedText
from articles.search import matching
from tests.public import shelf

pytestmark = pytest.mark.django_db


def test_words_written_in_an_older_way_are_found_again():
    ferry = shelf.published("The ferry")
    ListedText.objects.update(body="words as they were written before", title="", names="", headnote="")
    assert not matching("passengers")
    out = StringIO()
    call_command("rebuild_shelf", stdout=out)
    assert out.getvalue() == "1 article shelved.\n"
    assert [listing.article for listing in matching("passengers")] == [ferry]
