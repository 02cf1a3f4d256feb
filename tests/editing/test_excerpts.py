"""Excerpts keep their words as last confirmed; removed ones can be brought back."""

from datetime import date
from uuid import uuid4

import pytest

from articles import editing
from articles.models import Decision, Desk, Excerpt, Tag, TagName
from tests import factories as make

pytestmark = pytest.mark.django_db


def last():
    return Decision.objects.first()


def test_the_words_are_those_of_the_reading():
    source = make.source("He was woundd own there.")
    make.mark(source, "woundd own", "replace", replacement="wound down", status="accepted")
    excerpt = make.excerpt(source, "d own there", by=make.user())
    assert excerpt.words == "wound down there"
    assert source.text[excerpt.start : excerpt.end] == "woundd own there"


def test_a_passage_that_is_wholly_cut_is_refused():
    source = make.source()
    make.mark(source, "Read more", status="accepted")
    with pytest.raises(editing.Refused, match="all of it was cut"):
        make.excerpt(source, "Read")
    assert not Excerpt.objects.exists()


@pytest.mark.parametrize("span", [(-1, 3), (3, 3), (0, 10_000)])
def test_a_passage_outside_the_text_is_refused(span):
    with pytest.raises(editing.Refused, match="at least one character"):
        editing.annotate(make.source(), *span, None)


def test_every_field_is_kept_and_logged():
    tag = Tag.objects.create(name="Ferries")
    TagName.objects.create(tag=tag, name="Паромы")
    excerpt = make.excerpt(
        make.source(), "dawn", note="Which?", kind="doubt", tags=["паромы", "Halina"], translation="рассвет",
        translation_language="ru", translator="Anna", date_words="2020", earliest=date(2020, 1, 1),
        latest=date(2020, 12, 31), precision="year",
    )  # fmt: skip
    assert set(excerpt.tags.names()) == {"Ferries", "Halina"}
    assert (last().verb, last().after["latest"], last().after["tags"]) == (
        "annotate",
        "2020-12-31",
        ["ferries", "halina"],
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "gossip"},
        {"earliest": date(2021, 1, 1), "latest": date(2020, 1, 1)},
        {"precision": "century"},
    ],
)
def test_what_makes_no_sense_is_refused(fields):
    with pytest.raises(editing.Refused):
        make.excerpt(make.source(), "dawn", **fields)


def test_a_revision_restores_field_by_field():
    excerpt = make.excerpt(make.source(), "dawn", note="one", tags=["a"])
    editing.revise(excerpt, None, 1, note="two", tags=["b"])
    revised = last()
    editing.revise(excerpt, None, 2, kind="doubt")
    editing.undo(revised, None)
    excerpt.refresh_from_db()
    assert (excerpt.note, list(excerpt.tags.names()), excerpt.kind, excerpt.version) == (
        "one",
        ["a"],
        "doubt",
        4,
    )


def test_who_revises_an_older_version_gets_a_conflict_and_nothing_is_lost():
    excerpt, anna = make.excerpt(make.source(), "dawn"), make.user(first_name="Anna")
    editing.revise(excerpt, anna, 1, note="hers")
    with pytest.raises(editing.Conflict, match="Anna"):
        editing.revise(excerpt, make.user(), 1, note="mine")
    assert Excerpt.objects.get().note == "hers"


def test_a_form_sent_twice_annotates_once_and_revises_once():
    source, batch, again = make.source(), uuid4(), uuid4()
    excerpt = make.excerpt(source, "dawn", note="n", batch=batch)
    assert make.excerpt(source, "dawn", note="n", batch=batch) == excerpt
    editing.revise(excerpt, None, 1, note="m", batch=again)
    assert editing.revise(excerpt, None, 1, note="m", batch=again).version == 2
    assert make.excerpt(source, "late", note="n", batch=batch) != excerpt


def test_confirming_takes_the_words_as_they_read_now():
    source = make.source()
    excerpt = make.excerpt(source, "ferry Halina")
    make.mark(source, "Halina", "replace", replacement="Helena", status="accepted")
    assert editing.confirm(excerpt, None).words == "ferry Helena"
    editing.undo(last(), None)
    assert Excerpt.objects.get().words == "ferry Halina"


def test_moving_an_excerpt_takes_the_words_of_the_new_place():
    source = make.source()
    excerpt = make.excerpt(source, "dawn")
    assert editing.revise(excerpt, None, 1, start=excerpt.start - 3).words == "at dawn"


def test_a_removed_excerpt_is_kept_and_comes_back():
    excerpt = make.excerpt(make.source(), "dawn")
    editing.remove(excerpt, None)
    assert Excerpt.objects.get().deleted and not Excerpt.objects.live().exists()
    editing.undo(last(), None)
    assert Excerpt.objects.live().get() == excerpt


def test_undoing_an_annotation_removes_it():
    make.excerpt(make.source(), "dawn")
    editing.undo(last(), None)
    assert not Excerpt.objects.live().exists()


def test_taking_back_an_older_revision_leaves_what_was_written_since():
    excerpt = make.excerpt(make.source(), "dawn", note="first")
    editing.revise(excerpt, None, 1, note="second", translator="Anna")
    older = last()
    editing.revise(excerpt, None, 2, note="third")
    editing.undo(older, None)
    assert (Excerpt.objects.get().note, Excerpt.objects.get().translator) == ("third", "")


@pytest.mark.parametrize(
    "fields", [{"translator": "x" * 201}, {"translation_language": "x" * 13}, {"tags": [" "]}]
)
def test_what_there_is_no_room_for_is_refused(fields):
    with pytest.raises(editing.Refused):
        make.excerpt(make.source(), "dawn", **fields)


def test_nothing_new_is_no_decision():
    source = make.source()
    excerpt = make.excerpt(source, "dawn", note="n")
    before = Desk.objects.get(source=source).revision, Decision.objects.count()
    editing.revise(excerpt, None, 1, note="n")
    editing.confirm(excerpt, None)
    assert (Desk.objects.get(source=source).revision, Decision.objects.count()) == before


def test_a_public_id_is_never_given_twice():
    source = make.source()
    make.excerpt(source, "dawn", public_id="abcdefghjk")
    with pytest.raises(editing.Conflict):
        make.excerpt(source, "late", public_id="abcdefghjk")
