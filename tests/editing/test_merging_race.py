"""A merge beside other work: exactly one of two merges wins, and no tag is lost from an excerpt without a word."""

import pytest

from articles import editing, publishing
from articles.models import Decision, Excerpt, FormerSlug, Tag
from tests import factories as make
from tests.editing.test_race import at_once

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def tags():
    article = make.article("One", tags=["boats", "ferries"], rights="full", headnote="A letter.")
    make.excerpt(make.source(of=article), "left at dawn", tags=["boats"])
    publishing.publish(article, None, confirmed=True)
    return Tag.objects.get(name="boats"), Tag.objects.get(name="ferries")


@pytest.mark.parametrize("round", range(3))
def test_of_two_who_merge_each_way_one_wins_and_the_other_is_told(tags, round):
    one, two = tags
    results = at_once(lambda: publishing.merge(one, two, None), lambda: publishing.merge(two, one, None))
    assert sorted(type(result).__name__ for result in results) == ["Conflict", "Decision"]
    assert Tag.objects.count() == 1 and FormerSlug.objects.get().now == Tag.objects.get().slug


@pytest.mark.parametrize("round", range(5))
def test_whoever_tags_an_excerpt_meanwhile_gets_the_kept_tag_or_is_told(tags, round):
    old, keep = tags
    source = make.source("Another ferry came back at dawn.")
    start = source.text.index("came")
    merged, made = at_once(
        lambda: publishing.merge(old, keep, None),
        lambda: editing.annotate(source, start, start + 9, None, tags=["boats"]),
    )
    if isinstance(made, Excerpt) and isinstance(merged, Decision):
        assert list(made.tags.all()) == [keep]
    else:  # on PostgreSQL the two may meet; one of them tries again
        assert isinstance(made, Excerpt) or isinstance(merged, Decision)
        assert {type(result) for result in (merged, made)} & {editing.Conflict}


def test_a_merge_and_a_publication_do_not_stand_in_each_others_way(tags):
    old, keep = tags
    article = make.article("Two", tags=["boats"], rights="full", headnote="A letter.")
    make.source("A third ferry.", of=article)
    merged, published = at_once(
        lambda: publishing.merge(old, keep, None), lambda: publishing.publish(article, None, confirmed=True)
    )
    assert not isinstance(published, Exception)
    if isinstance(merged, Decision):
        publishing.rebuild_shelf()
        assert set(article.listing.listed_tags.values_list("tag", flat=True)) == {keep.pk}
