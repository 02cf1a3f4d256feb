import itertools

import pytest
from django.utils import timezone

from articles.models import Article, Edition, ListedText, Listing, Source
from articles.search import fold

NUMBERS = itertools.count(1)


@pytest.fixture
def shelve_words(db):
    """Puts a text of these words on the shelf, without a desk behind it."""

    def put(body="", visible_from=None, **columns):
        name, now = f"text-{next(NUMBERS)}", timezone.now()
        article = Article.objects.create(slug=name)
        source = Source.objects.create(article=article, sha256=name, text_sha256=name, text="x", length=1)
        edition = Edition.objects.create(
            article=article, number=1, source=source, published=now, signature="the desk", content={}
        )
        listing = Listing.objects.create(
            article=article,
            edition=edition,
            slug=name,
            rights="full",
            published=now,
            updated=now,
            visible_from=visible_from,
        )
        folded = {column: fold(text) for column, text in columns.items()}
        ListedText.objects.create(listing=listing, body=fold(body), **folded)
        return listing

    return put
