"""A desk with one text on it, and people of every rank to work there."""

from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from articles import editing
from articles.models import Mark
from tests import factories as make
from tests.built_once import built_once

WORDS = """Home | Search | Donate

The ferry Halina left at dawn.

Read more

It came back at night, the the captain said. It came back late.
"""


def signed_in(person):
    client = Client()
    client.force_login(person)
    return client


@pytest.fixture
@built_once
def people(db):
    ranks = {"annotator": "Annotator", "editor": "Editor", "chief": "Chief editor"}
    made = {name: make.user(group, name=name, is_staff=True) for name, group in ranks.items()}
    made["nobody"] = make.user(name="nobody", is_staff=True)
    made["gone"] = make.user("Chief editor", name="gone", is_staff=True, is_active=False)
    return SimpleNamespace(**made)


@pytest.fixture
def annotator(people):
    return signed_in(people.annotator)


@pytest.fixture
def editor(people):
    return signed_in(people.editor)


@pytest.fixture
def chief(people):
    return signed_in(people.chief)


@pytest.fixture
@built_once
def desk(db):
    """One source with a proposal each way: two cuts of one rule, a mend of another."""
    article = make.article("The ferry Halina", rights="full", headnote="A ferry.", date_words="1921")
    source = make.source(WORDS, of=article)
    make.mark(source, "Home | Search | Donate", reason="navigation", rule="menus", note="the site's menu")
    make.mark(source, "Read more", reason="read_more", rule="menus")
    make.mark(source, "the the", "replace", replacement="the", reason="doubled_word", rule="doubled")
    return Desk(article, source)


class Desk:
    """The text under test, with the addresses of its pages and what stands on it now."""

    def __init__(self, article, source):
        self.article, self.source = article, source

    def url(self, name, *more):
        return reverse(f"admin:articles_source_{name}", args=[self.source.pk, *more])

    def article_url(self, name, *more):
        return reverse(f"admin:articles_article_{name}", args=[self.article.pk, *more])

    def mark(self, words):
        start = self.source.text.index(words)
        return Mark.objects.get(source=self.source, start=start)

    def reads(self):
        return editing.reading_of(self.source).text

    def revision(self):
        self.source.desk.refresh_from_db()
        return self.source.desk.revision

    def block(self, words):
        """The place of the block that holds these words, as its edit form carries it."""
        found = next(
            b for b in editing.reading_of(self.source).blocks if words in self.reads()[b.start : b.end]
        )
        return {"start": found.start, "end": found.end, "revision": self.revision()}


def form(**fields):
    """What a form of the desk sends: its batch, and what was typed."""
    return {"batch": str(uuid4()), **fields}
