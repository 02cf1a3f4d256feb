"""What the site exports is known to it again, and comes back where it was lost."""

import pytest

from articles.importing import annotations
from articles.models import Excerpt, ExcerptLink
from tests.public import shelf

pytestmark = pytest.mark.django_db


def exported(client, slug):
    return client.get(f"/articles/{slug}/annotations.jsonld").content


def stands():
    names = (
        "public_id source_id start end words note kind translation translation_language translator".split()
    )
    excerpts = {tuple(getattr(each, name) for name in names) for each in Excerpt.objects.live()}
    tagged = {(each.public_id, tag.name) for each in Excerpt.objects.live() for tag in each.tags.all()}
    links = {
        (each.origin.public_id, each.target.public_id, each.kind, each.note)
        for each in ExcerptLink.objects.live()
    }
    return excerpts, tagged, links


@pytest.fixture
def exports(client):
    said = {"tags": ["goats", "Ferries, old"], "kind": "doubt", "translation": "un bouc"}
    said |= {"translation_language": "fr", "translator": "A. Kos"}
    ferry = shelf.published("The ferry", passages=[("one goat", said)])
    bridge = shelf.published("The bridge", passages=["The old bridge"])
    shelf.link(ferry, bridge, note="Both *were* there.")
    return [(exported(client, slug), slug) for slug in ("the-ferry", "the-bridge")]


def test_what_this_site_exports_is_known_here(exports):
    assert {outcome.status for outcome in annotations.take_in(exports)} == {"known"}


def test_a_site_that_moved_knows_its_own_by_their_ids(exports, settings):
    settings.SITE_URL = "https://moved.example"
    assert {outcome.status for outcome in annotations.take_in(exports)} == {"known"}
    ExcerptLink.objects.all().delete()
    assert sorted(outcome.status for outcome in annotations.take_in(exports)) == ["known", "known", "link"]


def test_what_this_site_exports_comes_back_as_it_was_when_it_is_lost(exports):
    before = stands()
    ExcerptLink.objects.all().delete()
    Excerpt.objects.all().delete()
    outcomes = [outcome.status for outcome in annotations.take_in(exports)]
    assert sorted(outcomes) == ["excerpt", "excerpt", "link"]
    assert stands() == before


def test_a_link_waits_for_its_other_end(exports):
    ExcerptLink.objects.all().delete()
    Excerpt.objects.all().delete()
    first, second = exports
    assert [outcome.status for outcome in annotations.take_in([first])] == ["excerpt", "waiting"]
    assert [outcome.status for outcome in annotations.take_in([second])] == ["excerpt", "link"]
    assert ExcerptLink.objects.get().note == "Both *were* there."
