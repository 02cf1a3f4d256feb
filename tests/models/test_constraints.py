"""What the database itself refuses, whoever writes to it."""

from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from articles import editing
from articles.models import Decision, Edition, Excerpt, ExcerptLink, Fact, Mark, Source
from tests import factories as make

pytestmark = pytest.mark.django_db


def refused(act):
    with pytest.raises(IntegrityError), transaction.atomic():
        act()


def copy(row, **changes):
    """The same row once more, with these changes."""
    fields = {f.attname: getattr(row, f.attname) for f in row._meta.concrete_fields if not f.primary_key}
    return lambda: type(row).objects.create(**{**fields, **changes})


def test_bytes_come_in_once_and_an_article_has_one_current_source():
    source = make.source()
    refused(copy(source, current=False))
    refused(copy(source, sha256="0" * 64))
    copy(source, sha256="0" * 64, current=False)()
    assert Source.objects.count() == 2


def test_a_mark_is_its_source_and_its_key_and_never_empty():
    mark = make.mark(make.source(), "late")
    refused(copy(mark))
    refused(copy(mark, key="0" * 64, end=mark.start))
    assert Mark.objects.count() == 1


def test_an_excerpt_is_not_empty_and_links_join_two():
    source = make.source()
    one, two = make.excerpt(source, "dawn"), make.excerpt(source, "late")
    refused(copy(one, public_id="abcdefghjk", end=one.start))
    refused(copy(one))
    link = editing.link(one, two, "confirms", None)
    refused(copy(link, key="abcdefghjk"))
    refused(copy(link, key="abcdefghjk", target_id=link.origin_id))
    assert (Excerpt.objects.count(), ExcerptLink.objects.count()) == (2, 1)


def test_a_fact_has_a_whole_span_or_none():
    fact = editing.state_fact(make.article(), "title", "A", "inferred")
    refused(copy(fact, key="0" * 64, start=5, end=5))
    refused(copy(fact))
    assert Fact.objects.count() == 1


def test_a_batch_does_one_thing_to_one_target_once_and_a_decision_is_undone_once():
    decision = editing.decide(source := make.source(), make.mark(source, "late").key, "accepted", None)
    refused(copy(decision, key=uuid4()))
    editing.undo(decision, None)
    refused(copy(decision, key=uuid4(), batch=uuid4(), undoes_id=decision.pk))
    assert Decision.objects.filter(verb="accept").count() == 1


def test_editions_are_numbered_once():
    edition = make.edition(make.source())
    refused(copy(edition))
    assert Edition.objects.count() == 1


def test_people_and_sources_are_never_deleted_under_what_hangs_on_them():
    anna, source = make.user(), make.source()
    make.mark(source, "late", by=anna)
    for thing in (anna, source, source.article):
        with pytest.raises(ProtectedError):
            thing.delete()
