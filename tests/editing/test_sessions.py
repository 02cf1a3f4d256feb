"""Random sessions at the desk, against the database: whatever was done, these promises hold after every step."""

import pytest
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from articles import editing, importing, publishing, text
from articles.models import Article, Decision, Desk, Edition, Excerpt, Mark, Source
from articles.sources.catalogue import parse
from tests import factories as make
from tests.publishing.shelf_rows import shelf

WORDS = "The boat Halina 🚢 left\nat  dawn.\n\n12\n\nIt came came back at nite,\n\nlate, and и снова.\n"
places = st.integers(0, len(WORDS) - 1)
lengths = st.integers(1, 12)
typed = st.sampled_from(["", "night", "came", "It came back.", "x y z", " ", "dawn.\nLate", "🚢"])


class Session(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.test = transaction.atomic()
        self.test.__enter__()
        assert self.bring_in().status == "created"
        self.source, self.article = Source.objects.get(), Article.objects.get()
        editing.catalogue(self.article, None, None, title="The Halina", headnote="A letter.")
        for name in sorted(set(Mark.objects.values_list("rule", flat=True))):
            editing.decide_rule(self.source, name, "accepted", None)
        self.log, self.editions, self.shelf = [], {}, shelf()

    def teardown(self):
        transaction.set_rollback(True)
        self.test.__exit__(None, None, None)

    def attempt(self, act, *args, **kwargs):
        """Refusals are fine; they must leave nothing behind."""
        before = self.state()
        try:
            return act(*args, **kwargs)
        except editing.Refused:
            assert self.state() == before

    def state(self):
        marks = dict(Mark.objects.values_list("key", "status"))
        decided = Decision.objects.count(), Desk.objects.get().revision, Edition.objects.count()
        return marks, decided, list(Excerpt.objects.values()), shelf()

    def bring_in(self):
        return importing.import_bytes(WORDS.encode(), "halina.txt", parse(b""), rights="full")

    @rule(start=places, length=lengths, kind=st.sampled_from(["cut", "replace", "emphasis"]), words=typed)
    def propose(self, start, length, kind, words):
        end = min(len(WORDS), start + length)
        replacement = words if kind == "replace" else None
        mark = text.Mark(kind, start, end, replacement, reason="other")
        editing.propose(self.source, [make.Proposed(mark, "any")])

    @precondition(lambda self: Mark.objects.exists())
    @rule(data=st.data(), status=st.sampled_from(["accepted", "rejected"]))
    def decide(self, data, status):
        mark = data.draw(st.sampled_from(list(Mark.objects.order_by("key"))))
        self.attempt(editing.decide, self.source, mark.key, status, None, seen=mark.status)

    @rule()
    def accept_all(self):
        editing.decide_rule(self.source, "any", "accepted", None)

    @rule(data=st.data(), words=typed)
    def edit_a_block(self, data, words):
        reading = editing.reading_of(self.source)
        if not reading.blocks:
            return
        block = data.draw(st.sampled_from(reading.blocks))
        now = reading.text[block.start : block.end]
        new = (now[: len(now) // 2] + words + now[len(now) // 2 + 3 :]).strip()
        revision = Desk.objects.get().revision
        self.attempt(editing.edit_block, self.source, block.start, block.end, new, None, revision)

    @rule(start=places, length=lengths)
    def annotate(self, start, length):
        self.attempt(editing.annotate, self.source, start, min(len(WORDS), start + length), None)

    def to_undo(self):
        return Decision.objects.filter(target_kind__in=("mark", "excerpt"), undone_by=None).order_by("pk")

    @precondition(lambda self: self.to_undo().exists())
    @rule(data=st.data())
    def undo(self, data):
        self.attempt(editing.undo, data.draw(st.sampled_from(list(self.to_undo()))), None)

    @precondition(lambda self: self.to_undo().exists())
    @rule(data=st.data())
    def undo_and_do_again(self, data):
        before = self.said()
        undone = self.attempt(editing.undo, data.draw(st.sampled_from(list(self.to_undo()))), None)
        if undone:
            editing.undo(undone, None)
            assert self.said() == before

    def said(self):
        """All that editors said, but for when and how often."""
        excerpts = Excerpt.objects.order_by("pk").values("pk", "start", "end", "words", "note", "deleted")
        return (
            dict(Mark.objects.values_list("key", "status")),
            list(excerpts),
            editing.reading_of(self.source).text,
        )

    @rule()
    def import_again(self):
        before = self.state()
        assert self.bring_in().status == "unchanged"
        assert self.state() == before

    @rule()
    def publish(self):
        if edition := self.attempt(publishing.publish, self.article, None, confirmed=True):
            assert edition.content == publishing.draft(self.article)
            self.editions[edition.number] = edition.content
        self.look_at_the_shelf()

    @precondition(lambda self: publishing.on_shelf(self.article))
    @rule()
    def withdraw(self):
        publishing.withdraw(self.article, None)
        self.look_at_the_shelf()
        assert not Article.objects.filter(listing__isnull=False).exists()

    def look_at_the_shelf(self):
        """It is what the editions make it, and stays so until the next act of publishing."""
        self.shelf = shelf()
        publishing.rebuild_shelf()
        assert shelf() == self.shelf

    @invariant()
    def readers_see_nothing_of_the_desk(self):
        assert shelf() == self.shelf
        assert dict(Edition.objects.values_list("number", "content")) == self.editions

    @invariant()
    def the_log_only_grows(self):
        log = list(Decision.objects.order_by("pk").values_list("pk", "verb", "target", "undoes"))
        assert log[: len(self.log)] == self.log
        self.log = log

    @invariant()
    def without_its_marks_the_text_is_what_came_in(self):
        assert text.read(self.source.text, []).text == WORDS
        assert bytes(self.source.bytes.data).decode() == WORDS

    @invariant()
    def the_numbers_are_right(self):
        desk = Desk.objects.get()
        for status in ("proposed", "accepted", "rejected"):
            assert getattr(desk, status) == Mark.objects.filter(status=status).count()

    @invariant()
    def accepted_marks_agree_and_the_source_is_untouched(self):
        marks = editing.accepted_marks(self.source)
        assert all(text.conflict(mark, marks) is None for mark in marks)
        assert editing.reading_of(self.source).source == WORDS

    @invariant()
    def every_mark_is_as_its_last_decision_left_it(self):
        for key, status in Mark.objects.values_list("key", "status"):
            last = Decision.objects.filter(target=key).order_by("-pk").first()
            assert status == (last.after["status"] if last else "proposed")

    @invariant()
    def every_excerpt_stands_where_it_was_put(self):
        for excerpt in Excerpt.objects.all():
            made = Decision.objects.get(target=excerpt.public_id, verb="annotate").after
            assert (excerpt.start, excerpt.end, excerpt.words) == (made["start"], made["end"], made["words"])


@pytest.mark.django_db
def test_random_sessions_keep_every_promise():
    run_state_machine_as_test(
        Session,
        settings=settings(
            max_examples=max(5, settings().max_examples // 15),
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
