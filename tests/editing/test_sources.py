"""A document is opened once; one capture of an article is current."""

import pytest

from articles import editing
from articles.models import Decision, Desk, Source
from articles.sources import read
from tests import factories as make

pytestmark = pytest.mark.django_db


def test_a_source_keeps_its_bytes_and_gets_a_desk():
    source = editing.open_source(make.article(), read(b"A\r\nB", "a.txt"), address="https://example.org/a")
    assert (source.text, bytes(source.bytes.data), source.current) == ("A\nB", b"A\r\nB", True)
    assert Desk.objects.get(source=source).revision == 0
    assert Decision.objects.get(verb="import").target == source.sha256


def test_the_same_bytes_are_the_same_source():
    article = make.article()
    first = editing.open_source(article, read(b"A", "a.txt"))
    assert editing.open_source(article, read(b"A", "b.txt")) == first
    with pytest.raises(editing.Refused, match="known"):
        editing.open_source(make.article(), read(b"A", "a.txt"))


def test_a_newer_capture_is_current_and_the_older_can_be_again():
    article = make.article()
    first = editing.open_source(article, read(b"A", "a.txt"))
    second = editing.open_source(article, read(b"AB", "a.txt"))
    assert list(Source.objects.filter(current=True)) == [second]
    editing.make_current(Source.objects.get(pk=first.pk), None)
    assert list(Source.objects.filter(current=True)) == [first]
