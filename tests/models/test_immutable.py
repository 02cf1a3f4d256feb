"""What came in and what was decided or published never changes."""

import pytest

from articles.models import AppendOnly, Decision, FrozenEdition, ImmutableSource, Source
from tests import factories as make

pytestmark = pytest.mark.django_db


def test_a_source_cannot_be_changed():
    source = make.source()
    source.text = "Something else."
    with pytest.raises(ImmutableSource):
        source.save()
    with pytest.raises(ImmutableSource):
        source.save(update_fields=["text", "current"])
    assert Source.objects.get().text == make.TEXT


def test_which_source_is_current_may_change():
    source = make.source()
    source.current = False
    source.save(update_fields=["current"])
    assert not Source.objects.get().current


def test_a_decision_is_neither_changed_nor_deleted():
    make.source()
    decision = Decision.objects.first()
    decision.why = "second thoughts"
    with pytest.raises(AppendOnly):
        decision.save()
    with pytest.raises(AppendOnly):
        decision.delete()
    assert Decision.objects.get(pk=decision.pk).why == ""


def test_an_edition_is_frozen():
    edition = make.edition(make.source())
    edition.summary = "better"
    with pytest.raises(FrozenEdition):
        edition.save()
