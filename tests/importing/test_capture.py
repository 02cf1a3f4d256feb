"""A new capture of the same work: what was decided comes along where its place is clear, and the rest is named."""

import pytest

from articles import editing, importing
from articles.models import Decision, Desk, Excerpt, Mark, Source
from tests import factories as make

pytestmark = pytest.mark.django_db
OLD = "Home | Search | Donate\n\nThe ferry left at at dawn.\n\nIt came back late, the captain said.\n\nThe lamp was out.\n"
NEW = "News of the day\n\nHome | Search | Donate\n\nThe ferry left at at dawn.\n\nA new line.\n\nIt came back late, the captain said.\n"


@pytest.fixture
def old(db):
    source = make.source(OLD, of=make.article("The ferry"))
    make.mark(source, "Home | Search | Donate", reason="navigation", rule="menus", status="accepted")
    make.mark(source, "late", reason="other", rule="any", status="rejected")
    make.mark(source, "at at", "replace", by=make.user(), replacement="at", reason="doubled_word")
    make.mark(source, "lamp", by=make.user(), reason="other")
    make.excerpt(source, "came back late", note="On the hour.")
    make.excerpt(source, "was out")
    return source


def bring(old, words=NEW):
    return importing.bring_capture(old.article, words.encode(), "again.txt", None)


def statuses(source):
    return {
        source.text[mark.start : mark.end]: mark.status
        for mark in Mark.objects.filter(source=source).exclude(status="proposed")
    }


def test_decisions_and_excerpts_come_along_where_their_place_is_clear(old):
    kept = Excerpt.objects.get(words="came back late")
    new = bring(old)
    assert Source.objects.get(current=True) == new and editing.reading_of(new).text.count("at at") == 0
    assert statuses(new) == {"Home | Search | Donate": "accepted", "at at": "accepted", "late": "rejected"}
    carried = Excerpt.objects.get(public_id=kept.public_id)
    assert carried.source == new and new.text[carried.start : carried.end] == "came back late"
    assert carried.note == "On the hour."


def test_what_has_no_clear_place_is_named_and_stays_where_it_was(old):
    new = bring(old)
    said = Decision.objects.get(verb="new capture").after
    lamp = Mark.objects.get(source=old, start=OLD.index("lamp"))
    assert (said["marks"], said["excerpts"], said["left"]) == (3, 1, [[lamp.key, None]])
    assert Excerpt.objects.get(words="was out").source == old != new


def test_one_undo_brings_the_capture_before_it_back(old):
    before = editing.reading_of(old).text
    new = bring(old)
    editing.undo_batch(Decision.objects.get(verb="new capture").batch, None)
    assert Source.objects.get(current=True) == old and editing.reading_of(old).text == before
    assert {excerpt.source for excerpt in Excerpt.objects.all()} == {old}
    assert editing.accepted_marks(new) == [] and Desk.objects.get(source=new).accepted == 0


def test_an_earlier_capture_is_current_again_with_the_excerpts(old):
    new = bring(old)
    editing.make_current(Source.objects.get(pk=old.pk), None)
    assert Source.objects.get(current=True) == old
    assert {excerpt.source for excerpt in Excerpt.objects.all()} == {old}
    editing.undo(Decision.objects.filter(verb="make current").first(), None)
    assert Source.objects.get(current=True) == new


def test_a_moved_excerpt_is_not_put_back_into_a_text_it_no_longer_stands_in(old):
    excerpt = Excerpt.objects.get(words="came back late")
    editing.revise(excerpt, None, excerpt.version, start=excerpt.start + 5)
    revised = Decision.objects.first()
    bring(old)
    with pytest.raises(editing.Refused, match="another capture"):
        editing.undo(revised, None)


def test_an_excerpt_left_behind_is_placed_by_its_words(old):
    new, left = bring(old), Excerpt.objects.get(words="was out")
    for words in ("nowhere at all", "at", ""):
        with pytest.raises(editing.Refused, match="stand"):
            editing.place_excerpt(left, new, words, None)
    placed = editing.place_excerpt(left, new, "A new line", None)
    assert placed.source == new and placed.words == "was out"
    editing.undo(Decision.objects.first(), None)
    assert Excerpt.objects.get(pk=left.pk).source == old


@pytest.mark.parametrize("words", [OLD, "\0"])
def test_what_is_here_already_or_no_text_is_refused_and_nothing_is_kept(old, words):
    with pytest.raises(editing.Refused):
        bring(old, words)
    assert Source.objects.count() == 1 and Source.objects.get().current
