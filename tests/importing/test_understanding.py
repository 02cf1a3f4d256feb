"""What a file would be is said before anything is kept, and is what importing then does."""

import pytest

from articles.importing import import_bytes, understand
from articles.models import Article, Mark, Source
from articles.sources.catalogue import Catalogue
from tests import factories as make

pytestmark = pytest.mark.django_db
WORDS = (
    "The ferry that went to sea\n\nBy Hanna Skarn\n\nRead more\n\nNobody  asked for the the ferry, and nobody was "
    "sorry when it had gone; there was a bridge, after all, and the bridge was dry.\n"
)


def test_what_is_foretold_is_what_comes():
    (foretold,) = understand([(WORDS.encode(), "ferry.txt")])
    assert not Source.objects.exists()
    import_bytes(WORDS.encode(), "ferry.txt", Catalogue())
    facts = Article.objects.get().facts.values_list("name", "value", "origin")
    assert sorted(facts) == sorted((fact.name, fact.value, fact.origin) for fact in foretold.facts)
    assert Mark.objects.count() == foretold.proposals
    assert "read more 1" in foretold.tally


def test_a_known_file_is_known_whatever_it_is_called():
    source = make.source(WORDS)
    (found,) = understand([(WORDS.encode(), "another.md")])
    assert (found.known, found.fit, found.facts) == (source.article, False, [])


def test_each_file_is_understood_by_itself():
    files = [(b"\0", "nul.txt"), (WORDS.encode(), "a.txt"), (WORDS.encode(), "b.txt"), (b"Goats.", "c.txt")]
    found = understand(files)
    assert [each.fit for each in found] == [False, True, False, True]
    assert found[0].refusal.code == "E-NUL" and found[2].twin == "a.txt"


def test_a_folder_in_a_file_name_is_no_folder_here():
    (found,) = understand([(WORDS.encode(), "../../etc/ferry.txt")])
    assert found.file_name == "ferry.txt"


def test_nothing_is_nothing():
    assert understand([]) == []
