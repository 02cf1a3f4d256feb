import datetime

import pytest

from articles import editing, publishing
from articles.models import Author, AuthorName, Tag, TagName
from articles.sources import read
from articles.text import Mark

LETTER = """MENU Home Donate

The ferry that nobody asked for

The first crossing of the new ferry took place on a wet morning in May, with nineteen passengers and one goat.

Nobody on the bank had asked for a ferry. The old bridge, they said, was quite enough for a village of that size.

In the autumn the ferry was sold to a neighbouring town, where it is still to be seen, painted green.
"""


@pytest.fixture
def user(django_user_model):
    return django_user_model.objects.create_user("olga")


@pytest.fixture
def desk(db, user):
    """An article ready to be published: `desk.article`, `desk.source` and the acts a test needs."""
    return Desk(user)


class Desk:
    def __init__(self, user, words=LETTER, title="The ferry that nobody asked for", **fields):
        self.user = user
        self.article = editing.open_article(
            title, user, **{"title": title, "headnote": "A *letter* of 2019.", "rights": "full", **fields}
        )
        self.say(date_words="May 2019", earliest=datetime.date(2019, 5, 1), latest=datetime.date(2019, 5, 31))
        self.source = editing.open_source(self.article, read(words.encode(), "letter.txt"), user)

    def say(self, **fields):
        editing.catalogue(self.article, self.user, None, **fields)

    def place(self, words):
        start = self.source.text.index(words)
        return start, start + len(words)

    def cut(self, words, reason="navigation"):
        start, end = self.place(words)
        return editing.mark(self.source, Mark("cut", start, end, reason=reason), self.user)

    def mend(self, words, replacement, reason="slip"):
        start, end = self.place(words)
        return editing.mark(self.source, Mark("replace", start, end, replacement, reason=reason), self.user)

    def annotate(self, words, note="A note.", **fields):
        return editing.annotate(self.source, *self.place(words), self.user, note=note, **fields)

    def publish(self, **how):
        return publishing.publish(self.article, self.user, **{"confirmed": True, **how})

    def withdraw(self):
        return publishing.withdraw(self.article, self.user)

    def shelve(self):
        publishing.shelve(self.article)


@pytest.fixture
def new_desk(db, user):
    """Another article beside the first."""

    def open_desk(title, words, **fields):
        return Desk(user, words, title, **fields)

    return open_desk


@pytest.fixture
def skarn(db):
    """A tag under three spellings."""
    tag = Tag.objects.create(name="Skarn Light", kind="thing")
    TagName.objects.bulk_create(TagName(tag=tag, name=name) for name in ("Scarn Lamp", "Скарн"))
    return tag


@pytest.fixture
def vera(db):
    author = Author.objects.create(name="Vera Most")
    AuthorName.objects.create(author=author, name="Вера Мост")
    return author
