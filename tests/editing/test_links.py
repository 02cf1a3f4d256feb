"""Links are said once, taken back, and never lost."""

import pytest

from articles import editing
from articles.models import Decision, ExcerptLink
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def two():
    return make.excerpt(make.source(), "dawn"), make.excerpt(make.source("Another ferry."), "ferry")


def test_a_link_said_twice_is_one(two):
    link = editing.link(*two, "confirms", None, note="both say so")
    assert editing.link(*two, "confirms", None) == link
    assert Decision.objects.filter(verb="link").count() == 1


@pytest.mark.parametrize(
    ("kind", "links"), [("not_the_same", 1), ("same_claim", 1), ("confirms", 2), ("updates", 2)]
)
def test_what_reads_the_same_from_both_ends_is_said_once(two, kind, links):
    editing.link(two[0], two[1], kind, None)
    editing.link(two[1], two[0], kind, None)
    assert ExcerptLink.objects.count() == links


def test_unlinking_is_undone_and_linking_again_brings_it_back(two):
    link = editing.link(*two, "confirms", None)
    editing.unlink(link, None)
    assert ExcerptLink.objects.get().deleted
    editing.undo(Decision.objects.first(), None)
    assert not ExcerptLink.objects.get().deleted
    editing.unlink(link, None)
    assert editing.link(*two, "confirms", None) == link and not ExcerptLink.objects.get().deleted


def test_undoing_a_link_takes_it_away(two):
    editing.link(*two, "confirms", None)
    editing.undo(Decision.objects.first(), None)
    assert ExcerptLink.objects.get().deleted


def test_a_link_to_itself_to_what_was_removed_or_of_no_kind_is_refused(two):
    for origin, target, kind in [(two[0], two[0], "confirms"), (two[0], two[1], "likes")]:
        with pytest.raises(editing.Refused):
            editing.link(origin, target, kind, None)
    with pytest.raises(editing.Refused, match="removed"):
        editing.link(editing.remove(two[0], None), two[1], "confirms", None)


def test_a_link_to_a_removed_excerpt_is_not_brought_back(two):
    link = editing.link(*two, "confirms", None)
    editing.unlink(link, None)
    unlinked = Decision.objects.first()
    editing.remove(two[1], None)
    assert not ExcerptLink.objects.live().exists()
    with pytest.raises(editing.Refused, match="removed"):
        editing.undo(unlinked, None)
    assert ExcerptLink.objects.get().deleted
