"""Two tags or authors that are one: merged everywhere at once, and taken apart again as if nothing had been."""

from uuid import uuid4

import pytest

from articles import editing, publishing
from articles.models import (
    Article,
    ArticleTag,
    Author,
    AuthorName,
    Decision,
    ExcerptTag,
    FormerSlug,
    ListedAuthor,
    ListedTag,
    Tag,
    TagName,
)
from articles.search import matching
from tests import factories as make
from tests.built_once import built_once
from tests.publishing.shelf_rows import shelf

pytestmark = pytest.mark.django_db
WORDS = (
    "The ferry Halina left at dawn, with nineteen passengers and one goat, and came back late at night. " * 8
)


def published(title, tags=(), excerpt_tags=(), authors=()):
    article = make.article(title, rights="full", headnote="A letter.", tags=tags, authors=authors)
    source = make.source(f"{title}. {WORDS}", of=article)
    if excerpt_tags:
        make.excerpt(source, "nineteen passengers", tags=excerpt_tags)
    publishing.publish(article, None, confirmed=True)
    return article


@pytest.fixture
@built_once
def ferries(db):
    """Two tags that are one: one article has the first, one has the second, one has both, one an excerpt of each."""
    published("Old only", ["boats"])
    published("Kept only", ["ferries"])
    published("Both", ["boats", "ferries"], ["boats", "ferries"])
    published("In an excerpt", ["goats"], ["boats"])
    TagName.objects.create(tag=Tag.objects.get(name="boats"), name="паромы")
    publishing.rebuild_shelf()
    return Tag.objects.get(name="boats"), Tag.objects.get(name="ferries")


def desk():
    """Who has which tags and names, on the desk."""
    return (
        sorted(ArticleTag.objects.values_list("content_object__slug", "tag__slug")),
        sorted(ExcerptTag.objects.values_list("content_object__public_id", "tag__slug")),
        sorted(TagName.objects.values_list("tag__slug", "name")),
        sorted(Tag.objects.values_list("name", "slug", "kind", "description")),
        sorted(FormerSlug.objects.values_list("kind", "slug", "now")),
    )


def rebuilt():
    publishing.rebuild_shelf()
    return shelf()


def test_everything_of_the_old_tag_is_the_kept_ones(ferries):
    old, keep = ferries
    publishing.merge(old, keep, None)
    assert not Tag.objects.filter(name="boats").exists()
    assert Article.objects.filter(tags=keep).count() == 3
    assert ExcerptTag.objects.filter(tag=keep).count() == 2
    assert ListedTag.objects.filter(tag=keep).count() == 4
    assert sorted(keep.names.values_list("name", flat=True)) == ["boats", "паромы"]
    assert FormerSlug.objects.get(kind="tag", slug="boats").now == keep.slug
    assert shelf() == rebuilt()


def test_a_search_for_the_old_name_finds_what_is_under_the_kept_one(ferries):
    publishing.merge(*ferries, None)
    for name in ("boats", "паромы", "ferries"):
        assert len(matching(name)) == 4


def test_the_old_name_typed_by_an_editor_is_the_kept_tag(ferries):
    publishing.merge(*ferries, None)
    assert editing.tag_named("Boats") == ferries[1]


def test_a_merge_taken_back_leaves_no_trace_but_in_the_log(ferries):
    before, listed = desk(), shelf()
    decision = publishing.merge(*ferries, None)
    publishing.undo_merge(decision, None)
    assert desk() == before
    assert shelf() == listed == rebuilt()
    assert [row.verb for row in Decision.objects.filter(target_kind="tag")] == ["undo merge", "merge"]


def test_what_belonged_to_the_old_tag_belongs_to_the_kept_one(ferries):
    old, keep = ferries
    Tag.objects.filter(name="goats").update(part_of=old)
    decision = publishing.merge(old, keep, None)
    assert Tag.objects.get(name="goats").part_of == keep
    publishing.undo_merge(decision, None)
    assert Tag.objects.get(name="goats").part_of.name == "boats"


def test_an_undone_merge_is_made_again(ferries):
    decision = publishing.merge(*ferries, None)
    merged, listed = desk(), shelf()
    undone = publishing.undo_merge(decision, None)
    redone = publishing.undo_merge(undone, None)
    assert redone.verb == "redo merge" and desk() == merged and shelf() == listed
    publishing.undo_merge(redone, None)
    assert Tag.objects.filter(name="boats").exists()


def test_taking_back_leaves_what_was_done_since(ferries):
    old, keep = ferries
    decision = publishing.merge(old, keep, None)
    editing.catalogue(Article.objects.get(slug="old-only"), None, None, tags=["goats"])
    editing.catalogue(Article.objects.get(slug="kept-only"), None, None, slug="moved")
    editing.catalogue(Article.objects.get(slug="both"), None, None, slug="both-of-them")
    publishing.undo_merge(decision, None)
    assert list(Article.objects.get(slug="old-only").tags.values_list("name", flat=True)) == ["goats"]
    assert set(Article.objects.get(slug="both-of-them").tags.values_list("name", flat=True)) == {
        "boats",
        "ferries",
    }


def test_the_undo_of_an_older_decision_finds_the_merged_tag(ferries):
    old, keep = ferries
    article = Article.objects.get(slug="old-only")
    decision = editing.catalogue(article, None, None, tags=[])
    publishing.merge(old, keep, None)
    editing.undo(decision, None)
    assert list(article.tags.all()) == [keep]


def test_a_chain_of_merges_is_taken_back_from_its_end(ferries):
    before, goats = desk(), Tag.objects.get(name="goats")
    first = publishing.merge(*ferries, None)
    second = publishing.merge(ferries[1], goats, None)
    assert FormerSlug.objects.get(kind="tag", slug="boats").now == "goats"
    with pytest.raises(editing.Refused, match="merged into “goats” since"):
        publishing.undo_merge(first, None)
    publishing.undo_merge(second, None)
    publishing.undo_merge(first, None)
    assert desk() == before and shelf() == rebuilt()


def test_authors_merge_with_what_the_sources_say_of_them():
    published("One", authors=[("H. Skarn", "a keeper")])
    published("Two", authors=[("Hanna Skarn", ""), ("H. Skarn", "of the lamp")])
    old, keep = Author.objects.get(name="H. Skarn"), Author.objects.get(name="Hanna Skarn")
    before, listed = list(rows_of_authors()), shelf()
    decision = publishing.merge(old, keep, None)
    assert list(rows_of_authors()) == [
        ("one", "hanna-skarn", 1, "a keeper"),
        ("two", "hanna-skarn", 1, ""),
    ]
    assert ListedAuthor.objects.filter(author=keep).count() == 2
    assert list(AuthorName.objects.values_list("name", flat=True)) == ["H. Skarn"]
    publishing.undo_merge(decision, None)
    assert list(rows_of_authors()) == before and shelf() == listed == rebuilt()


def rows_of_authors():
    return Article.objects.order_by("slug", "article_authors__position").values_list(
        "slug",
        "article_authors__author__slug",
        "article_authors__position",
        "article_authors__described_as",
    )


def test_what_cannot_be_merged_is_refused(ferries):
    old, keep = ferries
    with pytest.raises(editing.Refused, match="another one"):
        publishing.merge(old, old, None)
    with pytest.raises(editing.Refused, match="closed"):
        publishing.merge(old, keep, make.user(is_active=False))
    publishing.merge(old, keep, make.user(first_name="Anna"))
    with pytest.raises(editing.Conflict, match="Anna changed “boats” first"):
        publishing.merge(old, keep, None)


def test_a_merge_cannot_be_taken_back_onto_a_name_in_use(ferries):
    decision = publishing.merge(*ferries, None)
    ferries[1].names.all().delete()
    Tag.objects.create(name="Boats")
    with pytest.raises(editing.Refused, match="another tag “boats”"):
        publishing.undo_merge(decision, None)


def test_the_same_form_sent_twice_merges_once(ferries):
    batch, again = uuid4(), uuid4()
    decision = publishing.merge(*ferries, None, batch=batch)
    assert publishing.merge(*ferries, None, batch=batch) == decision
    undone = publishing.undo_merge(decision, None, batch=again)
    assert publishing.undo_merge(decision, None, batch=again) == undone
    with pytest.raises(editing.Conflict):
        publishing.undo_merge(decision, None, batch=uuid4())
